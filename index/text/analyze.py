"""Text to terms: the one analyser for passages and questions.

Words are folded (case, accents, curly marks, what is not seen in them), possessives and the stops of acronyms dropped,
digit groups joined, thousands written out, irregular and British forms made regular, and what remains is stemmed with
Snowball's English stemmer. Where no space stands between words, each two characters are a term.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

import Stemmer

from index.models import Span
from index.text.inflection import regular_form
from index.text.unseen import WITHIN_WORDS, without_breaks
from index.text.unspaced import has_unspaced, pairs_in

FUNCTION_WORDS = frozenset(
    "a an the this that these those some any each every either neither no such own same other another"
    " both all few i me my mine myself we us our ours ourselves you your yours yourself yourselves he him"
    " his himself she her hers herself it its itself they them their theirs themselves one ones who whom"
    " whose which what when where why how am is are was were be been being do does did doing done have has"
    " had having will would shall should can could may might must ought need dare get got let and or but"
    " nor so yet if then else than because as until while whether though although since unless of at by"
    " for with about against between into through during before after above below to from up down in out"
    " on off over under again further once upon within without toward towards among across per via here"
    " there now just only very too also not more most much many little less least even still ever never"
    " cannot ca wo ai s t please tell say says said know anyone anybody anything someone somebody something everyone"
    " everybody everything nobody nothing whats whos wheres hows whens dont doesnt didnt isnt wasnt".split()
)
"""Words, folded, that a question is built with rather than about."""

_LETTERS = rf"[^\W\d_]+(?:{WITHIN_WORDS}++[^\W\d_]*+)*+"
_WORD = re.compile(
    rf"(?:[^\W\d_]\.){{2,}}(?=\W|$)"  # U.S., a.m.
    r"|\d+(?:[.,]\d+)*(?:[kK]\b)?"  # 160,000, 160k and 3.5
    rf"|{_LETTERS}(?:['’ʼ]{_LETTERS})*"  # words, with what an apostrophe joins
    r"|[%$€£]",  # signs that are read as words
)
_CONTRACTION = re.compile(r"['’ʼ](?:s|re|ll|ve|d|m)?$|n['’ʼ]t$")
_POSSESSIVE = re.compile(r"(?:(?<=[sS])['’ʼ]|['’ʼ][sS])$")
_THOUSANDS = re.compile(r",(?=\d{3}(?!\d))")
_stemmer = Stemmer.Stemmer("english", 0)  # without a cache of its own: `_term` has one


class Term(NamedTuple):
    """A term and the span of the word it stands for."""

    text: str
    span: Span


def terms(text: str) -> list[Term]:
    """The terms of `text` in order, function words among them; those of Chinese and Japanese overlap."""
    if has_unspaced(text):
        pairs = (pair for word in _WORD.finditer(text) for pair in pairs_in(text, Span(*word.span())))
        return [Term(term, pair) for pair in pairs if (term := _term(pair.of(text)))]
    return [Term(term, Span(*word.span())) for word in _WORD.finditer(text) if (term := _term(word[0]))]


def term_texts(text: str) -> list[str]:
    """The terms of `text` in order, in half the time where nobody asks for their spans."""
    if has_unspaced(text):
        return [term.text for term in terms(text)]
    return list(filter(None, map(_term, _WORD.findall(text))))


def is_function_word(word: str) -> bool:
    """Whether a surface word carries grammar rather than content; capitals throughout (US, WHO) are a name."""
    is_acronym = len(word) > 1 and word.isupper()
    return not is_acronym and folded(word) in FUNCTION_WORDS


def bare(word: str) -> str:
    """A word as it is written, without a possessive ending."""
    return _POSSESSIVE.sub("", word)


@lru_cache(maxsize=65_536)
def _term(word: str) -> str:
    """The term of one word; empty where folding leaves nothing."""
    if word[0].isdigit():
        return _number(unicodedata.normalize("NFKD", _THOUSANDS.sub("", word)))
    stem: str = _stemmer.stemWord(regular_form(folded(word)))
    return stem


def _number(digits: str) -> str:
    """A number without the letter that stands for a thousand: 160k → 160000, 2.5k → 2500."""
    whole, _, part = digits[:-1].partition(".")
    is_in_thousands = digits[-1] in "kK" and whole.isdigit() and len(part) <= 3 and "." not in part
    return whole + part.ljust(3, "0") if is_in_thousands else digits


@lru_cache(maxsize=65_536)
def folded(word: str) -> str:
    """A word without its case, accents, possessive ending, stops and what is not seen in it."""
    if word.isascii() and word.isalnum():
        return word.lower()
    bare = _CONTRACTION.sub("", without_breaks(word)).replace(".", "").replace("’", "'").replace("ʼ", "'")
    decomposed = unicodedata.normalize("NFKD", bare.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
