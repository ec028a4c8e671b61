"""Words that run from right to left among the bot's own: neither changes the order in which the others are read."""

import unicodedata

OPEN, CLOSE = "\u2068", "\u2069"
"""First strong isolate and pop directional isolate: what stands between orders nothing outside (UAX #9, 2.4)."""

TURNING = frozenset(("R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI"))
"""The bidirectional classes of characters that can turn what stands beside them."""


def isolated(words: str) -> str:
    """Words that keep their own order to themselves; as they are where nothing in them runs from right to left."""
    turns = not words.isascii() and any(unicodedata.bidirectional(character) in TURNING for character in set(words))
    return f"{OPEN}{words}{CLOSE}" if turns else words


def released(words: str) -> str:
    """The words that were isolated."""
    return words[len(OPEN) : -len(CLOSE)] if words.startswith(OPEN) and words.endswith(CLOSE) else words
