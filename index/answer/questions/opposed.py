"""Whom a question wants others' words about: "who disagrees with [Ana Lima]", "did anybody warn [Lima]"."""

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from index.answer.questions.auxiliaries import DOING
from index.question import Question
from index.text.analyze import term_texts

_VERBS = frozenset(
    term_texts(
        "disagree agree deny criticize contradict tell warn accuse urge ask reply respond answer reject rebut rebuff"
        " condemn oppose denounce mock praise thank blame rebuke ridicule scold threaten slam"
    )
)
"""Terms of what is said to somebody, of somebody or against somebody."""

_ANYBODY = frozenset("anybody anyone somebody someone everybody everyone nobody".split())
_OPENERS = frozenset("who which".split()) | _ANYBODY
_AUXILIARIES = frozenset("has have had would will could can might may is are does do did".split())
_BETWEEN = _AUXILIARIES | frozenset("not also else ever still then now been was were".split())
_PASSIVE = frozenset("is are was were be been being".split())
_REPORTING = frozenset("that say says said saying".split())
_LED_IN = frozenset("the a an with to against by at of on for his her their".split())
"""What may stand between such a verb and whoever it is about."""

_NOT = ("n't", "n’t")

_REACH = 6
"""How many words behind "who" or "which" the verb is looked for."""


class Opposed(NamedTuple):
    """The places, among a question's terms, of whoever others are asked to have spoken to or against, and the verb's.

    `name` is the word by which they are known, or all words where none is a name.
    """

    name: Sequence[int] = ()
    verb: int = -1


def opposed_in(question: Question, words: Sequence[str]) -> Opposed:
    """Whom a question, whose folded words these are, wants others' words about; nobody where it asks otherwise."""
    opener = next((place for place, word in enumerate(words) if word in _OPENERS), len(words))
    near = range(opener + 1, min(opener + 1 + _REACH, len(words)))
    verb = next((place for place in near if question.terms[place].text in _VERBS), None)
    if verb is None or not _is_asked_for(words[opener], _between(question, words, opener, verb), words[verb]):
        return Opposed()
    name = _known_by(question, _object(question, words, verb))
    return Opposed(name, verb) if name else Opposed()


def _between(question: Question, words: Sequence[str], opener: int, verb: int) -> Sequence[str]:
    """The words from one place to another, with the "not" of "doesn't" as one."""
    between = range(opener + 1, verb)
    is_negated = any(question.terms[place].span.of(question.read).lower().endswith(_NOT) for place in between)
    return [*(words[place] for place in between), *(["not"] if is_negated else [])]


def _is_asked_for(opener: str, between: Sequence[str], verb: str) -> bool:
    """Whether it is asked who does what a verb says: not in "who did Lima warn", nor in "who was warned"."""
    is_passive = not _PASSIVE.isdisjoint(between[-1:]) and not verb.endswith("ing")
    is_object = opener not in _ANYBODY and not DOING.isdisjoint(between) and "not" not in between
    if is_passive or is_object or not _REPORTING.isdisjoint(between):
        return False
    first = next((place for place, word in enumerate(between) if word in _AUXILIARIES), len(between))
    return all(word in _BETWEEN or word.endswith("ly") for word in between[0 if opener == "who" else first :])


def _object(question: Question, words: Sequence[str], verb: int) -> Sequence[int]:
    """The content words behind a verb, and behind what may lead them in."""
    start = next((place for place in range(verb + 1, len(words)) if words[place] not in _LED_IN), len(words))
    return list(takewhile(lambda place: question.terms[place].text in question.words, range(start, len(words))))


def _known_by(question: Question, row: Sequence[int]) -> Sequence[int]:
    """The last word of the first name in a row of words: whoever is quoted is called by it; all of them without one."""
    capitals = [question.terms[place].span.of(question.read)[0].isupper() for place in row]
    if not any(capitals):
        return row
    first = capitals.index(True)
    named = list(takewhile(lambda place: capitals[place], range(first, len(row))))
    return [row[named[-1]]]
