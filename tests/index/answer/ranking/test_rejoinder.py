"""What questions for others' words get of small libraries made for them."""

import pytest
from texts import briefing_of

from index.models import Answer, Status
from index.shelves.shelf import Shelf

LIMA = "“The port of Odesa must be shut,” Ana Lima said."
BERG = "Jon Berg sees it the other way round. “To shut it would please nobody but Lima,” Berg said of the port."


def answer(question: str, *texts: str) -> Answer:
    return Shelf.of([briefing_of("\n".join(texts))]).ask(question)


def sentence(found: Answer) -> str:
    return found.evidence[0].answer.of(found.evidence[0].briefing.text)


@pytest.mark.parametrize(
    "question", ["Who disagrees with Ana Lima about the port?", "Did anyone contradict Lima on the port of Odesa?"]
)
@pytest.mark.parametrize("texts", [(LIMA, BERG), (BERG, LIMA), (f"{LIMA} {BERG}",)])
def test_who_disagrees_with_somebody_is_told_by_others_words(question: str, texts: tuple[str, ...]) -> None:
    found = answer(question, *texts)
    assert found.status is Status.ANSWERED
    assert "Lima said" not in sentence(found)


def test_nobody_disagrees_where_nobody_else_speaks() -> None:
    found = answer("Who disagrees with Lima about the port?", LIMA, "Grain is dear.")
    assert found.status is Status.NOT_FOUND


def test_what_somebody_does_is_not_done_to_them_by_others() -> None:
    does = "Ana Lima disagrees with the plan for the port. “It must be shut,” she said."
    found = answer("Who disagrees with Lima about the port?", does, "Grain is dear.")
    assert found.status is Status.NOT_FOUND


def test_what_is_done_to_somebody_by_others_answers_though_it_begins_with_them() -> None:
    done = "Lima was criticised for the port by the mayor of Odesa."
    assert sentence(answer("Who criticised Lima for the port?", LIMA, done)) == done


def test_others_words_without_whom_they_are_asked_against_are_no_answer() -> None:
    found = answer("Who criticised Lima over the port?", "“The port is shut,” Jon Berg said.", "Lima left in May.")
    assert found.status is not Status.ANSWERED


def test_a_country_is_not_the_speaker_of_whatever_its_ministers_say() -> None:
    said = "“The port stays shut,” said Finnish Prime Minister Aino Orpo, who rejected Finland's critics."
    assert sentence(answer("Who rejected Finland's critics?", said, "Finland is cold.")) == said
