"""Examples of what can be asked of a shelf: made from its own quotations, and each tried before it is shown."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import partial
from itertools import chain, islice, zip_longest
from typing import NamedTuple

from index.models import Briefing, Certainty, Kind, Quotation, Quoted, Status, Verdict
from index.naming.called import is_named
from index.shelves.shelf import Shelf
from index.text.analyze import is_function_word

SHOWN = 3
"""Examples that are given at most."""

BRIEFINGS, QUOTATIONS, WORDS = 5, 8, 2
"""Looked at, so that a large library takes no longer: the first briefings, quotations in all, words of each."""

WORD_LENGTH, NAME_LENGTH, CLAIM_LENGTHS = 5, 60, range(30, 141)
"""In code points: the shortest word asked about, the longest speaker or title, and a quotation that is easy to read."""

_WORD = re.compile(r"[^\W\d_]+")
_NOUN = re.compile(r"(?:[st]ion|ment|ity|ness|ism|[ae]nce|ship|ure)s?$")


class Way(StrEnum):
    """How an example is asked: as a question, as a speaker to look up, or as a quotation to check."""

    QUESTION = "question"
    SPEAKER = "speaker"
    CLAIM = "claim"


class Example(NamedTuple):
    """What may be typed, and the briefing that answers it."""

    way: Way
    words: str
    briefing: Briefing


Make = Callable[[Quoted], Example | None]


def examples_from(shelf: Shelf, ids: Iterable[str], speaker_length: int) -> list[Example]:
    """A question, a speaker of so many code points at most, and a quotation to check, from briefings in this order.

    Each is answered by the shelf; names and quoted words are slices of a briefing. Where its quotations give no three,
    titles are asked. The same shelf and order give the same examples.
    """
    looked_at = [shelf.contents(id) for id in islice(ids, BRIEFINGS)]
    said = [
        Quoted(held.briefing, quotation, 0.0)
        for held in looked_at
        for quotation in held.quotations
        if _is_plain(held.briefing, quotation)
    ]
    tried = sorted(_speakers_in_turn(said), key=lambda quoted: not any(map(_NOUN.search, _words(quoted))))
    examples = list(_made(tried, [partial(_question, shelf), _lookup(speaker_length), _claim(shelf)]))
    titles = (_title(shelf, held.briefing) for held in looked_at)
    return [*examples, *islice(filter(None, titles), SHOWN - len(examples))]


def _is_plain(briefing: Briefing, quotation: Quotation) -> bool:
    """Whether a quotation stands in marks, on one line, and its speaker is named beside it."""
    speaker = quotation.speaker
    if quotation.kind is not Kind.DIRECT or speaker.certainty is not Certainty.NAMED or speaker.name is None:
        return False
    name = speaker.name.of(briefing.text)
    return _is_one_line(name) and len(name) <= NAME_LENGTH and _is_one_line(quotation.span.of(briefing.text))


def _speakers_in_turn(said: Iterable[Quoted]) -> list[Quoted]:
    """The first quotation of each speaker, then the second of each, as many as are looked at."""
    by_speaker: defaultdict[str, list[Quoted]] = defaultdict(list)
    for quoted in said:
        by_speaker[_name(quoted)].append(quoted)
    turns = chain.from_iterable(zip_longest(*by_speaker.values()))
    return list(islice(filter(None, turns), QUOTATIONS))


def _made(said: Sequence[Quoted], ways: Iterable[Make]) -> Iterator[Example]:
    """An example each way, from a quotation that no other was made from as long as there is one."""
    for make in ways:
        for place, quoted in enumerate(said):
            example = make(quoted)
            if example:
                yield example
                said = [*said[:place], *said[place + 1 :], quoted]
                break


def _question(shelf: Shelf, quoted: Quoted) -> Example | None:
    """A question that is answered with a quotation."""
    questions = (f"What did {_name(quoted)} say about “{word}”?" for word in _words(quoted))
    answered = (question for question in questions if _is_answered(shelf, question, quoted))
    found = next(answered, None)
    return Example(Way.QUESTION, found, quoted.briefing) if found else None


def _is_answered(shelf: Shelf, question: str, quoted: Quoted) -> bool:
    answer = shelf.ask(question)
    if answer.status is not Status.ANSWERED or answer.corrections:
        return False
    best = answer.evidence[0]
    return best.briefing == quoted.briefing and quoted.quotation.span.overlaps(best.answer)


def _words(quoted: Quoted) -> list[str]:
    """The words of a quotation that are likeliest to be what it is about: long ones, first those that end as nouns."""
    words = dict.fromkeys(_WORD.findall(quoted.quotation.span.of(quoted.briefing.text)))
    meant = [word for word in words if len(word) >= WORD_LENGTH and not is_function_word(word)]
    return sorted(meant, key=lambda word: (not _NOUN.search(word), -len(word)))[:WORDS]


def _lookup(length: int) -> Make:
    def speaker(quoted: Quoted) -> Example | None:
        name = _name(quoted)
        is_found = len(name) <= length and is_named(name, quoted.quotation.speaker, quoted.briefing.text)
        return Example(Way.SPEAKER, name, quoted.briefing) if is_found else None

    return speaker


def _claim(shelf: Shelf) -> Make:
    def claim(quoted: Quoted) -> Example | None:
        words = quoted.quotation.span.of(quoted.briefing.text).rstrip(",")
        if len(words) not in CLAIM_LENGTHS:
            return None
        typed = f"{_name(quoted)} said: “{words}”"
        is_held = [check.verdict for check in shelf.check(typed)] == [Verdict.VERBATIM]
        return Example(Way.CLAIM, typed, quoted.briefing) if is_held else None

    return claim


def _title(shelf: Shelf, briefing: Briefing) -> Example | None:
    """A briefing's title as a question, where it is answered from that briefing."""
    title = briefing.metadata.title
    if not _is_one_line(title) or len(title) > NAME_LENGTH * 2 or not _WORD.search(title):
        return None
    answer = shelf.ask(title)
    is_answered = answer.status is Status.ANSWERED and answer.evidence[0].briefing == briefing
    return Example(Way.QUESTION, title, briefing) if is_answered else None


def _name(quoted: Quoted) -> str:
    name = quoted.quotation.speaker.name
    return name.of(quoted.briefing.text) if name else ""


def _is_one_line(words: str) -> bool:
    """Whether words stay as they are when somebody types them: no breaks, no doubled spaces."""
    return words == " ".join(words.split())
