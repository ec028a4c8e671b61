"""Words from right to left stay among themselves."""

import unicodedata

import pytest
from hypothesis import given
from texts import any_text, briefing_of

from bot.bidirectional import CLOSE, OPEN, isolated
from bot.render.attribution import source_line
from bot.render.layout import label, utf16_length

HEBREW, ARABIC = "שיחות באוסלו", "محادثات في أوسلو"


@pytest.mark.parametrize("words", [HEBREW, ARABIC, f"Talks: {HEBREW}", "evil \u202e desrever"])
def test_what_turns_its_neighbours_is_isolated(words: str) -> None:
    assert isolated(words) == f"{OPEN}{words}{CLOSE}"


@pytest.mark.parametrize("words", ["Talks in Oslo", "日本の外交", "Über 1,234 €", "👩\u200d👧", ""])
def test_what_turns_nothing_stays_as_it_is(words: str) -> None:
    assert isolated(words) == words


def test_a_title_from_right_to_left_stands_before_paragraph_and_number() -> None:
    assert source_line(briefing_of(HEBREW, title=HEBREW, publisher=ARABIC), 3) == (
        f"-# {OPEN}{ARABIC}{CLOSE} · {OPEN}{HEBREW}{CLOSE} · ¶ 3"
    )


@given(any_text)
def test_a_label_fits_and_closes_what_it_opens(text: str) -> None:
    shown = label(text, 40)
    assert utf16_length(shown) <= 40
    if any(unicodedata.bidirectional(character) in ("R", "AL") for character in shown):
        assert (shown[0], shown[-1]) == (OPEN, CLOSE)
