"""Whose words they are, and how that is known."""

from bot.translation import Sentence

NOT_NAMED = Sentence("not named")
NOT_RECOGNISED = Sentence("speaker not recognised")
MENTION_NOT_NAMED = Sentence("{mention} (not named)")
NAMED_BEFORE = Sentence("{mention} ({name}, named before)")
BY_TITLE = Sentence("{mention} ({name}, by title)")
CARRIED_OVER = Sentence("{name}, carried over from above")
ADDRESSEE = Sentence("to {addressee}")
UNQUOTED = Sentence("the article itself")
ALSO_QUOTED = Sentence("also quoted here: {speakers}")
PARAPHRASED = Sentence("in the article's words")
