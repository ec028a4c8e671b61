"""The circumstances behind a cue: "told reporters in Brussels on Friday"."""

import re
from dataclasses import replace

from index.models import Span
from index.quotations.circumstances.circumstances import Circumstances
from index.quotations.circumstances.outlets import outlet_in
from index.quotations.circumstances.times import DAY, TIME
from index.quotations.name_patterns import BETWEEN, CAPITAL, CAPITALISED

REACH = 120
"""An addressee or a place is looked for this far after a cue, in code points."""

LONGEST_CUE = 15
"""A verb is read back from its end no further than this, in code points."""

_FOLLOWS = (
    r"(?=\s+(?:that|in|on|at|during|via|by|after|before|when|while|how|what|why|who|where|whether|if"
    r"|to|about|as|not|last|this"
    rf"|earlier|later|he|she|it|they|we|I|you|there|the|an?|his|her|its|their|these|those|{DAY}|yesterday|today)\b"
    r"|\s*[,:;.?!“\"„«()]|\s+[–—-]|\s*$)"
)
_NOUN_PHRASE = (
    r"(?:(?:the|an?|his|her|its|their|this|our|one of \w+|another)\s)?(?:[\w’'.&-]+\s){0,5}?[\w’'&-]+(?:\.(?=\s[a-z]))?"
)
_TO = re.compile(rf"\s+(?:to|with)\s(?!\w\w+ing\s|have\b|be\b)({_NOUN_PHRASE}){_FOLLOWS}")
_PROMISED = re.compile(
    r"\b(?:promis|pledg|vow|threaten|swear|swor|offer|propos|demand|hop|begin|began|start|continu|mov|decid|claim)\w*$"
)
_SOMEBODY = re.compile(
    rf"(?:the|an?|his|her|its|their|our|my|your|this|these|those|him|them|me|us|all|people|voters|reporters|\d+|{CAPITAL})\b|{CAPITAL}"
)
"""How it begins to whom something is promised, and not what: "promised to Berg", not "promised to arm the force"."""

_AUDIENCE = (
    r"(?:the|an?|his|her|its|their)\s(?:[\w’'-]+\s){0,2}?(?:court|jury|judge|inquest|hearing|inquiry|committee|panel"
    r"|commission|council|crowd|audience|parliament|House|Commons|Senate|newspaper|paper|broadcaster|tribunal|rally)\b"
)
_LATER = (
    r"(?:\s(?:afterwards?|later(?!\sthat\s(?:day|week|month|year|morning|afternoon|evening|night)\b)|recently|repeatedly"
    r"|privately|publicly|quietly|bluntly|flatly|again)\b)?"
)
"""What may stand between whom somebody speaks to and what follows, and is no part of either."""

_TOLD = re.compile(
    rf"\s+((?:reporters|journalists|him|her|them|us|me)\b|{_AUDIENCE}"
    rf"|{_NOUN_PHRASE}(?:\s[“\"][^“”\"\n]{{1,40}}[”\"])?){_LATER}(?:{_FOLLOWS}|(?=\s+(?:between|until|throughout)\b))"
)
_NAMED = re.compile(rf",\s({CAPITALISED}(?:(?:{BETWEEN}|\s){CAPITALISED}){{0,3}}),?(?=\s(?:that|how)\b|:)")
"""The name behind a role that somebody speaks to: "told his deputy, Ana Lima, that"."""

_PRESS = (
    r"(?:(?:news)?(?:paper|letter)|(?:news |web)?site|magazine|reporter|journalist|correspondent|columnist|writer"
    r"|programme|program|podcast|blog|broadcaster|channel|station|network|outlet|publication|agency|briefing|bulletin|column)"
)
"""Who or what calls itself "this": "told this newsletter"."""

_NO_ADDRESSEE = re.compile(
    r"(?:that|how|what|why|to|about|against|of|over|for|from|by|as|with|when|after|before|he|she|it|they|we|I|there|in|on"
    r"|at|if|whether|these|those|last|not"
    rf"|this(?! {_PRESS}\b)"
    r"|(?:(?:the|an?|his|her|their|another) (?:[a-z]+ )?)?(?:stor(?:y|ies)|tales?|truth|jokes?|lies?|anecdotes?"
    r"|difference|time))\b"
)
_SAYING_PLACE = (
    r"(?:statement|interview|release|e-?mail|tweet|letter|speech|report|post|memo|video|address"
    r"|briefing|conference|call"
    r"|testimony|text|message|affidavit|filing|documents?|rally|debate|hearing|podcast|blog|thread|media|television|TV"
    r"|radio|Twitter|Facebook|Instagram|Telegram|X|Truth Social|court|news conference|meeting|event|broadcast|show"
    r"|program|programme|ruling|book|article|column|essay|editorial|opinion|decision|judgment|note"
    r"|notice|update|summit)"
)
_KNOWN_PLACE = re.compile(
    rf"(?:,)?\s+((?:in|on|at|during|via|by|through|from|outside|inside|aboard)\s(?:[\w’'-]+\s){{0,4}}?{_SAYING_PLACE}"
    rf"(?:\s{_SAYING_PLACE}){{0,2}}\b"
    rf"(?:\s(?!{TIME}\b)(?:with|to|about|on)\s[^,.;:“”\"\n]{{1,40}}?(?=\s+that\b|\s+on\s\w+day|,|[.;:“\"]))?)"
)
_PLACE_BEFORE_THAT = re.compile(
    r",?\s+((?:in|on|at|during|via|by|through|from|outside|inside|aboard)\s(?!least\b"
    r"|most\b)[^,.;:“”\"\n]{1,60}?)(?=\s+that\b)"
)
_TOWN = rf"{CAPITALISED}(?:(?:{BETWEEN}|\s){CAPITALISED}){{0,2}}"
_PLACE = re.compile(
    rf",?\s+(in\s{_TOWN},\s{_TOWN}(?=,)"
    rf"|(?:in|on|at|during|via|by|outside|inside|aboard)\s(?!(?:least|most|those|them|whom)\b){_NOUN_PHRASE}{_FOLLOWS})"
)
_SUBJECT_FOLLOWS = (
    r"(?=,?\s+that\s(?:the|an?|this|these|those|his|her|its|their|our|he|she|it|they|we|I|you|there|if|no|some|all|any"
    rf"|more|most|{CAPITAL}))"
)
_MEANWHILE = re.compile(
    r",?\s+(?:after|before|while|when|upon|following)\s(?!that\b)[^,.;:“”\"\n]{2,80}?" + _SUBJECT_FOLLOWS
)
"""When something was said, before the clause: "said after meeting Lima in Oslo that the port would open"."""

_RELEASED = r"(?:(?:released|published|broadcast|aired|posted|given|held|issued|recorded)\s)?"
_OBJECT = re.compile(
    r"\s(?!in|on|at|to|by|with|and|but|as|that)[\w’'-]+(?:\s(?!in|on|at|to|by|with|and|but|as|that)[\w’'-]+){0,2}"
)
_ASIDE = re.compile(r",\s(?:however|though|too|for example|for instance|meanwhile|in turn),(?=\s)")
_TIME_AFTER = re.compile(rf",?\s+{_RELEASED}({TIME})\b")


def read_after(text: str, start: int, ceiling: int, *, is_telling: bool, opens_clause: bool) -> Circumstances:
    """The circumstances that follow a cue at `start`.

    Where a reported clause follows (`opens_clause`), only what cannot belong to that clause is taken.
    """
    ceiling = min(ceiling, start + REACH)
    found = Circumstances(start)
    addressed = (_TOLD if is_telling else _TO).match(text, start, ceiling)
    if addressed and not _is_nobody(text, start, addressed[1], is_telling=is_telling):
        found = replace(found, end=addressed.end(), addressee=Span(*addressed.span(1)))
        found = replace(found, outlet=outlet_in(text, Span(*addressed.span(1))))
        named = _NAMED.match(text, found.end, ceiling) if is_telling else None
        found = replace(found, end=named.end(), addressee=Span(addressed.start(1), named.end(1))) if named else found
    aside = _ASIDE.match(text, found.end, ceiling)
    found = replace(found, end=aside.end()) if aside else found
    while True:
        moved = _read_when(text, found, ceiling) or _read_venue(text, found, ceiling, opens_clause=opens_clause)
        if moved is None:
            return _past_meanwhile(text, found, ceiling) if opens_clause else found
        found = moved


def _is_nobody(text: str, start: int, words: str, *, is_telling: bool) -> bool:
    """Whether words where an addressee stands are none, behind a cue that ends at `start`."""
    if is_telling:
        return _NO_ADDRESSEE.match(words) is not None
    promised = _PROMISED.search(text, max(0, start - LONGEST_CUE), start)
    return promised is not None and _SOMEBODY.match(words) is None


def _past_meanwhile(text: str, found: Circumstances, ceiling: int) -> Circumstances:
    meanwhile = _MEANWHILE.match(text, found.end, ceiling)
    if meanwhile is None:
        return found
    return replace(found, end=meanwhile.end() + (text[meanwhile.end() : meanwhile.end() + 1] == ","))


def _read_when(text: str, found: Circumstances, ceiling: int) -> Circumstances | None:
    when = _TIME_AFTER.match(text, found.end, ceiling)
    return replace(found, end=when.end(1), when=Span(*when.span(1))) if when and not found.when else None


def _read_venue(text: str, found: Circumstances, ceiling: int, *, opens_clause: bool) -> Circumstances | None:
    if found.venue is not None:
        return None
    patterns = (_KNOWN_PLACE, _PLACE_BEFORE_THAT) if opens_clause else (_KNOWN_PLACE, _PLACE)
    passed = None if opens_clause else _OBJECT.match(text, found.end, ceiling)
    starts = [found.end, passed.end()] if passed and found.addressee is None else [found.end]
    tries = (
        pattern.match(text, start, ceiling) for start in starts for pattern in patterns[: 2 - (start != found.end)]
    )
    venue = next(filter(None, tries), None)
    if venue is None:
        return None
    return replace(found, end=venue.end(1), venue=Span(*venue.span(1)), outlet=found.outlet or _broadcast(text, venue))


def _broadcast(text: str, venue: re.Match[str]) -> Span | None:
    is_spoken = re.search(r"\b(?:interview|program|show|broadcast|article|column|podcast)\b|^on ", venue[1])
    return outlet_in(text, Span(*venue.span(1))) if is_spoken else None
