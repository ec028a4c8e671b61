"""Whom a title means."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize("title", ["the president", "the Lithuanian president"])
def test_a_title_means_nobody_who_is_named_behind_it_only(title: str) -> None:
    text = f"Ana Lima said it was late. “I will go,” {title} said. Lima is to meet President Carl Berg."
    assert said(text)[-1] == ("I will go,", None)
