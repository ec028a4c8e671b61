"""The sentences of all candidate passages side by side, and which of the sought terms stand where in them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from index.answer.questions.sought import Flags, Numbers, Sought, Stand
from index.answer.ranking.pointing import meant_before
from index.answer.readings.gathered import Gathered, Place, running
from index.answer.readings.reading import Keys, Places
from index.variants import VariantKind

VARIANT, EQUIVALENT, KIN, SPEAKER, ALIKE = 0.7, 0.6, 0.5, 0.9, 0.35
"""What another name for a sought term counts, an equivalent of it, a word of the same family, the name of whose words a
sentence has, and a word of like meaning, where the term itself counts 1."""

_BY_KIND = {VariantKind.EQUIVALENT: EQUIVALENT, VariantKind.KIN: KIN}
"""What stands for a term and is no name of it."""


@dataclass(frozen=True, slots=True)
class Pool:
    """S sentences of C passages with T terms in all, and n sought terms.

    `places` (C) are where the passages are read. `passage_of` (S) and `sentence_of` (T) say what lies in what, `starts`
    (S + 1) where sentences begin among the T, `lengths` (S) of how many each is, `firsts` (C) where passages begin
    among the S.
    `hits` are the places among the T that hold a sought term, `columns` which. `speakers` (S × n) is how surely the
    names and roles of those hold a term whose words a sentence has, `context` (S × n) these, the title or the heading;
    `voices` (S) whether the text says whose words a sentence has.
    `before` (C × n) is how surely a passage that points back to the one before it means a term that stands there.

    `held` (S × n) is how surely a sentence holds a term: 1 where it does, less where something else stands for it.
    Whose words a sentence has counts as if it said so: in most of them the name stands a sentence before. `near`
    (S × n) counts words of like meaning too, which make a sentence likelier but stand for nothing. `introducing` (S)
    is how much a sentence says of the names and roles of those whose words it has, beside the name asked for.
    """

    places: Sequence[Place]
    passage_of: Places
    sentence_of: Places
    starts: Places
    keys: Keys
    signs: npt.NDArray[np.uint16]
    hits: Places
    columns: Places
    speakers: Numbers
    voices: Flags
    context: Numbers
    before: Numbers
    held: Numbers
    near: Numbers
    introducing: Numbers
    lengths: Places
    firsts: Places

    @property
    def passages(self) -> int:
        """The number of passages, C."""
        return len(self.firsts)

    def up_to(self, passage: int) -> list[int]:
        """A passage and those of the same briefing that stand before it."""
        text, number = self.places[passage].reading.numbers, self.places[passage].number
        return [
            each for each, (reading, other) in enumerate(self.places) if reading.numbers is text and other <= number
        ]

    def keys_around(self, place: int, first: int, behind: int) -> list[int]:
        """The keys of the terms from `first` to before `behind` that are of the sentence that the term `place` is."""
        places = range(max(first, 0), min(behind, len(self.keys)))
        return [int(self.keys[near]) for near in places if self.sentence_of[near] == self.sentence_of[place]]

    def most_of_passage(self, held: Numbers) -> Numbers:
        """What sentences have (S, or S × n) brought together for passages (C, or C × n): of each column the most."""
        most: Numbers = np.maximum.reduceat(held, self.firsts, axis=0)
        return most


def gather(found: Gathered, sought: Sought) -> Pool:
    """The pool of some passages, each with at least one sentence."""
    places = found.places
    sentences, count = len(found.lengths), len(sought.keys)
    passage_of = np.repeat(np.arange(len(places)), found.sentences)
    sentence_of = np.repeat(np.arange(sentences), found.lengths)
    hits, columns = _hits(found.keys, sought.keys)
    held = _marked(sentence_of[hits], columns, (sentences, count))
    _add_stands(held, found.keys, sentence_of, sought.stands)
    above, speakers = _beside(found, sought)
    held = np.maximum(held, SPEAKER * speakers)
    alike, which = _hits(found.keys, sought.alike)
    near = np.maximum(held, ALIKE * _marked(sentence_of[alike], sought.alike_to[which], (sentences, count)))
    firsts = running(found.sentences)[:-1]
    return Pool(
        places=places,
        passage_of=passage_of,
        sentence_of=sentence_of,
        starts=running(found.lengths),
        keys=found.keys,
        signs=found.signs,
        hits=hits,
        columns=columns,
        speakers=speakers,
        voices=found.besides[found.spoken] > 0,
        context=np.maximum(above[passage_of], speakers),
        before=meant_before(places, found, sentence_of, firsts, near),
        held=held,
        near=near,
        introducing=_introducing(found, sentence_of, sought.keys[sought.introduced]),
        lengths=found.lengths,
        firsts=firsts,
    )


def _beside(found: Gathered, sought: Sought) -> tuple[Numbers, Numbers]:
    """How surely the titles and headings of passages (C × n) and the speakers of sentences (S × n) hold each term.

    Speakers may be called by another name, but for a word of the same family: Johnson is not John.
    """
    row_of = np.repeat(np.arange(len(found.besides)), found.besides)
    hits, columns = _hits(found.beside, sought.keys)
    beside = _marked(row_of[hits], columns, (len(found.besides), len(sought.keys)))
    above = beside[found.contexts]
    _add_stands(beside, found.beside, row_of, [stand for stand in sought.stands if stand.kind not in _BY_KIND])
    return above, beside[found.spoken]


def standing(keys: Keys, sentence_of: Places, row: Sequence[int]) -> Flags:
    """Where, among the terms of sentences, a row of keys stands side by side in one of them."""
    begins: Flags = keys == np.uint32(row[0])
    for distance, key in enumerate(row[1:], start=1):
        begins[:-distance] &= keys[distance:] == np.uint32(key)
        begins[:-distance] &= sentence_of[distance:] == sentence_of[:-distance]
        begins[-distance:] = False
    return begins


def _hits(keys: Keys, wanted: Keys) -> tuple[Places, Places]:
    """Where some keys are wanted ones, and which, in order of the places; a key may be wanted several times."""
    order = np.argsort(wanted)
    ascending = wanted[order]
    first = np.searchsorted(ascending, keys)
    counts = np.searchsorted(ascending, keys, "right") - first
    ends = np.cumsum(counts)
    within = np.arange(counts.sum()) - np.repeat(ends - counts, counts)
    return np.repeat(np.arange(len(keys)), counts), order[np.repeat(first, counts) + within]


def _marked(rows: Places, columns: Places, shape: tuple[int, int]) -> Numbers:
    """1 in the cells of some rows and columns, 0 in all others."""
    marked = np.zeros(shape)
    marked[rows, columns] = 1
    return marked


def _add_stands(held: Numbers, keys: Keys, sentence_of: Places, stands: Iterable[Stand]) -> None:
    """Adds to what sentences hold (S × n) what stands there for a sought term."""
    for stand in stands:
        sentences = sentence_of[standing(keys, sentence_of, stand.keys)]
        for column in stand.columns:
            held[sentences, column] = np.maximum(held[sentences, column], _BY_KIND.get(stand.kind, VARIANT))


def _introducing(found: Gathered, sentence_of: Places, name: Keys) -> Numbers:
    """The share of the keys beside each sentence (S), but for those of a name, that stand in it too; 0 of none.

    0 as well where nobody is to be introduced.
    """
    if not len(name):
        return np.zeros(len(found.lengths))
    rows = len(found.besides)
    more = ~np.isin(found.beside, name)
    owner = np.repeat(np.arange(rows), found.besides)[more]
    said = found.spoken[sentence_of] << 32 | found.keys.astype(np.int64)
    is_said = np.isin(owner << 32 | found.beside[more].astype(np.int64), said)
    share: Numbers = np.bincount(owner, is_said, rows) / np.maximum(np.bincount(owner, minlength=rows), 1)
    return share[found.spoken]
