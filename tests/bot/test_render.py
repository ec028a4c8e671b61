import pytest

from bot.render import label, utf16_length


@pytest.mark.parametrize("units", range(6, 30))
def test_a_label_is_cut_between_characters_as_people_see_them(units: int) -> None:
    cut = label("👩\u200d👩\u200d👧" * 9, units)
    assert utf16_length(cut) <= units
    assert cut == "…" or cut.startswith("👩")
    assert cut == "…" or cut.endswith("👧…") or units < 9


def test_white_space_in_a_label_is_one_space() -> None:
    assert label(" two\n\n words\t", 20) == "two words"
