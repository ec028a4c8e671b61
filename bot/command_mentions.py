"""The bot's own commands in its sentences: to be pressed where Discord's id for one is known, else in plain words."""

from collections.abc import Callable, Mapping

Mention = Callable[[str], str]
"""A command's name, such as `briefing add`, as it is written in a message."""


def plain_mention(command: str) -> str:
    """A command in plain words, for where it cannot be pressed."""
    return f"`/{command}`"


class Mentions:
    """Writes commands so that pressing one starts it."""

    def __init__(self) -> None:
        self._ids: Mapping[str, int] = {}

    def know(self, ids: Mapping[str, int]) -> None:
        """Takes the ids under which commands are registered, by the first word of their names."""
        self._ids = ids

    def __call__(self, command: str) -> str:
        """A command as a mention; in plain words where it is not registered."""
        id = self._ids.get(command.split()[0])
        return f"</{command}:{id}>" if id else plain_mention(command)
