import pytest
from hypothesis import given
from hypothesis import strategies as st
from texts import any_text

from index.models import Span
from index.text.analyze import Term, terms
from index.variants import Kin, VariantKind

alike = st.text("port", min_size=1, max_size=12)


def kin(question: str, *vocabulary: str) -> set[str]:
    known = Kin(term.text for word in vocabulary for term in terms(word))
    return {variant.terms[0] for variant in known.of(terms(question), question)}


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("invade", "invasion"),
        ("invasion", "invade"),
        ("Greece", "Greek"),
        ("Japan", "Japanese"),
        ("decide", "decision"),
    ],
)
def test_words_of_one_family_are_kin(asked: str, said: str) -> None:
    assert kin(asked, said)


@pytest.mark.parametrize(("asked", "said"), [("port", "portfolio"), ("add", "addition"), ("pole", "polar")])
def test_a_common_beginning_alone_is_no_kinship(asked: str, said: str) -> None:
    assert not kin(asked, said)


def test_a_beginning_that_many_words_have_tells_nothing() -> None:
    question = "interest"
    assert list(Kin(f"interest{ending}" for ending in "abcdefghijklm").of(terms(question), question)) == []


@pytest.mark.parametrize(("asked", "said"), [("Thatcher", "that"), ("Overton", "over"), ("that", "Thatcher")])
def test_function_words_have_no_kin(asked: str, said: str) -> None:
    assert not kin(asked, said)


def test_each_word_of_a_question_has_its_own_kin() -> None:
    question = "Did Greece invade?"
    known = Kin(term.text for term in terms("Greek invasion port"))
    found = [(variant.places, variant.kind) for variant in known.of(terms(question), question)]
    assert found == [((1,), VariantKind.KIN), ((2,), VariantKind.KIN)]


@given(alike, alike)
def test_kinship_is_mutual(term: str, other: str) -> None:
    assert is_kin(term, other) is is_kin(other, term)
    assert not is_kin(term, term)


def is_kin(term: str, other: str) -> bool:
    return any(Kin([other]).of([Term(term, Span(0, len(term)))], term))


@given(any_text, any_text)
def test_kin_are_other_words_of_the_library_that_begin_alike(question: str, text: str) -> None:
    vocabulary = {term.text for term in terms(text + question)}
    row = terms(question)
    for variant in Kin(vocabulary).of(row, question):
        (place,), (other,) = variant.places, variant.terms
        assert other in vocabulary
        assert other != row[place].text
        assert other[:4] == row[place].text[:4]
