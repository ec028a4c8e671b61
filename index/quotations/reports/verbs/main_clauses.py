"""Where the main clause of a sentence begins that opens with another: "Hours after Lima said so, Berg told …"."""

import re

from index.models import Span
from index.quotations.cues import SAID_OR_QUOTED
from index.quotations.name_patterns import BETWEEN, CAPITAL, CAPITALISED, SMALL

_OPENING = re.compile(
    r"(?:(?:[\w’'-]+ ){0,3}(?:[Aa]fter|[Bb]efore)|When|While|Whereas|As|Once|Since|Because|Although|Though|Despite"
    r"|If|Unlike|Following|[Ii]n (?:response|reaction|answer|reply) to|Responding to|Reacting to)\b"
)
_ASKED = re.compile(r"(?:Asked|Told)\b")
_HEARD = (
    r"(?:shouts?|cry|cries|chants?|calls?|yells?|jeers|boos|screams?|heckles|slogans?|banners?|signs?|placards?|posters?"
    r"|phrases?|words|questions?|claims?|accusations?|headlines?|insults?|taunts?|shouting|chanting|yelling|screaming|reading)"
)
_MARKS = r"(?:\s[\w’'-]+){0,5}?[,:]?\s[“\"‘’„«]"
_CONFRONTED = re.compile(
    r"(?:[A-Z][a-z]+ed|Met|Shown|Hit|Caught)(?:\s(?:by|with|about|as|if|why|whether|how|what|when|in|on|at|over|to|for|that)\b"
    r"|[,:]?\s(?=[“\"‘’„«]))|Shown\s(?:an?|the|his|her)\b"
    rf"|(?:In (?:response|reaction|answer|reply)|Responding|Reacting) to\s(?:[\w’'-]+\s){{0,6}}?{_HEARD}{_MARKS}"
    r"|(?:To|Amid|Amidst|Under|Beneath|Over|Above|Behind|Before|After|Despite|With|Against|At"
    r"|(?!Responding|Reacting)[A-Z][a-z]+ing)\s(?:[\w’'-]+\s){0,6}?"
    rf"(?:{_HEARD}|(?:that|which|who) (?:reads?|sa(?:id|ys?)|called|shouted|chanted)){_MARKS}"
)
"""An opening in which somebody else is heard: "Greeted with shouts of “Shame!”", "Under a banner that read “Go!”"."""

_ANSWERED = re.compile(
    rf"{CAPITAL}{SMALL}+\s[^“”\"‘’„«]{{0,200}}?\b(?:about|if|whether|why|how|what|when|where|who)\b"
    r"[^“”\"„«]{0,200}?,\s(?=[“\"‘„«])"
)
"""An opening that holds the question, so that marked words behind it are the answer: "Asked why, “…,” she said"."""

_SUBJECT = (
    r"(?:(?:he|she|they|it|I|we)|(?:the|an?|his|her|its|their|one|another)(?:\s[\w’'.-]+){1,5}?"
    r"|(?:(?!(?:and|but|or|as|who|which|that|when|while|to|of|in|on|at|by|for|with|from|is|was|has|had)\s)"
    rf"[a-z][\w-]*\s){{0,3}}{CAPITALISED}(?:(?:{BETWEEN}|\s(?:of |the |for )?){CAPITALISED}){{0,5}}"
    r"(?:,\s[^,;:“”\"]{2,60},)?"
    r"|[a-z][\w-]*s(?:\s(?:who|from|in|at)\s[^,;:“”\"]{2,40}?)?)"
)
_MAIN = re.compile(
    rf"(?:,[”\"’»]?|[”\"’»],|[”\"»]|\s[–—―])\s(?={_SUBJECT}(?:\s(?:also|then|later|just|merely|simply|only|has|had|[a-z]+ly))*"
    rf"\s({SAID_OR_QUOTED.pattern}))"
)
_ASIDE = re.compile(r",\s\w")


def spoken_part(text: str, sentence: Span) -> Span:
    """A sentence without what its subject is asked, told or confronted with at its beginning.

    That was said by nobody there, or by somebody whom only a guess could name.
    """
    is_asked = _ASKED.match(text, *sentence) is not None
    main = _MAIN.search(text, *sentence) if is_asked or _CONFRONTED.match(text, *sentence) else None
    answered = _ANSWERED.match(text, *sentence) if is_asked else None
    if answered and (main is None or answered.end() <= main.start()):
        return Span(answered.end(), sentence.end)
    if main is None or (not is_asked and _ASIDE.match(text, main.end(1))):
        return sentence
    return Span(main.end(), sentence.end)


def clauses_of(text: str, sentence: Span) -> list[Span]:
    """The parts of a sentence that are read one by one: the clause it opens with and the main clause, or all of it."""
    main = _MAIN.search(text, *sentence) if _OPENING.match(text, *sentence) else None
    if main is None or not SAID_OR_QUOTED.search(text, sentence.start, main.start()):
        return [sentence]
    return [Span(sentence.start, main.end() - 1), Span(main.end(), sentence.end)]
