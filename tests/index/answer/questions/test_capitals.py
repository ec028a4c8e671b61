from pooled_texts import reading_of

from index.answer import Place
from index.answer.questions.capitals import with_names
from index.answer.readings.gathered import gathered
from index.question import parse_question

TEXT = (
    "Trading at the port opened. Ana Lima met Berg at the port. Berg said trading is slow. A post opened at the Post."
)


def names_in(question: str) -> list[str]:
    reading = reading_of(TEXT)
    read = with_names(parse_question(question), gathered([Place(reading, number) for number in range(len(reading))]))
    return [term for term in read.words if read.is_name(term)]


def test_a_word_that_the_passages_write_as_a_name_is_one_where_the_question_has_no_capitals() -> None:
    assert names_in("did lima meet berg at the port") == ["lima", "berg"]
    assert names_in("Did lima meet berg?") == ["lima", "berg"]


def test_a_capital_at_the_start_of_a_sentence_or_half_of_the_time_makes_no_name() -> None:
    assert names_in("when did trading at the post open") == []


def test_a_question_with_capitals_says_itself_what_is_a_name() -> None:
    assert names_in("Did Lima meet berg?") == ["lima"]
