"""Whom a message has say marked words: told, asked, doubted, by another's account, or called theirs."""

import pytest
from texts import briefing_of

from index.check import claims_in
from index.models import Check, Verdict
from index.shelves.shelf import Shelf

KNOWN = {"Lima", "lima", "Ana Lima", "Berg", "Tully", "Boone"}


def speakers(message: str) -> list[str | None]:
    return [claim.speaker for claim in claims_in(message, lambda name: name in KNOWN, lambda _: False)]


@pytest.mark.parametrize(
    "message",
    [
        "Didn't Lima say “we go now”?",
        "did lima say “we go now”",
        "Did Lima really say “we go now”?",
        "Could Lima have said “we go now”?",
        "I thought Lima said “we go now”",
        "Wasn't it Lima who said “we go now”?",
        "I think it was Lima who said “we go now”, not Berg",
        "Lima was the one who said “we go now”",
        "Maybe Lima said “we go now”",
        "“we go now” was said by Lima, right?",
        "“we go now” wasn't that Lima",
        "who said “we go now”, was it Lima?",
        "who said “we go now”? Lima",
        "Lima's “we go now” is the best line of the week",
        "In the words of Lima, “we go now”",
        "that “we go now” quote from Lima",
        "the Lima quote “we go now”",
        "“we go now” ~ Lima",
        "“we go now”, Lima",
        "“we go now”\nLima",
        "Lima was like “we go now”",
    ],
)
def test_who_is_asked_about_or_doubted_is_claimed(message: str) -> None:
    assert [(speaker or "").casefold() for speaker in speakers(message)] == ["lima"]


@pytest.mark.parametrize(
    ("message", "speaker"),
    [
        ("Didnt lagarde say “we go now”", "lagarde"),
        ("Didn't Christine Lagarde say “we go now”?", "Christine Lagarde"),
        ("did the governor of the bank say “we go now”?", "the governor of the bank"),
        ("Did Lima's lawyer say “we go now”?", "Lima's lawyer"),
        ("Wow. Tully really said “we go now”", "Tully"),
    ],
)
def test_whom_a_question_names_need_not_be_known(message: str, speaker: str) -> None:
    assert speakers(message) == [speaker]


@pytest.mark.parametrize(
    "message",
    [
        "who said “we go now”?",
        "did anybody say “we go now”?",
        "did anyone close to Lima say “we go now”?",
        "“we go now” is a blow to Lima",
        "“we go now” is about Lima",
        "Lima must be angry about “we go now”",
        "A good day for Lima: “we go now”",
        "was it Berg or Lima who said “we go now”?",
    ],
)
def test_who_only_stands_beside_words_is_not_claimed_to_say_them(message: str) -> None:
    assert speakers(message) == [None]


@pytest.mark.parametrize(
    "message",
    [
        "According to Reuters, Lima said “we go now”",
        "According to the Courier, Lima said “we go now”",
        "BBC reports that Lima said “we go now”",
        "According to Berg, Lima said “we go now”",
        "Berg told Tully that Lima said “we go now”",
    ],
)
def test_whoever_is_told_to_say_words_is_claimed_before_who_tells_so(message: str) -> None:
    assert speakers(message) == ["Lima"]


def test_a_name_behind_a_quotation_begins_the_next() -> None:
    assert speakers("Berg said “Nobody was hurt”, Lima said he would “rather be late than on fire”.") == [
        "Berg",
        "Lima",
    ]


def check(claim: str) -> Check:
    (only,) = Shelf.of([briefing_of("“We leave the harbour at dawn,” Ana Lima said. “We stay,” said Bo Berg.")]).check(
        claim
    )
    return only


def test_whoever_is_asked_about_may_be_somebody_else() -> None:
    assert check("Did Berg say “We leave the harbour at dawn”?").verdict is Verdict.MISATTRIBUTED
    assert check("Did Lima say “We leave the harbour at dawn”?").verdict is Verdict.VERBATIM


def test_words_of_who_gives_the_account_are_left_open() -> None:
    told = check("According to Lima, Berg said “We leave the harbour at dawn”")
    assert (told.verdict, told.is_speaker_open) == (Verdict.VERBATIM, True)
    told = check("According to Berg, Lima said “We leave the harbour at dawn”")
    assert (told.verdict, told.is_speaker_open) == (Verdict.VERBATIM, False)


@pytest.mark.parametrize(
    "message",
    ["@123 said “{}”", "@123: “{}”", "“{}” - @123", "@bob said “{}”", "@&123 really said “{}”"],
)
def test_whose_words_an_account_is_given_no_briefing_tells(message: str) -> None:
    told = check(message.format("We leave the harbour at dawn"))
    assert (told.verdict, told.is_speaker_open) == (Verdict.VERBATIM, True)


@pytest.mark.parametrize("message", ["@123 Lima said “{}”", "@123 did Lima say “{}”?", "@123 “{}”"])
def test_an_account_that_is_addressed_says_nothing(message: str) -> None:
    told = check(message.format("We leave the harbour at dawn"))
    assert (told.verdict, told.is_speaker_open) == (Verdict.VERBATIM, False)


@pytest.mark.parametrize(
    "message",
    [
        "Lima said *“{}”*",
        "_“{}”_ Lima said",
        "Lima: __“{}”__",
        "***“{}”*** - Lima",
        ">>> I love what Lima said: *“{}”*",
    ],
)
def test_what_makes_words_slanted_is_read_over(message: str) -> None:
    told = check(message.format("We leave the harbour at dawn"))
    assert (told.verdict, told.claimed_speaker) == (Verdict.VERBATIM, "Lima")
