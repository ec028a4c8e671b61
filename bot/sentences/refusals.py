"""What `index` refuses in sentences that are always the same, word for word as it says them.

It knows nothing of languages; what it says is looked up here. Reasons why a document is refused stand in a sentence.
"""

from bot.translation import Sentence

QUESTION_EMPTY = Sentence("The question is empty; ask it in a few words.")
NOTHING_TO_CHECK = Sentence("There are no words to check; give the quotation.")

NO_TEXT = Sentence("no text, or none whose encoding can be told; save it as UTF-8 and try again")
NO_TEXT_OF_ITS_OWN = Sentence("no text of its own; open it in a browser and save it as PDF or as text")
ONLY_PICTURES = Sentence("no text, only pictures of it perhaps; run text recognition (OCR) on it first")
ENCRYPTED = Sentence("encrypted; save it without a password and try again")
DAMAGED = Sentence("damaged, it seems, and cannot be read; open it, save it anew or as text, and try again")
NOT_SHOWN = Sentence("a name with characters that cannot be shown; rename the file")
NO_ADDRESS = Sentence("leads to no web address; give one that starts with https:// or http://")
PASSWORD_IN_ADDRESS = Sentence("leads to an address with a name or password in it; give one without")
NOT_PUBLIC = Sentence("leads to an address that is not public; give one that anybody can open")
NOT_REACHED = Sentence("cannot be fetched; check the address, or save the document and add the file")
