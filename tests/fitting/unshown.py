"""How often an answer shows nothing of what is wanted, where it is right and where there is none: prints a table.

PYTHONPATH=tests python -m fitting.unshown

Each invented article is asked alone, what it answers and what it does not; an answer counts where it would be shown,
but for what `UNSHOWN` takes from it.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple
from unittest.mock import patch

from fitting.articles import Article, read_news

from index.answer import answer
from index.answer.questions.sought import Sought
from index.answer.questions.wanted import Wanted
from index.answer.ranking.ranked import Ranked
from index.answer.silence import confidence
from index.models import Answer, Status
from index.shelves.shelf import Shelf


class Shown(NamedTuple):
    """An answer that would be shown: what was wanted, whether its sentence shows any, and whether it is right."""

    wanted: Wanted
    has_any: bool
    is_right: bool


def main() -> None:
    """Prints for each kind of answer how many answers do not show it, of how many."""
    counted = Counter(each for article in read_news() for each in shown_of(article))
    for wanted in sorted({each.wanted for each in counted}):
        right, none = (
            [counted[Shown(wanted, has_any, is_right)] for has_any in (False, True)] for is_right in (True, False)
        )
        print(f"{wanted}: {right[0]} of {sum(right)} right answers, {none[0]} of {sum(none)} where there is none")


def shown_of(article: Article) -> Iterator[Shown]:
    """The answers to an article's questions; wrong ones to what it does answer are left out."""
    shelf = Shelf.of([article.briefing])
    for asked in article.asked:
        found, wanted, has_any = _asked(shelf, asked.question)
        if found.status is Status.ANSWERED and any(map(found.evidence[0].passage.span.covers, asked.answers)):
            yield Shown(wanted, has_any, is_right=True)
    for question in article.unanswered:
        found, wanted, has_any = _asked(shelf, question)
        if found.status is Status.ANSWERED:
            yield Shown(wanted, has_any, is_right=False)


def _asked(shelf: Shelf, question: str) -> tuple[Answer, Wanted, bool]:
    """The answer as it is if nothing is taken, what was wanted, and whether the answering sentence shows any."""
    seen = [(Wanted.ANYTHING, True)]
    confidence_of = confidence.confidence_of

    def watched(ranked: Ranked, sought: Sought, passages: int, *, is_answered_above: bool) -> float:
        shown = ranked.features.get(f"shows {sought.wanted}", 1)
        seen.append((sought.wanted, is_answered_above or shown > 0))
        return confidence_of(ranked, sought, passages, is_answered_above=True)

    with patch.object(answer, "confidence_of", watched):
        return shelf.ask(question), *seen[-1]


if __name__ == "__main__":
    main()
