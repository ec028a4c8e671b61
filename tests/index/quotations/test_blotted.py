"""What is read over outside of quotations."""

from quotation_texts import found, said


def test_a_party_in_brackets_is_no_part_of_the_name() -> None:
    text = "“We will go,” Rep. Ana Lima (D-Ohio), a lawyer, said."
    assert found(text) == [("direct", "We will go,", "Ana Lima", "named")]


def test_a_sentence_about_marked_words_is_not_of_them() -> None:
    text = "“I am the captain. I decide.” That, Carl Berg said, was what Ana Lima shouted."
    assert found(text)[0] == ("direct", "I am the captain. I decide.", None, "unnamed")


def test_a_question_in_single_marks_is_no_part_of_the_name_behind_it() -> None:
    text = "‘Are you sure? Really sure?’ Carl Berg asked."
    assert found(text) == [("direct", "Are you sure? Really sure?", "Carl Berg", "named")]


def test_a_cue_with_a_colon_behind_an_exclamation_opens_the_next_sentence() -> None:
    text = "Carl Berg said he heard a voice shout: “Leave me, get him!” He said: “I thought it was kids.”"
    assert said(text) == [
        ("he heard a voice shout: “Leave me, get him!”", "Carl Berg"),
        ("I thought it was kids.", "Carl Berg"),
    ]
