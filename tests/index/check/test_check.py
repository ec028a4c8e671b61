"""Checking a claimed quotation: verbatim, altered, said by somebody else, or not in this library."""

import itertools
import re

import pytest
from hypothesis import given, settings
from texts import any_text, briefing_of

from index.errors import QuestionRefused
from index.library import open_library
from index.models import Check, Kind, Quoted, Verdict
from index.shelves.shelf import CLAIM_LENGTH, Shelf

TALKS = (
    "“We will not close the port before the winter storms are over,” Ana Lima, the harbour minister, said on Monday.\n"
    "“The port is old, and it was never meant for ships as long as these,” Bo Berg told reporters. "
    "“We need 40 million.”\n"
    "Berg said the cranes would be replaced by spring. The council has not voted yet on the new harbour plan."
)


@pytest.fixture(scope="module")
def talks() -> Shelf:
    return Shelf.of([briefing_of(TALKS, title="Harbour", publisher="The Paper")])


def only(checks: list[Check]) -> Check:
    (check,) = checks
    return check


@pytest.mark.parametrize(
    "claim",
    [
        "“We will not close the port before the winter storms are over”",
        'Lima said: "we will NOT close the port before   the winter storms are over."',
        "We will not close the port before the winter storms are over",
        "„We will not close the port … winter storms are over“ — Ana Lima",
        "the cranes would be replaced by spring",
        "> “it was never meant for ships” - Berg",
        "The harbour minister said “We will not close the port”",
    ],
)
def test_marks_case_white_space_and_words_left_out_are_no_change(talks: Shelf, claim: str) -> None:
    assert only(talks.check(claim)).verdict is Verdict.VERBATIM


@pytest.mark.parametrize(
    "claim", ["Lima: “We will ... close the port”", "“We will […] close the port before the winter”"]
)
def test_a_no_that_is_left_out_alters_the_words(talks: Shelf, claim: str) -> None:
    check = only(talks.check(claim))
    assert check.verdict is Verdict.ALTERED
    assert check.differences == (("…", "not"),)


@pytest.mark.parametrize("name", ["The Paper", "Harbour"])
def test_words_of_the_article_are_its_publishers(talks: Shelf, name: str) -> None:
    claim = f"{name}: “The council has not voted yet on the new harbour plan”"
    assert only(talks.check(claim)).verdict is Verdict.VERBATIM


def test_words_of_the_article_are_nobodys_whom_its_title_names() -> None:
    shelf = Shelf.of([briefing_of("He hopes to leave with a commitment of five per cent.", title="Berg goes to Odesa")])
    claim = "Berg said “leave with a commitment of five per cent”"
    assert only(shelf.check(claim)).verdict is Verdict.MISATTRIBUTED


def test_a_changed_word_is_shown_beside_the_sources(talks: Shelf) -> None:
    check = only(talks.check("Lima said “We will not close the port before the spring storms are over”"))
    assert check.verdict is Verdict.ALTERED
    assert check.differences == (("spring", "winter"),)
    assert isinstance(check.match, Quoted)
    assert check.source is not None
    assert check.source.of(TALKS) == "We will not close the port before the winter storms are over"


@pytest.mark.parametrize(
    ("claim", "difference"),
    [
        ("“We will close the port before the winter storms are over”", ("", "not")),
        ("“We need 14 million and the port is old”", None),
        ("“it was never ever meant for ships as long as these”", ("ever", "")),
    ],
)
def test_words_dropped_or_added_count(talks: Shelf, claim: str, difference: tuple[str, str] | None) -> None:
    check = only(talks.check(claim))
    assert check.verdict is not Verdict.VERBATIM
    assert difference is None or check.differences == (difference,)


def test_the_right_words_with_the_wrong_name_are_somebody_elses(talks: Shelf) -> None:
    check = only(talks.check("Berg: “We will not close the port before the winter storms are over”"))
    assert check.verdict is Verdict.MISATTRIBUTED
    assert isinstance(check.match, Quoted)
    assert check.match.quotation.speaker.name is not None
    assert check.match.quotation.speaker.name.of(TALKS) == "Ana Lima"


def test_what_the_article_says_itself_is_evidence(talks: Shelf) -> None:
    check = only(talks.check("“The council has not voted yet on the new harbour plan”"))
    assert check.verdict is Verdict.VERBATIM
    assert not isinstance(check.match, Quoted)


@pytest.mark.parametrize("claim", ["“the cranes would be painted by spring”", "“We need 30 million.”"])
def test_a_short_quotation_with_one_word_changed_is_altered(talks: Shelf, claim: str) -> None:
    assert only(talks.check(claim)).verdict is Verdict.ALTERED


def test_the_stop_of_an_acronym_does_not_count() -> None:
    shelf = Shelf.of([briefing_of("“We stand with the U.S. on this, and with Ukraine in the U.N.” he said.")])
    assert only(shelf.check("“with the US on this, and with Ukraine in the U.N”")).verdict is Verdict.VERBATIM


@pytest.mark.parametrize("claim", ["“We shall overcome some day”", "“Yes”", "“port plan”"])
def test_what_nobody_said_here_is_not_in_this_library(talks: Shelf, claim: str) -> None:
    assert only(talks.check(claim)).verdict is Verdict.NOT_FOUND


def test_every_quotation_of_a_message_is_checked(talks: Shelf) -> None:
    verdicts = [
        check.verdict for check in talks.check("“We need 40 million,” they say, and “we want a new airport here.”")
    ]
    assert verdicts == [Verdict.VERBATIM, Verdict.NOT_FOUND]


@pytest.mark.parametrize(
    "claim", ["“The port is old, and it was never meant for ships as long as these. We need 40 million.” — Bo Berg"]
)
def test_what_the_article_says_between_the_parts_of_a_quotation_is_not_left_out(talks: Shelf, claim: str) -> None:
    assert only(talks.check(claim)).verdict is Verdict.VERBATIM
    altered = only(talks.check(claim.replace("40", "60")))
    assert (altered.verdict, altered.differences) == (Verdict.ALTERED, (("60", "40"),))
    assert isinstance(altered.match, Quoted)


def test_the_words_of_two_people_make_no_quotation() -> None:
    shelf = Shelf.of([briefing_of("“We will sell it all,” said Ana Lima. “The old cranes go too,” said Bo Berg.")])
    assert only(shelf.check("“We will … the old cranes go”")).verdict is not Verdict.VERBATIM
    assert only(shelf.check("“We will … sell it all”")).verdict is Verdict.VERBATIM


LANDMINES = (
    "Finland has left the treaty on landmines, citing the threat. "
    "“Withdrawing from the Ottawa convention will let us prepare for change,” Ana Lima said. "
    "“The port grows only if our partners, the islands in the north, have more ships.”"
)


@pytest.mark.parametrize(
    "claim", ["Finland withdrew from the Ottawa convention", "the threat of withdrawing from Ottawa"]
)
def test_words_told_in_others_are_no_altered_quotation(claim: str) -> None:
    assert only(Shelf.of([briefing_of(LANDMINES)]).check(claim)).verdict is Verdict.NOT_FOUND


def test_what_differs_does_not_go_past_the_end_of_a_clause() -> None:
    check = only(Shelf.of([briefing_of(LANDMINES)]).check("“The port grows only if our partners pay more”"))
    assert check.verdict is Verdict.ALTERED
    assert check.source is not None
    assert check.source.of(LANDMINES) == "The port grows only if our partners"
    assert check.differences == (("pay more", ""),)


def test_what_differs_does_not_begin_in_another_clause_for_a_mere_article() -> None:
    text = "Lima said the town opposed “any change to the old dues,” and did not say whether crews would come to Oslo."
    check = only(
        Shelf.of([briefing_of(text)]).check("“The harbour council did not say whether crews would come to Oslo”")
    )
    assert check.differences == (("The harbour council", "and"),)


FERRY = (
    "Berg said the 312 passengers who had booked for the weekend would be refunded in full.\n"
    "“The only way the port grows stronger and safer is if our partners, the islands that make up this old alliance of "
    "harbours, have more ships,” Ana Lima said."
)


@pytest.mark.parametrize(
    ("claim", "left_out"),
    [
        ("“the passengers would be refunded in full”", ["312", "who had booked for the weekend"]),
        (
            "“the only way the port grows stronger is if our partners have more ships”",
            ["and safer", "the islands that make up this old alliance of harbours"],
        ),
    ],
)
def test_a_condensed_quotation_leaves_out_and_adds_nothing(claim: str, left_out: list[str]) -> None:
    check = only(Shelf.of([briefing_of(FERRY)]).check(claim))
    assert check.verdict is Verdict.ALTERED
    assert check.differences == tuple(("", words) for words in left_out)


@pytest.mark.parametrize(
    ("claim", "difference"),
    [
        ("“pasengers would be refunded in ful”", ("ful", "full")),
        ("“The crane didn't fall for 6 percent”", ("6 percent", "six per cent")),
        ("“I was late because of two ships”", ("two ships", "one ship")),
    ],
)
def test_words_nearly_spelt_so_are_an_alteration_of_the_sources(claim: str, difference: tuple[str, str]) -> None:
    text = f"{FERRY}\n“The crane didn’t fall for six per cent,” Berg said. “I was late because of one ship.”"
    check = only(Shelf.of([briefing_of(text)]).check(claim))
    assert check.verdict is Verdict.ALTERED
    assert check.differences[-1] == difference


def test_a_word_that_stands_far_from_the_rest_of_a_claim_is_no_part_of_it() -> None:
    check = only(Shelf.of([briefing_of(FERRY)]).check("“Berg would be refunded in full in spring”"))
    assert (check.verdict, check.match) == (Verdict.NOT_FOUND, None)


def test_what_an_altered_claim_says_behind_words_left_out_is_shown_as_it_is_written(talks: Shelf) -> None:
    check = only(talks.check("“We will not … close the port before the summer storms are over”"))
    assert check.differences == (("summer", "winter"),)


@pytest.mark.parametrize("text", ["", "  …  ", "“”", "x" * (CLAIM_LENGTH + 1)])
def test_nothing_to_check_is_refused_in_a_sentence(talks: Shelf, text: str) -> None:
    with pytest.raises(QuestionRefused, match=r"\.$"):
        talks.check(text)


def test_two_hundred_quotations_untouched_or_changed_are_told_apart() -> None:
    shelf = Shelf.of([*open_library("seeds").of(None).briefings, briefing_of(TALKS, title="Harbour")])
    other_words = itertools.cycle(["windmill", "seldom", "73", "orchards", "unless"])
    quoted = [q for q in shelf.quotes.find() if q.quotation.kind is Kind.DIRECT and len(said(q).split()) > 5]
    missed = []
    for number in range(200):
        quote = quoted[number % len(quoted)]
        claim, expected = altered(quote, number % 4, number // 4, next(other_words))
        verdict = shelf.check(claim)[0].verdict
        if verdict not in expected:
            missed.append((number % 4, claim, verdict))
    assert [miss for miss in missed if miss[0] in (2, 3)] == []
    assert len(missed) <= 2, missed


def altered(quote: Quoted, change: int, place: int, other_word: str) -> tuple[str, set[Verdict]]:
    """A claim with one word changed, the speaker, the marks, or nothing, and the verdicts that are right."""
    words = re.sub(r"[“”\"]", "", said(quote)).split()
    if change == 0:
        words[1 + place % (len(words) - 2)] = other_word
        return f"“{' '.join(words)}”", {Verdict.ALTERED}
    if change == 1:
        return f"Olga Moreau said: “{' '.join(words)}”", {Verdict.MISATTRIBUTED}
    if change == 2:
        return f'"{" ".join(words).replace("’", chr(39)).replace("–", "—").upper()}"', {Verdict.VERBATIM}
    return f"“{' '.join(words)}”", {Verdict.VERBATIM}


def said(quote: Quoted) -> str:
    return quote.quotation.span.of(quote.briefing.text)


@settings(max_examples=150)
@given(any_text, any_text)
def test_any_text_is_checked_against_any_briefing(text: str, claim: str) -> None:
    try:
        checks = Shelf.of([briefing_of(text)]).check(claim)
    except QuestionRefused:
        return
    for check in checks:
        assert 0 <= check.similarity <= 1
        assert (check.match is None) == (check.verdict is Verdict.NOT_FOUND)


def test_what_a_text_quotes_again_is_checked_once() -> None:
    shelf = Shelf.of([briefing_of("“We leave the harbour at dawn,” Ana Lima said.")])
    text = "Lima said “We leave the harbour at dawn”. " * 20
    checks, unchecked = shelf.checked(text)
    assert (len(checks), unchecked) == (1, 0)


def test_how_many_quotations_are_left_unchecked_is_told() -> None:
    shelf = Shelf.of([briefing_of("“We leave the harbour at dawn,” Ana Lima said.")])
    text = " ".join(f"Lima said “we leave harbour {number} at dawn”." for number in range(13))
    checks, unchecked = shelf.checked(text)
    assert (len(checks), unchecked) == (10, 3)


def test_what_is_too_long_is_refused_before_its_quotations_are_counted(talks: Shelf) -> None:
    with pytest.raises(QuestionRefused):
        talks.checked("x" * (CLAIM_LENGTH + 1))
