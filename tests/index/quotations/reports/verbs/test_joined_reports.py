"""Where in one sentence somebody else begins to speak."""

import pytest
from quotation_texts import found, said


@pytest.mark.parametrize(
    "text",
    [
        "“Go home,” said Ana Lima, and “Do not wait,” said Carl Berg.",
        "“Go home,” said Ana Lima and “Do not wait,” said Carl Berg.",
        "“Go home,” said Ana Lima, “Do not wait,” said Carl Berg.",
        "“Go home,” Ana Lima said, but “Do not wait,” Carl Berg added.",
        "“Go home,” Ana Lima told reporters on Friday, while “Do not wait,” the port warden, Carl Berg, insisted.",
        "“Go home,” said Ana Lima, the mayor, and “Do not wait,” according to Carl Berg.",
        "The mayor, Ana Lima, told the crowd: “Go home,” and the police chief, Carl Berg, added: “Do not wait,”",
        "Ana Lima told the crowd: “Go home,” but Carl Berg shouted: “Do not wait,”",
        "Ana Lima asked, “Go home,” and Carl Berg answered, “Do not wait,”",
        "When Ana Lima shouted, “Go home,” Carl Berg replied, “Do not wait,”",
    ],
)
def test_each_of_two_speakers_has_their_own_words(text: str) -> None:
    assert said(text) == [("Go home,", "Ana Lima"), ("Do not wait,", "Carl Berg")]


@pytest.mark.parametrize("opening", ["", "When "])
@pytest.mark.parametrize("answered", ["Carl Berg said, ", "Carl Berg replied: ", "and Carl Berg told her: "])
def test_a_question_is_not_its_answerers(opening: str, answered: str) -> None:
    text = f"{opening}Ana Lima asked, “Are you sure? Really sure?” {answered}“Yes. I am certain of it.”"
    assert said(text) == [("Are you sure? Really sure?", "Ana Lima"), ("Yes. I am certain of it.", "Carl Berg")]


@pytest.mark.parametrize("said_so", ["Carl Berg said", "said Carl Berg", "Carl Berg told the court"])
def test_a_sentence_of_its_own_behind_what_another_called_it_is_whoever_says_it(said_so: str) -> None:
    text = f"Ana Lima called it “a tragedy,” but “Nobody could have known it,” {said_so}."
    assert said(text)[-1] == ("Nobody could have known it,", "Carl Berg")


def test_a_speaker_who_goes_on_keeps_the_words_on_both_sides() -> None:
    text = "“We will go,” Ana Lima said, and “we will not wait,” she added, and “nobody will stay.”"
    assert [name for _, name in said(text)] == ["Ana Lima"] * 3


def test_a_speaker_without_a_name_takes_no_name_from_before() -> None:
    text = "Ana Lima shouted, “Go home,” and then the police chief shouted, “Do not wait for the ships.”"
    assert found(text)[1] == ("direct", "Do not wait for the ships.", None, "unnamed")


def test_marked_words_behind_a_colon_with_a_cue_behind_them_are_whoevers_cue_it_is() -> None:
    text = "The letter described the work ahead: “We have opened the door for women,” the union wrote."
    assert found(text)[-1] == ("direct", "We have opened the door for women,", None, "unnamed")


@pytest.mark.parametrize("read", ["A banner read", "A banner read:", "The letter said:"])
def test_what_a_thing_in_print_reads_is_not_whoevers_words_follow(read: str) -> None:
    text = f"{read} “Berg must resign at once,” but “I will stay. I was elected,” mayor Carl Berg said."
    assert said(text) == [("Berg must resign at once,", None), ("I will stay. I was elected,", "Carl Berg")]
