"""Names and roles as a document states them: where they stand, never what they should be."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from index.analyze import is_function_word
from index.models import Span
from index.quotations.genders import first_name_gender
from index.split.sentences import TITLES as ABBREVIATIONS

TITLES = frozenset(
    "president vice prime minister secretary state chancellor king queen prince princess pope senator sen rep"
    " representative congressman congresswoman governor gov mayor general gen brigadier colonel col captain capt"
    " lieutenant lt major maj admiral adm sergeant sgt commander chief justice judge attorney ambassador envoy special"
    " spokesman spokeswoman spokesperson director chairman chairwoman chair head leader speaker professor prof dr mr"
    " mrs ms miss mx sir lord lady dame rev father sister deputy foreign defense defence interior"
    " finance former outgoing"
    " acting economist analyst lawyer officer executive ceo editor candidate nominee republican democrat democratic"
    " first house white department national security adviser advisor press campaign manager coach detective sheriff"
    " premier commissioner coordinator strategist author billionaire host negotiator minority majority retired staff"
    " inspector constable superintendent supt insp const det cpl coun councillor mp msp mla mpp md bishop archbishop"
    " cardinal imam rabbi reverend trade health education energy environment justice transport"
    " labour agriculture public"
    " safety emergency services co-founder founder reporter correspondent independent labour conservative liberal tory"
    " u.s us uk eu nato un american russian ukrainian german french british finnish chinese israeli polish italian"
    " canadian spanish turkish swedish norwegian danish dutch greek iranian indian japanese hungarian romanian".split()
)
"""Words, folded and without stops, that stand before a name and belong to a role."""

OFFICES = frozenset(
    "president minister secretary chancellor senator sen rep congressman congresswoman governor gov mayor ambassador"
    " spokesman spokeswoman spokesperson director chairman chairwoman professor commissioner premier leader premier"
    " sgt sergeant const constable insp inspector det detective lt capt col gen chief".split()
)
"""Titles behind which a name begins, whatever stands before them: "United States President Lima"."""

ADDRESSES = frozenset("mr mrs ms miss mx sir dame lord lady dr".split())
"""Forms of address, which state no role."""

ROLE = re.compile(
    r"\b(?:president|minister|secretary|chancellor|king|queen|prince|princess|pope|senator"
    r"|representative|congress\w*man"
    r"|congress\w*woman|governor|gov|coun|cpl|rev|sen|rep|gen|sgt|lt|col|capt|det|insp|const|supt|prof|mayor"
    r"|general|colonel|captain|lieutenant|major|admiral|sergeant|commander|chief|justice"
    r"|judge|attorney|ambassador|envoy|head|leader|speaker|professor|deputy|counsel|chair|member|official|fellow|expert"
    r"|resident|student|agent|aide|ally|critic|host|nurse|guide|cook|coach|premier|sheriff|ceo|mp|star|veteran|manager"
    r"|architect|scientist|graduate|parent|executive|peer|vicar|priest|clerk|midwife|pilot|candidate|advocate|delegate"
    r"|magistrate|goalie|chef|tenant|bishop|rabbi|imam|vet|dean|provost|principal|boss|skip|curate"
    r"|captain|champion|mp|mother|father|daughter|son|brother|sister|wife|husband|widow|owner|partner"
    r"|\w+(?:man|woman|person|ist|ian|eer|er|or|ant|yst))s?\b",
    re.IGNORECASE,
)
"""A word for what somebody is."""

ORGANISATION = re.compile(
    r"\b(?:Agency|Association|Authority|Bank|Board|Broadcasting|Bureau|Cabinet|Center|Centre|Chamber"
    r"|Church|City|Club|College"
    r"|Commission|Committee|Company|Conference|Congress|Corp|Corporation|Council|County|Court"
    r"|Department|Embassy|Federation"
    r"|Forum|Foundation|Fund|Government|Group|Guard|Health|Hospital|House|Inc|Industries|Institute"
    r"|Institution|Ltd|Ministry"
    r"|Museum|NATO|Network|News|Office|Organi[sz]ation|Parliament|Party|Police|Post|Press|Review|School|Senate|Service"
    r"|Services|Society|State|States|Times|Tribunal|Trust|Union|Unit|University|Workers|Kremlin"
    r"|Street|Nations|Radio|TV)\b"
)
"""What the name of an organisation or place holds and a person's does not."""

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_WORD = (
    rf"(?:(?:{'|'.join(sorted(word.capitalize() for word in ABBREVIATIONS))}|[A-Z])\.(?=[\s,\xa0])"
    rf"|(?:(?:al|el|de|d|O)[-’'])?{_CAPITAL}[\w’'-]*(?:\.[A-Z])*(?:(?<=\.[A-Z])\.)?)"
)
RUN = re.compile(
    rf"{_WORD}(?:[ \xa0](?:(?:of|the|for|de|van|von|der|den|del|della|di|da|dos|la|le|bin|ibn|al|el|ter) )*{_WORD})*"
)
"""Words in capitals in a row, with the particles that stand between them."""

_ORGANISATION_OF = re.compile(rf"(?:The |the )?((?:[A-Z][\w’'-]+ ){{0,3}}{ORGANISATION.pattern} (?:of|for) )")
_OF_PLACE = re.compile(rf"(?<={_CAPITAL}[\w’'-][\w’'-] )(?<!\bof )(?:of|for) (?:the )?|(?<=\w\w) (?:of|for) the ")
_DATE = re.compile(r"(?:\w+day|January|February|March|April|June|July|August|September|October|November|December)$")
_SET_BEFORE = re.compile(
    r"(?:(?<![\w’'])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur)"
    r"|\w['’]s)\s((?:[\w’'.-]+\s){0,5}?[\w’'-]+),\s$"
)
_PREPOSITION = re.compile(r"\s(?:of|for|at|from|in|on|with|who|to|by|as|about|under|near|inside|and|or)\s")
_POSSESSIVE = re.compile(r"['’]s?$")
_BEFORE_NAME = re.compile(r"(?:[\w.’'&-]+ ){1,9}$")
_ROLE_STOPS = frozenset(
    "sent met told said says saw with by to from of for in on at as that which who and but or is was were are be been"
    " meet see join tell ask urge help let make back call name thank visit support defeat elect choose replace"
    " whether if has have had took made gave called named hired urged asked thanked backed when while after before"
    " than".split()
)
_DETERMINERS = frozenset("a an the his her its their one".split())
_REPORTS = re.compile(r"\b(?:said|says|told)\b")
_APPOSITION = re.compile(
    r",[ \xa0]((?:an?|the|one of|its|his|her|their|former|[a-z]"
    r"|[A-Z])[^,;:.“”\"«»()\n]{2,120}(?:\.(?=\w)[^,;:.“”\"()\n]*)*)"
)
COMPANY = re.compile(
    r"\b(?:Foods?|Inc|Corp|Group|Energy|Airlines|Airways|Motors|Ltd|Holdings|Systems|Technologies"
    r"|Bearings|Ferries|AB|AG|SA"
    r"|Partners|Industries|Entertainment|Pharma\w*|Labs|Media|Air|Rail|Steel|Oil|Gas|Water|Logistics|Stores)\b"
)
"""What the name of a company holds behind the word that it is called by."""

_APPOSITION_END = re.compile(r"\s(?:who|which|that|said|says|told|and (?:who|which)|has|had|was|is|will)\s")


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A name where it stands, its words, and the role stated right before or after it."""

    name: Span
    words: tuple[str, ...]
    role: Span | None = None
    address: str | None = None


def names_in(text: str, within: Span) -> Iterator[Mentioned]:
    """The names in a span, each with the role beside it."""
    for run in RUN.finditer(text, *within):
        name = _last_name(text, *run.span())
        if name is not None:
            yield mentioned(text, name, within)


def mentioned(text: str, name: Span, within: Span) -> Mentioned:
    """A name with the role that stands before it, or else the one in the apposition after it."""
    words = tuple(bare(name.of(text)).split())
    role = (
        _role_before(text, name.start, within.start)
        or _role_set_before(text, name, within)
        or (_role_after(text, name.end, within.end) if words[1:] else None)
    )
    address = re.search(r"\b(Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Lord|Lady)\.?\s$", text[max(0, name.start - 6) : name.start])
    return Mentioned(name, words, role, address[1] if address else None)


def name_in(text: str, mention: Span) -> Span | None:
    """The name that a mention ends with, without the titles before and the possessive after it.

    What follows a comma or a preposition is left out, as in "a spokesman for Rubio", unless only capitalised titles
    stand before it, as in "Secretary of State Rubio".
    """
    whole = mention.of(text).split(",")[0]
    short = _PREPOSITION.split(whole)[0]
    heads = (short, whole) if all(word[:1].isupper() for word in short.split()) else (short,)
    if re.search(r"\s(?:and|or)\s", whole):
        return None
    return next(filter(None, (_last_name(text, mention.start, mention.start + len(head)) for head in heads)), None)


def bare(name: str) -> str:
    """A name without a possessive and the stop of a sentence after it."""
    return _POSSESSIVE.sub("", name.rstrip(".,"))


def folded(word: str) -> str:
    """A word as TITLES holds it."""
    return bare(word).casefold().replace(".", "")


def _last_name(text: str, start: int, end: int) -> Span | None:
    runs = list(RUN.finditer(text, start, end))
    if not runs or len(bare(text[start:end].rstrip())) > len(bare(text[start : runs[-1].end()])):
        return None
    begin, finish = runs[-1].span()
    words = list(re.finditer(r"[^ \xa0]+", text[begin:finish]))
    organisation = _ORGANISATION_OF.match(text, begin, finish)
    if organisation:
        name = bare(text[organisation.start(1) : finish])
        return Span(organisation.start(1), organisation.start(1) + len(name))
    office = max((number for number, word in enumerate(words[:-1]) if folded(word[0]) in OFFICES), default=-1)
    after = words[office + 1 :]
    first = next((word for word in after if not _is_title_word(word[0], is_last=word is after[-1])), None)
    if first is None or _DATE.match(first[0]):
        return None
    rest = after[after.index(first) :]
    while len(rest) > 2 and ROLE.fullmatch(rest[0][0]) and first_name_gender(rest[1][0]):
        rest = rest[1:]
    begin += rest[0].start()
    name = bare(_OF_PLACE.split(text[begin:finish])[0])
    return Span(begin, begin + len(name)) if name else None


def _is_title_word(word: str, *, is_last: bool) -> bool:
    return folded(word) in TITLES or is_function_word(word) or (word.endswith(("’s", "'s")) and not is_last)


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
        begin = lead.start() + word.start()
    while begin < start and re.match(r"(?:and|of|for|the|an?) ", text[begin:start], re.IGNORECASE):
        begin = text.index(" ", begin) + 1
    role = text[begin : start - 1]
    if not role or folded(role.split()[0]) in ADDRESSES or is_function_word(role.split()[0]):
        return None
    head = re.sub(r"\W", "", _PREPOSITION.split(role)[0].split()[-1])
    return Span(begin, start - 1) if ROLE.fullmatch(head) and not head.endswith("s") else None


def _role_set_before(text: str, name: Span, within: Span) -> Span | None:
    """The role in "the county agent, Wade Kimball, …"."""
    lead = _SET_BEFORE.search(text, max(within.start, name.start - 80), name.start)
    if lead is None or text[name.end : name.end + 1] not in (",", "."):
        return None
    head = _PREPOSITION.split(lead[1])[0].split()[-1]
    return Span(*lead.span(1)) if ROLE.fullmatch(re.sub(r"['’]s$", "", head)) and not head.endswith("ss") else None


def _belongs_to_role(word: str, before: str, after: list[re.Match[str]]) -> bool:
    if folded(word) in TITLES:
        return True
    if word[:1].isupper():
        return not is_function_word(word)
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
    is_role = ROLE.search(_PREPOSITION.split(role)[0]) is not None and _REPORTS.search(role) is None
    return Span(apposition.start(1), end) if is_role and text[end : end + 1] in (",", ".", "", ";", " ") else None
