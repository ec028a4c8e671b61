import re
from dataclasses import replace
from datetime import date
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from layout_texts import parts, problems, texts, unquoted
from texts import any_metadata, any_text, any_words, briefing_of

from bot.bidirectional import isolated
from bot.pages import render_answer
from bot.pages.header import Header
from bot.pages.layout import render_page
from bot.pages.page import evidence_in, open_page
from bot.pages.state import PAGES, PageState
from bot.reference import reference_to
from bot.render.layout import URL_LENGTH
from bot.wording import CLOSE
from index.models import Answer, Evidence, Status
from index.shelves.shelf import Shelf
from index.text.markup import unmarked

BUTTON = 2
ASKER = 2**63 - 1


def layout_of(answer: Answer) -> list[dict[str, Any]]:
    return render_answer(answer, ASKER, can_share=True).to_components()


def layout_at(shelf: Shelf, answer: Answer, page: int, place: int | None = None) -> list[dict[str, Any]]:
    """The layout of a page of an answer that somebody shared."""
    state = PageState(ASKER, tuple(map(reference_to, evidence_in(answer))), page, place)
    header = Header("", "question", "").shared_by(ASKER)
    return render_page(header, open_page(shelf, state), can_share=True).to_components()


def texts_of(answer: Answer) -> list[str]:
    return list(texts(layout_of(answer)))


def quotes_of(answer: Answer) -> list[str]:
    """The quoted passages as a reader sees them, with the answer still between its ** marks."""
    quotes = [text for text in texts_of(answer) if text.startswith("> ")]
    return [unquoted(quote) for quote in quotes]


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


def test_whoever_is_quoted_beside_the_answer_is_told_apart_in_small_print() -> None:
    briefing = briefing_of("Ana Lima leads the port. “It is a waste,” Carl Berg said.", title="Talks")
    attribution = texts_of(Shelf.of([briefing]).ask("Who leads the port?"))[-1]
    assert attribution == "— the article itself\n-# also quoted here: Carl Berg\n-# Talks · ¶ 1"


def test_a_pronoun_beside_its_name_takes_no_line_of_its_own() -> None:
    briefing = briefing_of("Mark Rutte said the port must pay. “It is late,” he said.")
    attribution = texts_of(Shelf.of([briefing]).ask("Must the port pay?"))[-1]
    assert attribution.splitlines()[0] == "— Mark Rutte · in the article's words"


def test_the_source_button_opens_the_address_at_the_answer(shelf: Shelf) -> None:
    layout = layout_of(shelf.ask("What did Ryabkov say about the root causes?"))
    first = next(part for part in parts(layout) if part["type"] == BUTTON)
    assert first["label"] == "Source"
    assert first["url"].startswith("https://responsiblestatecraft.org/nato-defense-ukraine#:~:text=%22As%20far")


def test_an_address_too_long_for_a_button_loses_the_words_first_and_then_the_button() -> None:
    for length, buttons in ((URL_LENGTH, 1), (URL_LENGTH + 1, 0)):
        url = "https://example.org/".ljust(length, "a")
        layout = layout_of(Shelf.of([briefing_of("They met.", url=url)]).ask("Who met?"))
        assert [part["url"] for part in parts(layout) if "url" in part] == [url] * buttons


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


def test_a_page_shows_one_passage_and_says_which_of_how_many() -> None:
    shelf = Shelf.of([briefing_of("\n".join(f"Rutte spoke on day {place}." for place in range(9)))])
    answer = shelf.ask("On which day was it that Rutte spoke?")
    assert len(quotes_of(answer)) == 1
    assert texts_of(answer)[-1].endswith(f"-# Passage 1 of {PAGES}")


def test_a_refusal_names_what_no_briefing_mentions(shelf: Shelf) -> None:
    assert texts_of(shelf.ask("What is the capital of Australia?"))[-1] == (
        "No briefing here answers that. No briefing mentions “capital”, “Australia”."
    )


def test_a_partial_answer_says_so_before_it_quotes(shelf: Shelf) -> None:
    answer = shelf.ask("What did Macron say about the temporary administration idea from Russia?")
    assert texts_of(answer)[1].startswith("No briefing mentions “Macron”.")
    assert quotes_of(answer)


def check_layouts(shelf: Shelf, answer: Answer, conform: ModuleType | None) -> None:
    """Every page of an answer, and the briefing around each, as Discord takes it and as the source has it."""
    assert problems(layout_of(answer), conform) == []
    for page, evidence in enumerate(evidence_in(answer)):
        alone = layout_at(shelf, answer, page)
        around = layout_at(shelf, answer, page, evidence.answer.start)
        assert problems(alone, conform) + problems(around, conform) == []
        check_quote(next(text for text in texts(alone) if text.startswith("> ")), evidence)
        check_context([text.partition("\n")[2] for text in texts(around) if text.startswith("-# ¶")], evidence)


def check_quote(quote: str, evidence: Evidence) -> None:
    """What stands between the cut marks is the source's own, and the bold part lies in the answer sentence."""
    before, bold, after = split_bold(unquoted(quote))
    text, passage = evidence.briefing.text, evidence.passage.span
    whole = unmarked(text, passage)
    assert uncut(shown(before + bold + after), whole) in whole
    assert shown(bold) in unmarked(text, evidence.answer)
    assert bold


def check_context(quotes: list[str], evidence: Evidence) -> None:
    """All that is quoted is the source's own, and what is in bold is the answer's."""
    text, answer = unmarked(evidence.briefing.text, evidence.briefing.body), evidence.answer
    marked = [split_bold(quote) for quote in map(unquoted, quotes)]
    assert all(uncut(shown("".join(parts)), text) in text for parts in marked)
    bold = [shown(parts[1]) for parts in marked if len(parts) > 1]
    assert bold
    assert all(words in unmarked(evidence.briefing.text, answer) for words in bold)


def uncut(words: str, source: str) -> str:
    """Words without the marks of cuts, if they have any."""
    return words if words in source else words.removeprefix("… ").removesuffix(" …")


def split_bold(quote: str) -> list[str]:
    """The quote before, in and after its bold part, if it has one; an escaped star is no mark."""
    pieces = re.findall(r"\\.|\*\*|.", quote, re.DOTALL)
    marks = [place for place, piece in enumerate(pieces) if piece == "**"]
    if not marks:
        return [quote]
    first, second = marks
    return ["".join(pieces[:first]), "".join(pieces[first + 1 : second]), "".join(pieces[second + 1 :])]


@settings(max_examples=1000)
@given(any_text, any_metadata, any_words)
def test_any_answer_stays_within_discords_limits_and_shows_the_source(
    text: str, metadata: dict[str, Any], question: str
) -> None:
    shelf = Shelf.of([briefing_of(text, **metadata)])
    words = " ".join(text.split())
    for asked in (question[:900].strip(), words[:900].strip()):
        if asked:
            check_layouts(shelf, shelf.ask(asked), None)


@pytest.mark.parametrize("character", ["a", "*", "語", "👩‍👩‍👧", "\u202e", "Z\u0337", "\x00", "@", "\\"])
def test_the_longest_of_everything_passes_discords_own_rules(conform: ModuleType, character: str) -> None:
    sentence = f"Rutte {character * 5000} spoke. "
    briefing = briefing_of(
        "\n".join([sentence * 3] * 4),
        title=character * 5000,
        publisher=character * 5000,
        url="https://example.org/" + "a" * 400,
    )
    shelf = Shelf.of([briefing])
    check_layouts(shelf, shelf.ask(f"Rutte {character * 900}"[:900]), conform)


def buttons_of(layout: list[dict[str, Any]]) -> list[tuple[str, bool]]:
    """The label of each button that is no link, and whether it can be pressed."""
    return [(part["label"], not part["disabled"]) for part in parts(layout) if "custom_id" in part]


def test_every_button_keeps_its_place_from_page_to_page(shelf: Shelf) -> None:
    answer = shelf.ask("What did Trump say about Putin and tariffs?")
    last = len(evidence_in(answer)) - 1
    assert last > 1
    assert buttons_of(layout_at(shelf, answer, 0)) == [
        ("Previous", False),
        ("More", True),
        *(others := [("Context", True), ("Card", True), ("Share", True)]),
    ]
    assert buttons_of(layout_at(shelf, answer, 1)) == [("Previous", True), ("More", True), *others]
    assert buttons_of(layout_at(shelf, answer, last)) == [("Previous", True), ("More", False), *others]


def test_only_the_first_page_is_shown_as_the_answer(shelf: Shelf) -> None:
    answer = shelf.ask("What did Trump say about Putin and tariffs?")
    small = [list(texts(layout_at(shelf, answer, page)))[-1].splitlines()[-1] for page in range(2)]
    assert small == [f"-# Passage 1 of {PAGES}", f"-# Passage 2 of {PAGES}, which may not answer"]


def test_marks_of_markdown_are_not_shown() -> None:
    text = "The port opens on **December 14**. See [the notice](https://e.org/a)."
    (quote,) = quotes_of(Shelf.of([briefing_of(text)]).ask("When does the port open?"))
    assert quote == "**The port opens on December 14.** See the notice."


def test_what_runs_from_right_to_left_keeps_its_order_in_a_quotation() -> None:
    text = "الميناء 14."
    (quote,) = (shown for shown in texts_of(Shelf.of([briefing_of(text)]).ask("14?")) if shown.startswith("> "))
    assert quote == f"> **{isolated(text)}**"


def test_an_answer_on_one_page_has_no_more() -> None:
    shelf = Shelf.of([briefing_of("Rutte spoke in Oslo on Friday.")])
    assert buttons_of(layout_of(shelf.ask("Who spoke?"))) == [("Context", True), ("Card", True), ("Share", True)]
    assert not any("Passage 1 of" in text for text in texts_of(shelf.ask("Who spoke?")))


@pytest.mark.parametrize(
    "said", ["Rutte spoke.", "Rutte spoke of 日本 on Friday.", "Rutte spoke of a \N{SHIP}, a ship."]
)
def test_where_words_make_no_card_its_button_cannot_be_pressed(said: str) -> None:
    shelf = Shelf.of([briefing_of(said)])
    assert ("Card", False) in buttons_of(layout_of(shelf.ask("Who spoke?")))


def test_a_refusal_has_no_more(shelf: Shelf) -> None:
    unsure = replace(shelf.ask("What did Ryabkov explain?"), status=Status.NOT_FOUND, confidence=CLOSE)
    assert buttons_of(layout_of(unsure)) == [("Context", True), ("Card", True), ("Share", True)]
    assert buttons_of(layout_of(replace(unsure, evidence=()))) == []


def test_a_briefing_is_read_on_up_to_its_ends(shelf: Shelf) -> None:
    answer = shelf.ask("What did Ryabkov explain?")
    length = len(answer.evidence[0].briefing.text)
    way_back = ("Passage", True)
    assert buttons_of(layout_at(shelf, answer, 0, 0)) == [("Before", False), ("After", True), way_back]
    assert buttons_of(layout_at(shelf, answer, 0, length)) == [("Before", True), ("After", False), way_back]


def test_the_briefing_around_an_answer_tells_whose_its_words_are_right_below_them() -> None:
    briefing = briefing_of("They met.\n“We will pay,” Rutte said.\n“It is a waste,” Berg said.")
    shelf = Shelf.of([briefing])
    answer = shelf.ask("Who will pay?")
    around = list(texts(layout_at(shelf, answer, 0, answer.evidence[0].answer.start)))
    (whose,) = (text for text in around if text.startswith("— "))
    assert whose == "— Rutte"
    assert "**" in around[around.index(whose) - 1]
    assert not any(text.startswith("— ") for text in texts(layout_at(Shelf.of([briefing_of("They met.")]), answer, 0)))


def test_who_shared_it_is_read_before_the_question_and_the_question_before_the_answer(shelf: Shelf) -> None:
    shown_texts = list(texts(layout_at(shelf, shelf.ask("What did Ryabkov explain?"), 0)))
    assert [text[:12] for text in shown_texts[:2]] == ["-# Shared by", "question"]
    assert shown_texts[2].startswith("> ")
    assert shown_texts[3].startswith("— Sergei Ryabkov")
