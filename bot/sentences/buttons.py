"""The names of buttons, which have at most 80 characters."""

from bot.translation import Sentence

MORE = Sentence("More")
PREVIOUS = Sentence("Previous")
NEXT = Sentence("Next")
CONTEXT = Sentence("Context")
BEFORE = Sentence("Before")
AFTER = Sentence("After")
PASSAGE = Sentence("Passage")
SOURCE = Sentence("Source")
CARD = Sentence("Card")
SHARE = Sentence("Share")
SHARED = Sentence("Shared")

READ_TEXT = Sentence("Read the text")
DETAILS = Sentence("Details…")
UNDO = Sentence("Undo")
REMOVE = Sentence("Remove")
KEEP = Sentence("Keep")

ANSWER_EVERYWHERE = Sentence("Answer everywhere")
IGNORE_MENTIONS = Sentence("Ignore mentions")
ANSWER_MENTIONS = Sentence("Answer mentions")
ANSWER_IN_PUBLIC = Sentence("Answer in public")
ANSWER_IN_PRIVATE = Sentence("Answer in private")
