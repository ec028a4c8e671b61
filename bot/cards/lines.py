"""Text to lines of a width: between words, after hyphens, and elsewhere only where a word is longer than a line."""

import re
from collections.abc import Callable, Iterator

from bot.excerpt import longest_prefix

Fits = Callable[[str], bool]
"""Whether a text fits one line; it holds for every beginning of what fits."""

_GAP_AND_WORD = re.compile(r"([^\S\u00a0\u2007\u202f]*)((?:\S|[\u00a0\u2007\u202f])+)")
"""White space at which a line may end, and what follows; words around a no-break space are one."""

_AFTER_HYPHEN = re.compile(r"(?<=[^\W\d_][-–—])(?=[^\W\d_])")
"""Inside a word, where a line may end too: after a hyphen or a dash between two letters."""


def lines_of(text: str, fits: Fits) -> list[str]:
    """The lines of a text in drawn form; all of it but the white space at which a line ends."""
    lines = [""]
    for gap, word in _gaps_and_words(text):
        if lines[-1] and fits(lines[-1] + gap + word):
            lines[-1] += gap + word
        else:
            lines.extend(_parts(word, fits))
    return lines[1:]


def _gaps_and_words(text: str) -> Iterator[tuple[str, str]]:
    for gap, word in _GAP_AND_WORD.findall(text):
        first, *others = _AFTER_HYPHEN.split(word)
        yield gap, first
        yield from (("", other) for other in others)


def _parts(word: str, fits: Fits) -> Iterator[str]:
    """A word in as few parts as fit a line each."""
    start = 0
    while start < len(word):
        size = _longest_part(word[start:], fits)
        yield word[start : start + size]
        start += size


def _longest_part(word: str, fits: Fits) -> int:
    """How many characters of a word's beginning fit one line: at least one, so that there is an end."""
    return max(1, longest_prefix(len(word), lambda size: fits(word[:size])))
