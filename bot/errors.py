"""What the bot and its command line can refuse, each with one sentence that says what to do.

BotError
├── SettingsError        a variable of the environment cannot be used
├── ConnectionRefused    Discord does not let the bot in, or cannot be reached
├── HealthFailed         the pages that tell how the bot is doing cannot be served
├── PreviewFailed        the simulated Discord cannot be served
├── CardRefused          a quotation cannot be shown on a card
└── ExportRefused        briefings cannot be written where they should
"""

from collections.abc import Callable

from babel import Locale

from bot.locales import ENGLISH


class BotError(Exception):
    """Base of all that `bot` raises; `str()` is one sentence for the operator."""


class SettingsError(BotError):
    """A variable is missing or wrong."""


class ConnectionRefused(BotError):
    """Discord refused the token or did not answer."""


class HealthFailed(BotError):
    """The address of the health pages is taken or not this machine's."""


class PreviewFailed(BotError):
    """The preview's extra is not installed, or its port is taken."""


class CardRefused(BotError):
    """Words that are to be on a card are too long or short, in letters that cannot be drawn, or no longer there.

    `sentence` gives the sentence for whoever pressed, in the language of a locale.
    """

    def __init__(self, sentence: Callable[[Locale], str]) -> None:
        super().__init__(sentence(ENGLISH))
        self.sentence = sentence


class ExportRefused(BotError):
    """The folder named holds something, or cannot be written."""
