"""Briefings in any number, each with its own order of the seeds' sentences and with names of its own."""

import random
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

TESTS = Path(__file__).parents[2]
sys.path[:0] = [str(TESTS), str(TESTS.parent)]

from bot.settings import SEEDS
from index.library import open_library
from index.models import Briefing, Span

SYLLABLES = "ba ce di fo gu ha ke li mo nu pa re si to vu xa ye zi".split()

_NAME = re.compile(r"\b(?!The|He|She|In|At|On|It|But|And)[A-Z][a-z]{3,}\b")


def made_briefings(count: int, paragraphs: int | None = None) -> Iterator[Briefing]:
    """Briefings `b0`, `b1` … of so many paragraphs each, or else of as many as the seed has."""
    (seed,) = open_library(str(SEEDS)).of(None).briefings
    lines = seed.text.splitlines()
    for number in range(count):
        choose = random.Random(number)
        chosen = choose.sample(lines, paragraphs or len(lines))
        names = dict[str, str]()
        text = _NAME.sub(lambda found: names.setdefault(found[0], _name(found[0], choose)), "\n".join(chosen))
        yield replace(seed, id=f"b{number}", text=text, body=Span(0, len(text)))


def _name(name: str, choose: random.Random) -> str:
    """Every other name is another in each briefing."""
    return name if choose.random() < 0.5 else "".join(choose.choices(SYLLABLES, k=3)).capitalize()
