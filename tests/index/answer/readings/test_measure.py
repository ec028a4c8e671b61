import pytest
from hypothesis import given
from texts import any_text

from index.answer.readings.measure import tells_amount
from index.answer.readings.sign import Sign, sign_of
from index.text.analyze import terms


def telling(text: str) -> list[str]:
    """The words of a text that tell an amount."""
    words = [term.span.of(text) for term in terms(text)]
    return [word for place, word in enumerate(words) if tells_amount(words, place)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They carry 400 barrels.", ["400"]),
        ("They carry 400 ships.", []),
        ("It costs Rs 400 crore.", ["400"]),
        ("N38bn was paid.", ["38"]),
        ("They read a 94-page text.", ["94"]),
        ("It took five more weeks.", ["five"]),
        ("They hold five more ships.", []),
        ("They hold half of it.", ["half"]),
        ("They want a third party.", []),
        ("Nine-tenths of it is done.", ["Nine"]),
        ("They asked for a week.", ["week"]),
        ("They met this week.", []),
        ("It is shut since last May.", ["May"]),
        ("It shut last May.", []),
    ],
)
def test_a_number_that_is_measured_a_part_and_a_stretch_of_time_tell_how_much(text: str, told: list[str]) -> None:
    assert telling(text) == told


@given(any_text)
def test_nothing_but_numbers_and_times_tells_an_amount_in_any_text(text: str) -> None:
    assert all(sign_of(word) & (Sign.NUMBER | Sign.DATE) for word in telling(text))
