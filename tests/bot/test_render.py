import re
from datetime import date
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from layout_texts import parts, problems, texts
from texts import any_metadata, any_text, any_words, briefing_of

from bot.render import URL_LENGTH, render_answer
from index.models import Answer, Status
from index.shelf import Shelf

BUTTON = 2


def texts_of(answer: Answer) -> list[str]:
    return list(texts(render_answer(answer).to_components()))


def quotes_of(answer: Answer) -> list[str]:
    """The quoted passages as a reader sees them, with the answer still between its ** marks."""
    quotes = [text for text in texts_of(answer) if text.startswith("> ")]
    return [re.sub(r"^> ", "", quote, flags=re.MULTILINE) for quote in quotes]


def shown(markdown: str) -> str:
    return re.sub(r"\\([^0-9A-Za-z\s])", r"\1", markdown)


def test_the_answer_sentence_is_bold_and_nothing_else_is(shelf: Shelf) -> None:
    quote = quotes_of(shelf.ask("How much of GDP does Rubio want allies to spend on defense?"))[0]
    before, bold, after = re.split(r"(?<!\\)\*\*", quote)
    assert bold.startswith("He hopes to leave")
    assert bold.endswith("5% of GDP on defense.")
    assert before.startswith("“A full-scale ground war")
    assert after == ""


def test_the_attribution_names_speaker_publisher_title_date_and_paragraph() -> None:
    briefing = briefing_of(
        "“We will pay,” Rutte said.", title="Talks", publisher="The Paper", published=date(2025, 4, 4)
    )
    attribution = texts_of(Shelf.of([briefing]).ask("Who will pay?"))[-1]
    assert attribution == "— Rutte\n-# The Paper · Talks · 4 April 2025 · ¶ 1"


def test_a_pronoun_beside_its_name_takes_no_line_of_its_own() -> None:
    briefing = briefing_of("Mark Rutte said the port must pay. “It is late,” he said.")
    attribution = texts_of(Shelf.of([briefing]).ask("Must the port pay?"))[-1]
    assert attribution.splitlines()[0] == "— Mark Rutte"


def test_the_source_button_opens_the_address_at_the_answer(shelf: Shelf) -> None:
    layout = render_answer(shelf.ask("What did Ryabkov explain about the root causes?")).to_components()
    first = next(part for part in parts(layout) if part["type"] == BUTTON)
    assert first["label"] == "Source"
    assert first["url"].startswith("https://responsiblestatecraft.org/nato-defense-ukraine#:~:text=%22As%20far")


def test_an_address_too_long_for_a_button_loses_the_words_first_and_then_the_button() -> None:
    for length, buttons in ((URL_LENGTH, 1), (URL_LENGTH + 1, 0)):
        url = "https://example.org/".ljust(length, "a")
        layout = render_answer(Shelf.of([briefing_of("They met.", url=url)]).ask("Who met?")).to_components()
        assert [part["url"] for part in parts(layout) if part["type"] == BUTTON] == [url] * buttons


def test_a_long_passage_is_cut_at_sentence_ends_around_the_answer() -> None:
    filler = "Nothing much was said about anything on that long day. "
    briefing = briefing_of(filler * 8 + "Rutte wants three percent. " + filler * 18)
    quote = quotes_of(Shelf.of([briefing]).ask("How many percent does Rutte want?"))[0]
    assert quote.startswith("… Nothing")
    assert "**Rutte wants three percent.**" in quote
    assert quote.endswith("day. …")


def test_a_sentence_longer_than_the_limit_is_cut_at_a_word() -> None:
    quote = quotes_of(Shelf.of([briefing_of("alpha beta " * 1000)]).ask("alpha?"))[0]
    assert re.fullmatch(r"\*\*(alpha beta )+(alpha|alpha beta)\*\* …", quote)


def test_at_most_three_passages_are_shown() -> None:
    shelf = Shelf.of([briefing_of("\n".join(f"Rutte spoke on day {place}." for place in range(9)))])
    assert len(quotes_of(shelf.ask("On which day was it that Rutte spoke?"))) == 3


def test_a_refusal_names_what_no_briefing_mentions(shelf: Shelf) -> None:
    assert texts_of(shelf.ask("What is the capital of Australia?"))[-1] == (
        "No briefing here answers that. No briefing mentions “capital”, “Australia”."
    )


def test_a_partial_answer_says_so_before_it_quotes(shelf: Shelf) -> None:
    answer = shelf.ask("What did Macron say about the temporary administration idea from Russia?")
    assert texts_of(answer)[1].startswith("No briefing mentions “Macron”.")
    assert quotes_of(answer)


def check_layout(answer: Answer, conform: ModuleType | None) -> None:
    layout = render_answer(answer).to_components()
    assert problems(layout, conform) == []
    if answer.status is not Status.NOT_FOUND:
        check_quotes(answer)


def check_quotes(answer: Answer) -> None:
    """What stands between the cut marks is the source's own, and the bold part lies in the answer sentence."""
    for quote, evidence in zip(quotes_of(answer), answer.evidence, strict=False):
        before, bold, after = split_bold(quote)
        whole = shown(before + bold + after)
        verbatim = whole if whole == evidence.text else whole.removeprefix("… ").removesuffix(" …")
        assert verbatim in evidence.text
        assert shown(bold) in evidence.answer.of(evidence.briefing.text)
        assert bold


def split_bold(quote: str) -> list[str]:
    """The quote before, in and after its bold part; an escaped star is no mark."""
    pieces = re.findall(r"\\.|\*\*|.", quote, re.DOTALL)
    first, second = (place for place, piece in enumerate(pieces) if piece == "**")
    return ["".join(pieces[:first]), "".join(pieces[first + 1 : second]), "".join(pieces[second + 1 :])]


@settings(max_examples=10_000)
@given(any_text, any_metadata, any_words)
def test_any_answer_stays_within_discords_limits_and_shows_the_source(
    text: str, metadata: dict[str, Any], question: str
) -> None:
    shelf = Shelf.of([briefing_of(text, **metadata)])
    words = " ".join(text.split())
    for asked in (question[:900].strip(), words[:900].strip()):
        if asked:
            check_layout(shelf.ask(asked), None)


@pytest.mark.parametrize("character", ["a", "*", "語", "👩‍👩‍👧", "\u202e", "Z\u0337", "\x00", "@", "\\"])
def test_the_longest_of_everything_passes_discords_own_rules(conform: ModuleType, character: str) -> None:
    sentence = f"Rutte {character * 5000} spoke. "
    briefing = briefing_of(
        "\n".join([sentence * 3] * 4),
        title=character * 5000,
        publisher=character * 5000,
        url="https://example.org/" + "a" * 400,
    )
    check_layout(Shelf.of([briefing]).ask(f"Rutte {character * 900}"[:900]), conform)
