"""Who is named, with a colon, before whole sentences in marks."""

import re
from collections.abc import Sequence

from index.models import Span
from index.quotations.cues import LEMMA
from index.quotations.marks import Marked
from index.quotations.name_patterns import CAPITAL, CAPITALISED, NEXT
from index.quotations.people.vocabulary import TITLES, as_title
from index.quotations.reports.sources.source import Source
from index.quotations.subjects.subject import Subject
from index.text.analyze import is_function_word

_LABEL = re.compile(
    r"(?:\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.? )?(?:[–—-] )?)?(?i:(?:breaking|update|just in|watch|new|live): )?"
    rf"(?P<name>{CAPITAL}[\w’'-]+{NEXT}{{0,5}})"
    rf"(?:(?: of| from| at)(?: the)?(?: {CAPITALISED}){{1,5}}|, (?P<role>(?:the |an? )?[a-z][^,:;.“”\"\n]{{2,80}}))?: $"
)
NO_LABEL = re.compile(
    r"\b(?:Analysis|Answer|Background|Breaking|Caption|Comment|Conclusion|Context|Correction|Editorial|Example|Fact"
    r"|Headline|Headlines|Heading|Interview|Profile|Pros?|Cons?|Key|Letter|Message|Motto|News|Note|Opinion|Photo|Picture|Poll|Post|Proverb|Question|Quote"
    r"|Quotes|Reaction|Read|Reply|Reminder|Response|Result|Review|Rule|Sign|Slogan|Song|Source|Statement|Step|Subject"
    r"|Summary|Title|Topic|Translation|Tweet|Update|Verdict|Video|Warning|Watch|\w+day)\b",
    re.IGNORECASE,
)
"""What before a colon is the kind or the topic of what follows, and nobody who says it."""

_LABELLED_NEXT = re.compile(rf"\s*{CAPITAL}[\w’'-]+: [“\"„«]")
_LABELLED_BEFORE = re.compile(rf"(?:^|\s){CAPITAL}[\w’'-]+: [“\"„«][^“”\"„«»\n]*[”\"»]\s*$")
LONGEST = 4
"""A name with a small word before its last one has at most so many with capitals."""

REACH = 400
"""A label of one word is a name where another stands at most so far before it, in code points."""


def labelled(text: str, sentence: Span, inside: Sequence[Marked]) -> Source | None:
    """Who is named before a colon with marked words that are all of the rest, as in: Ana Lima: “We will go.”."""
    label = _LABEL.match(text, sentence.start, inside[0].outer.start) if inside else None
    if label is None:
        return None
    said = Span(inside[0].outer.start, inside[-1].outer.end)
    return _of_label(label, said) if _is_label(text, label, said, sentence, inside[-1]) else None


def _is_label(text: str, label: re.Match[str], said: Span, sentence: Span, last: Marked) -> bool:
    """Whether a name with a colon stands before whole sentences that are all of the rest: Ana Lima: “We will go.”."""
    ends = text[max(last.inner.start, last.inner.end - 1) : last.inner.end] in tuple(".!?…")
    if not ends or text[said.end : sentence.end].strip(" .") or NO_LABEL.search(label["name"]):
        return False
    if last.is_single or not _is_name(label["name"].split()):
        return False
    return " " in label["name"] or _stands_among_others(text, label, sentence)


def _is_name(words: list[str]) -> bool:
    """Whether words with capitals are a title and two names at most, and no headline: "Lima Blasts Port".

    Before the last of them a small word shows that they are a name: Luiz Inácio Lula da Silva.
    """
    is_sentence = is_function_word(words[0]) or any(word.casefold() in LEMMA for word in words)
    names = [word for word in words if word[:1].isupper() and as_title(word) not in TITLES and not word.endswith(".")]
    return not is_sentence and 0 < len(names) <= (LONGEST if words[-2:-1] and words[-2].islower() else 2)


def _stands_among_others(text: str, label: re.Match[str], sentence: Span) -> bool:
    """Whether a label of one word is that of somebody: others stand beside it, or the text names them elsewhere."""
    beside = _LABELLED_NEXT.match(text, sentence.end)
    before = _LABELLED_BEFORE.search(text, max(0, sentence.start - REACH), sentence.start)
    named = text.find(f" {label['name']} ")
    return bool(beside or before) or (named > 0 and text[named - 1].isalpha())


def _of_label(label: re.Match[str], said: Span) -> Source:
    role = Span(*label.span("role")) if label["role"] else None
    return Source(Span(label.end() - 2, label.end() - 1), Subject(Span(*label.span("name")), role), said)
