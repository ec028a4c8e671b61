"""How well quotations and speakers are found in 24 invented articles of many styles, in shares of what is annotated.

`articles.jsonl` holds them: news agency, broadcaster, British marks, court, interview, live blog, feature and more.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from quotation_texts import quotations_of

from index.models import Certainty, Quotation, Span

ARTICLES = [json.loads(line) for line in (Path(__file__).parent / "articles.jsonl").read_text("utf-8").splitlines()]
FULL_NAME = re.compile(r"(?!(?:An?|One|Two|Another) )[^\W\d_a-z]\S*(?: \S+)+")
EDGE = " \t\n,.;:!?'\"“”„«»‘’-–—\xa0"


@dataclass
class Found:
    """A quotation found, with what is annotated there, if anything is."""

    text: str
    quotation: Quotation
    annotated: dict[str, Any] | None
    is_optional: bool

    @property
    def name(self) -> str:
        name = self.quotation.speaker.name
        return name.of(self.text) if name else ""


def likeness(one: Span, other: Span) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / (max(one.end, other.end) - min(one.start, other.start))


def trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in EDGE:
        end -= 1
    return Span(start, end)


@pytest.fixture(scope="module")
def found() -> list[Found]:
    results = []
    for article in ARTICLES:
        text, open_ = article["text"], list(article["quotes"])
        for quotation in quotations_of(text):
            span = trimmed(text, *quotation.span)
            best = max(
                open_, key=lambda quote: likeness(span, trimmed(text, quote["start"], quote["end"])), default=None
            )
            if best is not None and likeness(span, trimmed(text, best["start"], best["end"])) < 0.5:
                best = None
            if best is not None:
                open_.remove(best)
            optional = any(likeness(span, Span(other["start"], other["end"])) >= 0.5 for other in article["optional"])
            results.append(Found(text, quotation, best, optional))
    return results


@pytest.mark.parametrize(("kind", "least"), [("direct", 0.97), ("mixed", 0.95), ("indirect", 0.92)])
def test_what_was_said_is_found(found: list[Found], kind: str, least: float) -> None:
    wanted = sum(quote["type"] == kind for article in ARTICLES for quote in article["quotes"])
    assert sum(match.annotated is not None and match.annotated["type"] == kind for match in found) / wanted >= least


def test_little_is_taken_for_speech_that_is_none(found: list[Found]) -> None:
    counted = [match for match in found if match.annotated is not None or not match.is_optional]
    assert sum(match.annotated is not None for match in counted) / len(counted) >= 0.95


def test_speakers_get_their_full_names(found: list[Found]) -> None:
    named = [match for match in found if match.annotated and FULL_NAME.fullmatch(match.annotated["speaker_ref"])]
    right = [match for match in named if match.annotated and match.annotated["speaker_ref"] in match.name]
    assert len(right) / len(named) >= 0.8


def test_a_speaker_shown_as_named_is_the_one(found: list[Found]) -> None:
    named = [match for match in found if match.annotated and match.quotation.speaker.certainty is Certainty.NAMED]
    right = [match for match in named if match.annotated and match.name.split()[-1] in match.annotated["speaker_ref"]]
    assert len(right) / len(named) >= 0.97


def test_every_span_lies_in_its_article_in_order(found: list[Found]) -> None:
    for match in found:
        told, speaker = match.quotation, match.quotation.speaker
        spans = [told.span, told.cue, told.addressee, told.venue, told.when, told.outlet]
        for span in filter(None, [*spans, speaker.name, speaker.role, speaker.mention]):
            assert 0 <= span.start < span.end <= len(match.text)
