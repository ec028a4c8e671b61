"""Words in marks that nobody says: the titles of works, and nicknames."""

import re

from index.models import Span
from index.quotations.cues import SAYING
from index.quotations.marks import Marked
from index.quotations.name_patterns import CAPITAL

LONG_WORD = 5
"""In a title words of this length and more have a capital, and so has the last one."""

_CALLED_OUT = re.compile(
    rf"\b(?:{'|'.join(SAYING)}|chant\w*|shout\w*|yell\w*|cr(?:y|ied|ying)|scream\w*|call\w*|dubbed|labell?ed|brand\w*)"
    r"(?: \w+){0,2}$"
)
_NAME_NEXT = re.compile(rf" {CAPITAL}")
_NICKNAMED = re.compile(rf"\b{CAPITAL}[\w’'-]*$")


def is_title(text: str, paragraph: Span, quote: Marked) -> bool:
    """Whether marks hold the title of a work or a nickname: words in capitals amid a sentence, not after a cue."""
    words = quote.inner.of(text).split()
    lead = text[max(paragraph.start, quote.outer.start - 30) : quote.outer.start].rstrip()
    if not words or not lead[-1:].isalnum() or _CALLED_OUT.search(lead) or words[-1][-1] in ".!?…":
        return False
    if len(words) == 1:
        return bool(_NICKNAMED.search(lead) and _NAME_NEXT.match(text, quote.outer.end))
    return all(not word[0].islower() for word in words if len(word) >= LONG_WORD or word is words[-1])
