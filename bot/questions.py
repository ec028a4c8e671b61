"""The question in what somebody wrote to the bot."""

import re

_TOKENS = re.compile(r"<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|</[^<>:]+:\d+>")


def question_in(message: str) -> str:
    """The words of a message, without what Discord writes for mentions, channels, emoji, times and commands."""
    return " ".join(_TOKENS.sub(" ", message).split())
