"""Why there is no card."""

from bot.translation import Plural, Sentence

NO_CARD = Sentence("This button leads to no card any more; ask again.")
NO_FILES = Sentence(
    "I may not post pictures here; somebody who manages this channel can give me the permission Attach Files."
)
WRONG_LENGTH = Sentence("A card holds {shortest} to {longest} characters, and these words have {length}.")
UNDRAWABLE = Sentence("No card: its typeface cannot show {characters}.")
MORE_CHARACTERS = Plural("{characters}, and {count} more", "{characters}, and {count} more")
NAMELESS = Sentence("a character without a name")
