"""A question file, one JSON object a line, to questions whose right answers have their places in the library."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import fuzz

from index.errors import QuestionFileRefused
from index.evaluation.judgement import GoldQuestion, Place
from index.load.metadata import Words
from index.models import Briefing, Span

MISSPELT = 75
"""A key that is so much like another, of 100, is that one misspelt: "answer", "Answers", "span"."""


class StatedQuestion(BaseModel):
    """The keys of a line; others are notes.

    `answers` are words of the briefing, `spans` their places in code points, end exclusive. Without a `briefing` any
    may answer; without answers and spans none does, and `kind` says of what kind such a question is.
    """

    model_config = ConfigDict(frozen=True, strict=True, extra="allow")

    question: Words
    briefing: str | None = None
    answers: list[Words] = []
    spans: list[tuple[int, int]] = []
    kind: Words = "absent"


_WANTED = {
    "question": "some text",
    "briefing": "the id of a briefing or null",
    "answers": "a list of texts",
    "spans": "a list of [start, end] in whole numbers",
    "kind": "some text",
}
"""What each key must be."""


class _Line(NamedTuple):
    source: str
    number: int
    text: str

    def refused(self, reason: str) -> QuestionFileRefused:
        return QuestionFileRefused(self.source, self.number, reason)


def read_questions(path: Path, briefings: Sequence[Briefing]) -> list[GoldQuestion]:
    """The questions of a file in UTF-8 about the briefings of a library; blank lines are none.

    Raises QuestionFileRefused, naming the line, for the first that cannot be used.
    """
    library = {briefing.id: briefing for briefing in briefings}
    lines = (_Line(str(path), number, text) for number, text in enumerate(_read(path).split("\n"), 1))
    return [_question(line, library) for line in lines if line.text.strip()]


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise QuestionFileRefused(str(path), None, "not UTF-8 text; save it as UTF-8 and try again") from error
    except IsADirectoryError as error:
        raise QuestionFileRefused(str(path), None, "it is a folder; name a file of questions in it") from error
    except OSError as error:
        reason = f"cannot be read ({error.strerror}); check the file and its rights"
        raise QuestionFileRefused(str(path), None, reason) from error


def _question(line: _Line, library: Mapping[str, Briefing]) -> GoldQuestion:
    stated = _stated(line)
    if stated.briefing is not None and stated.briefing not in library:
        raise line.refused(
            f"the library has no briefing {stated.briefing!r}; an id is a file's name without its ending"
        )
    wanted = tuple(dict.fromkeys(_places(line, stated, library)))
    kind = stated.kind.partition(":")[0]
    if not wanted and kind == "answerable":
        raise line.refused("answerable, but without answers; give them as the briefing words them")
    return GoldQuestion(line.number, stated.question, wanted, kind)


def _stated(line: _Line) -> StatedQuestion:
    try:
        stated = StatedQuestion.model_validate_json(line.text)
    except ValidationError as error:
        raise line.refused(_sentence(error.errors()[0])) from error
    if not stated.model_fields_set & {"answers", "spans"}:
        _refuse_misspelt(line, stated)
    return stated


def _refuse_misspelt(line: _Line, stated: StatedQuestion) -> None:
    """Raises QuestionFileRefused where a note is called nearly as what tells the answers, which would be lost."""
    near = ((note, key) for note in stated.model_extra or () for key in ("answers", "spans"))
    for note, key in near:
        if fuzz.ratio(note.lower(), key) >= MISSPELT:
            raise line.refused(f"the key {note!r} is not known; write {key!r}, or call a note otherwise")


def _sentence(error: ErrorDetails) -> str:
    if not error["loc"]:
        return 'not a JSON object; write {"question": "…", "briefing": null, "answers": ["…"]} on one line'
    key = str(error["loc"][0])
    is_missing = error["type"] == "missing" and len(error["loc"]) == 1
    return f"{key!r} is missing" if is_missing else f"{key!r} must be {_WANTED[key]}"


def _places(line: _Line, stated: StatedQuestion, library: Mapping[str, Briefing]) -> Iterable[Place]:
    """The spans stated, or where there are none every place of every answer."""
    named = library[stated.briefing] if stated.briefing is not None else None
    if not stated.spans:
        searched = [named] if named else list(library.values())
        return (place for answer in stated.answers for place in _found(line, answer, searched))
    if named is None:
        raise line.refused("'spans' without a 'briefing'; name the one that they are in")
    return (_stated_place(line, named, start, end) for start, end in stated.spans)


def _stated_place(line: _Line, briefing: Briefing, start: int, end: int) -> Place:
    if start < end and briefing.body.covers(Span(start, end)):
        return Place(briefing, Span(start, end))
    first, last = briefing.body
    raise line.refused(f"[{start}, {end}] is no span of {briefing.id!r}, whose text runs from {first} to {last}")


def _found(line: _Line, answer: str, searched: Sequence[Briefing]) -> list[Place]:
    places = [Place(briefing, span) for briefing in searched for span in _occurrences(answer, briefing)]
    if not places:
        where = f"briefing {searched[0].id!r}" if len(searched) == 1 else "any briefing"
        raise line.refused(f"the answer {answer!r} does not stand in {where}; word it as the briefing does")
    return places


def _occurrences(answer: str, briefing: Briefing) -> list[Span]:
    """Where a text stands as whole words or, where it nowhere does, inside longer ones; white space may differ."""
    words = r"\s+".join(map(re.escape, re.split(r"\s+", answer)))
    whole = rf"(?!\B\w){words}(?<!\w\B)"  # neither end lies between two characters of a word
    return _matches(whole, briefing) or _matches(words, briefing)


def _matches(pattern: str, briefing: Briefing) -> list[Span]:
    return [Span(*match.span()) for match in re.compile(pattern).finditer(briefing.text, *briefing.body)]
