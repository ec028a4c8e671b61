"""What `index` refuses in sentences that are always the same, word for word as it says them.

It knows nothing of languages; what it says is looked up here. Reasons why a document is refused stand in a sentence.
"""

from bot.translation import Sentence

QUESTION_EMPTY = Sentence("The question is empty; ask it in a few words.")
NOTHING_TO_CHECK = Sentence("There are no words to check; give the quotation.")

UNKNOWN_KIND = Sentence("files of this kind cannot be read; use .txt, .md, .html or .pdf")
NO_PDF = Sentence("it is not a PDF, although its name ends in .pdf; rename it, or save it as a PDF")
A_PDF = Sentence("it is a PDF, although it is not named as one; give it the ending .pdf")
NO_WEB_PAGE = Sentence("it is not a web page, although it is named as one; give it the ending .txt")
A_WEB_PAGE = Sentence("it is a web page, although it is not named as one; give it the ending .html")
NO_WORDS = Sentence("it has no words; take a document that has some")
NO_TEXT = Sentence("it does not look like text; save it as UTF-8 text and try again")
NO_TEXT_OF_ITS_OWN = Sentence("it has no text of its own; open it in a browser and save it as PDF or as text")
ONLY_PICTURES = Sentence("it has no text, only pictures of it perhaps; run text recognition (OCR) on it first")
ENCRYPTED = Sentence("it is encrypted; save it without a password and try again")
DAMAGED = Sentence("it seems to be damaged and cannot be read; open it, save it anew or as text, and try again")
NOT_SHOWN = Sentence("its name has characters that cannot be shown; rename the file")
DOT_FIRST = Sentence("its name begins with a dot; rename the file")
SPACE_AROUND = Sentence("its name begins or ends with a space; rename the file")
SLASH = Sentence("its name has a slash in it; rename the file")
LONG_NAME = Sentence("its name is too long; give the file a shorter one")
NO_ADDRESS = Sentence("it is no web address; give one that starts with https:// or http://")
TO_NO_ADDRESS = Sentence("it leads to no web address; give one that starts with https:// or http://")
PASSWORD_IN_ADDRESS = Sentence("it leads to an address with a name or password in it; give one without")
NOT_PUBLIC = Sentence("it leads to an address that is not public; give one that anybody can open")
NOT_REACHED = Sentence("it cannot be fetched; check the address, or save the document and add the file")
