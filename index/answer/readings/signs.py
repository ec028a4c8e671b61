"""What the words of a text show of the answers in it, by themselves and by where they stand: names, places, amounts."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from index.answer.readings.ages import tells_age
from index.answer.readings.measure import tells_amount, tells_times
from index.answer.readings.sign import NOTHING, Sign, is_of_calendar, sign_of
from index.models import Span
from index.text.analyze import Term, bare, is_function_word
from index.text.calendar_words import SHORT_MONTHS
from index.variants.countries import country_names
from index.variants.phrases import Phrase

_PLACED_BY = frozenset(
    "in at near from to across into toward towards around throughout outside inside between of".split()
)
_BEFORE_PLACES = frozenset("the northern southern eastern western central".split())
_REACH = 3
"""How many words of a name may stand between a preposition and the word looked at."""

_ACRONYM = re.compile("[A-Z]{2,}")

_CURRENCIES = tuple("$€£¥")
_BESIDE_NUMBERS = frozenset("am pm ad bc bce ce".split())


def signs_of(
    text: str,
    terms: Sequence[Term],
    sentence_starts: Collection[int],
    venues: Iterable[Span] = (),
    outlets: Iterable[Span] = (),
) -> list[int]:
    """The signs of each term of a passage.

    `sentence_starts` are the places of terms that open sentences; `venues` are where in the text is said where
    somebody spoke, as on social media, `outlets` where is said to or through whom, which is a place too.
    """
    row = _Row.of(text, terms, sentence_starts)
    shown = [int(row.sign(place)) for place in range(len(terms))]
    shows = (
        (span, sign) for spans, sign in ((venues, Sign.PLACE), (outlets, Sign.PLACE | Sign.OUTLET)) for span in spans
    )
    for span, sign in shows:
        for place, term in enumerate(terms):
            if term.span.overlaps(span) and not is_function_word(row.words[place]):
                shown[place] |= int(sign)
    return shown


def _is_capitalised(word: str) -> bool:
    return word[0].isupper() and not is_function_word(word)


@dataclass(frozen=True, slots=True)
class _Row:
    """The words of a passage; `named` are those that are capitalised elsewhere than at the start of a sentence."""

    text: str
    terms: Sequence[Term]
    words: Sequence[str]
    sentence_starts: Collection[int]
    named: Collection[str]

    @classmethod
    def of(cls, text: str, terms: Sequence[Term], sentence_starts: Collection[int]) -> "_Row":
        words = [term.span.of(text) for term in terms]
        named = {word for place, word in enumerate(words) if place not in sentence_starts and _is_capitalised(word)}
        return cls(text, terms, words, sentence_starts, named)

    def sign(self, place: int) -> Sign:
        """What the word at a place shows."""
        word = self.words[place]
        sign = Sign.NUMBER if tells_times(self.words, place) else sign_of(word)
        end = self.terms[place].span.end
        if self.text[end : end + 1] == "?":
            sign |= Sign.QUESTION
        if word.lower() in _BESIDE_NUMBERS and self._is_beside_number(place):
            return sign | Sign.DATE
        if sign is NOTHING and not word[0].isupper():
            return sign
        if tells_amount(self.words, place) or (Sign.NUMBER in sign and self._is_marked(place)):
            sign |= Sign.AMOUNT
        if Sign.NUMBER in sign and tells_age(self.text, self.terms, self.words, place):
            sign |= Sign.AGE
        is_short_month = self._is_short_month(place)
        if is_short_month:
            sign |= Sign.DATE | Sign.DAY
        is_country = self._is_country(place)
        if is_country:
            sign |= Sign.COUNTRY
        if not is_short_month and not is_of_calendar(word) and self._is_name(place):
            sign |= Sign.NAME
            if self._is_placed(place) and (is_country or not _ACRONYM.fullmatch(word)):
                sign |= Sign.PLACE
        return sign

    def _is_marked(self, place: int) -> bool:
        """Whether a currency's sign leads a number in, or % follows it."""
        start, end = self.terms[place].span
        return self.text[start - 1 : start] in _CURRENCIES or self.text[end : end + 1] == "%"

    def _is_beside_number(self, place: int) -> bool:
        """Whether a number stands right before or behind a word: 3 am, AD 79, not "I am"."""
        return any(each[0].isdigit() for each in (*self.words[max(0, place - 1) : place], *self._behind(place)))

    def _behind(self, place: int) -> Sequence[str]:
        """The word behind a place, if there is one."""
        return self.words[place + 1 : place + 2]

    def _is_short_month(self, place: int) -> bool:
        """Whether a word is short for a month, as before a number only: Jan. 3, not Jan Novak."""
        word = self.words[place]
        is_one = word[0].isupper() and word.lower() in SHORT_MONTHS
        return is_one and any(each[0].isdigit() for each in self._behind(place))

    def _is_country(self, place: int) -> bool:
        """Whether a country's name ends with the word at a place."""
        names = country_names().get(self.terms[place].text, ()) if self.words[place][0].isupper() else ()
        return any(self._up_to(place, len(name)) == name for name in names)

    def _up_to(self, place: int, count: int) -> Phrase:
        """So many terms, or as many as there are, of which the one at a place is the last."""
        return tuple(term.text for term in self.terms[max(0, place + 1 - count) : place + 1])

    def _is_name(self, place: int) -> bool:
        """Whether a word is capitalised for what it is, not for where it stands."""
        word = self.words[place]
        if not _is_capitalised(word):
            return False
        if place not in self.sentence_starts or word in self.named or bare(word) != word:
            return True
        following = place + 1
        return (
            following < len(self.words) and self.words[following][0].isupper() and following not in self.sentence_starts
        )

    def _is_placed(self, place: int) -> bool:
        """Whether a preposition of place leads in the name that a word belongs to."""
        before = place - 1
        while before >= 0 and before >= place - _REACH and before not in self.sentence_starts:
            if not (self.words[before][0].isupper() or self.words[before].lower() in _BEFORE_PLACES):
                break
            before -= 1
        return before >= 0 and self.words[before].lower() in _PLACED_BY
