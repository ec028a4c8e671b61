"""Briefings whose every word tells whose they are, to see what a server is shown."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from texts import briefing_of

from index.holdings import Scope
from index.library import Library
from index.models import Answer, Briefing, Check

SHARED_WORD = "qzshared"
"""The beginning of each word that only shared briefings have."""

_MARKED = re.compile(r"qz[a-z]+")


def mark_of(server: Scope) -> str:
    """The beginning of each word that only one server's briefings have, in letters."""
    if server is None:
        return SHARED_WORD
    return "qz" + "".join(chr(ord("a") + int(digit)) for digit in str(server))


def marked_briefing(server: Scope, number: int, version: int = 0) -> Briefing:
    """A briefing with a title, a heading, speakers, a short form and words that are one scope's own."""
    mark = mark_of(server)
    name, plain = f"{mark.capitalize()}ana", f"{mark}word{'x' * number}"
    text = (
        f"{name} Council\n"
        f"“The port of {name} must stay open {'again ' * version}for {plain},” {name} Lima, the {mark}minister, said.\n"
        f"The {name} Trade Organization ({mark.upper()}TO) met about {plain} and about fisheries, and the treaty.\n"
        f"The council said that the ceasefire in {name} holds for {plain}."
    )
    briefing = briefing_of(text, title=f"{name} {mark}title {number}", publisher=f"{mark}paper")
    return replace(briefing, id=f"b{number}")


def words_shown(library: Library, server: Scope, asked: str) -> Iterator[str]:
    """Every marked word of all that a server is shown when it asks, checks, looks up and lists."""
    shelf = library.of(server)
    answer = shelf.ask(asked)
    shown: list[str] = [correction.read for correction in answer.corrections]
    shown += [part for evidence in answer.evidence for part in _of_briefing(evidence.briefing)]
    shown += [part for quoted in shelf.quotes.find(asked) for part in _of_briefing(quoted.briefing)]
    shown += [part for quoted in shelf.quotes.find(speaker=asked) for part in _of_briefing(quoted.briefing)]
    shown += [f"{choice.name} {choice.role}" for choice in shelf.speakers.best("", len(shelf.speakers))]
    shown += [part for check in shelf.check(f"Lima said “{asked}”") for part in _of_check(check)]
    shown += [part for holding in library.holdings(server) for part in (holding.metadata.title, holding.id)]
    shown += [part for briefing in shelf.briefings for part in _of_briefing(briefing)]
    for part in shown:
        yield from _MARKED.findall(part.casefold())


def figures_of(answer: Answer) -> tuple[object, ...]:
    """What rarity decides of an answer, but for rounding."""
    scores = [round(evidence.score, 9) for evidence in answer.evidence]
    return answer.status, round(answer.confidence, 9), answer.missing, scores


def _of_check(check: Check) -> Iterable[str]:
    said = [difference.source for difference in check.differences]
    return said if check.match is None else [*said, *_of_briefing(check.match.briefing)]


def _of_briefing(briefing: Briefing) -> Iterable[str]:
    return briefing.text, briefing.metadata.title, briefing.metadata.publisher or "", briefing.id
