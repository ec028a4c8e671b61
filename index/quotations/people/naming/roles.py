"""The role that a text states right beside a name: what somebody is, never what they should be."""

import re

from index.models import Span
from index.quotations.circumstances.times import MONTH
from index.quotations.name_patterns import CAPITAL
from index.quotations.people.vocabulary import ADDRESSES, DETECTIVE, KIN, ROLE, TITLES, as_title
from index.split.sentences import shortens
from index.text.analyze import is_function_word

PREPOSITION = re.compile(
    r"\s(?:of|for|at|from|in|on|with|who|to|by|as|about|under|near|inside|and|or|behind|beside|against|outside|opposite"
    r"|between|before|after|above|below|beneath|over|among|around|across|alongside|representing|impersonating|playing"
    r"|supporting|opposing|holding|carrying|wearing|calling|claiming|except|but)\s"
)
"""Where the head of a role or name ends and what it is head of begins."""

_SET_BEFORE = re.compile(
    rf"(?:(?<![\w’'])(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur)\s|(?={CAPITAL}[\w-]*['’]s\s))"
    rf"|\w['’]s\s)((?:(?!(?:his|her|their|its|our)\s)(?:[\w’'-]+|(?:{CAPITAL}\.)+)\s){{0,5}}?[\w’'-]+),\s$"
)
_WHOSE = re.compile(rf"{CAPITAL}[\w-]*['’]s\s")
_CAPITAL_BEFORE = re.compile(rf"(\b{CAPITAL}[\w’'-]{{0,30}})\s\Z")
_BEFORE_NAME = re.compile(r"(?:[\w.’'&-]+ ){1,9}$")
_ROLE_STOPS = frozenset(
    "sent met told said says saw with by to from of for in on at as that which who and but or is was were are be been"
    " meet see join tell ask urge help let make back call name thank visit support defeat elect choose replace"
    " whether if has have had took made gave called named hired urged asked thanked backed when while after before"
    " than".split()
)
_DEGREES = frozenset(("senior", "junior", "other", "greater"))
"""What ends as roles do and alone is none: "Senior Hamas official" does not make Hamas senior."""

_MONTH = re.compile(MONTH)

_KIN = re.compile(rf"\b{KIN}$")
_DETERMINERS = frozenset("a an the his her its their one".split())
_REPORTS = re.compile(r"\b(?:said|says|told|reported|reports)\b")
_VERB = re.compile(
    r"\b(?:that|heard|said|says|told|when|while|because|is|are|was|were|has|had|met|saw|[a-z]+ed by)"
    r"(?: (?:the|an?|his|her|its|their))? "
)
_APPOSITION = re.compile(
    r",[ \xa0]((?:an?|the|one of|its|his|her|their|former|[a-z]"
    rf"|{CAPITAL})[^,;:.“”\"«»()\n]{{2,120}}(?:\.(?=\w)[^,;:.“”\"()\n]*)*)"
)
_APPOSITION_END = re.compile(r"\s(?:who|which|that|said|says|told|and (?:who|which)|has|had|was|is|will)\s")


def role_beside(text: str, name: Span, within: Span, *, is_full: bool) -> Span | None:
    """The role before a name, set before it with a comma, or in the apposition after it, if the name is a full one.

    That of a relative is told only where there is no other: "her brother Carl Berg, the mayor, said".
    """
    before = _role_before(text, name.start, within.start) or role_set_before(text, name, within)
    if before and not _KIN.search(text, *before):
        return before
    return (_role_after(text, name.end, within.end) if is_full else None) or before


def _role_before(text: str, start: int, floor: int) -> Span | None:
    """The words before a name that say what somebody is, as far back as they belong to it."""
    lead = _BEFORE_NAME.search(text, max(floor, start - 100), start)
    if lead is None:
        return None
    begin = start
    words = list(re.finditer(r"\S+", lead[0]))
    for number, word in reversed(list(enumerate(words))):
        if not _belongs_to_role(word[0], words[number - 1][0] if number else "", words[number + 1 : number + 2]):
            break
        if word[0].endswith(".") and not shortens(text, lead.start() + word.end() - 1, Span(floor, start + 1)):
            break
        if word[0] == "and" and _is_full_name([before[0] for before in words[max(0, number - 2) : number]]):
            break
        begin = lead.start() + word.start()
    while begin < start and re.match(r"(?:and|of|for|the|an?) ", text[begin:start], re.IGNORECASE):
        begin = text.index(" ", begin) + 1
    role = text[begin : start - 1]
    if not role or as_title(role.split()[0]) in ADDRESSES or is_function_word(role.split()[0]):
        return None
    head = re.sub(r"\W", "", PREPOSITION.split(role)[0].split()[-1].rpartition("-")[2])
    is_rank = ROLE.fullmatch(head) is not None or DETECTIVE.search(role) is not None
    is_role = is_rank and head.casefold() != "former" and role.casefold() not in _DEGREES
    return Span(begin, start - 1) if is_role and not head.endswith("s") else None


def _is_full_name(words: list[str]) -> bool:
    """Whether two words before "and" name somebody else: Ana Lima and minister Carl Berg."""
    return len(words) > 1 and all(word[:1].isupper() and as_title(word) not in TITLES for word in words)


def role_set_before(text: str, name: Span, within: Span) -> Span | None:
    """The role set before a name with a comma: "the county agent, Wade Kimball, …"."""
    lead = _SET_BEFORE.search(text, max(within.start, name.start - 80), name.start)
    if lead is None or text[name.end : name.end + 1] not in (",", "."):
        return None
    skipped = _behind_verb(lead[1]) or _behind_part_of_owner(text, lead.start(1))
    role = Span(lead.start(1) + skipped, lead.end(1))
    head = PREPOSITION.split(role.of(text))[0].split()[-1].rpartition("-")[2]
    return role if ROLE.fullmatch(re.sub(r"['’]s$", "", head)) and not head.endswith("ss") else None


def _behind_part_of_owner(text: str, start: int) -> int:
    """Where a role begins behind the last word of a longer name: that of "Costa Rica’s president" is a president."""
    whose = _WHOSE.match(text, start)
    before = _CAPITAL_BEFORE.search(text, max(0, start - 32), start)
    return len(whose[0]) if whose and before and not is_function_word(before[1]) else 0


def _behind_verb(words: str) -> int:
    """Where the last noun phrase begins in words that hold a verb: "court heard that the club's chairman"."""
    verbs = list(_VERB.finditer(words))
    return verbs[-1].end() if verbs else 0


def _belongs_to_role(word: str, before: str, after: list[re.Match[str]]) -> bool:
    if as_title(word) in TITLES:
        return True
    if word[:1].isupper():
        return not is_function_word(word) and not _MONTH.fullmatch(word)
    if word in ("and", "of", "for"):
        return bool(after) and (after[0][0][:1].isupper() or word == "and") and bool(before)
    is_verb = word.endswith(("ed", "ing")) and word not in (
        "retired",
        "elected",
        "acting",
        "outgoing",
        "leading",
        "ruling",
    )
    return word.isalpha() or "-" in word if not (word in _ROLE_STOPS or is_function_word(word) or is_verb) else False


def _role_after(text: str, end: int, ceiling: int) -> Span | None:
    apposition = _APPOSITION.match(text, end, ceiling)
    if apposition is None:
        return None
    stop = _APPOSITION_END.search(apposition[1])
    role = apposition[1][: stop.start()] if stop else apposition[1]
    first = role.split()[0]
    if first in _ROLE_STOPS or (is_function_word(first) and first not in _DETERMINERS) or "—" in role:
        return None
    end = apposition.start(1) + len(role)
    is_role = ROLE.search(PREPOSITION.split(role)[0]) is not None and _REPORTS.search(role) is None
    is_whole = end == ceiling or text[end : end + 1] in (",", ".", ";", " ")
    return Span(apposition.start(1), end) if is_role and is_whole else None
