"""The words around a question that say nothing of what it is about: "ok but", "does anyone know", "in the article".

In the texts such words mean something else, or nothing. Looked for, they find the wrong passage, or make a library that
answers seem to lack a word.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from index.models import Span

_ASIDE = r"(?:lol|lmao|rofl|btw|tbh|tbf|imo|imho|iirc|afaik|fyi|idk|pls|plz|omg|ffs|smh|thx)"
_ANYONE = r"(?:any(?:one|body)|some(?:one|body)|you|u|we)"
_THIS = (
    r"(?:(?:this|that|your|today['’]s|this\ week['’]s)\ (?:weekly\ )?(?:article|newsletter|piece|briefing)"
    r"|the\ (?:article|newsletter|piece))\b"
)
_ANOTHER = r"(?!\ (?:of|that|which|\d+|[ivx]+)\b)"
"""Behind these it is no briefing of the library: "the article 5", "a piece of the pie"."""

_OPENING = re.compile(
    rf"""(?:
      (?:{_ASIDE}|o?kay|ok|hey|hi|hello|hiya|yo|hm+|um+|uh+|erm?|oh)\b
    | (?:so|well|wait|right|sorry|yes|yeah|yep|no|nah|look|man|dude|bro|folks|guys|hang\ on|hold\ on|please)
      (?=,|\ ?\.\.|\ ?…|\ (?:so|but|and|what|who|whose|when|where|why|how|which|did|does|do|is|are|was|were)\b)
    | (?:\w+\ ){{0,2}}question\ ?(?=[:,—–-])
    | remind\ me\b | help\ me\ (?:out|understand)\b
    | (?:does|do|would)\ {_ANYONE}\ (?:here\ |happen\ to\ )?(?:know|remember|recall)\b | anyone\ know\b
    | (?:can|could|would)\ {_ANYONE}\ (?:please\ )?(?:explain|clarify|(?:tell|remind|show|find)\ (?:me|us))\b
    | (?:(?:i['’]?m|i\ am|i\ was)\ )?(?:just\ )?(?:wondering|curious)\b
    | any\ (?:idea|clue)\b(?=\ (?:if|whether|what|who|when|where|why|how|which|about)\b)
    | i(?:['’]d|\ would)\ (?:like|love)\ to\ know\b | i\ (?:want|need)\ to\ know\b
    | i\ (?:can['’]?t\ remember|don['’]?t\ remember|forgot|forget|thought|heard|read|guess|assume)\b
    | thought\ (?=i\b|we\b|he\b|she\b|they\b|the\b|it\b) | people\ (?:keep\ saying|say)\b
    | is\ it\ (?:true|correct)\ that\b | am\ i\ right\ that\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands before a question, or before other words that do."""

_CLOSING = re.compile(
    rf"""(?:
      \b(?:{_ASIDE}|any\ ?ways?|though|tho|huh|(?:thanks|thank\ you)(?:\ in\ advance)?|please|guys|folks|everyone
         |or\ (?:what|no|nah)|asking\ for\ a\ friend|just\ (?:curious|wondering|asking)
         |if\ {_ANYONE}\ knows?|do\ we\ know|(?:does\ )?anyone\ know)
    | ,\ (?:man|mate|bro|dude|right|no|yes|is\ (?:that|this|it)\ (?:true|right|correct))
    )\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands behind a question, or behind it and before other words that do."""

_WITHIN = re.compile(
    rf"""\b(?:
      (?:{_ASIDE}|exactly|precisely|actually|basically|literally|honestly|really|anyways?|kinda|sorta|gonna|wanna
        |gotta|dunno|cuz|coz|(?:u|ur|r)(?![&'’.])|ya|yall)\b
    | (?:the\ (?:hell|heck|fuck)|tf|on\ earth)(?=\ (?:is|are|was|were|did|does|do|has|have|would|will)\b)
    | (?:mentioned|quoted|named|cited|described|listed|discussed|covered)\ (?:in|by)\ {_THIS}{_ANOTHER}
    | (?:according\ to|in|from|per)\ {_THIS}{_ANOTHER}
    | (?:{_THIS}|the\ briefing)\ (?:says?|said|mentions?|describes?|tells?|quotes?|claims?|explains?|calls?|lists?
        |cites?|reports?|names?|gives?|puts?|talks?)\b
    | (?:they|it)\ quoted?\b
    | what\ (?:were|are)\ (?:the|his|her|their)\ (?:exact\ |actual\ )?words\b
    | (?:in\ )?(?:the|his|her|their|its)\ (?:exact|actual|own|precise)\ (?:words?|quotes?|wording|phrasing)\b
    | word\ for\ word\b
    | (?:this|that|the)\ (?=\w+\ (?:guy|dude|bloke|fella)\b) | (?:guy|dude|bloke|fella)\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands within a question."""

_WHAT_HAPPENED = re.compile(r"\bwhat(?:['’]s| is| was| has| had)? happen\w*", re.IGNORECASE)
_ACRONYM = re.compile(r"\b(?!(?:LOL|LMAO|BTW|TBH|OMG|IIRC|AFAIK|OK)\b)[A-Z]{2,}\b")
"""What is a name in capitals throughout, IMO and SMH among them, in a question that is not."""

_SENTENCE = re.compile(r"(?:[^.?!…]|[.?!…](?!\s|$))+")
_GAP = re.compile(r"\W*")


def framing(question: str) -> Sequence[Span]:
    """Where a question has words that only lead it in, lead out of it, address somebody or ask for the texts' words."""
    return [span for sentence in _SENTENCE.finditer(question) for span in _around(question, Span(*sentence.span()))]


def _around(question: str, sentence: Span) -> Iterator[Span]:
    start = _after_gap(question, sentence.start)
    while (opening := _OPENING.match(question, start, sentence.end)) and not _ACRONYM.search(opening[0]):
        yield Span(*opening.span())
        start = _after_gap(question, opening.end())
    end = sentence.end
    while (closing := _CLOSING.search(question, start, end)) and not _ACRONYM.search(closing[0]):
        yield Span(*closing.span())
        end = closing.start()
    for found in chain(_WITHIN.finditer(question, start, end), _WHAT_HAPPENED.finditer(question, start, end)):
        if (found.start() == start or not found[0].istitle()) and not _ACRONYM.search(found[0]):
            yield Span(*found.span())


def _after_gap(question: str, start: int) -> int:
    gap = _GAP.match(question, start)
    return gap.end() if gap else start
