"""Articles with questions that they answer, to fit what ranking weighs: invented news, and SelQA's encyclopaedia."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

from index.models import Briefing, Metadata, Span

NEWS = Path(__file__).parent / "news.jsonl"
"""64 news articles, every one invented, with 30 questions each; an answer is a sentence that its article has once.

Twelve more questions each have no answer: nine of them name what the article tells of, three what it never mentions.
"""


class Asked(NamedTuple):
    """A question with the sentences that answer it."""

    question: str
    answers: Sequence[Span]


class Article(NamedTuple):
    """A text with the questions about it; it does not answer those `unanswered`."""

    briefing: Briefing
    asked: Sequence[Asked]
    unanswered: Sequence[str] = ()


def read_news(path: Path = NEWS) -> list[Article]:
    """The articles of a file of one JSON object a line: `title`, `text`, `questions` with `answers`, `unanswered`."""
    rows = map(json.loads, path.read_text("utf-8").splitlines())
    return [
        Article(
            _briefing(f"news-{number}", row["title"], row["text"]),
            [
                Asked(each["question"], [_found(row["text"], answer) for answer in each["answers"]])
                for each in row["questions"]
            ],
            row["unanswered"],
        )
        for number, row in enumerate(rows)
    ]


def read_selqa(paths: Iterable[Path]) -> list[Article]:
    """The articles of SelQA's JSON files for answer sentence selection: of each the sections that are asked about.

    Jurczyk, Zhai and Choi: SelQA: A New Benchmark for Selection-based Question Answering, 2016.
    """
    by_title: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for path in paths:
        for row in json.loads(path.read_text("utf-8")):
            by_title[row["article"]].append(row)
    return [_encyclopaedia(f"selqa-{number}", title, rows) for number, (title, rows) in enumerate(by_title.items())]


def _encyclopaedia(id: str, title: str, rows: Sequence[dict[str, Any]]) -> Article:
    text = "\n\n".join(dict.fromkeys(" ".join(row["candidates"]) for row in rows))
    asked = []
    for row in rows:
        section = _found(text, " ".join(row["candidates"]))
        starts = accumulate((len(sentence) + 1 for sentence in row["candidates"]), initial=section.start)
        sentences = [
            Span(start, start + len(sentence)) for start, sentence in zip(starts, row["candidates"], strict=False)
        ]
        answers = [sentences[place] for place in row["answers"]]
        asked.append(Asked(row["question"], answers))
    return Article(_briefing(id, title, text), asked)


def _briefing(id: str, title: str, text: str) -> Briefing:
    return Briefing(id, text, Span(0, len(text)), Metadata(title))


def _found(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part))
