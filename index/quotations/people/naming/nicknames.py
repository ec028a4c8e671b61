"""Nicknames amid a name: José “Pepe” Mujica."""

import re

from index.quotations.people.vocabulary import without_stop

NICKNAME = (
    r"(?:’x{1,24}’|“[A-Z][\w’' -]{0,23}”|\"[A-Z][\w’' -]{0,23}\"|‘[A-Z][\w -]{0,23}’|'[A-Z][\w -]{0,23}'(?!\w))[ \xa0]"
)
"""A name in marks, or one blotted out, and the space behind it."""

BLOTTED_NICKNAME = re.compile(r"’x{1,24}’ ")
"""A nickname blotted out."""

AROUND_NICKNAME = "“”‘’\"'"
"""The marks around a nickname."""


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name, with a nickname in marks but not one blotted out."""
    words = (word.strip(AROUND_NICKNAME) for word in without_stop(BLOTTED_NICKNAME.sub("", name)).split())
    return tuple(word for word in words if word)
