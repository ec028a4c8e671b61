from hypothesis import given
from hypothesis import strategies as st
from texts import any_text

from bot.cards.lines import lines_of

WIDTH = 12


def fits(line: str) -> bool:
    return len(line) <= WIDTH


def test_lines_end_between_words() -> None:
    assert lines_of("We will pay for the port", fits) == ["We will pay", "for the port"]


def test_white_space_inside_a_line_stays_as_it_is() -> None:
    assert lines_of("We  will", fits) == ["We  will"]


def test_words_around_a_no_break_space_stay_together() -> None:
    assert lines_of("It is about 5\u00a0% of", fits) == ["It is about", "5\u00a0% of"]


def test_a_line_may_end_after_a_hyphen_between_letters_only() -> None:
    assert lines_of("the three-year-old -5 2024-25", fits) == ["the three-", "year-old -5", "2024-25"]


def test_a_word_longer_than_a_line_is_broken_and_nothing_added() -> None:
    assert lines_of("see https://example.org/a", fits) == ["see", "https://exam", "ple.org/a"]


def test_a_character_wider_than_a_line_has_a_line_of_its_own() -> None:
    assert lines_of("ab", lambda _: False) == ["a", "b"]


@given(any_text, st.integers(1, 40))
def test_no_word_of_any_text_is_lost_and_no_line_is_too_long(text: str, width: int) -> None:
    lines = lines_of(text, lambda line: len(line) <= width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(0 < len(line) <= width for line in lines)
