"""A page of a briefing's text: each paragraph under its number, as far as there is room for that."""

from layout_texts import problems, texts
from texts import briefing_of

from bot.commands.briefing.press import Press
from bot.render.text_pages import TEXTS_SHOWN, render_text_page

BUTTONS = [Press("show", "0" * 16, page=page).button("Go") for page in (0, 2)]


def texts_of(text: str) -> list[str]:
    return list(texts(render_text_page(briefing_of(text), 0, BUTTONS).to_components()))[1:]


def test_each_paragraph_is_a_text_of_its_own_under_its_number() -> None:
    assert texts_of("They met.\nThey spoke.\n\n\nThey left.") == [
        "-# ¶ 1\n> They met.",
        "-# ¶ 2\n> They spoke.",
        "-# ¶ 3\n> They left.",
    ]


def test_paragraphs_are_shown_without_marks_of_markdown() -> None:
    assert texts_of("# Talks\n> They **met**.") == ["-# ¶ 1\n> Talks", "-# ¶ 2\n> They met."]


def test_many_short_paragraphs_stand_under_the_numbers_of_the_first_and_the_last() -> None:
    (text,) = texts_of("\n".join("ab" for _ in range(200)))
    assert text.startswith("-# ¶ 1–200\n> ab\n> ab")


def test_discord_takes_as_many_paragraphs_as_are_shown_apart() -> None:
    text = "\n".join("They met." for _ in range(TEXTS_SHOWN))
    assert len(texts_of(text)) == TEXTS_SHOWN
    assert problems(render_text_page(briefing_of(text), 0, BUTTONS).to_components(), None) == []
