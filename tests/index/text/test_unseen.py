"""What is not seen inside words parts none of them: where lines may break, and accents apart from their letters."""

from unicodedata import normalize

import pytest
from hypothesis import given
from quotation_texts import found
from texts import any_text, briefing_of

from index.models import Quoted, Verdict
from index.shelves.shelf import Shelf
from index.text.analyze import term_texts
from index.text.markup import without_marks
from index.text.unseen import BREAKS, composed

TEXT = (
    "Council member Luis Barragán Muñoz, one of the two who voted no, said the decision was rushed.\n\n"
    "“Nobody checked the concrete, and nobody wanted to,” Ilse Lindström said."
)
BROKEN = TEXT.replace("body", "\xadbody").replace("crete", "\u200bcrete").replace("str", "\u2060str")
APART = normalize("NFD", TEXT)


def seen(words: str | None) -> str:
    return normalize("NFC", "".join(sign for sign in words or "" if sign not in BREAKS))


@pytest.mark.parametrize("text", [BROKEN, APART])
def test_a_quotation_and_its_speaker_are_found_and_shown_as_they_stand(text: str) -> None:
    own = found(text)
    assert [(kind, seen(words), seen(name), how) for kind, words, name, how in own] == found(TEXT)
    assert all(words in text and (name or "") in text for _, words, name, _ in own)


def test_a_name_ends_with_the_accents_of_its_last_letter() -> None:
    assert found(normalize("NFD", "“It is late,” said Eva *Borè*."))[0][2] == normalize("NFD", "Eva *Borè*")


@pytest.mark.parametrize("text", [BROKEN, APART])
@pytest.mark.parametrize("claimed", [TEXT, BROKEN, APART])
def test_a_quote_is_real_however_either_side_writes_its_words(text: str, claimed: str) -> None:
    shelf = Shelf.of([briefing_of(text)])
    (check,) = shelf.check(claimed.splitlines()[-1])
    assert check.verdict is Verdict.VERBATIM
    assert isinstance(check.match, Quoted)
    (check,) = shelf.check("Luis Barragán Muñoz said the decision was rushed")
    assert check.verdict is Verdict.VERBATIM


OFFICES = (
    "The mayor, Zoë Ångström, met Luis Barragán.\n\n“We will not close the plant before the winter,” Barragán said.\n\n"
    "“The plant is old, and it was never meant for this,” the mayor said."
)


@pytest.mark.parametrize("text", [OFFICES, normalize("NFD", OFFICES), OFFICES.replace("ström", "\xadström")])
def test_whose_a_quote_is_is_as_sure_however_the_text_writes_a_name(text: str) -> None:
    old = "“The plant is old, and it was never meant for this”"
    claims = (
        f"Zoë Ångström said {old}",
        f"Barragán said {old}",
        "The mayor: “We will not close the plant before the winter”",
    )
    checks = [check for claim in claims for check in Shelf.of([briefing_of(text)]).check(claim)]
    assert not any(check.is_speaker_open for check in checks)
    assert [check.verdict for check in checks] == [Verdict.VERBATIM, Verdict.MISATTRIBUTED, Verdict.MISATTRIBUTED]


@pytest.mark.parametrize("text", [BROKEN, APART])
def test_a_question_and_a_lookup_find_the_words(text: str) -> None:
    shelf = Shelf.of([briefing_of(text)])
    answer = shelf.ask("What did Lindström say about the concrete?")
    assert not answer.missing
    assert "crete" in answer.evidence[0].text
    assert len(shelf.quotes.find("concrete", speaker="Lindström")) == 1


@pytest.mark.parametrize(
    "word", ["con\xadcrete", "con\u2060crete", "\ufeffconcrete", "con\u200bcrete", "con\u200dcrete", "concrete\xad’s"]
)
def test_a_word_has_one_term_wherever_its_line_may_break(word: str) -> None:
    assert term_texts(word) == term_texts("concrete")


def test_a_space_without_a_width_parts_words_where_no_other_does() -> None:
    assert len(term_texts("ការ\u200bងារ")) > len(term_texts("ការងារ"))


def test_an_address_of_a_link_is_left_out_whatever_is_in_it() -> None:
    assert without_marks("[the \xadreport](https://a.org/b\u200bc) is out").text == "the report is out"


@given(any_text)
def test_composing_keeps_the_length_and_what_is_seen(text: str) -> None:
    letters = composed(text)
    assert len(letters.text) == len(text)
    removed = {place for span in letters.unseen for place in range(*span)}
    kept = "".join(sign for place, sign in enumerate(letters.text) if place not in removed)
    assert seen(kept) == seen(text)
