"""An answer, its pages, and why a page is missing."""

from bot.translation import Sentence

NOTHING_FOUND = Sentence("No briefing here answers that.")
CLOSEST = Sentence("The closest passage, which is not an answer:")
MAY_NOT_ANSWER = Sentence("The closest passages, which may not answer:")
CAN_DO = Sentence("I quote what the briefings say: ask about the people, places and events in them.")
CAN_DO_HERE = Sentence(
    "I quote what the briefings say: ask about the people, places and events in them; /help shows examples."
)
ONLY_SHARED = Sentence(
    "Only the briefings that are shared with every server are searched here; ask on a server that has added me to"
    " search its own too."
)
UNMENTIONED = Sentence("No briefing mentions {words}.")
ASK_IN_ENGLISH = Sentence("Questions are read in English only; ask again in English.")
READ_ONLY_AS = Sentence("I read {words}.")
READ_AS = Sentence("Showing results for {words}.")
READ_FOR = Sentence("“{read}” instead of “{typed}”")

A_MEMBER = Sentence("a member")
A_ROLE = Sentence("a role")
A_CHANNEL = Sentence("a channel")

NO_WORDS = Sentence("I can read no words in this message; choose one that has some.")
HIDDEN_REPLY = Sentence("I cannot read this reply; mention me or use /ask.")

PASSAGE_OF = Sentence("Passage {page} of {pages}")
FURTHER_PASSAGE_OF = Sentence("Passage {page} of {pages}, which may not answer")
SHARED_BY = Sentence("Shared by {member}")
UNREADABLE = Sentence("This button leads nowhere any more; ask again.")
GONE = Sentence("This briefing is no longer in the library.")
CHANGED = Sentence("This briefing has changed since; ask again.")
