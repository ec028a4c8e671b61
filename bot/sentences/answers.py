"""An answer, its pages, and why a page is missing."""

from bot.translation import Sentence

NOTHING_FOUND = Sentence("No briefing here answers that.")
CLOSEST = Sentence("The closest passage, which is not an answer:")
MAY_NOT_ANSWER = Sentence("The closest passages, which may not answer:")
CAN_DO = Sentence("I quote what the briefings say: ask about the people, places and events in them.")
UNMENTIONED = Sentence("No briefing mentions {words}.")
READ_AS = Sentence("Showing results for {words}.")
READ_FOR = Sentence("“{read}” instead of “{typed}”")

HIDDEN_REPLY = Sentence("I cannot read this reply; mention me or use /ask.")

PASSAGE_OF = Sentence("Passage {page} of {pages}")
SHARED_BY = Sentence("Shared by {member}")
UNREADABLE = Sentence("This button leads nowhere any more; ask again.")
GONE = Sentence("This briefing is no longer in the library.")
CHANGED = Sentence("This briefing has changed since; ask again.")
