"""Who answers in an interview and who asks."""

import pytest

from index.models import Span
from index.quotations.turns.lead_in import read_lead_in


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("The envoy Ana Lima left in May. She tells Carl Berg why.", ("Ana Lima", "Carl Berg")),
        ("Ana Lima spoke of the port in an interview.\nBy Carl Berg", ("Ana Lima", "Carl Berg")),
        ("Ana Lima met Eva Hill. As told to Carl Berg. An interview with Ana Lima.", ("Ana Lima", "Carl Berg")),
        ("Ana Lima met Eva Hill. They tell Carl Berg why in an interview.", (None, None)),
        ("Ana Lima, whom Carl Berg interviewed for an interview", (None, None)),
        ("President Ana Lima left in May.", (None, None)),
        ("Eva Hill tells Carl Berg of her talks about President Ana Lima.", ("Eva Hill", "Carl Berg")),
        ("In an interview a sailor tells Carl Berg about President Ana Lima and Eva Hill’s port.", (None, "Carl Berg")),
    ],
)
def test_who_is_told_or_signs_asks_and_who_else_is_named_alone_answers(
    lead: str, expected: tuple[str | None, str | None]
) -> None:
    lines = [Span(lead.index(line), lead.index(line) + len(line)) for line in lead.split("\n")]
    assert tuple(name and name.of(lead) for name in read_lead_in(lead, lines)) == expected
