"""Whom a question asks about, and what it asks of them: "what did [Ana Lima] say about [the port]"."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from index.answer.questions.auxiliaries import BEING, DOING, HAVING
from index.answer.questions.opposed import Opposed, opposed_in
from index.question import Question
from index.text.analyze import folded, is_function_word

LONGEST_SUBJECT = 7
"""Whoever is asked about is named in at most so many words."""

SPEECH = frozenset(
    "say said tell write explain claim think believ argu call describ warn compar accord respond answer comment react"
    " insist deni promis threaten demand suggest view opinion statement quot admit conced predict expect repli accus"
    " justifi critic condemn prais urg emphas stress reiter declar vow pledg assur complain".split()
)
"""Terms of questions about what somebody said."""

_SAYING = frozenset("say tell comment remark".split())
"""Of them those that ask for the words themselves."""

_DOING = DOING | {"has", "have"}
_AUXILIARIES = frozenset("did does do has have had will would could can should is are was were".split())
_PARTICIPLES = frozenset("said told written thought".split())
_LEADING_IN_NOUNS = frozenset("a an the his her its their our any no this that".split())
_QUESTION_WORDS = frozenset("what which when where why how who whom whose whats whos wheres hows".split())
_ABOUT = frozenset("about on regarding concerning".split())
_OCCASIONS = frozenset("way trip visit tour arrival board stage camera air tv television radio occasion".split())
"""What somebody speaks on without speaking of it."""

_PRONOUNS = frozenset("i he she it we you they".split())
_POSSESSIVE = re.compile(r"(?:['’ʼ][sS]|[sS]['’ʼ])$")


class Asked(NamedTuple):
    """Places of words among a question's terms; all may be empty.

    `subject` is who is asked about, `topic` what they are asked to have spoken of, if `is_speech`; `actor` is a name
    right behind an auxiliary, or the word there, which is likely to begin the name of who did something. `hidden` is
    whoever is asked about by a name that is a function word too, as May and Will are, and by nothing else. `opposed` is
    whom others are asked to have spoken to or against; who that was is asked, so that there is no subject.
    """

    subject: Sequence[int] = ()
    topic: Sequence[int] = ()
    actor: Sequence[int] = ()
    is_speech: bool = False
    hidden: Sequence[int] = ()
    opposed: Opposed = Opposed()


def asked_by(question: Question) -> Asked:
    """Whom and what a question asks about, as far as its form tells."""
    words = [folded(term.span.of(question.read)) for term in question.terms]
    opposed = opposed_in(question, words)
    return (
        (Asked(opposed=opposed) if opposed.name else None)
        or _speaker(question, words)
        or _headline(question, words)
        or _identity(question, words)
        or Asked(actor=_actor(question, words))
    )


def asks_for_words(question: Question, asked: Asked) -> bool:
    """Whether nothing is asked but what somebody said: "what did Ana Lima say"."""
    others = {question.terms[place].text for place in content_in(question) if place not in asked.subject}
    is_active = any(folded(term.span.of(question.read)) in _DOING for term in question.terms)
    return asked.is_speech and bool(asked.subject) and is_active and others <= _SAYING


def asks_for_saying(question: Question, asked: Asked) -> bool:
    """Whether somebody's words about something are asked for: "what did Ana Lima say about the port"."""
    words = {folded(term.span.of(question.read)) for term in question.terms}
    is_saying = not (words.isdisjoint(_DOING) or words.isdisjoint(_SAYING))
    return asked.is_speech and is_saying and bool(asked.subject) and bool(asked.topic)


def content_in(question: Question, start: int = 0, end: int | None = None) -> Sequence[int]:
    """The places of content words from one place to before another."""
    places = range(len(question.terms))[start:end]
    return [place for place in places if question.terms[place].text in question.words]


def owners(question: Question) -> Sequence[int]:
    """The places of content words in the possessive."""
    return [place for place in content_in(question) if _POSSESSIVE.search(question.terms[place].span.of(question.read))]


def _speaker(question: Question, words: Sequence[str]) -> Asked | None:
    """Who is between an auxiliary and a verb of speech; what stands behind "about" is the topic."""
    for place, word in enumerate(words):
        if word in _AUXILIARIES:
            near = range(place + 2, min(place + 2 + LONGEST_SUBJECT, len(words)))
            verb = next((behind for behind in near if _is_said(question, words, place, behind)), None)
            if verb is not None:
                about = next((behind for behind in range(verb, len(words)) if _opens_topic(words, behind)), len(words))
                subject, topic = content_in(question, place + 1, verb), content_in(question, about + 1)
                hidden = () if subject else _hidden(question, place, verb)
                return Asked(subject, topic, is_speech=True, hidden=hidden)
    return None


def _opens_topic(words: Sequence[str], place: int) -> bool:
    """Whether what was spoken of stands behind the word at a place: not behind "on his way"."""
    return words[place] in _ABOUT and (words[place] != "on" or _OCCASIONS.isdisjoint(words[place + 1 : place + 3]))


def _hidden(question: Question, auxiliary: int, verb: int) -> Sequence[int]:
    """Function words between an auxiliary and a verb that are written as names, in a question that is no headline."""
    words = [term.span.of(question.read) for term in question.terms]
    is_headline = auxiliary > 0 and words[auxiliary][0].isupper()
    places = range(auxiliary + 1, verb)
    return [
        place
        for place in places
        if not is_headline and words[place][0].isupper() and folded(words[place]) not in _PRONOUNS
    ]


def _is_said(question: Question, words: Sequence[str], auxiliary: int, place: int) -> bool:
    """Whether a word speaks, as it stands behind an auxiliary: "what did Lima demand", not "did her demand change".

    Behind "is" it may be a noun: "what is Lima's view of the port".
    """
    if question.terms[place].text not in SPEECH or words[place].endswith(("s", "ing")):
        return False
    if words[auxiliary] in BEING:
        return True
    if words[auxiliary] in HAVING:
        return words[place].endswith("ed") or words[place] in _PARTICIPLES
    before = question.terms[place - 1].span.of(question.read)
    return words[place - 1] not in _LEADING_IN_NOUNS and not _POSSESSIVE.search(before)


def _headline(question: Question, words: Sequence[str]) -> Asked | None:
    """Who stands before "on" or "about" where nothing makes it a sentence: "Lima on the port?"."""
    about = next((place for place, word in enumerate(words) if word in _ABOUT), 0)
    if not 0 < about <= LONGEST_SUBJECT or not (_AUXILIARIES | _QUESTION_WORDS).isdisjoint(words):
        return None
    return Asked(content_in(question, 0, about), content_in(question, about + 1), is_speech=True)


def _identity(question: Question, words: Sequence[str]) -> Asked | None:
    """Who is asked for by a bare name: "who is Ana Lima", not "who is the mayor"."""
    is_contracted = words[:1] == ["who"] and bool(_POSSESSIVE.search(question.terms[0].span.of(question.read)))
    start = 1 if is_contracted else 2
    is_asked = is_contracted or (words[:1] == ["who"] and words[1:2] in (["is"], ["was"]))
    is_bare = start < len(words) and not any(map(is_function_word, words[start:]))
    return Asked(range(start, len(words))) if is_asked and is_bare else None


def _actor(question: Question, words: Sequence[str]) -> Sequence[int]:
    """The name right behind an auxiliary, or the word there where no article leads it in and it is no participle."""
    behind = next((place + 1 for place, word in enumerate(words) if word in _AUXILIARIES - BEING), len(words))
    start = behind + (words[behind : behind + 1] == ["the"])
    name = list(takewhile(lambda place: _has_capital(question, place), range(start, len(words))))
    near = words[behind : behind + 1]
    return name or ([behind] if near and not is_function_word(near[0]) and not near[0].endswith("ed") else ())


def _has_capital(question: Question, place: int) -> bool:
    """Whether the word at a place is a content word with a capital."""
    term = question.terms[place]
    return term.text in question.words and term.span.of(question.read)[0].isupper()
