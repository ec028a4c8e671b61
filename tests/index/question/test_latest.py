import pytest

from index.question.latest import asking_for_latest, asks_for_latest


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("What is the latest on the truce?", ["the latest"]),
        ("what happened this week in Oslo", ["this week"]),
        ("What’s new in the Sahel?", ["What’s new"]),
        ("latest news about Greenland", ["latest news"]),
        ("What did Lima say about aid in the newest briefing?", ["the newest briefing"]),
        ("any news on the port?", ["any news"]),
        ("What is the current tariff?", ["the current"]),
    ],
)
def test_words_that_ask_for_the_latest_are_told_from_what_a_question_is_about(question: str, words: list[str]) -> None:
    assert asks_for_latest(question)
    assert [span.of(question) for span in asking_for_latest(question)] == words


@pytest.mark.parametrize("question", ["and right now?", "What did Poland do last month?", "Who spoke today?"])
def test_words_that_texts_have_as_well_ask_for_the_latest_and_are_looked_for(question: str) -> None:
    assert asks_for_latest(question)
    assert not asking_for_latest(question)


@pytest.mark.parametrize(
    "question",
    [
        "What happened in the week of 12 September?",
        "Who knows?",
        "Who is the new minister?",
        "Which news site?",
    ],
)
def test_other_questions_do_not_ask_for_the_latest(question: str) -> None:
    assert not asks_for_latest(question)
