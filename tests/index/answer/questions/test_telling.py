import pytest
from hypothesis import given
from texts import any_text

from index.answer.questions.telling import telling
from index.text.analyze import terms


@pytest.mark.parametrize(
    "word", "happened happening kinds named dates located causes countries described decided months".split()
)
def test_a_word_that_answers_seldom_repeat_counts_less_in_each_of_its_forms(word: str) -> None:
    (term,) = terms(word)
    assert telling(term.text) < 1


def test_a_word_of_its_own_weight_counts_in_full() -> None:
    assert telling("treati") == telling("rubio") == 1


@given(any_text)
def test_no_word_counts_more_than_itself_or_nothing_at_all(text: str) -> None:
    assert all(0 < telling(term.text) <= 1 for term in terms(text))
