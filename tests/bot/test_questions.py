import pytest
from hypothesis import given
from texts import any_text

from bot.questions import question_in


@pytest.mark.parametrize(
    ("written", "question"),
    [
        ("<@1> Who spoke?", "Who spoke?"),
        ("<@!1>Who\nspoke, <@&2>, in <#3>?", "Who spoke, , in ?"),
        ("Who <:smile:4> <a:dance:5> spoke <t:1700000000:R>?", "Who spoke ?"),
        ("Is </ask:6> it?", "Is it?"),
        ("Is 1 < 2 and 3 > 2, a@b.org?", "Is 1 < 2 and 3 > 2, a@b.org?"),
        ("<@1>", ""),
    ],
)
def test_what_discord_writes_for_mentions_is_no_part_of_the_question(written: str, question: str) -> None:
    assert question_in(written) == question


@given(any_text)
def test_any_words_stay_words(text: str) -> None:
    assert question_in(question_in(text)) == question_in(text)
