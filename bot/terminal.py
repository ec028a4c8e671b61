"""Answers on a terminal: the answer sentence in bold, the attribution below, nothing that steers the terminal."""

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from bot.attribution import attribution_of, paragraph_of, voices_of, whose
from bot.schema import answer_record, check_record
from bot.schema_quotation import quotation_record
from bot.sentences.attribution import ALSO_QUOTED
from bot.wording import shown_evidence, words_before
from index.link import link_to
from index.models import Answer, Briefing, Check, Evidence, Quotation, Verdict

VERDICTS = {
    Verdict.VERBATIM: "Verbatim",
    Verdict.ALTERED: "Altered",
    Verdict.MISATTRIBUTED: "Said by somebody else",
    Verdict.NOT_FOUND: "Not in this library",
}
"""What each verdict is called."""


def print_quotation_record(briefing: Briefing, quotation: Quotation) -> None:
    """Print a quotation as one line of JSON."""
    print(quotation_record(briefing, quotation).model_dump_json(), flush=True)


def print_quotation(console: Console, briefing: Briefing, quotation: Quotation) -> None:
    """Print a quotation, who said it and how surely the text says so, for a reader."""
    where = f"{quotation.kind} · {briefing.id} ¶ {quotation.paragraph}"
    console.print(Padding(Text(visible(quotation.span.of(briefing.text))), (1, 2, 0, 2), expand=False))
    said_by = visible(attribution_of(briefing.text, quotation))
    console.print(Padding(Text(f"— {said_by} · {where}", style="dim"), (0, 2), expand=False))


def print_check_record(check: Check) -> None:
    """Print a verdict as one line of JSON."""
    print(check_record(check).model_dump_json(), flush=True)


def print_check(console: Console, check: Check) -> None:
    """Print a verdict, the source's words and what differs, for a reader."""
    console.print(Padding(Text(VERDICTS[check.verdict], style="bold"), (1, 2, 0, 2), expand=False))
    console.print(Padding(Text(f"claimed: {visible(check.text)}"), (0, 2), expand=False))
    if check.match is None or check.source is None:
        return
    text = check.match.briefing.text
    console.print(Padding(Text(f"source:  {visible(check.source.of(text))}"), (0, 2), expand=False))
    for said, source in check.differences:
        console.print(Padding(Text(f"“{visible(said)}” → “{visible(source)}”", style="yellow"), (0, 4), expand=False))
    line = f"— {visible(whose(check.match, check.source))} · {check.match.briefing.id} ¶ {paragraph_of(check.match)}"
    console.print(Padding(Text(line, style="dim"), (0, 2), expand=False))


def print_record(answer: Answer) -> None:
    """Print an answer as one line of JSON."""
    print(answer_record(answer).model_dump_json(), flush=True)


def print_answer(console: Console, answer: Answer) -> None:
    """Print an answer for a reader."""
    own_words = words_before(answer, visible)
    if own_words:
        console.print(Text(own_words, style="yellow"))
    for evidence in shown_evidence(answer):
        console.print(Padding(_evidence(evidence), (1, 2, 0, 2), expand=False))
        if evidence.briefing.metadata.url:
            words = evidence.answer.of(evidence.briefing.text)
            console.print(Text(f"  {link_to(evidence.briefing.metadata.url, words)}", style="dim"), soft_wrap=True)


def _evidence(evidence: Evidence) -> RenderableType:
    text, passage, answer = evidence.briefing.text, evidence.passage.span, evidence.answer
    words = Text.assemble(
        visible(text[passage.start : answer.start]),
        (visible(answer.of(text)), "bold"),
        visible(text[answer.end : passage.end]),
    )
    return Group(words, *(Text(visible(line), style="dim") for line in _attribution(evidence)))


def _attribution(evidence: Evidence) -> list[str]:
    metadata = evidence.briefing.metadata
    published = metadata.published.isoformat() if metadata.published else None
    source = (metadata.publisher, metadata.title, published, f"¶ {evidence.passage.paragraph.number}")
    lines = [" · ".join(filter(None, source))]
    own, others = voices_of(evidence)
    also = [ALSO_QUOTED.format(speakers="; ".join(others))] if others else []
    return [f"— {line}" for line in own] + also + lines


def visible(text: str) -> str:
    """Control characters, which could steer the terminal, as their pictures (U+2400 and on)."""
    return "".join(_picture(character) for character in text)


def _picture(character: str) -> str:
    if character == "\x7f" or "\x80" <= character <= "\x9f":
        return "␡"
    return chr(0x2400 + ord(character)) if character < " " and character not in "\n\t" else character
