"""What kind of answer a question wants, told from its question word and the noun behind it."""

from collections.abc import Sequence
from enum import StrEnum

from index.answer.questions.auxiliaries import BEING
from index.text.analyze import is_function_word


class Wanted(StrEnum):
    """The kinds of answer that a text shows by its words: "when" by dates, "how many" by numbers."""

    PERSON = "person"
    DATE = "date"
    PLACE = "place"
    COUNT = "count"
    AMOUNT = "amount"
    AGE = "age"
    REASON = "reason"
    COUNTRY = "country"
    COUNTRIES = "countries"
    OUTLET = "outlet"
    ANYTHING = "anything"


_BY_WORD = {
    "who": Wanted.PERSON,
    "whom": Wanted.PERSON,
    "whose": Wanted.PERSON,
    "when": Wanted.DATE,
    "where": Wanted.PLACE,
    "why": Wanted.REASON,
}

_BY_NOUN = {
    noun: wanted
    for wanted, nouns in (
        (Wanted.DATE, "year years date day month century decade time era period week"),
        (
            Wanted.PLACE,
            "city cities state place region area province town county continent location river island sea ocean"
            " territory district village capital street building",
        ),
        (Wanted.COUNTRY, "country nation"),
        (Wanted.COUNTRIES, "countries nations"),
        (Wanted.REASON, "reason reasons purpose aim goal motive motives"),
        (
            Wanted.COUNT,
            "number percentage percent share population amount cost price rate size length distance proportion"
            " temperature speed sum figure",
        ),
        (Wanted.AGE, "age"),
        (
            Wanted.PERSON,
            "person people leader king queen president author scientist general man woman minister official actor"
            " company companies group organization team party emperor philosopher writer director name spokesperson"
            " analyst expert diplomat",
        ),
        (Wanted.OUTLET, "outlet outlets newspaper newspapers magazine publication broadcaster"),
    )
    for noun in nouns.split()
}

_MEASURES = frozenset("much long far large big tall high fast often deep wide heavy".split())
_NEWS = frozenset("agency channel network organisation organization outlet service site source website".split())
"""Behind "news" one of these is an outlet."""

_GETTING = frozenset("get got gotten come came gone along".split())
"""Where one of these stands, "how far" asks what was reached, which need be no distance."""

_TIMES = frozenset("soon late".split())
_KINDS = frozenset("kind kinds type types sort sorts".split())
"""Behind these a noun says nothing of the answer: no country answers "what kind of country"."""

_AUXILIARIES = frozenset(
    "is are was were do does did has have had can could will would should may might must am".split()
)
_NOUN_REACH = 4
"""How many words behind "what" or "which" its noun is looked for."""


def wanted_by(words: Sequence[str]) -> Wanted:
    """What a question, as folded words in order, wants."""
    for place, word in enumerate(words):
        if word in _BY_WORD:
            return _BY_WORD[word]
        if word == "how":
            return _wanted_by_how(words[place + 1 :])
        if word in ("what", "which"):
            following = words[place + 1 :]
            return _wanted_by_copula(following) if _is_copula(following) else _wanted_by_noun(following)
    return Wanted.ANYTHING


def _wanted_by_how(behind: Sequence[str]) -> Wanted:
    following = behind[:1]
    if following == ["far"] and not _GETTING.isdisjoint(behind):
        return Wanted.ANYTHING
    if "many" in following:
        return Wanted.COUNT
    if not _TIMES.isdisjoint(following):
        return Wanted.DATE
    if "old" in following:
        return Wanted.AGE
    return Wanted.ANYTHING if _MEASURES.isdisjoint(following) else Wanted.AMOUNT


def _is_copula(words: Sequence[str]) -> bool:
    return len(words) > 1 and words[0] in BEING and words[1] == "the"


def _wanted_by_copula(words: Sequence[str]) -> Wanted:
    """What is asked for behind "what is the": a noun that a function word follows, "date of", or nothing."""
    for place in range(2, min(2 + _NOUN_REACH, len(words))):
        if is_function_word(words[place]):
            break
        if words[place] in _BY_NOUN and all(map(is_function_word, words[place + 1 : place + 2])):
            return _BY_NOUN[words[place]]
    return Wanted.ANYTHING


def _wanted_by_noun(words: Sequence[str]) -> Wanted:
    if words[:1] == ["news"] and not _NEWS.isdisjoint(words[1:2]):
        return Wanted.OUTLET
    for word in words[:_NOUN_REACH]:
        if word in _AUXILIARIES or word in _KINDS:
            break
        if word in _BY_NOUN:
            return _BY_NOUN[word]
    return Wanted.ANYTHING
