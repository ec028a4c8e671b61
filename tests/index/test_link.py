from urllib.parse import unquote

from hypothesis import given
from texts import any_words

from index.link import link_to
from index.markup import without_marks


def test_a_short_quotation_is_named_whole() -> None:
    assert link_to("https://example.org/a", "3% - no, 5%") == "https://example.org/a#:~:text=3%25%20%2D%20no%2C%205%25"


def test_a_long_quotation_is_named_by_its_two_ends() -> None:
    words = " ".join(f"w{place}" for place in range(40))
    assert link_to("https://example.org/", words).endswith(
        "#:~:text=w0%20w1%20w2%20w3%20w4,w35%20w36%20w37%20w38%20w39"
    )


def test_an_address_with_a_fragment_keeps_it() -> None:
    assert link_to("https://example.org/#part", "Yes").startswith("https://example.org/#part:~:text=")


@given(any_words)
def test_the_fragment_holds_the_words_and_none_of_its_own_syntax(words: str) -> None:
    fragment = link_to("https://example.org/", words).partition(":~:text=")[2]
    assert all(unquote(part) in " ".join(without_marks(words).text.split()) for part in fragment.split(","))
    assert not set(fragment) & set("-& \n")
    assert fragment.isascii()
