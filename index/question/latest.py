"""Words by which a question asks for what is newest, and those of them that say nothing of what it is about."""

import re
from collections.abc import Sequence

from index.models import Span

_BRIEFING = r"(?:'s|’s)?(?: (?:news|word|developments?|update|(?:weekly )?briefing|article|issue|edition)\b)?"
_ASKED_ALONE = re.compile(
    rf"\b(?:(?:(?:the )?(?:latest|newest|most recent(?:ly)?|current(?:ly)?)|(?:in )?this week)\b{_BRIEFING}"
    r"|(?:what(?:['’]s| is)|anything) new\b"
    r"|(?:any |the )?news(?= (?:about|on|from|of|in)\b))",
    re.IGNORECASE,
)
_IN_TEXTS_TOO = re.compile(
    r"\b(?:(?:last|past) (?:week|month)|this month|recent|recently|nowadays|now|today|yesterday|so far)\b",
    re.IGNORECASE,
)


def asks_for_latest(question: str) -> bool:
    """Whether a question says that it wants what is newest."""
    return any(words.search(question) for words in (_ASKED_ALONE, _IN_TEXTS_TOO))


def asking_for_latest(question: str) -> Sequence[Span]:
    """Where a question says so in words that tell briefings apart; in the texts these words mean something else."""
    return [Span(*words.span()) for words in _ASKED_ALONE.finditer(question)]
