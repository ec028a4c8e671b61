import pytest
from texts import briefing_of

from index.models import Answer, Status
from index.shelves.shelf import Shelf

GERMAN = "German Foreign Minister Petra Huber said on her trip to Kyiv that the port is shut."


def answer(question: str, *texts: str) -> Answer:
    return Shelf.of([briefing_of("\n".join(texts), title="Weekly")]).ask(question)


@pytest.mark.parametrize(
    ("question", "said", "missing"),
    [
        ("Who is the foreign minister of Ukraine?", GERMAN, "foreign minister of Ukraine"),
        ("What did Ukraine's foreign minister say about the port?", GERMAN, "Ukraine's foreign minister"),
        ("who is the polish prime minister", "Finnish Prime Minister Aino Orpo spoke.", "prime minister"),
        ("Who is Croatia's energy minister?", "Kosovo's energy minister, Arta Berisha, spoke in Croatia.", "minister"),
    ],
)
def test_an_office_is_not_another_owners(question: str, said: str, missing: str) -> None:
    found = answer(question, said, "Grain is dear in Poland.")
    assert found.status is not Status.ANSWERED
    assert missing in found.missing[-1]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Who is the foreign minister of Germany?", GERMAN),
        ("What did Berlin's top diplomat say about the port?", GERMAN),
        ("Who is the president of the United States?", "President Ana Lima said that the U.S. port is shut."),
        ("What did the American president say about the port?", "The U.S. president said that the port is shut."),
        ("Who is the new president of France?", "Ana Lima, the president of France, said that the port is shut."),
    ],
)
def test_an_office_with_its_owner_is_answered(question: str, said: str) -> None:
    assert answer(question, said, "Grain is dear.").status is Status.ANSWERED


def test_a_first_name_and_a_surname_of_two_people_make_nobody() -> None:
    texts = ("Mark Berg left Lima for the port.", "Mary Rubin said that the port is shut.")
    found = answer("What did Mark Rubin say about the port?", *texts)
    assert found.status is Status.PARTIAL
    assert found.missing == ("Mark Rubin",)
    assert answer("What did Mary Rubin say about the port?", *texts).status is Status.ANSWERED


def test_somebody_by_the_surname_alone_or_with_a_middle_name_is_meant() -> None:
    assert answer("What did Mary Rubin say?", "Mary J. Rubin said that the port is shut.").missing == ()


@pytest.mark.parametrize(
    "question",
    ["did macron visit the port", "who is obama", "what's kellogg's view of the port", "is the port in iran?"],
)
def test_a_stranger_in_lower_case_is_none_of_the_librarys(question: str) -> None:
    found = answer(question, "Ana Lima said on a visit that the port is shut.", "Grain is dear.")
    assert found.status is not Status.ANSWERED
    assert found.missing


def test_what_somebody_else_said_is_no_answer() -> None:
    texts = ("“The tariffs are high,” Ana Lima said.", "“The port is shut,” Jon Berg said.")
    found = answer("What did Berg say about tariffs?", *texts)
    assert found.status is Status.NOT_FOUND
    assert found.confidence < answer("What did Lima say about tariffs?", *texts).confidence / 2


def test_what_somebody_said_of_something_else_is_no_answer() -> None:
    found = answer("What did Lima say about submarines?", "“The port is shut,” Ana Lima said.", "Grain is dear.")
    assert found.status is not Status.ANSWERED
    assert found.missing == ("submarines",)


SPENDING = ("Estonia spends 5% of its output on the port.", "Ana Lima left Latvia.", "It has 40 ships, she said.")


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("How much of its output does Latvia spend on the port?", Status.NOT_FOUND),
        ("How much of its output does Estonia spend on the port?", Status.ANSWERED),
        ("How much of its output did Tallinn spend on the port?", Status.ANSWERED),
        ("How much of its output does Latvia's port spend?", Status.ANSWERED),
        ("How many ships does Latvia have?", Status.ANSWERED),
    ],
)
def test_a_number_that_is_anothers_is_no_answer(question: str, status: Status) -> None:
    assert answer(question, *SPENDING).status is status


def test_a_number_is_somebodys_whom_the_text_named_before() -> None:
    order = "Ana Lima signed an order on Monday.", "The mayor gave the port 30 days.", "Jon Berg left."
    assert answer("How many days did Lima give the port?", *order).status is Status.ANSWERED
    assert answer("How many days did Berg give the port?", *order).status is Status.NOT_FOUND


@pytest.mark.parametrize("question", ["Why have senior officials left the port?", "Did anyone leave the port?"])
def test_a_common_word_that_is_missing_makes_no_stranger(question: str) -> None:
    assert answer(question, "Officials have left the port because grain is dear.").status is Status.ANSWERED


MAY, OTHERS = (
    "“The port stays open,” Theresa May said.",
    "Ana Lima said that the port may be shut. “Shut it,” she said.",
)


def test_somebody_whose_name_is_a_function_word_is_answered_with_her_words_or_not_at_all() -> None:
    found = answer("What did May say about the port?", OTHERS, "The port is dear.", MAY)
    assert found.status is Status.ANSWERED
    assert "Theresa May" in found.evidence[0].text
    for others in (OTHERS, "The port is dear."), (OTHERS, "The port was shut in May 2024."):
        assert answer("What did May say about the port?", *others).status is Status.NOT_FOUND


def test_somebody_whom_nobody_quotes_is_not_answered_for_by_others_beside_their_name() -> None:
    texts = ("The junta shut the port. General Ana Varga leads it. “It is dark,” said Jon Berg.", "Grain is dear.")
    assert answer("Did Varga say that the port would be shut?", *texts).status is Status.NOT_FOUND
    assert answer("Did Berg say that the port would be shut?", *texts).status is Status.ANSWERED


@pytest.mark.parametrize(
    "question",
    [
        "What did Berg say about Lima?",
        "what did berg say about the port",
        "What did Berg say about the sea?",
    ],
)
def test_what_is_told_of_somebody_is_nothing_that_they_said(question: str) -> None:
    told = "Carl Berg met Ana Lima at the port by the sea on Monday."
    assert answer(question, told, "Grain is dear.").status is not Status.ANSWERED
    assert answer(question, told, "Grain is dear.", '"Oil is cheap," Berg said.').status is not Status.ANSWERED


def test_what_somebody_is_told_to_have_said_without_marks_is_an_answer() -> None:
    found = answer("What did Berg say about the port?", "Carl Berg stressed on Monday how small the port is.", "Tea.")
    assert found.status is Status.ANSWERED


def test_a_leader_of_something_else_is_no_prime_minister() -> None:
    told = "The union leader, Ana Lima, said that the strike goes on."
    assert answer("What did the prime minister say about the strike?", told, "Tea.").status is not Status.ANSWERED


def test_a_people_is_no_stranger_where_their_country_is_told_of() -> None:
    texts = ("“The port is shut,” Ana Lima said.", "Taiwan has a port.")
    assert answer("Is the port of the Taiwanese shut?", *texts).missing == ()
    assert answer("Is the port of the Finnish shut?", *texts).missing == ("Finnish",)
