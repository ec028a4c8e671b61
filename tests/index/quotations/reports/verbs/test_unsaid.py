"""What somebody denies, asks, or is only said to have said is nobody's quotation."""

import pytest
from quotation_texts import found, said


@pytest.mark.parametrize(
    "text",
    [
        "Spokesman Carl Berg denied that the ships had left.",
        "Berg has denied that he called Lima “a fool”.",
        "Berg denied having told them to “sign or go”.",
        "Berg denied a report that he had said: “The port must close.”",
        "The leagues acted in bad faith, something that Berg denied.",
        "City Hall has rejected claims that the mayor misled the council.",
        "Neither Berg nor Lima said that the port was lost.",
        "Nobody said that the port was lost.",
        "There is no evidence that Berg said that the port “must close”.",
        "It is false that Berg said “The port must close.”",
        "Berg stopped short of saying that the port is lost.",
        "Berg was accused of saying that the port was lost.",
        "A doctored video showed Berg saying that the port would close.",
        "Has Berg said that the port is lost?",
        "Had Berg said that the port was lost, the price would have fallen.",
        "Berg is said to have told Lima: “You will lose this port.”",
        "Berg reportedly told Lima: “You will lose this port.”",
        "Stop calling it a “peace plan”",
        "Berg condemned Lima’s remark that the port was “losing”.",
        "Berg criticised Lima for calling Odes “a fool”.",
        "The attack, described by Berg as “barbaric”, left ten dead.",
        "Berg should have said: “I am sorry.”",
        "Carl Berg added 28 points for Odesa.",
        "Police are investigating reports that three boxes were removed.",
        "The army is also examining claims that the bridge was mined.",
        "Berg held talks with “the enemy of us all”.",
        "Berg clarified the rules.",
        "The late Carl Berg used to tell a story about this.",
    ],
)
def test_what_somebody_denies_or_is_only_said_to_have_said_is_no_quotation(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text", ["“I did not say that,” Berg denied.", "Berg denied the report: “I did not say that.”"]
)
def test_a_denial_in_its_own_words_is_one(text: str) -> None:
    assert [name for _, name in said(text)] == ["Berg"]


@pytest.mark.parametrize(
    "text",
    [
        "The cuts that Berg announced last week hit the port in Odesa.",
        "The drone that Odesa says Berg launched was shot down.",
        "He put off a summit that Berg had announced five days earlier.",
    ],
)
def test_what_somebody_announced_is_not_what_the_article_says_of_it(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It was not Ana Lima who said “you must leave the port now”.",
        "It wasn’t Lima who said “you must leave the port now”.",
        "Was it Ana Lima who said “you must leave the port now”?",
        "It is not true that Lima said “you must leave the port now”.",
        "No evidence shows that Lima said “you must leave the port now”.",
        "Carl Berg misquoted Ana Lima as saying “you must leave the port now”.",
        "Lima was falsely quoted as saying “you must leave the port now”.",
    ],
)
def test_words_are_nobodys_where_it_is_denied_or_asked_that_they_are(text: str) -> None:
    assert all(speaker is None for _, speaker in said(text))


@pytest.mark.parametrize("source", ["its statement", "a sign", "the statement from the party"])
def test_a_text_named_behind_marked_words_reads_them(source: str) -> None:
    assert found(f"“The door is open,” {source} read.") == [("direct", "The door is open,", None, "unnamed")]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lima laughed when Carl Berg said “you must leave the port now”.",
        "Ana Lima, asked by Carl Berg “is the port lost?”, said nothing.",
        "Imagine Ana Lima saying “you must leave the port now”.",
        "Shown a tweet in which Carl Berg said “the port is lost”, Ana Lima laughed.",
    ],
)
def test_words_are_not_those_of_who_only_hears_or_might_say_them(text: str) -> None:
    assert all(speaker != "Ana Lima" and "Imagine" not in str(speaker) for _, speaker in said(text))


def test_what_somebody_is_said_to_be_they_do_not_say() -> None:
    assert said("Ana Lima, both said to be among the best and estimated to be late, sent a letter.") == []


def test_what_somebody_claims_to_have_heard_another_say_stays_what_they_claim() -> None:
    text = "Ana Lima claimed to have heard Carl Berg say “the port is lost”."
    assert found(text) == [("mixed", "to have heard Carl Berg say “the port is lost”", "Ana Lima", "named")]


def test_words_of_another_that_somebody_recalls_are_not_theirs() -> None:
    assert said("Carl Berg recalled his father’s words: “It is over.”") == []


def test_words_that_one_is_said_to_have_told_another_are_not_quoted_of_the_source_alone() -> None:
    text = "His mother, Carl Berg said, told him: “It is over.”"
    assert found(text)[-1] == ("mixed", "told him: “It is over.”", "Carl Berg", "named")


@pytest.mark.parametrize("means", ["by phone from Odesa", "by telephone", "by email on Monday"])
def test_by_what_means_somebody_said_something_does_not_make_it_anothers(means: str) -> None:
    assert said(f"“We are ready for winter,” Ana Lima said {means}.") == [("We are ready for winter,", "Ana Lima")]


@pytest.mark.parametrize(
    "habit", ["used to say", "liked to say", "would often say", "would later say", "was fond of saying"]
)
def test_what_somebody_is_in_the_habit_of_saying_they_say(habit: str) -> None:
    assert said(f"“No port is safe,” Ana Lima {habit}.") == [("No port is safe,", "Ana Lima")]


@pytest.mark.parametrize("wish", ["would like to say", "never liked to say", "would say", "is used to say"])
def test_what_somebody_only_might_say_they_do_not(wish: str) -> None:
    assert said(f"Ana Lima {wish} that the port is cold.") == []


@pytest.mark.parametrize("verb", ["held", "submitted", "opined", "clarified"])
def test_a_verb_that_may_have_another_object_reports_what_that_opens(verb: str) -> None:
    assert said(f"Ana Lima {verb} that the port was lost.") == [("the port was lost", "Ana Lima")]


def test_what_a_text_reads_in_part_it_reads() -> None:
    assert said("“The port is lost,” the statement read in part.") == [("The port is lost,", None)]
    assert said("“Is the port lost?” Ana Lima queried.") == [("Is the port lost?", "Ana Lima")]
