"""Claims of so few words that they prove nothing: anybody may have said them, about anything."""

from index.check.claims import LEFT_OUT_MARK
from index.check.words import words_of
from index.text.analyze import is_function_word

SHORTEST = 3
"""Fewer words are too short to check."""


def is_too_short(claim: str) -> bool:
    """Whether a claim has hardly any words, or none but those that every text is built with."""
    words = words_of(LEFT_OUT_MARK.sub(" ", claim))
    return len(words) < SHORTEST or all(is_function_word(word.folded) for word in words)
