"""What the bot itself says in Discord, in English: all that there is to translate."""

from bot.translation import Plural, Sentence

# What is said of an answer.
NOTHING_FOUND = Sentence("No briefing here answers that.")
CLOSEST = Sentence("The closest passage, which is not an answer:")
MAY_NOT_ANSWER = Sentence("The closest passages, which may not answer:")
CAN_DO = Sentence("I quote what the briefings say: ask about the people, places and events in them.")
UNMENTIONED = Sentence("No briefing mentions {words}.")
READ_AS = Sentence("Showing results for {words}.")
READ_FOR = Sentence("“{read}” instead of “{typed}”")
QUOTED_WORD = Sentence("“{word}”")

# Pages of an answer, and their buttons of at most 80 characters.
PASSAGE_OF = Sentence("Passage {page} of {pages}")
SHARED_BY = Sentence("Shared by {member}")
MORE = Sentence("More")
PREVIOUS = Sentence("Previous")
CONTEXT = Sentence("Context")
BEFORE = Sentence("Before")
AFTER = Sentence("After")
PASSAGE = Sentence("Passage")
CARD = Sentence("Card")
SHARE = Sentence("Share")
SHARED = Sentence("Shared")
UNREADABLE = Sentence("This button leads nowhere any more; ask again.")
GONE = Sentence("This briefing is no longer in the library.")
CHANGED = Sentence("This briefing has changed since; ask again.")

# Numbers of things.
BRIEFINGS = Plural("{count} briefing", "{count} briefings")
PARAGRAPHS = Plural("{count} paragraph", "{count} paragraphs")
QUOTATIONS = Plural("{count} quotation", "{count} quotations")
EARLIER_VERSIONS = Plural("{count} earlier version", "{count} earlier versions")

# /briefing forget.
FORGETS = Plural(
    "This deletes the one briefing that this server has, with earlier versions, and its settings, for good. Briefings"
    " that are shared with every server stay.",
    "This deletes all {count} briefings that this server has, with earlier versions, and its settings, for good."
    " Briefings that are shared with every server stay.",
)
FORGETS_SETTINGS = Sentence(
    "This deletes the settings of this server, for good. Briefings that are shared with every server stay."
)
DELETED = Plural("{count} briefing and all settings are deleted.", "{count} briefings and all settings are deleted.")

# The library cannot be used.
FULL = Sentence("The library's disk is full, so nothing was changed; tell whoever runs this bot.")
READ_ONLY = Sentence("The library can only be read at the moment, so nothing was changed; tell whoever runs this bot.")
BUSY = Sentence("The library is being written by somebody else, so nothing was changed; try again in a moment.")
NOT_HERE = Sentence("That briefing is no longer here; /briefing list shows what there is.")
UNAVAILABLE = Sentence("The library cannot be used at the moment; try again later, or tell whoever runs this bot.")

# Something failed that nobody foresaw.
FAILED = Sentence("Something went wrong here, not with your question. Error id: {id}.")

# /ask; descriptions have at most 100 characters.
ASK = Sentence("Answer a question in the briefings' own words.")
ASK_QUESTION = Sentence("What do you want to know?")
ASK_PRIVATE = Sentence("Show the answer to you alone, or to all; else as this server has set")
