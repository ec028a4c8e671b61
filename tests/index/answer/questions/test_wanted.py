import pytest

from index.answer.questions.wanted import Wanted, wanted_by


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("who signed it", Wanted.PERSON),
        ("when did it open", Wanted.DATE),
        ("in which year did it open", Wanted.DATE),
        ("where was it signed", Wanted.PLACE),
        ("which country left", Wanted.COUNTRY),
        ("which other countries left", Wanted.COUNTRIES),
        ("what kind of country is it", Wanted.ANYTHING),
        ("what was the date of the summit", Wanted.DATE),
        ("what is the capital", Wanted.PLACE),
        ("what is the leader asking for", Wanted.ANYTHING),
        ("what was the purpose of the visit", Wanted.REASON),
        ("how many left", Wanted.COUNT),
        ("what percentage was that", Wanted.COUNT),
        ("how much did it cost", Wanted.AMOUNT),
        ("how long did it take", Wanted.AMOUNT),
        ("how far is the port from the city", Wanted.AMOUNT),
        ("how far have the talks got", Wanted.ANYTHING),
        ("which news organisation reported it", Wanted.OUTLET),
        ("what news reached the port", Wanted.ANYTHING),
        ("how soon did it open", Wanted.DATE),
        ("how old is she", Wanted.AGE),
        ("at what age did she leave", Wanted.AGE),
        ("why did they leave", Wanted.REASON),
        ("how did they leave", Wanted.ANYTHING),
        ("which outlet reported it", Wanted.OUTLET),
        ("what did he say", Wanted.ANYTHING),
        ("what is the name of it", Wanted.PERSON),
        ("did they leave", Wanted.ANYTHING),
        ("nato summit", Wanted.ANYTHING),
        ("", Wanted.ANYTHING),
    ],
)
def test_the_question_word_and_its_noun_tell_what_is_wanted(question: str, wanted: Wanted) -> None:
    assert wanted_by(question.split()) is wanted
