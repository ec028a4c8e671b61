"""Where the main clause of a sentence begins that opens with another: "Hours after Lima said so, Berg told …"."""

import re

from index.models import Span
from index.quotations.cues import SAID_OR_QUOTED

_OPENING = re.compile(
    r"(?:(?:[\w’'-]+ ){0,3}(?:[Aa]fter|[Bb]efore)|When|While|Whereas|As|Once|Since|Because|Although|Though|Despite"
    r"|If|Asked|Unlike|Following|[Ii]n (?:response|reaction|answer|reply) to|Responding to|Reacting to)\b"
)
_SUBJECT = (
    r"(?:(?:he|she|they|it|I|we)|(?:the|an?|his|her|its|their|one|another)(?:\s[\w’'.-]+){1,5}?"
    r"|[A-Z][\w’'.-]*(?:\s(?:of |the |for )?[A-Z][\w’'.-]*){0,5})"
)
_MAIN = re.compile(
    rf"(?:,[”\"’»]?|[”\"’»],)\s(?={_SUBJECT}(?:\s(?:also|then|later|just|merely|simply|only|has|had|[a-z]+ly))*"
    rf"\s{SAID_OR_QUOTED.pattern})"
)
_ASKED = re.compile(r"Asked\b")


def clauses_of(text: str, sentence: Span) -> list[Span]:
    """The parts of a sentence that are read one by one: the clause it opens with and the main clause, or all of it.

    What somebody is "asked about" at its beginning was said by nobody there, so that it is left out.
    """
    main = _MAIN.search(text, *sentence) if _OPENING.match(text, *sentence) else None
    if main is None or not SAID_OR_QUOTED.search(text, sentence.start, main.start()):
        return [sentence]
    behind = Span(main.end(), sentence.end)
    is_asked = _ASKED.match(text, sentence.start) is not None
    return [behind] if is_asked else [Span(sentence.start, main.end() - 1), behind]
