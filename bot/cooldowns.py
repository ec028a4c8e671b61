"""Cooldowns: how much a person, and a server, may ask in a minute, so that nobody keeps the bot from the others."""

from collections.abc import Hashable
from math import ceil
from typing import NamedTuple

from babel import Locale
from discord import app_commands

from bot.locales import ENGLISH
from bot.sentences.failures import ASKED_TOO_MUCH, PRESSED_TOO_MUCH, SERVER_ASKED_TOO_MUCH
from bot.translation import Plural, say_count

WINDOW = 60.0
"""Seconds that a cooldown's count goes over; nobody ever waits longer."""

USER_QUESTIONS = 60
"""Questions a minute for each person: one a second, faster than anybody reads the answers."""

SERVER_QUESTIONS = 1_200
"""Questions a minute for each server: twenty people at their limit, and less than a tenth of one processor."""

USER_PRESSES = 120
"""Presses of buttons a minute for each person: turning pages is quick, but two a second for a minute are a script's."""


class Limits(NamedTuple):
    """How many questions a minute are answered to one person, and to all on one server together."""

    user_questions: int = USER_QUESTIONS
    server_questions: int = SERVER_QUESTIONS


DEFAULT_LIMITS = Limits()


class TooSoon(NamedTuple):
    """Somebody has to wait so many seconds: a sentence for them, and whose cooldown it is."""

    sentence: Plural
    seconds: int
    whose: Hashable

    def told(self, locale: Locale = ENGLISH) -> str:
        """The sentence in the language of a locale."""
        return say_count(self.sentence, self.seconds, locale)


class Buckets:
    """A cooldown for each of any number of keys. Times are in seconds since 1970.

    discord.py's own CooldownMapping looks at every key each time, which takes it 3 ms at 100,000 keys. Here keys are
    let go once a window, all that are as good as new: memory is what two windows' keys take, about 200 bytes each.
    """

    def __init__(self, tokens: int, window: float = WINDOW) -> None:
        """Each key has so many tokens a window, which is in seconds."""
        self._tokens, self._window = tokens, window
        self._buckets: dict[Hashable, app_commands.Cooldown] = {}
        self._cleared = 0.0

    def __len__(self) -> int:
        """The keys that are kept."""
        return len(self._buckets)

    def take(self, key: Hashable, at: float) -> float | None:
        """Takes a token of a key; where none is left, the seconds until there are new ones."""
        if at >= self._cleared + self._window:
            self._let_go(at)
        return self._buckets.setdefault(key, app_commands.Cooldown(self._tokens, self._window)).update_rate_limit(at)

    def _let_go(self, at: float) -> None:
        self._buckets = {key: bucket for key, bucket in self._buckets.items() if bucket.get_tokens(at) < bucket.rate}
        self._cleared = at


class Cooldowns:
    """What people and servers have left of a bot's time, by ids: in memory, until somebody asks two minutes later."""

    def __init__(self, limits: Limits) -> None:
        self._users = Buckets(limits.user_questions)
        self._servers = Buckets(limits.server_questions)
        self._presses = Buckets(USER_PRESSES)
        self._told = Buckets(1)

    def ask(self, user: int, server: int | None, at: float) -> TooSoon | None:
        """Counts a question, by whatever way it was asked; None where it may be answered.

        What is refused to a person does not count for the server.
        """
        wait = self._users.take(user, at)
        if wait is not None:
            return TooSoon(ASKED_TOO_MUCH, _seconds(wait), ("user", user))
        wait = None if server is None else self._servers.take(server, at)
        return None if wait is None else TooSoon(SERVER_ASKED_TOO_MUCH, _seconds(wait), ("server", server))

    def press(self, user: int, at: float) -> TooSoon | None:
        """Counts a press of a button; None where it may be acted upon."""
        wait = self._presses.take(user, at)
        return None if wait is None else TooSoon(PRESSED_TOO_MUCH, _seconds(wait), ("presses", user))

    def may_tell(self, refusal: TooSoon, at: float) -> bool:
        """Whether nobody was told of that cooldown in the last minute, for where each telling is one more message."""
        return self._told.take(refusal.whose, at) is None


def _seconds(wait: float) -> int:
    return max(1, ceil(wait))
