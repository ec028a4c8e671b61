"""What before some words of a sentence turns their sense: a no, a denial, a question."""

import re

from index.check.clause_ends import CLAIM_NOUNS, Turn, ends_before, ends_behind
from index.quotations.cues import LEMMA, PASSIVE
from index.quotations.reports.verbs.judged import DENYING

_HELPER = (
    r"(?:\b(?:is|are|was|were|am|be|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should"
    r"|\w+[’'](?:m|s|re|ll|ve|d))\s)?"
)
_CLAIM = rf"(?:{CLAIM_NOUNS})s?"
_DENIES = "|".join(form for form, lemma in LEMMA.items() if lemma == "deny")
_REJECTS = "|".join(form for form, lemma in LEMMA.items() if lemma in DENYING - {"deny"})
_FALSE = r"(?:false|untrue|incorrect|nonsense|an?\s(?:lie|myth|fiction))"
_WRONG = (
    rf"(?:{_FALSE}\sthat|(?:{_FALSE}|wrong|inaccurate|mistaken|misleading|absurd|ridiculous|an?\smistake)\sto\s"
    r"(?:say|claim|think|believe|suggest|argue|assume|imply|conclude|pretend)(?:\sthat)?)"
)
_WORLD = r"(?:version|world|universe|scenario|situation|circumstance|case|place|outcome|future|reality|timeline)s?"
_NO = (
    r"(?:[Nn]ot|[Nn]o|[Nn]ever|[Nn]one|[Nn]obody|[Nn]othing|[Nn]either|[Nn]or|[Cc]annot|[Ww]ithout|[Hh]ardly|[Bb]arely"
    r"|[Uu]nless|\w+n[’'ʼ]t)"
)
_FILLED = r"(?:(?:one|can|could|would|will|should|has|had|have|ever|be|is|to|\w+ly)\s){0,2}"
_NOUNS = rf"(?:[\w’'-]+\s){{0,4}}?{_CLAIM}"

_TURN = re.compile(
    rf"{_HELPER}\b[Nn]o\s{_WORLD}\s(?:[\w’'-]+\s){{0,3}}?(?:where|when)\b"
    rf"|{_HELPER}(?<![\w’'-])(?P<no>{_NO})(?![\w’'-])"
    rf"|(?P<denial>\b(?:{_DENIES})\b)"
    rf"|\b(?:{_REJECTS}|disput(?:es?|ed)|refut(?:es?|ed))\s(?:that|(?:as\s\w+\s)?{_NOUNS}\sthat)\b"
    r"|\b(?<!no\s)(?<!any\s)doubt(?:s|ed)\sthat\b|\b(?:I|[Ww]e|[Yy]ou|[Tt]hey)\s(?:\w+ly\s|still\s)?doubt\b"
    rf"|(?P<wrong>\b{_WRONG}\b)"
    r"|\b(?:false|baseless|unfounded|debunked)\s(?:\w+\s)?"
    rf"{_CLAIM}\sthat\b|\b(?:falsely|wrongly)\s(?:said|claimed|alleged|asserted|suggested|stated)\b"
    r"|\b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?)\sto\b"
    r"|\b[Ww]hether\b|\b(?:ask(?:s|ed)?|know|known|knew|sa(?:y|id)|see|wonder(?:s|ed)?|unclear)\sif\b"
)
_NO_DENIAL = re.compile(
    r"(?:(?:[Nn]ot|\w+n[’'ʼ]t)\s(?:only|just|merely|simply|solely|least|hesitate)|[Nn]o\s(?:doubt|wonder|matter|less"
    r"|fewer|sooner|question(?!\sof))|[Nn]othing\s(?:but|less|short)|[Nn]one\sother|[Cc]annot\s(?:but|wait))\b"
    rf"|[Nn]o[,.!…]|(?<=\bor\s)not\b|{_NO}\s{_FILLED}(?:den(?:y|ies|ied)|doubts?|{_WRONG})\b"
)
"""A no that denies nothing, "not only", or a denial, "no doubt", or that answers a question: "No, we will"."""

_DENIED = re.compile(rf"(?<![\w’'-]){_NO}\s{_FILLED}$")

_ASIDE = re.compile(r",([^,]*),?")
"""What is put in right behind a no: "not, as you say, a threat", "never, ever"."""

_MARKED = re.compile(r"\s*:?\s*[“\"„«]")


def turning(lead: str, follow: str) -> str | None:
    """The end of a sentence up to words that `follow`, from what turns their sense on; None where nothing does."""
    for turn in _TURN.finditer(lead):
        rest = lead[turn.end() :]
        if turn["no"]:
            rest = _ASIDE.sub(lambda aside: aside[1], rest, count=1) if rest.startswith(",") else rest
        if _turns(lead, turn, follow) and not ends_before(Turn(lead[: turn.start()], turn[0], rest), follow):
            return lead[turn.start() :]
    return None


def is_turned_behind(words: str) -> bool:
    """Whether a no or a denial comes in what goes on behind words, in their clause."""
    return any(_turns(words, turn, "") and not ends_behind(words[: turn.start()]) for turn in _TURN.finditer(words))


def _turns(lead: str, turn: re.Match[str], follow: str) -> bool:
    """Whether words that may deny what comes behind them do."""
    if turn["no"]:
        return _NO_DENIAL.match(lead + follow, turn.start("no")) is None
    if turn["denial"] or turn["wrong"]:
        is_denied = _DENIED.search(lead, max(0, turn.start() - 40), turn.start()) is not None
        return not is_denied and not (turn["denial"] and _is_own(lead, turn))
    return True


def _is_own(lead: str, denial: re.Match[str]) -> bool:
    """Whether behind a form of "deny" somebody's own words follow in marks, or it is a passive: "was denied entry"."""
    is_passive = PASSIVE.search(lead, max(0, denial.start() - 40), denial.start()) is not None
    return is_passive or _MARKED.match(lead, denial.end()) is not None
