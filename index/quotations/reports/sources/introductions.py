"""Who is introduced with a colon and no verb of saying, before whole sentences in marks: Lima was blunt: “Go.”."""

import re
from collections.abc import Sequence

from index.models import Span
from index.quotations.marks import Marked
from index.quotations.name_patterns import CAPITAL, CAPITALISED, NEXT
from index.quotations.people.genders import first_name_gender
from index.quotations.people.in_view.gestures import GESTURES
from index.quotations.people.vocabulary import KIN, ROLE, TITLES, as_title
from index.quotations.reports.sources.source import Source
from index.quotations.subjects.after import subject_after
from index.quotations.subjects.before import subject_before
from index.quotations.subjects.subject import Subject

REACH = 200
"""Whoever is introduced is named at most so far before the words, in code points."""

_TEMPER = (
    r"blunt(?:er)?|candid|cautious|circumspect|sanguine|optimistic|pessimistic|hopeful|critical|scathing|damning|dismissive"
    r"|defiant|emphatic|adamant|clear|direct|forthright|frank|firm|philosophical|measured|diplomatic|sceptical|skeptical"
    r"|upbeat|unimpressed|unmoved|unrepentant|unapologetic|unconvinced|furious|angr(?:y|ier)|incensed|livid|delighted|thrilled"
    r"|ecstatic|jubilant|effusive|enthusiastic|succinct|terse|unequivocal|categorical|resigned|kinder|harsher|gracious"
    r"|calm(?:er)?|wary|outraged|bullish|in\sno\s(?:doubt|mood\s[^:]{2,30})|having\snone\sof\s(?:it|that|this)"
)
_NOTION = (
    r"view|answer|message|explanation|theory|warning|advice|question|worry|concern|complaint|take|reply|response|suggestion"
    r"|request|plea|update|verdict|tip|statement|comment|apology"
)
_MANNER = re.compile(
    r"(?<=[\w,’”\"]\s)(?P<cue>"
    r"(?:is|was|were|are|sounded|seemed)\s"
    r"(?:(?:(?!not\b)[a-z]+ly|more|less|even|far|much|rather|quite|very|equally|just\sas)\s)*"
    rf"(?:{_TEMPER})"
    rf"|(?:has|had|have)\s(?:an?|this|the\sfollowing|one|another)\s(?:[a-z-]+\s){{0,2}}(?:{_NOTION})"
    r"|(?:(?:has|have)\s)?(?:issued|released|published|posted|offered|gave|put\sout)\s(?:the\sfollowing|this)"
    rf"\s(?:[a-z]+\s){{0,2}}(?:{_NOTION})"
    r"|did(?:\snot|n['’]t)\s(?:mince\s(?:his|her|their|any)\swords|hold\sback|pull\s(?:his|her|their|any)\spunches)"
    r"|(?:declined|refused)\sto\s(?:confirm|comment|elaborate|be\sdrawn|speculate|discuss)"
    r"|(?:hit|fired|shot|pushed)\sback|(?:chimed|weighed|cut|butted)\sin|piped\sup|went\s(?:even\s)?further"
    r"|put(?:s)?\sit(?:\sto\s(?:me|us|him|her|them))?(?:\s(?!as\b)[a-z]+){1,4}"
    rf"|summed\s(?:it|things|up)|(?:{GESTURES}|shook\s(?:his|her|their)\shead)(?=:|,?\swhen\sasked\b))\b"
    r"(?!\s(?:from|by)\b)(?P<more>[^“”\"„«:;.!?\n]{0,60}): $"
)
"""How somebody speaks, or what they do with it, before a colon."""

_WRITING = re.compile(
    r"\b(?:signs?|letters?|cards?|notes?|messages?|headlines?|slogans?|shirts?|banners?|placards?|posters?|tweets?|posts?"
    r"|e-?mails?|texts?|captions?|graffiti|words?|chants?|shouts?|cr(?:y|ies)|jeers?|boos|reads?|saw|heard)\b"
)
"""What another's words stand in: "furious about the letter"."""

_SHOWN = re.compile(
    r"(?:\d{1,2}[:.]\d{2} )?(?P<cue>This(?: (?:is|comes|just in))? from|Here(?: is|['’]s)"
    rf"|(?:(?:An?|The) )?(?:[Pp]ost|[Tt]weet|[Mm]essage|[Ss]tatement|[Cc]omment) (?:from|by)(?= @| {CAPITAL}))(?=\s)"
)
_PRONOUN = re.compile(r"(?:he|she|they)$", re.IGNORECASE)
_ONE_OF = re.compile(rf"[Oo]ne of [^,]*?{ROLE.pattern}$", ROLE.flags)
_SOMEBODY = re.compile(
    rf"(?:[Aa]n?|[Tt]he) (?:[\w-]+ ){{0,3}}{ROLE.pattern}(?: (?:in|from) {CAPITAL}[\w’'-]*)?$", ROLE.flags
)
_NAME = re.compile(rf"(?:[Tt]he )?{CAPITALISED}(?:(?: of| the)?{NEXT})*$")
_ACCOUNT = re.compile(r"@\w+$")
_THINGS = re.compile(
    r"(?:The )?(?:It|That|This|There|What|Everything|Nothing|Message|Answer|Result|Rule|Sign|Letter|Headline)s?$"
)
_KIN = re.compile(rf"(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|\S+['’]s) (?:\w+ ){{0,2}}{KIN}$")
_PLACE = re.compile(
    rf"(?P<name>{CAPITAL}[\w’'-]+{NEXT}{{1,4}})"
    r"(?:, (?P<role>[^,:;.“”\"\n]{2,80}),)?"
    rf"(?= (?:on|at|to|speaking|writing|in (?:{CAPITAL}|an? (?:interview|statement|speech|post)\b)))"
    r"[^:;.!?\n]{2,90}: $"
)
"""Who is named with what they speak about, or where: "Ana Lima, the mayor, on the budget"."""


def introduced(text: str, sentence: Span, inside: Sequence[Marked]) -> Source | None:
    """Who is introduced before words in marks that are all of the rest of a sentence, behind a colon."""
    quote = next((quote for quote in inside if text[quote.outer.start - 2 : quote.outer.start] == ": "), None)
    if quote is None or not _is_rest(text, quote, sentence):
        return None
    lead = Span(max(sentence.start, quote.outer.start - REACH), quote.outer.start)
    return _by_manner(text, lead, quote.outer) or _shown(text, lead, quote.outer) or _named(text, lead, quote.outer)


def _is_rest(text: str, quote: Marked, sentence: Span) -> bool:
    """Whether marks hold whole sentences and end the sentence they stand in."""
    ends = text[max(quote.inner.start, quote.inner.end - 1)] in ".!?…"
    return ends and not text[quote.inner.start].islower() and not text[quote.outer.end : sentence.end].strip(" .")


def _by_manner(text: str, lead: Span, said: Span) -> Source | None:
    manner = _MANNER.search(text, *lead)
    subject = subject_before(text, lead.start, manner.start()) if manner else None
    if manner is None or subject is None or not _is_somebody(subject.mention.of(text)):
        return None
    if _WRITING.search(manner["more"]):
        return None
    return Source(Span(*manner.span("cue")), subject, said)


def _shown(text: str, lead: Span, said: Span) -> Source | None:
    shown = _SHOWN.match(text, *lead)
    subject = subject_after(text, shown.end(), lead.end) if shown else None
    if shown is None or subject is None or not _is_somebody(subject.mention.of(text)):
        return None
    return Source(Span(*shown.span("cue")), subject, said)


def _named(text: str, lead: Span, said: Span) -> Source | None:
    named = _PLACE.match(text, *lead)
    if named is None:
        return None
    first = named["name"].split()[0]
    if not (first_name_gender(first) or (as_title(first) in TITLES and named["role"])):
        return None
    role = Span(*named.span("role")) if named["role"] else None
    return Source(Span(named.end() - 2, named.end() - 1), Subject(Span(*named.span("name")), role), said)


def _is_somebody(words: str) -> bool:
    """Whether a subject is a name, a pronoun or somebody's title, and no thing."""
    if _THINGS.match(words):
        return False
    is_told = any(form.match(words) for form in (_PRONOUN, _ONE_OF, _NAME, _KIN, _ACCOUNT, _SOMEBODY))
    return is_told or as_title(words.split()[-1]) in TITLES
