"""Whether a briefing is in English, the one language in which quotations and their speakers are found."""

import re
from itertools import islice

from index.models import Briefing
from index.text.analyze import is_function_word

WORDS_READ, READ = 400, 20_000
"""So many words of a text tell its language, looked for in so many code points."""

FEWEST_WORDS = 20
"""Of fewer words nothing is told; what is stated counts then."""

ENGLISH_SHARE = 0.25
"""The share of function words from which a text is English.

Of news in English it is 41 to 55 %, of each of 735 paragraphs with twenty words and more at least 26 %; of news in
languages that share such words with English (Dutch, Polish, Romanian) up to 17 %, of German made to share many 22 %.
"""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def is_english(briefing: Briefing) -> bool:
    """Whether a text shows itself to be in English, by its words or letters; where it is too short, what is stated."""
    start, end = briefing.body
    read = briefing.text[start : min(end, start + READ)]
    words = [word[0] for word in islice(_WORD.finditer(read), WORDS_READ)]
    if len(words) < FEWEST_WORDS:
        letters = [character for character in read if character.isalpha()]
        if 2 * sum(map(str.isascii, letters)) < len(letters):
            return False
        stated = briefing.metadata.language or "en"
        return stated.casefold().startswith("en")
    return sum(map(is_function_word, words)) >= ENGLISH_SHARE * len(words)
