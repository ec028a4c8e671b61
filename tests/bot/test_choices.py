"""Which briefing is meant by what was chosen or typed."""

from bot.choices import meant
from index.holdings import Holding
from index.models import Metadata


def holding_of(id: str, title: str) -> Holding:
    return Holding(id, 1, Metadata(title), 1, 0, added=None, earlier_versions=0)


def test_a_briefing_is_meant_by_its_id_before_its_title() -> None:
    holdings = [holding_of("a", "b"), holding_of("b", "c")]
    assert meant(holdings, " b ") == holdings[1]
    assert meant(holdings, "C") == holdings[1]
    assert meant(holdings, "d") is None
