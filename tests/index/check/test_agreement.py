"""Which words of a claim a source holds too, in order."""

from index.check.agreement import agreeing
from index.check.words import words_of


def agreed(claim: str, text: str) -> list[str]:
    said = words_of(claim)
    runs = agreeing(said, words_of(text), text)
    return [" ".join(word.folded for word in said[run.a : run.a + run.size]) for run in runs]


def test_runs_beside_the_likest_place_agree_on_both_sides() -> None:
    assert agreed("we will never close the port", "we will not close the port") == ["we will", "close the port"]


def test_a_word_far_from_the_rest_does_not_agree() -> None:
    text = "Berg slept, and so did the whole of the crew of that ship, for the ferry would close the port"
    assert agreed("Berg would close the port", text) == ["would close the port"]


def test_nothing_agrees_with_other_words() -> None:
    assert agreed("we sail", "they stay") == []
