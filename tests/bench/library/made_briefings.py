"""Briefings in any number, each with its own order of the seeds' sentences and with names of its own."""

import random
import re
from collections.abc import Iterator
from dataclasses import replace

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
        text = _renamed("\n".join(choose.sample(lines, paragraphs or len(lines))), choose)
        yield replace(seed, id=f"b{number}", text=text, body=Span(0, len(text)))


def _renamed(text: str, choose: random.Random) -> str:
    """The text with another name in place of every other one."""
    names = {
        name: name if choose.random() < 0.5 else "".join(choose.choices(SYLLABLES, k=3)).capitalize()
        for name in dict.fromkeys(_NAME.findall(text))
    }
    return _NAME.sub(lambda found: names[found[0]], text)
