"""All words of a shelf's briefings together: which passages hold them, how rare they are, what they stand for."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from index.answer import Rarity
from index.bm25 import BM25Index
from index.counts import summed
from index.prepared import Words
from index.text.lexicon import English, Lexicon
from index.variants import NOTHING_NAMED, Kin, Organisations, Places, Spelling, Variants

WASTE = 2
"""The index is closed up once it has this many times more positions than passages."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """What briefings' words are worth together. Positions in `index` are of the briefings by id, in any order."""

    index: BM25Index
    rarity: Rarity
    spelling: Spelling
    kin: Kin
    organisations: Organisations

    @classmethod
    def of(cls, words: Mapping[str, Words]) -> "Corpus":
        """The corpus of briefings given by id."""
        texts = words.values()
        index = BM25Index.of_briefings((id, own.findable) for id, own in words.items())
        return cls(
            index,
            Rarity(index, summed(text.beside for text in texts), English()),
            Spelling(summed(text.written for text in texts), Lexicon()),
            Kin(index.vocabulary),
            Organisations(NOTHING_NAMED.changed((), [text.named for text in texts])),
        )

    def changed(self, gone: Mapping[str, Words], new: Mapping[str, Words]) -> "Corpus":
        """The corpus without some briefings and with others, in much less time than it takes to make it.

        Answers from it are those of one made of the same briefings from nothing, but for rounding, and but for passages
        with one score where not all of them can be ranked: there the briefings that came first go before.
        """
        index = self.index.copy()
        for id in gone:
            index.remove(id)
        for id, words in new.items():
            index.add(id, words.findable)
        if index.end > WASTE * len(index):
            index.compact()
        less, more = gone.values(), new.values()
        return Corpus(
            index,
            self.rarity.changed(index, summed(text.beside for text in less), summed(text.beside for text in more)),
            self.spelling.changed(summed(text.written for text in less), summed(text.written for text in more)),
            self.kin.changed(_terms_not_in(index, less), _terms_not_in(self.index, more)),
            Organisations(self.organisations.named.changed([one.named for one in less], [one.named for one in more])),
        )

    def variants(self) -> Variants:
        """What else a question's words may be called."""
        return Variants(Places(), self.organisations)


def _terms_not_in(index: BM25Index, texts: Collection[Words]) -> set[str]:
    return {term for text in texts for term in text.findable.vocabulary if term not in index}
