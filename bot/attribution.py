"""Who said it, in the document's words, and only as surely as the document says."""

from collections.abc import Iterable
from typing import NamedTuple

from babel import Locale

from bot.locales import ENGLISH
from bot.sentences.attribution import (
    ADDRESSEE,
    BY_TITLE,
    CARRIED_OVER,
    MENTION_NOT_NAMED,
    NAMED_BEFORE,
    NOT_NAMED,
    NOT_RECOGNISED,
    PARAPHRASED,
    UNQUOTED,
)
from bot.translation import Sentence, say
from index.models import Briefing, Certainty, Check, Evidence, Kind, Quotation, Quoted, Span, Speaker, Verdict
from index.quotations import has_marks, is_in_marks, is_institution, with_marks
from index.text.analyze import is_function_word
from index.text.language import is_english
from index.text.markup import unmarked


class Voices(NamedTuple):
    """Whose words an answer sentence is, a line each, and who else is quoted in its passage; both may be empty."""

    answer: list[str]
    others: list[str]


def voices_of(evidence: Evidence, locale: Locale = ENGLISH) -> Voices:
    """Who speaks in the answer, and who else in its passage: nobody is shown to have said what is not in their words.

    Where others are quoted but nobody in the answer, its words are the article's own, which is said; where nobody is
    quoted at all that goes without saying, but in a language in which that is not recognised.
    """
    text, spoken = evidence.briefing.text, evidence.spoken
    named = {_called(text, quotation.speaker, locale) for quotation in spoken}
    others = [each for each in evidence.quotations if _called(text, each.speaker, locale) not in named]
    own = said_lines(text, spoken, locale, unnamed_in(evidence.briefing))
    is_unread = not is_english(evidence.briefing) and has_marks(text, evidence.passage.paragraph)
    if not own and (others or is_unread or is_in_marks(text, evidence.passage.paragraph, evidence.answer)):
        own = [nobody(evidence, evidence.answer, locale)]
    return Voices(own, attribution_lines(text, others, locale, unnamed_in(evidence.briefing)))


def whose(match: Quoted | Evidence, span: Span, locale: Locale = ENGLISH) -> str:
    """Whose words a span of what was found is: who said it, and whether in the article's words, or nobody's."""
    if isinstance(match, Evidence):
        return nobody(match, span, locale)
    return "; ".join(said_lines(match.briefing.text, [match.quotation], locale, unnamed_in(match.briefing)))


def said_in(quoted: Quoted) -> Span:
    """Where a quotation stands, with its marks if all of it is in marks: what is in none is told from it by that."""
    span = quoted.quotation.span
    return with_marks(quoted.briefing.text, span) if quoted.quotation.kind is Kind.DIRECT else span


def paragraph_of(match: Quoted | Evidence) -> int:
    """The number of the paragraph that what was found stands in."""
    return match.quotation.paragraph if isinstance(match, Quoted) else match.passage.paragraph.number


def nobody(evidence: Evidence, span: Span, locale: Locale = ENGLISH) -> str:
    """Whose words a span is that no quotation holds: the article's own, or nobody's whom it names if it is in marks.

    Where no quotation could be found, it may be anybody's.
    """
    if not is_english(evidence.briefing):
        return say(NOT_RECOGNISED, locale)
    in_marks = is_in_marks(evidence.briefing.text, evidence.passage.paragraph, span)
    return say(NOT_NAMED if in_marks else UNQUOTED, locale)


def is_whose_unknown(check: Check) -> bool:
    """Whether a claim's words are there, in a language in which it is not recognised whose they are."""
    if check.verdict is not Verdict.VERBATIM or check.match is None or is_english(check.match.briefing):
        return False
    speaker = check.match.quotation.speaker if isinstance(check.match, Quoted) else None
    return speaker is None or (speaker.name or speaker.mention) is None


def unnamed_in(briefing: Briefing) -> Sentence:
    """What is said in place of a speaker for whom a quotation's briefing has no word, or none that is recognised."""
    return NOT_NAMED if is_english(briefing) else NOT_RECOGNISED


def attribution_lines(
    text: str, quotations: Iterable[Quotation], locale: Locale = ENGLISH, unnamed: Sentence = NOT_NAMED
) -> list[str]:
    """One line for each speaker and occasion, in order, each once; "he" beside the name that he has needs none."""
    return [attribution_of(text, said[0], locale, unnamed) for said in _by_occasion(text, quotations, locale)]


def said_lines(
    text: str, quotations: Iterable[Quotation], locale: Locale = ENGLISH, unnamed: Sentence = NOT_NAMED
) -> list[str]:
    """The same lines; one that stands for nothing in marks ends with whose words they are then: the article's."""
    return [
        attribution_of(text, said[0], locale, unnamed) + (paraphrase_mark(locale) if _is_paraphrased(said) else "")
        for said in _by_occasion(text, quotations, locale)
    ]


def paraphrase_mark(locale: Locale = ENGLISH) -> str:
    """What a line ends with where the article has put what was said in words of its own."""
    return f" · {say(PARAPHRASED, locale)}"


def _is_paraphrased(said: Iterable[Quotation]) -> bool:
    return all(quotation.kind is Kind.INDIRECT for quotation in said)


def _by_occasion(text: str, quotations: Iterable[Quotation], locale: Locale) -> Iterable[list[Quotation]]:
    """The quotations of each speaker and occasion together, in the order of the first of each."""
    occasions: dict[tuple[str, ...], list[Quotation]] = {}
    for quotation in quotations:
        key = (_called(text, quotation.speaker, locale), *_circumstances(text, quotation, locale))
        occasions.setdefault(key, []).append(quotation)
    return occasions.values()


def attribution_of(text: str, quotation: Quotation, locale: Locale = ENGLISH, unnamed: Sentence = NOT_NAMED) -> str:
    """Who said it, with role and how the text names them, then to whom, where and when: all in the document's words."""
    return " · ".join([speaker_of(text, quotation.speaker, locale, unnamed), *_circumstances(text, quotation, locale)])


def _called(text: str, speaker: Speaker, locale: Locale) -> str:
    """What tells a speaker from others: the name, or else the words that the text has for them."""
    return _line(text, speaker.name) if speaker.name else speaker_of(text, speaker, locale)


def _circumstances(text: str, quotation: Quotation, locale: Locale) -> list[str]:
    addressee = [say(ADDRESSEE, locale, addressee=_line(text, quotation.addressee))] if quotation.addressee else []
    return addressee + [_line(text, span) for span in (quotation.venue, quotation.when) if span]


def speaker_of(text: str, speaker: Speaker, locale: Locale = ENGLISH, unnamed: Sentence = NOT_NAMED) -> str:
    """A speaker's name and role; where the name is not beside the words, how the text says it and how it is known."""
    mention = _inside_a_line(_line(text, speaker.mention)) if speaker.mention else ""
    if speaker.name is None:
        return _unnamed(mention, locale) if mention else say(unnamed, locale)
    name = ", ".join(dict.fromkeys(_line(text, span) for span in (speaker.name, speaker.role) if span))
    match speaker.certainty:
        case Certainty.TITLE:
            return say(BY_TITLE, locale, mention=mention, name=_line(text, speaker.name))
        case Certainty.PRONOUN:
            return say(NAMED_BEFORE, locale, mention=mention, name=name)
        case Certainty.CARRIED:
            return say(CARRIED_OVER, locale, name=name)
        case _:
            return name


def _inside_a_line(mention: str) -> str:
    """A pronoun as it stands inside a sentence, for the text may have it at the beginning of one; "I" stays."""
    return mention.lower() if mention != "I" and is_function_word(mention) else mention


def _unnamed(mention: str, locale: Locale) -> str:
    return mention if is_institution(mention) else say(MENTION_NOT_NAMED, locale, mention=mention)


def _line(text: str, span: Span) -> str:
    return " ".join(unmarked(text, span).split())
