"""Briefings as suggestions: Discord takes them whatever titles and ids are, and each can be chosen."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from texts import any_words

from bot.choices import CHOICE_UNITS, CHOICES, cut_at_word, meant, suggested
from bot.render import utf16_length
from index.holdings import Holding
from index.models import Metadata

TITLE = "Diplomacy Watch: Rubio recommits to NATO as peace talks flounder and the spring is late again this year"


def holding_of(id: str, title: str, published: date | None = None) -> Holding:
    return Holding(id, 1, Metadata(title, published=published), 1, 0, added=None, earlier_versions=0)


any_holdings = st.lists(
    st.builds(holding_of, st.text(min_size=1, max_size=200), any_words, st.none() | st.dates()),
    max_size=40,
    unique_by=lambda holding: holding.id,
)


@given(any_holdings)
def test_discord_takes_every_suggestion_and_the_one_chosen_is_meant(holdings: list[Holding]) -> None:
    choices = suggested(holdings, "")
    assert len(choices) == min(len(holdings), CHOICES)
    for choice in choices:
        assert 0 < utf16_length(choice.name) <= CHOICE_UNITS
        assert 0 < utf16_length(choice.value) <= CHOICE_UNITS
    if all(holding.id == holding.id.strip() for holding in holdings):
        assert all(meant(holdings, choice.value) in holdings for choice in choices)


def test_the_newest_come_first_and_every_part_typed_counts() -> None:
    holdings = [
        holding_of("a", "Talks in Oslo"),
        holding_of("b", "Talks in Oslo", date(2026, 1, 2)),
        holding_of("c", "Talks in Oslo", date(2026, 2, 3)),
        holding_of("d", "Talks in Rome", date(2026, 3, 4)),
    ]
    assert [choice.value for choice in suggested(holdings, "OSLO talks")] == ["c", "b", "a"]
    assert [choice.name for choice in suggested(holdings, "rome")] == ["Talks in Rome · 2026-03-04"]


def test_long_titles_are_cut_at_words() -> None:
    (choice,) = suggested([holding_of("a", TITLE, date(2026, 1, 2))], "")
    assert choice.name == TITLE[: TITLE.index(" late")] + "… · 2026-01-02"
    assert cut_at_word("x" * 101, 100) == "x" * 99 + "…"


def test_a_briefing_is_meant_by_its_id_before_its_title() -> None:
    holdings = [holding_of("a", "b"), holding_of("b", "c")]
    assert meant(holdings, " b ") == holdings[1]
    assert meant(holdings, "C") == holdings[1]
    assert meant(holdings, "d") is None
