"""What commands, their options and menus are for, in at most 100 characters, and the names of menus, in 32."""

from bot.translation import Sentence

ASK = Sentence("Answer a question in the briefings' own words.")
ASK_QUESTION = Sentence("What do you want to know?")
ASK_PRIVATE = Sentence("Show the answer to you alone, or to all; else as this server has set")
FIND_MENU = Sentence("Find in briefings")

QUOTE = Sentence("Look up what somebody said, word for word.")
QUOTE_WORDS = Sentence("Words of the quotation")
QUOTE_SPEAKER = Sentence("Who said it")
QUOTE_BRIEFING = Sentence("In which briefing")

CHECK = Sentence("Is this quotation in a briefing, word for word, and whose is it?")
CHECK_TEXT = Sentence("The quotation, with its speaker if you like: Putin said “…”")
CHECK_MENU = Sentence("Check quotes")

HELP = Sentence("What you can ask here, with examples.")

BRIEFING = Sentence("The briefings of this server.")
ADD = Sentence("Add a file or the address of an article to this server's briefings.")
ADD_FILE = Sentence("A .txt, .md, .html or .pdf file of up to 10 MB")
ADD_URL = Sentence("The address of an article: https://…")
LIST = Sentence("List the briefings that are answered from here.")
SHOW = Sentence("Show what a briefing is, and its text.")
REMOVE_BRIEFING = Sentence("Remove one of this server's briefings for good.")
WHICH_BRIEFING = Sentence("Which briefing")
FORGET = Sentence("Delete all briefings that this server has, and its settings.")
SET = Sentence("Set where and to whom the bot answers, and who may add briefings.")
