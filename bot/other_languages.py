"""Whether a question is in another language than English, the one in which questions are read."""

import re

from index.text.analyze import is_function_word

FOREIGN_WORDS = frozenset(
    # German, Dutch, the Scandinavian languages, French, Spanish, Italian, Portuguese, Polish: what their questions ask
    # and are put together with, but for what is an English word too or stands in names (von, de, la, van, el, der).
    "wer wie wann warum welche welcher welches ist sind hat haben wird das dem ein eine und nicht vom mit für über"
    " wat waar wanneer waarom het een zijn heeft vem vad när varför är och hvem hvad hva hvor hvornår hvorfor er og"
    " qui que quoi où quand pourquoi quel quelle est sont les une dans avec sur"
    " quién quiénes qué cuándo dónde cómo cuánto cuál es los las una por con del"
    " chi cosa dove quando perché quale è sono che gli della"
    " quem onde quantos são uma não em"
    " kto gdzie kiedy dlaczego jest są nie ile".split()
)
"""Words that tell other languages."""

FEWEST = 2
"""One such word may be a name, or a word that an English question is about."""

_WORD = re.compile(r"[^\W\d_]+")


def is_in_another_language(question: str) -> bool:
    """Whether a question is in other letters than English, or has more words of other languages than of English."""
    words = _WORD.findall(question)
    letters = "".join(words)
    if 2 * sum(map(str.isascii, letters)) < len(letters):
        return True
    foreign = sum(word.casefold() in FOREIGN_WORDS for word in words)
    return foreign >= FEWEST and foreign > sum(map(is_function_word, words))
