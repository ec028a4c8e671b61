"""What a server can set, and where the bot answers then."""

from bot.translation import Plural, Sentence

SETTINGS = Sentence("Settings of this server")
SETTING_UNKNOWN = Sentence("This is another version's; use /briefing settings again.")

CHANNELS = Sentence("Channels")
CHOOSE_CHANNELS = Sentence("Choose channels")
EVERYWHERE = Sentence("The bot answers everywhere on this server.")
CHANNELS_GONE = Sentence("The channels that were chosen are gone. The bot answers only those who ask in private.")
IN_CHANNELS = Plural(
    "The bot answers in {count} channel, and elsewhere only those who ask in private.",
    "The bot answers in {count} channels, and elsewhere only those who ask in private.",
)
GONE_CHANNELS = Plural("Gone since: {count} channel.", "Gone since: {count} channels.")

MENTIONS = Sentence("Mentions")
MENTIONS_ANSWERED = Sentence("The bot answers when it is mentioned or replied to.")
MENTIONS_IGNORED = Sentence("The bot ignores mentions and replies.")
PRIVATE_MESSAGES = Sentence("Private messages to the bot are answered all the same.")

PRIVATE = Sentence("Private by default")
IS_PRIVATE = Sentence("Only the asker sees the answer to `/ask`, unless the asker chooses `private:False`.")
IS_PUBLIC = Sentence("All in the channel see the answer to `/ask`, unless the asker chooses `private:True`.")

WHO_MAY_ADD = Sentence("Who may add briefings")
CHOOSE_ROLES = Sentence("Choose roles")
MANAGERS_MAY_ADD = Sentence("Members with the permission Manage Server.")
ROLES_MAY_ADD = Plural(
    "Members with the permission Manage Server, or with this role.",
    "Members with the permission Manage Server, or with one of these roles.",
)
GONE_ROLES = Plural("Gone since: {count} role.", "Gone since: {count} roles.")

# Whoever asks elsewhere is told where.
NO_CHANNELS_LEFT = Sentence(
    "The channels where the bot answered on this server are gone; whoever manages the server can choose others."
)
ANSWERS_IN = Sentence(
    "On this server the bot answers in {channels}; elsewhere `/ask` with `private:True` answers you alone."
)
SHARES_IN = Sentence("On this server answers are shared in {channels}; ask there to share one.")
SHARES_UNSEEN = Sentence(
    "On this server answers are shared in channels that you cannot see; whoever manages the server can choose others."
)
ANSWERS_UNSEEN = Sentence(
    "On this server the bot answers in channels that you cannot see; elsewhere `/ask` with `private:True` answers you"
    " alone."
)
