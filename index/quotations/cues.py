"""The verbs and phrases that say that somebody said something."""

import re

from index.quotations.circumstances.outlets import OUTLET
from index.quotations.name_patterns import CAPITAL

_SAYING = (
    "say tell announce argue claim warn report insist suggest acknowledge add assert state declare confirm deny predict"
    " promise vow pledge testify maintain contend complain admit concede stress emphasize emphasise note explain reply"
    " tweet write allege estimate conclude reveal boast remark recall hint indicate repeat"
    " reiterate urge demand caution"
    " observe disclose inform proclaim affirm assure remind advise recommend attest profess swear"
    " opine clarify submit hold"
)
_QUOTING = (
    "ask answer continue joke shout threaten quip respond counter begin call describe agree disagree cry exclaim yell"
    " chant comment sing whisper thunder recount lament muse concur put go snap plead offer query post blast accuse"
    " slam criticize criticise dismiss praise refer label dub denounce brand liken compare condemn hail laud mock"
    " ridicule attack reject characterize characterise term tout decry deride blame encourage wonder think believe fear"
    " hope cite reference speak talk read sigh interject scoff rail bristle protest muse gush enthuse finish start open"
    " close end point share rule find sum express defend implore order ponder exhort scold bellow remember"
    " mutter murmur grumble growl bark intone groan moan laugh chuckle cheer roar rage fume sneer"
    " scream wail propose"
    " question reflect voice text thank congratulate apologize apologise"
)
_IRREGULAR = {
    "say": "said",
    "tell": "told",
    "write": "wrote",
    "begin": "began",
    "sing": "sang",
    "put": "put",
    "go": "went",
    "think": "thought",
    "speak": "spoke",
    "read": "read",
    "find": "found",
    "swear": "swore",
    "hold": "held",
}
_PERFECT = {"speak": "spoken"}
_DOUBLED = "admit quip dub put begin refer submit".split()


def _forms(lemma: str) -> list[str]:
    """A verb's present, past and participle, by the rules of English spelling and the exceptions above."""
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    doubled = lemma + lemma[-1] if lemma in _DOUBLED else stem
    sibilant = lemma.endswith(("s", "sh", "ch", "x"))
    consonant_y = lemma.endswith("y") and lemma[-2] not in "aeiou"
    third = lemma[:-1] + "ies" if consonant_y else lemma + ("es" if sibilant or lemma == "go" else "s")
    past = _IRREGULAR.get(lemma) or (lemma[:-1] + "ied" if consonant_y else doubled + "ed")
    perfect = [_PERFECT[lemma]] if lemma in _PERFECT else []
    return [lemma, third, past, *perfect, doubled + "ing"]


LEMMA = {form: lemma for lemma in [*_SAYING.split(), *_QUOTING.split()] for form in _forms(lemma)}
"""The verb that a form belongs to."""

SAYING = [form for lemma in _SAYING.split() for form in _forms(lemma)]
"""Verbs that report speech, in all their forms."""

QUOTING = [form for lemma in _QUOTING.split() for form in _forms(lemma)]
"""Verbs that report speech only where words in marks stand beside them."""

PARTICIPLES = [form for form in SAYING + QUOTING if form.endswith("ing") and form != "sing"]
"""Forms that go on with what the subject of the sentence said: "…, adding that …"."""

SAID_OR_QUOTED = re.compile(rf"\b(?:[Ss]aid|{'|'.join(SAYING + QUOTING)})\b")
ACCORDING_TO = re.compile(rf"\b[Aa]ccording to |\bper (?={CAPITAL})|\bPer (?={OUTLET},)")
"""What names a source; "Per" is a first name too, and names one only before that of an outlet."""

_TELLING = re.compile(r"(?:tell|told|inform|warn|remind|assur|advis|ask|urg|caution|encourag|implor|order)\w*")
"""Verbs whose object is the person spoken to."""

PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|am|get|got|gets|[’']re|[’']s) (?:[a-z]+ly |not |also |now )?$"
)
"""What before a past participle makes it a passive, "was told"; before a present one it is the progressive."""

PERFECT = frozenset(_PERFECT.values())
"""Forms that report only behind "has" or "had": "Lima has spoken of", but not "a spoken word"."""

NOUN = re.compile(
    r"(?:\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|our|my|your|[Tt]hese|[Tt]hose|[Tt]his|[Ss]uch|[Ss]ome|any"
    r"|[Nn]o|of|for|from|with|by|in|on|at|about|amid|despite|initial|recent|earlier|own|between|under|through|into)"
    r"|\w(?:['’]s|s['’]))\s+(?:\w*[^\Ws]\s)?$|\b(?:[a-z]+ed|h[eo]ld)\s$"
    r"|\b(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|been|[’']re|[’']s)\s(?:also\s|still\s|now\s|not\s)?[a-z]+ing\s$"
)
"""What before a form that is noun and verb makes it a noun: "its claims", "initial reports"."""

DETERMINED = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our)\s$")
"""What before any form makes it an adjective or a noun: "its repeated allegations"."""

NOUN_OR_VERB = frozenset(
    "reports report claims claim demands demand states state estimates estimate promises promise notes note warning"
    " pledges pledge vows vow remarks remark stress tweets tweet calls call jokes joke attacks"
    " attack labels label offers"
    " offer comments comment references reference shares share rules rule ends end points point"
    " answer answers posts post"
    " brands brand terms term fears fear hopes hope questions question orders order blasts blast"
    " reading finding findings"
    " shout shouts chant chants jeer jeers scream screams yell yells whisper whispers roar roars laugh laughs"
    " talks talk talking meeting opening closing start starts finish blame praise mock protest protests cry cries read"
    " put go query queries voice voices hail open close find writing urge urges address continues add adds defense text"
    " texts".split()
)
"""Forms that are nouns or adjectives as often as verbs."""

NEEDS_CLAUSE = frozenset(
    "add announce write note observe maintain recall indicate reveal repeat state disclose remark explain"
    " hint reply complain boast"
    " estimate report recommend".split()
)
"""Verbs that without marks report only a clause of its own: "added that …", not "added a goal"."""

NEEDS_THAT = {
    **dict.fromkeys(("hold", "submit"), re.compile(r" that ")),
    **dict.fromkeys(("clarify", "opine"), re.compile(r" that |[,:.;]|$")),
}
"""What must follow verbs that else have another object: "held that …", but not "held talks"."""

FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|would|will|could|can|cannot|may|might|should|must|did|does|do|\w+n['’]t"
    r"|(?<![\w-])\w+ed|[a-z]\w+[^s\W]s)\b|['’](?:s|re|ve|d|ll)\b"
)
"""What a clause holds and a mere object does not."""


def is_telling(form: str) -> bool:
    """Whether a form is one of a verb whose object is the person spoken to: "told", but not "said"."""
    return _TELLING.fullmatch(form) is not None
