from urllib.parse import unquote

import pytest
from hypothesis import given
from texts import any_words

from index.link import link_to
from index.models import Span


def link(url: str, words: str) -> str:
    return link_to(url, words, Span(0, len(words)))


def test_a_short_quotation_is_named_whole() -> None:
    assert link("https://example.org/a", "3% - no, 5%") == "https://example.org/a#:~:text=3%25%20%2D%20no%2C%205%25"


def test_a_long_quotation_is_named_by_its_two_ends() -> None:
    words = " ".join(f"w{place}" for place in range(40))
    assert link("https://example.org/", words).endswith("#:~:text=w0%20w1%20w2%20w3%20w4,w35%20w36%20w37%20w38%20w39")


def test_an_address_with_a_fragment_keeps_it() -> None:
    assert link("https://example.org/#part", "Yes").startswith("https://example.org/#part:~:text=")


@given(any_words)
def test_the_fragment_holds_the_words_and_none_of_its_own_syntax(words: str) -> None:
    fragment = link("https://example.org/", words).partition(":~:text=")[2]
    remaining = iter(words)
    assert all(character in remaining for character in unquote(fragment.replace(",", "")) if character != " ")
    assert not set(fragment) & set("-& \n")
    assert fragment.isascii()


@pytest.mark.parametrize(
    ("words", "fragment"),
    [
        ("- The **fare** is low.", "The%20fare%20is%20low."),
        ("2. Then it ~~shut~~ closed.", "Then%20it%20shut%20closed."),
        ("# Talks", "Talks"),
        ("> See [them](https://e.org).", "See%20them."),
        ("- 5% fewer", "5%25%20fewer"),
    ],
)
def test_what_a_page_shows_by_other_signs_is_not_looked_for(words: str, fragment: str) -> None:
    assert link("https://e.org", words) == f"https://e.org#:~:text={fragment}"


def test_a_part_of_what_is_marked_is_named_without_its_mark() -> None:
    text = "It opens on **December 14**, they say."
    assert link_to("https://e.org", text, Span(0, 25)).endswith("text=It%20opens%20on%20December%2014")
