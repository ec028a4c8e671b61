"""The condition under which words of a sentence hold: an "if" right before them, or a clause with one beside them.

Who quotes "If we lose, we go" as "we lose", or as "we go", says what nobody said. Words that show themselves that they
hang on something, "it would be closed", may stand alone.
"""

import re

from index.check.clause_ends import FINITE, WHO

_ONLY_IF = r"(?:if|unless|provided\sthat|on\scondition\sthat)"
_IF = rf"(?i:(?:even|only|as|what)\sif|(?:as|so)\slong\sas|assuming(?:\sthat)?|{_ONLY_IF})"
_MARK = r"[“”\"‘’']"
_BORDER = r"[,;:.!?…—–“”\"(]"

_OWN = re.compile(rf"\b{_IF}\s+(?:(?:indeed|really|ever)\s)?{_MARK}?$")
_CLAUSE_BEFORE = re.compile(
    rf"(?:^\W*|{_BORDER}\s*|\s-\s|\b(?:and|but|because|so|that|or|think|believe|know|says?|said|means?)\s)"
    rf"(?P<clause>{_IF}\s[^,;:.!?—]+,{_MARK}?\s*(?P<subject>(?:{WHO}\s)?){_MARK}?)$"
)
_CLAUSE_BEHIND = re.compile(
    rf"\s(?:(?:but|and)\s)?(?:only\s)?{_ONLY_IF}\s(?!not\b|any|possible|necessary|need|ever\b|only\b|so\b)[^,;:.!?—“”\"]+"
)

_STATES = re.compile(rf"{_MARK}?(?:(?:and|but|so|because)\s)?(?:(?i:{WHO})\b|(?:[\w’'-]+\s){{0,6}}?{FINITE}\b)")
_NO_STATEMENT = re.compile(
    r"\W*(?i:then|or|if|unless|what|who|why|how|when|where|(?:is|are|do|does|did|can)(?:n[’']t)?|don[’']t)\b"
)
_HANGS = re.compile(r"\b(?:would|could|might|may|should|\w+[’']d)\b")
_ASKS = re.compile(
    r"\b(?:know|say|see|tell|ask(?:ed)?|sure|clear|certain|cares?|matters?|mind|wonder(?:s|ed)?|question|doubt|decide"
    r"|check|remember|surprised?)(?:\s\w+){0,2}$"
)
"""Behind which an "if" is a "whether"."""

_END_OF_CLAUSE = re.compile(rf"{_BORDER}\s*")
_ENDS = re.compile(rf"\W*$|{_MARK}?{_BORDER}")


def condition_before(lead: str, words: str, rest: str) -> str | None:
    """The end of what leads in a sentence to words, from the condition they hang on; None where there is none."""
    own = _OWN.search(lead)
    if own and (_STATES.match(words) or _ENDS.match(rest)):
        return lead[own.start() :]
    clause = _CLAUSE_BEFORE.search(lead)
    stated = clause and clause["subject"] + _END_OF_CLAUSE.split(words.strip(), 1)[0]
    return lead[clause.start("clause") :] if clause and stated and _is_sure(stated) else None


def condition_behind(words: str, rest: str) -> str | None:
    """The beginning of the rest of a sentence behind words, up to the end of the condition that they hang on."""
    clause = _CLAUSE_BEHIND.match(rest)
    stated = _END_OF_CLAUSE.split(words)[-1]
    return clause[0] if clause and _is_sure(stated) and not _ASKS.search(stated) else None


def _is_sure(clause: str) -> bool:
    """Whether a clause says that something is so, and does not show itself that it hangs on something else."""
    return bool(_STATES.match(clause)) and not _NO_STATEMENT.match(clause) and not _HANGS.search(clause)
