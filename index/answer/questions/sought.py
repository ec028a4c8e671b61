"""What ranking looks for: a question's content terms with what each is worth, and what may stand for them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from index.answer.questions.asked import SPEECH, Asked
from index.answer.questions.introduction import introduced_by
from index.answer.questions.telling import telling
from index.answer.questions.thesaurus import read_thesaurus
from index.answer.questions.wanted import Wanted, wanted_by
from index.answer.readings.reading import Keys, Places, key_of
from index.question import Question
from index.text.analyze import folded
from index.variants import Variant, VariantKind

_WORDS = frozenset({VariantKind.SYNONYM, VariantKind.EQUIVALENT})
"""What stands for words, not for names."""

Numbers = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Stand:
    """Keys that, side by side, may stand for the columns of some of the sought terms."""

    columns: tuple[int, ...]
    keys: tuple[int, ...]
    kind: VariantKind


@dataclass(frozen=True, slots=True)
class Sought:
    """One column a content term of the question, in order of first occurrence.

    `idf` is how rare a term is, `worth` the idf times how surely an answer repeats it; `places` are places among all
    terms of the question. `alike` are keys of words of like meaning, `alike_to` the columns that these are alike
    to; names have none. `speaking` are the words for whoever is asked to have said something, or all names where it
    does not show whom that is; `introduced` are the words of a name, where it asks who that is. `asked` is whom
    and what it asks about, as far as its form tells.
    """

    terms: Sequence[str]
    keys: Keys
    idf: Numbers
    worth: Numbers
    places: npt.NDArray[np.int64]
    names: Flags
    numbers: Flags
    known: Flags
    stands: Sequence[Stand]
    alike: Keys
    alike_to: Places
    wanted: Wanted
    speaking: Flags
    introduced: Flags
    asked: Asked


def sought_by(
    question: Question, asked: Asked, idf: Sequence[float], known: Sequence[bool], variants: Sequence[Variant]
) -> Sought:
    """What a question with at least one content term looks for; `idf` and `known` are those of its content terms."""
    content = list(question.words)
    words = [folded(term.span.of(question.read)) for term in question.terms]
    places = _places(question, content)
    names = [question.is_name(term) for term in content]
    columns = {
        place: content.index(term.text) for place, term in enumerate(question.terms) if term.text in question.words
    }
    rarity = np.array(idf)
    keys = np.array([key_of(term) for term in content], np.uint32)
    return Sought(
        content,
        keys,
        rarity,
        rarity * np.array([telling(term) for term in content]),
        np.array(places),
        np.array(names),
        np.array([question.words[term][0].isdigit() for term in content]),
        np.array(known, bool),
        [stand for variant in variants if (stand := _stand(variant, columns, names))],
        *_alike(keys, np.array(names)),
        wanted_by(words),
        _speaking(question, asked, names, columns),
        _at(introduced_by(question, asked), columns, len(content)),
        asked,
    )


def _alike(keys: Keys, names: Flags) -> tuple[Keys, Places]:
    """The keys of words of like meaning, and the columns that these are alike to; names have none."""
    common = np.flatnonzero(~names)
    alike = [read_thesaurus().alike(int(key)) for key in keys[common]]
    return np.concatenate([*alike, keys[:0]]), np.repeat(common, list(map(len, alike)))


def _speaking(question: Question, asked: Asked, names: Sequence[bool], columns: dict[int, int]) -> Flags:
    """The columns of whoever a question asks to have said something."""
    if asked.opposed.name or SPEECH.isdisjoint(term.text for term in question.terms):
        return np.zeros(len(names), bool)
    return _at(asked.subject, columns, len(names)) if asked.subject else np.array(names)


def _at(places: Sequence[int], columns: dict[int, int], count: int) -> Flags:
    """Which of so many columns some places of the question's terms have."""
    return np.isin(np.arange(count), [columns[place] for place in places if place in columns])


def _places(question: Question, content: Sequence[str]) -> list[int]:
    first: dict[str, int] = {}
    for place, term in enumerate(question.terms):
        if term.text in question.words:
            first.setdefault(term.text, place)
    return [first[term] for term in content]


def _stand(variant: Variant, columns: dict[int, int], names: Sequence[bool]) -> Stand | None:
    """What a variant is to be looked for as; nothing where it would be a news word for a name: Post is no job."""
    held = tuple(dict.fromkeys(columns[place] for place in variant.places if place in columns))
    if not held or (variant.kind in _WORDS and any(names[column] for column in held)):
        return None
    return Stand(held, tuple(map(key_of, variant.terms)), variant.kind)
