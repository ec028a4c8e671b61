"""Whom a message has say words: told, asked or doubted before their marks, or behind them."""

import re

from index.check.around import REACH
from index.check.who import IsSomebody, who, who_first, who_last
from index.models import Span
from index.quotations.cues import LEMMA, SAID_OR_QUOTED, SAYING
from index.quotations.reports.verbs.judged import DENYING
from index.text.analyze import is_function_word

_ALSO_SAYING = frozenset("joke shout call describe post reply answer respond".split())
_SENTENCE = re.compile(r"[.!?…]\s|\n")
_BREAK = re.compile(r"[;–—()]|:\s*\S")
"""What between a verb and words shows that they are not what it reports."""

_FILLERS = re.compile(
    r"(?:\s+(?:who|that|to|has|had|have|did|does|ever|even|really|actually|just|once|also|already|then|later|now|still"
    r"|famously|literally|honestly|seriously|recently|finally|clearly|probably|possibly|originally|exactly|truly"
    r"|(?:was|is|were)\s+the\s+(?:one|first|man|woman|guy|person)"
    r"|(?:(?:was|is|been)\s+)?quoted\s+as))+\s*$"
)
_ASKED = re.compile(
    r"\b(?:[Dd]id|[Dd]oes|[Hh]as|[Hh]ad|[Hh]ave|[Cc]ould|[Ww]ould|[Mm]ight)(?:n['’]?t)?\s+([^\W\d_][\w’'-]+)$"
)
_ANYBODY = frozenset("anyone anybody someone somebody everyone everybody people nobody".split())
_WORDS = r"(?:line|quote|quotation|words|statement|remark|comment)"
_OWNS = re.compile(
    rf"(?:['’]s?(?:\s+(?:famous|infamous|classic|great|own))?(?:\s+{_WORDS})?|\s+{_WORDS}|\s+(?:be|is|was|goes)\s+like)"
    r"\s*[:,]?\s*$"
)
_OF = re.compile(rf"\b(?:words\s+of|(?:{_WORDS}|said|written|posted)\s+(?:from|by))\s+")
_IS = r"(?:is|was|isn['’]?t|wasn['’]?t)"
_BY = re.compile(
    rf"[\s,–—-]*(?:(?:[Tt]hat|[Tt]his|it|an?|the|{_IS})\s+){{0,4}}(?:(?:said|written|posted|{_WORDS})\s+)?(?:by|from)\s+"
)
_BEING = re.compile(rf"[\s,–—-]*(?:(?:that|this|it)['’]s|(?:(?:that|this|it)\s+)?{_IS}(?:\s+(?:it|that|this))?)\s+")
_BESIDE = re.compile(r"\s*(?:[,~/|?©]|\(c\))?\s*")
"""What stands between words and the name of whoever said them: "…" was said by Lima, wasn't that Lima, "…", Lima."""

_ENDS = re.compile(r"\s+(?:right|who|no|yes)\b|[,;:!?\n“”\"(]|\.(?:\s|$)|$")


def says(text: str, within: Span, quote: Span, is_somebody: IsSomebody) -> str | None:
    """Who is the subject of the last verb of saying before marked words, in a stretch that holds no others."""
    lead = _lead(text, within, quote)
    verb = _last_saying(lead)
    if verb is None or _BREAK.search(lead, verb.end):
        return None
    before = lead[: verb.start]
    subject = _FILLERS.sub("", f" {before}").rstrip()
    asked = _ASKED.search(subject)
    if asked and not is_function_word(asked[1]) and asked[1].casefold() not in _ANYBODY:
        return who_last(subject, is_somebody) or asked[1]
    return who_last(subject, is_somebody)


def owns(text: str, within: Span, quote: Span, is_somebody: IsSomebody) -> str | None:
    """Whose a message calls marked words: Lima's “…”, in the words of Lima, “…” was said by Lima, “…”, Lima."""
    lead = _lead(text, within, quote)
    owned, of = _OWNS.search(lead), [*_OF.finditer(lead)]
    if owned and (owner := who_last(lead[: owned.start()], is_somebody)):
        return owner
    if of and (owner := who_first(lead[of[-1].end() :].rstrip(" ,:"), is_somebody)):
        return owner
    tail = text[quote.end : within.end]
    phrases = filter(None, (form.match(tail) for form in (_BY, _BEING, _BESIDE)))
    behind = (_whole(tail[phrase.end() :], is_somebody) for phrase in phrases)
    return next(filter(None, behind), None) or _on_own_line(text, quote, is_somebody)


def _on_own_line(text: str, quote: Span, is_somebody: IsSomebody) -> str | None:
    """Whom the only line above marked words names, or the last one below them."""
    lines = (text[: text.rfind("\n", 0, quote.start) + 1].strip(), _line_below(text, quote.end))
    return next((line for line in lines if "\n" not in line and who(line, is_somebody)), None)


def _line_below(text: str, place: int) -> str:
    """All that follows a place on lines of its own; empty where the line of the place goes on."""
    rest = text[place:].lstrip(" \t")
    return rest.strip() if rest.startswith("\n") else ""


def _whole(tail: str, is_somebody: IsSomebody) -> str | None:
    """Whom words name up to where a clause ends; None where more of it follows the name."""
    end = _ENDS.search(tail)
    words = " ".join(tail[: end.start() if end else 0].split())
    return words if words and who_first(words, is_somebody) == words else None


def _lead(text: str, within: Span, quote: Span) -> str:
    """What stands before marked words in their sentence."""
    lead = text[max(within.start, quote.start - REACH) : quote.start]
    ends = [end.end() for end in _SENTENCE.finditer(lead)]
    return lead[ends[-1] if ends else 0 :]


def _last_saying(lead: str) -> Span | None:
    verbs = [Span(*verb.span()) for verb in SAID_OR_QUOTED.finditer(lead)]
    return next((verb for verb in reversed(verbs) if _is_saying(verb.of(lead).casefold())), None)


def _is_saying(form: str) -> bool:
    lemma = LEMMA[form]
    return lemma not in DENYING and (form in SAYING or (lemma in _ALSO_SAYING and lemma != form))
