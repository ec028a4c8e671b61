"""Which briefing is meant by what was chosen or typed, and how words are cut to fit."""

from bot.choices import cut_at_word, meant
from bot.render import utf16_length
from index.holdings import Holding
from index.models import Metadata


def holding_of(id: str, title: str) -> Holding:
    return Holding(id, 1, Metadata(title), 1, 0, added=None, earlier_versions=0)


def test_a_briefing_is_meant_by_its_id_before_its_title() -> None:
    holdings = [holding_of("a", "b"), holding_of("b", "c")]
    assert meant(holdings, " b ") == holdings[1]
    assert meant(holdings, "C") == holdings[1]
    assert meant(holdings, "d") is None


def test_words_are_cut_at_the_end_of_one_or_else_of_a_character() -> None:
    assert cut_at_word("peace talks flounder", 15) == "peace talks…"
    assert cut_at_word("x" * 101, 100) == "x" * 99 + "…"
    family = "👩\u200d👩\u200d👧"
    assert cut_at_word(family * 3, 20) == f"{family}{family}…"
    assert utf16_length(cut_at_word(family * 3, 20)) <= 20
