"""What speakers are called: whom somebody means who typed a name."""

import pytest

from index.models import Certainty, Span, Speaker
from index.naming.called import Called, is_named

STATED = ("Ana Lima the harbour minister", "Bo Berg", "Ana Lima the harbour minister", "")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Lima", [0, 2]),
        ("the harbor minister", [0, 2]),
        ("ana", [0, 2]),
        ("Brrg", []),
        ("ber", [1]),
        ("Lima Berg", []),
        ("the", []),
        ("", []),
    ],
)
def test_whoever_has_all_words_is_meant_else_whose_words_begin_so(typed: str, meant: list[int]) -> None:
    assert Called(STATED).chosen(typed, range(len(STATED))) == meant


def test_who_has_the_very_word_is_meant_however_it_is_written_before_who_has_one_like_it() -> None:
    stated = (
        "Tammy Bruce",
        "Tommy Pigott, economics professor",
        "Zelensky, defense minister",
        "Zelenskyy",
        "a defence",
    )
    assert [Called(stated).chosen(typed, range(5)) for typed in ("Tammy", "Tomy", "economist")] == [[0], [1], [1]]
    assert Called(stated).chosen("Zelensky", range(5)) == [2, 3]
    assert Called(stated).chosen("defence", range(5)) == [2, 4]


def test_only_those_given_are_chosen_in_their_order() -> None:
    assert Called(STATED).chosen("Lima", [2, 1, 0]) == [2, 0]
    assert Called(STATED).chosen("Lima", [1]) == []


def test_a_speaker_is_named_by_a_name_or_role_and_not_by_the_beginning_of_one() -> None:
    text = "Ana Lima, the harbour minister"
    speaker = Speaker(Certainty.NAMED, name=Span(0, 8), role=Span(10, 30))
    assert is_named("lima", speaker, text)
    assert is_named("harbor minister Lima", speaker, text)
    assert not is_named("lim", speaker, text)
    assert not is_named("Berg", speaker, text)
