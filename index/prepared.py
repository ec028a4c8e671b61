"""A briefing made ready for the shelf: all that is computed from it alone, once, wherever it will be asked."""

from dataclasses import dataclass
from itertools import chain

from index.answer import Reading
from index.bm25.numbered import NumberedPassages
from index.contents import Contents, contents_of, own_terms, quoted_passages, reading_of, terms_beside, words_of
from index.counts import Counts
from index.models import Briefing
from index.variants import Named, named_in


@dataclass(frozen=True, slots=True)
class Words:
    """What a library learns from a briefing's words.

    `findable` has all terms by which each passage is found. `beside` tells how many passages each term makes findable
    that do not hold it in their own texts, `written` how many hold each word as it is written, `named` what the text
    names.
    """

    findable: NumberedPassages
    beside: Counts
    written: Counts
    named: Named


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Prepared:
    """A briefing's contents, what ranking reads of them, and its words, which only the making of a shelf needs."""

    contents: Contents
    reading: Reading
    words: Words


def prepare(briefing: Briefing) -> Prepared:
    """The briefing, ready to be asked. Takes some milliseconds a page."""
    contents = contents_of(briefing)
    return Prepared(contents, reading_of(contents), words_in(contents))


def words_in(contents: Contents) -> Words:
    """What a library learns from the words of a briefing that contains this."""
    terms = [(own_terms(held), terms_beside(held)) for held in quoted_passages(contents)]
    return Words(
        NumberedPassages.of([*own, *beside] for own, beside in terms),
        Counts.of(chain.from_iterable(set(beside).difference(own) for own, beside in terms)),
        Counts.of(words_of(contents)),
        named_in(contents.briefing.text),
    )
