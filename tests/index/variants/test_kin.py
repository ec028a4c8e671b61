import pytest

from index.analyze import terms
from index.variants import Kin


def kin(question: str, *vocabulary: str) -> set[str]:
    known = Kin(term.text for word in vocabulary for term in terms(word))
    return {variant.terms[0] for variant in known.of(terms(question), question)}


@pytest.mark.parametrize(("asked", "said"), [("invade", "invasion"), ("Greece", "Greek"), ("Japan", "Japanese")])
def test_words_of_one_family_are_kin(asked: str, said: str) -> None:
    assert kin(asked, said)


@pytest.mark.parametrize(("asked", "said"), [("port", "portfolio"), ("add", "addition")])
def test_a_common_beginning_alone_is_no_kinship(asked: str, said: str) -> None:
    assert not kin(asked, said)


def test_a_beginning_that_many_words_have_tells_nothing() -> None:
    question = "interest"
    assert list(Kin(f"interest{ending}" for ending in "abcdefghijklm").of(terms(question), question)) == []
