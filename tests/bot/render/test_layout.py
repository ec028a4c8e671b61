import pytest

from bot.render.layout import cut_at_word, label, utf16_length


@pytest.mark.parametrize("units", range(6, 30))
def test_a_label_is_cut_between_characters_as_people_see_them(units: int) -> None:
    cut = label("👩\u200d👩\u200d👧" * 9, units)
    assert utf16_length(cut) <= units
    assert cut == "…" or cut.startswith("👩")
    assert cut == "…" or cut.endswith("👧…") or units < 9


def test_white_space_in_a_label_is_one_space() -> None:
    assert label(" two\n\n words\t", 20) == "two words"


def test_words_are_cut_at_the_end_of_one_or_else_of_a_character() -> None:
    assert cut_at_word("peace talks flounder", 15) == "peace talks…"
    assert cut_at_word("x" * 101, 100) == "x" * 99 + "…"
    family = "👩\u200d👩\u200d👧"
    assert cut_at_word(family * 3, 20) == f"{family}{family}…"
    assert utf16_length(cut_at_word(family * 3, 20)) <= 20
