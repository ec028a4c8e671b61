"""Which words of a claim a source holds too, in order: at the place that is likest to it, and on both sides of it."""

from collections.abc import Sequence
from difflib import Match, SequenceMatcher

from rapidfuzz import fuzz

from index.check.borders import to_border
from index.check.words import Word
from index.text.analyze import is_function_word

MARGIN = 4
"""At least so many words beside the likest place belong to it; of a long claim half as many as its words."""

REACH = 24
"""At least so many words on each side are compared too; of a longer claim as many as it has."""

LEFT_OUT_FOR_ONE = 4
"""Who condenses what was said leaves out at most so many words for each that follows."""


def agreeing(said: Sequence[Word], held: Sequence[Word], text: str) -> Sequence[Match]:
    """The runs of a claim's words that some words of a text hold too, in the order of both; empty for none."""
    core = _core(said, held)
    if not core.size:
        return []
    reach = max(REACH, len(said))
    end, behind = core.a + core.size, core.b + core.size
    lead = _outward(said[: core.a][::-1], held[max(0, core.b - reach) : core.b + 1][::-1], text)
    rest = _outward(said[end:], held[behind - 1 : behind + reach], text)
    return [
        *(Match(core.a - run.a - run.size, core.b - run.b - run.size, run.size) for run in reversed(lead)),
        core,
        *(Match(end + run.a, behind + run.b, run.size) for run in rest),
    ]


def _core(said: Sequence[Word], held: Sequence[Word]) -> Match:
    """The longest run at the likest place."""
    line = _line(held)
    place = fuzz.partial_ratio_alignment(_line(said), line)
    if place is None or not held:
        return Match(0, 0, 0)
    margin = max(MARGIN, len(said) // 2)
    first = max(0, line.count(" ", 0, place.dest_start) - margin)
    last = line.count(" ", 0, place.dest_end) + margin + 1
    longest = _matched(said, held[first:last]).find_longest_match()
    return Match(longest.a, first + longest.b, longest.size)


def _outward(said: Sequence[Word], held: Sequence[Word], text: str) -> Sequence[Match]:
    """The runs on one side by their distance from the core, whose outermost word stands before those it is held by.

    None of them is so far out that somebody who condenses would not have gone so far for what follows.
    """
    runs = [run for run in _matched(said, held[1:]).get_matching_blocks() if run.size]
    followed = 0
    for number in reversed(range(len(runs))):
        run, end = runs[number], runs[number - 1].b + runs[number - 1].size if number else 0
        followed += run.size
        is_far = run.b - end > LEFT_OUT_FOR_ONE * followed
        if is_far or _is_stray(held[run.b + 1 : run.b + followed + 1], text, held[end : run.b + 2]):
            runs, followed = runs[:number], 0
    return runs


def _is_stray(words: Sequence[Word], text: str, from_next: Sequence[Word]) -> bool:
    """Whether words are a mere "the" that stands in another clause than the next that agree."""
    is_empty = all(is_function_word(word.folded) for word in words)
    return is_empty and to_border(text, from_next) < len(from_next) - 1


def _line(words: Sequence[Word]) -> str:
    return " ".join(word.folded for word in words)


def _matched(said: Sequence[Word], held: Sequence[Word]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, [word.folded for word in said], [word.folded for word in held], autojunk=False)
