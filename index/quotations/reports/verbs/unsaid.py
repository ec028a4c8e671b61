"""What makes a verb of saying no report: denied, only said to have been said, asked about, or another's words."""

import re

from index.models import Span
from index.quotations.cues import DETERMINED, LEMMA, NEEDS_THAT, NOUN, NOUN_OR_VERB, PASSIVE, PERFECT
from index.quotations.name_patterns import CAPITALISED
from index.quotations.reports.verbs.habits import is_habit
from index.quotations.reports.verbs.naming import is_naming

LEAD = 40
"""So much before a verb tells whether it is a report, in code points."""

_NOT_SAID = re.compile(
    r"(?:\b(?:to|can|could|would|will|should|may|might|must|not|never|cannot|[Ll]et[’']s)|n[’']t)"
    r" (?:[a-z]+ly |also |always |still |even |then )?$|^(?:To|Let) $"
    r"|\b(?:reportedly|allegedly|supposedly|purportedly|falsely) $"
    r"|\b(?:should|would|could|might|may) have (?:\w+ )?$"
    r"|\b(?:to have|(?:den(?:y|ie[ds])|of|from|without) having) (?:\w+ )?$"
)
"""What before a verb tells that nothing was said, or that others only tell so: "would not say", "to have said"."""

_NOT_SAYING = re.compile(
    r"\b(?:(?<!fond )of|from|without|avoid\w*|den(?:y|ie[ds])|resist\w*|[Ss]top(?:s|ped)?|[Qq]uit"
    rf"|{CAPITALISED} (?:for|over)|disput\w+|(?:not|never|n[’']t) (?:recall|remember))(?: ever| even)? $"
)
"""What before a participle tells the same: "stopped short of saying"."""

_NOBODY = re.compile(r"(?:[Nn]either|[Nn]one|[Nn]obody|[Nn]o one|[Ff]ew|[Hh]ardly)\b")
_INVERTED = re.compile(r"(?:Has|Have|Had|Did|Does|Do|Is|Are|Was|Were|Would|Could|Should|Can|Imagine|Suppose) ")
"""What opens a question, or a condition: "Had Lima said so, …"."""

_UNREAL = re.compile(
    r"\b(?:[Ii]f|[Uu]nless|[Ww]hat|[Ww]hatever|whether|than|how|(?<!\bin )which|which(?= (?:he|she|they|it) )|that"
    r"|whom) (?:[\w’'.-]+ ){1,4}$"
)
"""What before a verb and its subject makes it no report: "if he said", "the cuts that Lima announced"."""

_KNOWN = re.compile(
    r"\b(?:emerged|show(?:s|ed|n)?|reveal(?:s|ed)?|learn(?:s|ed|t)?|recall(?:s|ed)?|clear|true|fact|news|word"
    r"|such (?:[\w’-]+ ){0,4}[\w’-]+) $"
)
"""What before "that" makes it a report again: "it emerged that Lima said so", "such power that Lima called it …"."""

_NOT_KNOWN = re.compile(r"\b(?:[Nn]o|[Nn]ot|[Nn]ever|[Nn]othing|[Nn]obody)\b|n[’']t\b")
"""What anywhere before that makes it none: "no evidence shows that Lima said so"."""

_MISQUOTED = re.compile(r"\b(?:misquot|(?:falsely|wrongly) (?:quot|cit))\w+ (?:[^.;:“”\"]{1,60} )?as $")
"""What before "saying" tells that somebody did not: "misquoted Lima as saying"."""

_ASKED = re.compile(r"(?:^|,) $")
"""What before "asked about" makes somebody be asked: "Lima, asked about the port, laughed"."""

_OF_WHAT = re.compile(r" (?:about|why|whether|if|how|what|by|not to be)\b")
"""What follows "asked" where nothing is quoted after it."""

_WHEN_ASKED = re.compile(r"(?:[Ww]hen|[Ii]f|[Oo]nce|[Aa]fter being|on being) $")

_BY_DOER = re.compile(
    r" by (?!(?:(?:(?:tele|satellite |mobile |cell)?phone|e-?mail|text|letter|fax|post|radio|video|Zoom|Skype|WhatsApp"
    r"|Telegram|messages?)\b(?!['’])|way of\b))"
)
"""What behind a form makes it a passive, "said by Lima"; by what means somebody said something does not."""

_REPUTED = re.compile(r" to (?:be|have)\b")
_REPUTING = frozenset("say report estimate describe think believe find allege rumour rumor".split())
"""Verbs that before "to be" tell what somebody is said to be, not what they say."""

_FORGED = re.compile(r"\b(?:doctored|fake|faked|fabricated|forged|manipulated|deepfake|AI-generated|bogus|hoax)\b")

_HAS = re.compile(r"(?:\b(?:has|have|had|having)|['’](?:s|ve|d))(?: \w+){0,2} $")

_READ = re.compile(r"read[,:]?\s[“\"‘„«]")
"""What a banner or a letter does; "a good read" is followed by no marks."""

_READ_BEHIND = re.compile(r"[,.!?…—–][”\"’»]\s(?:[\w’'.-]+\s){1,6}$")
"""What before "read" at the end of a sentence makes it a verb too: “…,” its statement read."""

_READ_ENDS = re.compile(r"(?!\s)|\s(?:in part|as follows)\b")

_PLURAL = re.compile(
    r"(?:\b(?:I|[Ww]e|[Tt]hey|[Yy]ou|who|people|[Pp]olice|men|women|all)|s|’)\s+(?:[a-z]+ly |also |now |still )?$"
)
_SAME_IN_PAST = frozenset(("put", "read"))

_CLEFT = re.compile(
    r"(?:\b(?:[Ii]s|[Ww]as) (?:not|never|it)|n[’']t|[Nn]or was it) (?:[\w’'.-]+ ){1,6}?(?:who|that)"
    r" (?:had |has |ever )*$"
)
"""Of whom it is denied or asked whether they are the one: "it was not Lima who said"."""


def is_report(text: str, start: int, cue: Span) -> bool:
    """Whether a form, in a sentence that is read from `start` on, is a verb that says that somebody said something.

    It is none where it is a noun, a passive, a wish, a question, a denial, or what somebody is said to have said.
    """
    lead = text[max(start, cue.start - LEAD) : cue.start]
    form = cue.of(text)
    needed = NEEDS_THAT.get(LEMMA.get(form, ""))
    if needed and not needed.match(text, cue.end):
        return False
    if form in PERFECT and not _HAS.search(lead):
        return False
    is_fact = is_habit(lead)
    if (_NOT_SAID.search(lead) and not is_fact) or is_noun(text, start, cue):
        return False
    if LEMMA.get(form) == form and form not in _SAME_IN_PAST and not (is_fact or _PLURAL.search(lead)):
        return False
    if form == "asked" and (_WHEN_ASKED.search(lead) or _is_asked(text, lead, cue)):
        return False
    if text[cue.start - 1 : cue.start] == "-" or (not form.endswith("ing") and _BY_DOER.match(text, cue.end)):
        return False
    if _REPUTED.match(text, cue.end) and LEMMA.get(form.lower()) in _REPUTING:
        return False
    if _FORGED.search(text, start, cue.start) or is_naming(text, start, cue):
        return False
    return not _NOT_SAYING.search(lead) if form.endswith("ing") else not PASSIVE.search(lead)


def is_noun(text: str, start: int, cue: Span) -> bool:
    """Whether a form, in a sentence that is read from `start` on, is no verb: "the report", "its claims"."""
    if _READ.match(text, cue.start):
        return False
    lead = text[max(start, cue.start - LEAD) : cue.start]
    if cue.of(text) in ("read", "reads") and _READ_BEHIND.search(lead) and _READ_ENDS.match(text, cue.end):
        return False
    return bool(DETERMINED.search(lead) or (cue.of(text) in NOUN_OR_VERB and NOUN.search(lead)))


def is_unreal(text: str, start: int, subject: Span, cue: Span) -> bool:
    """Whether a verb with its subject before it tells no fact: a condition, a question, a relative clause, nobody."""
    words = subject.of(text)
    if _NOBODY.match(words) or _INVERTED.match(words):
        return True
    if _CLEFT.search(text, start, cue.start) or _MISQUOTED.search(text, start, cue.start):
        return True
    floor = max(start, subject.start - 12)
    unreal = _UNREAL.search(text[floor : cue.start])
    if unreal is None:
        return False
    known = floor + unreal.start()
    is_known = _KNOWN.search(text, start, known) and not _NOT_KNOWN.search(text, start, known)
    return not (unreal[0].startswith("that ") and is_known)


def _is_asked(text: str, lead: str, cue: Span) -> bool:
    is_passive = _ASKED.search(lead) is not None or text.startswith(" not to", cue.end)
    return is_passive and _OF_WHAT.match(text, cue.end) is not None
