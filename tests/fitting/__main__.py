"""Fits what ranking weighs, and prints it as index/answer/ranking/weights.py has it.

PYTHONPATH=tests python -m fitting [SELQA.json ...]

The weights there are those with SelQA's files for development and testing; a new feature needs some weight there first.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from fitting.articles import Article, read_news, read_selqa
from fitting.candidates import Observation, observed
from fitting.listwise import Listwise

from index.answer.ranking.weights import WEIGHTS
from index.shelves.shelf import Shelf

BY_HAND = frozenset(
    {"shows age", "asks", "introducing", "recency", "latest", "dated", "office", "speaks", "rejoins", "verbatim"}
)
"""Features that these questions, about articles without a date that hardly ask anything, do not tell."""

SHARE = 0.25
"""What a question about invented news counts, which is asked twice, where one of SelQA's counts 1."""


def main() -> None:
    """Prints a weight for each feature that is fitted."""
    names = [name for name in WEIGHTS if name not in BY_HAND]
    weights = Listwise(list(_observations(names, list(map(Path, sys.argv[1:]))))).weights()
    for name, weight in zip(names, weights, strict=True):
        print(f'        "{name}": {round(weight, 2)},')


def _observations(names: Sequence[str], selqa: Sequence[Path]) -> Iterator[Observation]:
    """News is asked of each article alone and of all, SelQA of all."""
    news = read_news()
    yield from _of_libraries([news], names, SHARE)
    yield from _of_libraries([[article] for article in news], names, SHARE)
    yield from _of_libraries([read_selqa(selqa)] if selqa else [], names, 1)


def _of_libraries(libraries: Sequence[Sequence[Article]], names: Sequence[str], weight: float) -> Iterator[Observation]:
    for articles in libraries:
        shelf = Shelf.of(article.briefing for article in articles)
        for article in articles:
            of_questions = (observed(shelf, article.briefing.id, asked, names, weight) for asked in article.asked)
            yield from filter(None, of_questions)


if __name__ == "__main__":
    main()
