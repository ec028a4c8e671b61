import re

import pytest
from hypothesis import given, settings
from texts import any_text

from bot.bidirectional import CLOSE, OPEN
from bot.markdown import block_quote, escape, unescaped, unquoted

UNESCAPED = re.compile(r"(?<!\\)(?:\\\\)*[*_~`|<>\[\]#@]")


def shown(markdown: str) -> str:
    """What Discord's client shows of escaped text: a backslash before anything but letters, digits and space goes."""
    return re.sub(r"\\([^0-9A-Za-z\s])", r"\1", markdown)


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("*a* _b_ ~~c~~ `d` ||e||", r"\*a\* \_b\_ \~\~c\~\~ \`d\` \|\|e\|\|"),
        ("@everyone <@1> <#2>", r"\@everyone \<\@1\> \<\#2\>"),
        ("https://a.b/c_d", r"https\://a.b/c\_d"),
        (":smile: at 10:30: now", r"\:smile: at 10\:30: now"),
        ("- a\n1. b\n-# c\n# d", "\\- a\n1\\. b\n\\-\\# c\n\\# d"),
        ("peace-keeping at 3.5%", "peace-keeping at 3.5%"),
        ("[a](b) &amp; & c", r"\[a\](b) \&amp; & c"),
    ],
)
def test_markdown_in_the_source_is_escaped(text: str, markdown: str) -> None:
    assert escape(text) == markdown


@settings(max_examples=1000)
@given(any_text)
def test_escaped_text_shows_as_itself_and_has_no_markdown_left(text: str) -> None:
    assert shown(escape(text)) == text
    assert not UNESCAPED.search(escape(text))


@given(any_text)
def test_what_was_escaped_is_read_back_without_bold(text: str) -> None:
    assert unescaped(f"**{escape(text)}**") == text


def test_a_line_from_right_to_left_is_quoted_in_an_order_of_its_own() -> None:
    words = "\u0627\u0644\u0645\u064a\u0646\u0627\u0621."
    assert block_quote(f"**{words}** {words}\n**{words}**\nA.") == (
        f"> **{OPEN}{words}** {words}{CLOSE}\n> **{OPEN}{words}{CLOSE}**\n> A."
    )


def test_every_line_of_a_block_quote_is_quoted() -> None:
    assert block_quote("a\n\nb") == "> a\n> \n> b"


@given(any_text)
def test_what_was_quoted_is_read_back_to_the_letter(text: str) -> None:
    assert unquoted(block_quote(escape(text))) == text
