"""What of a question stands in quotation marks: words that it asks for as they are."""

from collections.abc import Sequence

from index.question import Question

FEWEST = 3
"""Fewer words in quotation marks are a name or a title, unless all that is asked are these."""


def quotations_in(question: Question) -> Sequence[Sequence[str]]:
    """The terms of each quotation that a question asks for, function words among them."""
    rows = [[question.terms[place].text for place in places] for places in question.quoted()]
    return [row for row in rows if len(row) >= FEWEST or (len(row) > 1 and question.words.keys() <= set(row))]
