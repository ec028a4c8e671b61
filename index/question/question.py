"""A question as the library reads it: its text, the terms it is about, and the words they come from."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from index.errors import QuestionRefused
from index.models import Correction, Span
from index.question.framing import framing
from index.question.latest import asking_for_latest
from index.text.analyze import Term, is_function_word, terms

QUESTION_LENGTH = 1000
"""The longest question taken, in code points."""

_FORMAL = re.compile(
    r"""
      (?<=\bhow\ )(?:old|long|far|fast|soon)\b
    | (?:(?<=\bwhich\ )|(?<=\bwhat\ ))outlets?\b
    | (?:(?<=\bunder\ what\ )|(?<=\bunder\ which\ )|(?<=\bin\ what\ ))(?:circumstances|conditions)\b
    | (?<=\bin\ the\ )(?:opinion|view|eyes|words)(?=\ of\b)
    | (?<=['’]s\ )(?:opinion|view|eyes|words)(?=\W*$)
    | \baccording(?=\ to\b)
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What tells the kind of the answer or whose words it is, and stands in few: "How old is …" is answered by a number."""
_QUOTED = re.compile(r"[\"“”„«»‹›]([^\"“”„«»‹›]+)[\"“”„«»‹›]|(?<!\w)['‘‚]([^\"“”„«»‹›]+?)['’](?!\w)")
_PARTING = re.compile(r"[.!?]+\s+|…|\.{3,}|\[[^][]*\]")
"""What parts words in quotation marks that need not stand side by side: the end of a sentence, words left out."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question as typed (`text`) and as read (`read`): the same but for corrected words and capitals throughout.

    `terms` are the terms of `read`, in order, function words among them, without words that only frame the question
    ("ok but", "does anyone know"), if others are left; `words` maps each content term, in order, to the word it first
    came from. `called` are terms that are names where the question, without capitals, does not write them so.
    """

    text: str
    read: str
    terms: Sequence[Term]
    words: Mapping[str, str]
    corrections: Sequence[Correction] = ()
    called: Collection[str] = ()

    def typed(self, term: str) -> str:
        """The term's word as the question has it, capitals and all."""
        word = self.words[term]
        return word if word in self.text else word.upper()

    def quoted(self) -> Sequence[range]:
        """The places of terms that stand in quotation marks, each row of them that is one sentence's or less."""
        spans = _quoted_in(self.read) if _QUOTED.search(self.read) else ()
        rows = ([place for place, term in enumerate(self.terms) if span.covers(term.span)] for span in spans)
        return [range(row[0], row[-1] + 1) for row in rows if row]

    def is_name(self, term: str) -> bool:
        """Whether the question writes the term's word like a name: a capital that opens no sentence."""
        word = self.words[term]
        return term in self.called or (word[:1].isupper() and not self.read.startswith(word))


def parse_question(text: str) -> Question:
    """The question in `text`. Raises QuestionRefused where it is empty or over QUESTION_LENGTH."""
    text = text.strip()
    if not text:
        raise QuestionRefused("The question is empty; ask it in a few words.")
    if len(text) > QUESTION_LENGTH:
        raise QuestionRefused(f"The question has {len(text):,} characters; shorten it to {QUESTION_LENGTH:,} or fewer.")
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise QuestionRefused("The question is not readable text; type it as UTF-8.")
    return _question(text, _in_usual_case(text), ())


def _in_usual_case(text: str) -> str:
    """A question in capitals throughout is read as one without: its capitals tell no names."""
    return "".join(map(_lower, text)) if text.isupper() and len(text.split()) > 1 else text


def _lower(character: str) -> str:
    """A letter in lower case, if the way back leads to it."""
    lower = character.lower()
    return lower if lower.upper() == character and len(lower) == 1 else character


def corrected(question: Question, corrections: Sequence[Correction]) -> Question:
    """The question as parsed, read with other words in place of misspelt ones."""
    meant = dict(corrections)
    read, end = "", 0
    for term in question.terms:
        word = term.span.of(question.text)
        if word in meant:
            read += question.read[end : term.span.start] + meant[word]
            end = term.span.end
    return _question(question.text, read + question.read[end:], corrections)


def _question(text: str, read: str, corrections: Sequence[Correction]) -> Question:
    """A question with its terms; where all of them carry grammar, those in quotation marks are what it is about."""
    quoted, found = _quoted_in(read), terms(read)
    content = [term for term in found if not is_function_word(term.span.of(read))]
    content = content or list(_within(quoted, found))
    framed = _within([span for span in framing(read) if not any(map(span.overlaps, quoted))], found)
    empty = [*framed, *_within([*asking_for_latest(read), *_formal_in(read)], found)]
    about = [term for term in content if term not in empty]
    words: dict[str, str] = {}
    for term in about or content:
        words.setdefault(term.text, term.span.of(read))
    asked = [term for term in found if term not in framed] if about else found
    return Question(text, read, asked, words, corrections)


def _formal_in(read: str) -> Sequence[Span]:
    return [Span(*formal.span()) for formal in _FORMAL.finditer(read)]


def _within(spans: Sequence[Span], found: Sequence[Term]) -> Sequence[Term]:
    return [term for term in found if any(span.covers(term.span) for span in spans)]


def _quoted_in(text: str) -> Sequence[Span]:
    """The parts of a text in quotation marks, each sentence's apart."""
    parts = list[Span]()
    for quoted in _QUOTED.finditer(text):
        start, end = quoted.span(quoted.lastindex or 0)
        for parting in _PARTING.finditer(text, start, end):
            parts.append(Span(start, parting.start()))
            start = parting.end()
        parts.append(Span(start, end))
    return parts
