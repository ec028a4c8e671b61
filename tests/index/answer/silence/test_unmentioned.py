import pytest
from texts import briefing_of

from index.answer.silence.unmentioned import tellable
from index.models import Answer, Status
from index.shelves.shelf import Shelf

CHINESE = "渡轮停航\n\n港务局周四表示，渡轮在12月14日之前不会开航。"
GERMAN = (
    "Die Fähre nach Sankt Alder fährt nicht vor dem 14. Dezember, teilte die Behörde mit."
    " Bis dahin gibt es dort Busse, zu jeder vollen Stunde."
)


def answer(question: str, text: str) -> Answer:
    return Shelf.of([briefing_of(text)]).ask(question)


@pytest.mark.parametrize("word", ["渡轮", "عبارة", "항구", "เรือ", "פורט"])
def test_a_word_that_may_stand_in_a_longer_one_is_not_said_to_be_missing(word: str) -> None:
    assert tellable([word, "Biden", "Ψωμί", "Київ"], None) == ("Biden", "Ψωμί", "Київ")


def test_what_stands_there_without_a_space_is_not_said_to_be_missing() -> None:
    found = answer("渡轮 12月14日", CHINESE)
    assert (found.status, found.missing) == (Status.PARTIAL, ())
    assert answer("渡轮", CHINESE).missing == ()


def test_words_beside_a_text_in_another_language_are_not_said_to_be_missing() -> None:
    found = answer("Wann fährt die Fähre wieder?", GERMAN)
    assert (found.status, found.missing) == (Status.PARTIAL, ())
