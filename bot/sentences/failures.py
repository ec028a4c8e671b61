"""Why something cannot be done now: the library, a cooldown, or what nobody foresaw."""

from bot.translation import Plural, Sentence

FULL = Sentence("The library's disk is full, so nothing was changed; tell whoever runs this bot.")
READ_ONLY = Sentence("The library can only be read at the moment, so nothing was changed; tell whoever runs this bot.")
BUSY = Sentence("The library is being written by somebody else, so nothing was changed; try again in a moment.")
NOT_HERE = Sentence("That briefing is no longer here; /briefing list shows what there is.")
UNAVAILABLE = Sentence("The library cannot be used at the moment; try again later, or tell whoever runs this bot.")

ASKED_TOO_MUCH = Plural(
    "One moment, please: you can ask again in {count} second.",
    "One moment, please: you can ask again in {count} seconds.",
)
SERVER_ASKED_TOO_MUCH = Plural(
    "Many people here ask at once: please ask again in {count} second.",
    "Many people here ask at once: please ask again in {count} seconds.",
)
PRESSED_TOO_MUCH = Plural(
    "One moment, please: you can press buttons again in {count} second.",
    "One moment, please: you can press buttons again in {count} seconds.",
)

FAILED = Sentence("Something went wrong here, not with your question. Error id: {id}.")
