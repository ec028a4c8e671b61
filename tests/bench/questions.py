"""Questions of 5 to 12 words, the same in each run."""

import random
from collections.abc import Sequence
from itertools import islice

from bench.texts import Text, read_text

Question = list[str]

SHORTEST, LONGEST = 5, 12


def asked(text: Text, count: int) -> list[Question]:
    """Questions of words that follow each other in a passage: as common as the text's words are, and with an answer."""
    chance = random.Random(1)
    chosen = set(chance.sample(range(text.passages), min(count, text.passages)))
    passages = (passage for place, passage in enumerate(read_text(text.path)) if place in chosen and passage)
    questions = [_part(passage, chance) for passage in passages]
    chance.shuffle(questions)
    return questions


def hardest(commonest: Sequence[str], each: int = 3) -> list[Question]:
    """Questions of nothing but the commonest terms, `each` of every length."""
    chance = random.Random(1)
    lengths = range(min(SHORTEST, len(commonest)), min(LONGEST, len(commonest)) + 1)
    return [chance.sample(commonest, length) for length in lengths for _ in range(each)]


def _part(passage: Sequence[str], chance: random.Random) -> Question:
    length = chance.randint(SHORTEST, LONGEST)
    start = chance.randint(0, max(0, len(passage) - length))
    return list(islice(passage, start, start + length))
