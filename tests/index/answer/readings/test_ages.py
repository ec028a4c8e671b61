import pytest

from index.answer.readings.ages import tells_age
from index.text.analyze import terms


def ages_in(text: str) -> list[str]:
    found = terms(text)
    words = [term.span.of(text) for term in found]
    return [word for place, word in enumerate(words) if word.isdigit() and tells_age(text, found, words, place)]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Ana Lima, 61, of the port, left.", ["61"]),
        ("The winner was Ana Lima, 34.", ["34"]),
        ("Ana Lima (29) ran.", ["29"]),
        ("The 23-year-old winger signed.", ["23"]),
        ("She is 40 years old.", ["40"]),
        ("He was aged 30.", ["30"]),
        ("Men between the ages of 18 and 30 are called up.", ["18", "30"]),
        ("Lima, who turned 62 on Thursday, spoke.", ["62"]),
        ("The bridge was built in 1887.", ["1887"]),
        ("She was born in Odesa in 1951.", ["1951"]),
    ],
)
def test_how_old_somebody_or_something_is_shows_by_what_stands_around_a_number(text: str, ages: list[str]) -> None:
    assert ages_in(text) == ages


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, 12, or so, came.",
        "They met in March, 21 of them.",
        "Lima won 12 of 20 games in 1999.",
        "The port, 12 ships and Berg, 500, left.",
        "12 came.",
        f"Pi, {'3' * 5000}, is long.",
    ],
)
def test_other_numbers_are_no_ages(text: str) -> None:
    assert ages_in(text) == []
