"""Answers, quotations and verdicts for a reader: whose words they are below them, nothing that steers the terminal."""

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from bot.attribution import is_whose_unknown, paragraph_of, said_in, voices_of, whose
from bot.schema.answers import answer_record, check_record
from bot.schema.quotation import quotation_record
from bot.sentences import quotes as sentences
from bot.sentences.attribution import ALSO_QUOTED
from bot.terminal.lines import MARGIN, marked, paragraph_mark, print_line, print_whole, visible
from bot.translation import say
from bot.wording import shown_evidence, words_before
from index.link import link_to
from index.models import Answer, Check, Difference, Evidence, Quoted, Span, Verdict
from index.text.markup import plain_near, unmarked

VERDICTS = {
    Verdict.VERBATIM: sentences.VERBATIM,
    Verdict.ALTERED: sentences.ALTERED,
    Verdict.MISATTRIBUTED: sentences.MISATTRIBUTED,
    Verdict.NOT_FOUND: sentences.NOT_IN_LIBRARY,
}
"""What each verdict is called."""


def print_quotation_record(quoted: Quoted) -> None:
    """Print a quotation as one line of JSON."""
    print(quotation_record(quoted.briefing, quoted.quotation).model_dump_json(), flush=True)


def print_quotation(console: Console, quoted: Quoted) -> None:
    """Print a quotation, who said it and how surely the text says so, for a reader."""
    console.print()
    print_line(console, Text(visible(unmarked(quoted.briefing.text, said_in(quoted)))))
    print_line(console, _origin(quoted, quoted.quotation.span))


def print_check_record(check: Check) -> None:
    """Print a verdict as one line of JSON."""
    print(check_record(check).model_dump_json(), flush=True)


def print_check(console: Console, check: Check) -> None:
    """Print a verdict, the source's words and what differs, for a reader."""
    console.print()
    print_line(console, Text(_headline(check), style="bold"))
    print_line(console, Text(f"{sentences.IN_TEXT} {visible(check.text)}"))
    if check.match is None or check.source is None:
        return
    print_line(console, Text(f"{sentences.IN_BRIEFING} {visible(unmarked(check.match.briefing.text, check.source))}"))
    for difference in check.differences:
        print_line(console, Text(_difference(difference), style="yellow"), 2 * MARGIN)
    for told in _told_of_speaker(check):
        print_line(console, Text(told, style="yellow"))
    print_line(console, _origin(check.match, check.source))


def _headline(check: Check) -> str:
    if check.is_too_short:
        return f"{sentences.TOO_SHORT}. {sentences.MORE_WORDS}"
    return sentences.WHOSE_UNKNOWN if is_whose_unknown(check) else VERDICTS[check.verdict]


def _told_of_speaker(check: Check) -> Iterator[str]:
    """What there is to say of the speaker whom a claim names."""
    speaker = visible(check.claimed_speaker or "")
    if is_whose_unknown(check):
        yield sentences.ENGLISH_ONLY
    elif check.is_speaker_open:
        yield say(sentences.TEXT_OPEN, speaker=speaker)
    elif check.verdict is Verdict.MISATTRIBUTED:
        yield say(sentences.TEXT_SAYS, speaker=speaker)


def print_record(answer: Answer) -> None:
    """Print an answer as one line of JSON."""
    print(answer_record(answer).model_dump_json(), flush=True)


def print_answer(console: Console, answer: Answer) -> None:
    """Print an answer for a reader."""
    own_words = words_before(answer, visible)
    if own_words:
        print_line(console, Text(own_words, style="yellow"), 0)
    for evidence in shown_evidence(answer):
        console.print()
        for line in _evidence(console, evidence):
            print_line(console, line)
        if evidence.briefing.metadata.url:
            link = link_to(evidence.briefing.metadata.url, evidence.briefing.text, evidence.answer)
            print_whole(console, Text(link, style="dim"), MARGIN)


def print_answer_to(console: Console, answer: Answer) -> None:
    """Print a question and its answer for a reader who sees other answers beside it."""
    print_whole(console, Text(f"> {visible(' '.join(answer.question.split()))}"))
    print_answer(console, answer)
    console.print()


def _evidence(console: Console, evidence: Evidence) -> Iterator[Text]:
    passage, answer = evidence.passage.span, evidence.answer
    plain = plain_near(evidence.briefing.text, passage)
    yield Text.assemble(
        visible(plain.part(Span(passage.start, answer.start))),
        marked(console, visible(plain.part(answer))),
        visible(plain.part(Span(answer.end, passage.end))),
    )
    for line in _attribution(evidence):
        yield Text(visible(line), style="dim")


def _attribution(evidence: Evidence) -> list[str]:
    metadata = evidence.briefing.metadata
    published = metadata.published.isoformat() if metadata.published else None
    place = paragraph_mark(evidence.passage.paragraph.number)
    lines = [" · ".join(filter(None, (metadata.publisher, metadata.title, published, place)))]
    own, others = voices_of(evidence)
    also = [ALSO_QUOTED.format(speakers="; ".join(others))] if others else []
    return [f"— {line}" for line in own] + also + lines


def _origin(match: Quoted | Evidence, span: Span) -> Text:
    """Whose words a span of what was found is, and where it stands."""
    place = f"{match.briefing.id} {paragraph_mark(paragraph_of(match))}"
    return Text(f"— {visible(whose(match, span))} · {place}", style="dim")


def _difference(difference: Difference) -> str:
    said, source = map(visible, difference)
    if not said:
        return say(sentences.LEFT_OUT, words=source)
    return f"“{said}” → “{source}”" if source else say(sentences.PUT_IN, words=f"“{said}”")
