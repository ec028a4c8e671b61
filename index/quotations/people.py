"""The people a document names, and which of them a surname or a pronoun means."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from index.analyze import is_function_word
from index.models import Span

TITLES = frozenset(
    "president vice prime minister secretary state chancellor king queen prince princess pope senator sen rep"
    " representative congressman congresswoman governor gov mayor general gen brigadier colonel col captain capt"
    " lieutenant lt major maj admiral adm sergeant sgt commander chief justice judge attorney ambassador envoy special"
    " spokesman spokeswoman spokesperson director chairman chairwoman chair head leader speaker professor prof dr mr"
    " mrs ms miss sir lord lady rev father sister deputy foreign defense defence interior finance former outgoing"
    " acting economist analyst lawyer officer executive ceo editor candidate nominee republican democrat democratic"
    " first house white department national security adviser advisor press campaign manager coach detective sheriff"
    " premier commissioner coordinator strategist author billionaire host u.s us uk eu nato american russian ukrainian"
    " german french british finnish chinese israeli polish italian".split()
)
"""Words, folded and without stops, that stand before a name and belong to a role."""

ADDRESSES = frozenset("mr mrs ms miss sir".split())
"""Forms of address, which state no role."""

SURE_NAME = 2
"""A name of fewer words, without a title, is taken for a person's only where it speaks or was met before."""

_RUN = re.compile(
    r"[A-Z][\w’'-]*(?:\.[A-Z])*\.?(?: (?:(?:of|the|for|de|van|von|al|bin) )*[A-Z][\w’'-]*(?:\.[A-Z])*\.?)*"
)
_PREPOSITION = re.compile(r"\s(?:of|for|at|from|in|on|with|who|to|by|as|about|under|near)\s")
_POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Person:
    """A name at its fullest and the role stated beside it."""

    name: Span
    words: tuple[str, ...]
    role: Span | None = None


@dataclass(slots=True)
class People:
    """Everybody met so far, by the last word of their names, who was met latest last."""

    text: str
    met: dict[str, list[Person]] = field(default_factory=dict)

    def learn(self, mention: Span, role: Span | None = None, *, is_speaker: bool = False) -> Person | None:
        """The person whose name stands in `mention`, or None; a fuller name or a role is kept."""
        name = name_in(self.text, mention)
        if name is None:
            return None
        words = tuple(_bare(name.of(self.text)).split())
        title = Span(mention.start, name.start) if mention.start < name.start else None
        known = self.find(words)
        if known is None and not is_speaker and title is None and len(words) < SURE_NAME:
            return None
        role = (known and known.role) or role or (_role(self.text, title) if title else None)
        person = Person(name, words, role)
        if known is not None:
            self.met[known.words[-1]].remove(known)
            person = Person(known.name, known.words, role) if len(known.words) >= len(words) else person
        self.met.setdefault(person.words[-1], []).append(person)
        return person

    def find(self, words: Sequence[str]) -> Person | None:
        """The person met latest who may be meant by a name: the same name, or one of them is the bare surname."""
        namesakes = reversed(self.met.get(words[-1], []))
        return next((person for person in namesakes if _same(person.words, words)), None) if words else None


def names_in(text: str, within: Span) -> Iterator[Span]:
    """The runs of capitalised words in a span that may name a person, titles before the name included."""
    for run in _RUN.finditer(text, *within):
        yield Span(*run.span())


def name_in(text: str, mention: Span) -> Span | None:
    """The name that a mention ends with, without the titles before and the possessive after it.

    What follows a comma or a preposition is left out, as in "a spokesman for Rubio", unless only capitalised titles
    stand before it, as in "Secretary of State Rubio".
    """
    whole = mention.of(text).split(",")[0]
    short = _PREPOSITION.split(whole)[0]
    heads = (short, whole) if all(word[:1].isupper() for word in short.split()) else (short,)
    return next(filter(None, (_last_name(text, mention.start, mention.start + len(head)) for head in heads)), None)


def _last_name(text: str, start: int, end: int) -> Span | None:
    runs = list(_RUN.finditer(text, start, end))
    if not runs or len(_bare(text[start:end].rstrip())) > len(_bare(text[start : runs[-1].end()])):
        return None
    words = list(re.finditer(r"\S+", text[runs[-1].start() : runs[-1].end()]))
    first = next((word for word in words if not (_folded(word[0]) in TITLES or is_function_word(word[0]))), None)
    if first is None:
        return None
    begin = runs[-1].start() + first.start()
    name = _bare(text[begin : runs[-1].end()])
    return Span(begin, begin + len(name)) if name else None


def _role(text: str, title: Span) -> Span | None:
    """A title before a name as a role, where it holds a word for one and more than a form of address."""
    words = re.sub(r"^(?:[Tt]he|[Aa]n?) ", "", title.of(text).strip())
    start = title.start + title.of(text).find(words)
    folded = [_folded(word) for word in words.split()]
    if not folded or folded[0] in ADDRESSES or is_function_word(words.split()[0]) or not TITLES.intersection(folded):
        return None
    return Span(start, start + len(words))


def _same(known: Sequence[str], words: Sequence[str]) -> bool:
    return bool(words) and (
        known[-1] == words[-1] if len(words) == 1 or len(known) == 1 else tuple(known) == tuple(words)
    )


def _bare(name: str) -> str:
    return _POSSESSIVE.sub("", name.rstrip(".,"))


def _folded(word: str) -> str:
    return _bare(word).casefold().replace(".", "")
