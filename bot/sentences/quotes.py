"""/quote and /check: what is not there, the verdicts, and how two texts differ."""

from bot.translation import Plural, Sentence

AT_RANDOM = Sentence("One quotation at random. To look one up, give words, a speaker or a briefing.")
OTHER_WORD = Sentence("No quotation here is like that. Try another word.")
FEWER_WORDS = Sentence("No quotation here is like that. Try fewer words, or other ones.")
NO_SPEAKER = Sentence("No quotation here is like that. Try other words, or leave the speaker out.")
NO_BRIEFING = Sentence("No quotation here is like that. Try other words, or leave the briefing out.")
NEITHER = Sentence("No quotation here is like that. Try other words, or leave the speaker or the briefing out.")
NOBODY = Sentence("Nobody called {speaker} is quoted here. Try a surname or a role, or words of the quotation.")
NOBODY_IN_BRIEFING = Sentence(
    "Nobody called {speaker} is quoted in that briefing. Leave the briefing out to look in all."
)
NOTHING_TO_LOOK_FOR = Sentence("There is nothing to look for; type some words of the quotation, or who said it.")
NONE_IN_BRIEFING = Sentence("No quotation is recognised in {title}; /ask finds what stands in it.")
NONE_HERE = Sentence("No quotation with a named speaker is recognised here; /ask finds what the briefings say.")
QUOTATIONS_GONE = Sentence("These quotations are no longer in the library.")

VERBATIM = Sentence("Verbatim")
ALTERED = Sentence("Altered")
MISATTRIBUTED = Sentence("Said by somebody else")
NOT_IN_LIBRARY = Sentence("Not in this library")
TOO_SHORT = Sentence("Too short to check")
WHOSE_UNKNOWN = Sentence("Verbatim, speaker not recognised")

IN_TEXT = Sentence("You wrote:")
IN_MESSAGE = Sentence("In the message:")
IN_BRIEFING = Sentence("In the briefing:")
TEXT_SAYS = Sentence("Your text says {speaker}; the briefing says:")
MESSAGE_SAYS = Sentence("The message says {speaker}; the briefing says:")
TEXT_OPEN = Sentence("Your text says {speaker}; no briefing here tells whether that is right.")
MESSAGE_OPEN = Sentence("The message says {speaker}; no briefing here tells whether that is right.")
MORE_WORDS = Sentence("Give at least three words in a row, and not only words like “the” or “we”.")
ENGLISH_ONLY = Sentence(
    "These words are in the briefing. Whose they are cannot be told: speakers are recognised in English only."
)
NOWHERE = Sentence("No briefing here holds these words. They may have been said elsewhere.")
LEFT_OUT = Sentence("left out: {words}")
PUT_IN = Sentence("added: {words}")
UNCHECKED = Plural(
    "{count} more quotation was not checked; check it on its own.",
    "{count} more quotations were not checked; check them on their own.",
)
