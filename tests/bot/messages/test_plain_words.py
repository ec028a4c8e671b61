"""Texts as they are written in Discord, as the plain words that its readers see."""

import pytest
from hypothesis import given
from texts import any_text

from bot.messages.plain_words import has_words, question_in, words_in

BOT = 1


class StandInNames:
    """A bot, and names with their ids in them."""

    def is_bot(self, id: int) -> bool:
        return id == BOT

    def member(self, id: int) -> str:
        return f"Max {id}"

    def role(self, id: int) -> str:
        return f"crew {id}"

    def channel(self, id: int) -> str:
        return f"harbour {id}"


NAMES = StandInNames()


@pytest.mark.parametrize(
    ("written", "question"),
    [
        ("What did <@2> say?", "What did Max 2 say?"),
        ("<@!2>, Ana\nand <@3> met?", "Max 2, Ana and Max 3 met?"),
        ("Who spoke, <@&2>, in <#3>?", "Who spoke, crew 2, in harbour 3?"),
    ],
)
def test_mentions_are_read_as_the_names_shown_for_them(written: str, question: str) -> None:
    assert question_in(written, NAMES) == question


@pytest.mark.parametrize(
    ("written", "question"),
    [
        ("<@1> Who spoke?", "Who spoke?"),
        ("<@1>, who spoke?", "who spoke?"),
        ("<@!1>: Who spoke?", "Who spoke?"),
        ("<@1> - Who spoke?", "Who spoke?"),
        ("Hi <@1>! Who spoke?", "Hi! Who spoke?"),
        ("Who spoke, <@1>?", "Who spoke?"),
        ("Who spoke, <@1>", "Who spoke"),
        ("So, <@1>, who spoke?", "So, who spoke?"),
        ("Say <@1> who spoke?", "Say who spoke?"),
        ("<@1>, what did <@2>, the envoy, say?", "what did Max 2, the envoy, say?"),
        ("**<@1>** who spoke?", "who spoke?"),
        ("Who spoke, ~~<@1>~~?", "Who spoke?"),
        ("<@1>-who spoke?", "who spoke?"),
        ("Who spoke (thanks, <@1>)?", "Who spoke (thanks)?"),
        ("**<@1>** what did **<@2>** say?", "what did **Max 2** say?"),
        ("What did <@2>-led crews say?", "What did Max 2-led crews say?"),
        ("<@1>", ""),
    ],
)
def test_the_bots_own_mention_goes_with_the_comma_or_colon_behind_it(written: str, question: str) -> None:
    assert question_in(written, NAMES) == question


@pytest.mark.parametrize(
    ("written", "question"),
    [
        ("Who <:smile:4> <a:dance:5> spoke <t:1700000000:R>?", "Who spoke?"),
        ("Who spoke<:smile:4>then", "Who spoke then"),
        ("Who spoke <:smile:4> <t:0>", "Who spoke"),
        ("Is </ask:6> it, see <id:customize>?", "Is it, see?"),
        ("https://a.example/harbour/ferry-paused when does it run?", "when does it run?"),
        ("See <https://a.example/b?c=d>, or http://a.example/b.", "See, or."),
        ("“Nobody was hurt” (https://a.example/b)", "“Nobody was hurt”"),
        ("Did [the authority](https://a.example/b) say [so](<https://a.example/c>)?", "Did the authority say so?"),
        ("[Ana](https://a.example/b_(c)) said? [Max](<https://a.example/(d)e>)", "Ana said? Max"),
        ("See https://a.example/b_(c), or (https://a.example/b_(c)) now", "See, or now"),
        ("Who spoke (see https://a.example/b)?", "Who spoke (see)?"),
        ("Who **<:smile:4>** spoke **https://a.example/b**?", "Who spoke?"),
        ("[https://a.example/b](https://a.example/b) who spoke?", "who spoke?"),
        ("Is 1 < 2 and 3 > 2, a@b.org, a [b] (c)?", "Is 1 < 2 and 3 > 2, a@b.org, a [b] (c)?"),
    ],
)
def test_emoji_times_commands_and_addresses_are_no_words(written: str, question: str) -> None:
    assert question_in(written, NAMES) == question


def test_lines_stay_lines() -> None:
    assert words_in("“No,”  she said.\n\n<@2>:\t“Yes.”\n", NAMES) == "“No,” she said.\n\nMax 2: “Yes.”"


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("Who?", True),
        ("<@1> 渡轮", True),
        ("<@1> <@2>?!", False),
        ("[https://a.b](https://a.b)", False),
        ("", False),
        ("\N{SHIP}", False),
    ],
)
def test_mentions_marks_and_emoji_alone_are_no_words(text: str, has: bool) -> None:  # noqa: FBT001 — pytest gives it by position
    assert has_words(text) is has


@given(any_text)
def test_any_words_stay_words(text: str) -> None:
    assert question_in(question_in(text, NAMES), NAMES) == question_in(text, NAMES)
