"""Whose words are: claimed offices against names and titles of the whole library."""

import pytest
from texts import briefing_of

from index.models import Briefing, Check, Verdict
from index.shelf import Shelf

WEEK = (
    "“The killing must stop,” Marco Rubio told reporters.\n"
    "“We agreed on many prisoners,” said Rustem Umerov, Ukraine’s defense minister.\n"
    "An official called it “a waste of our time.”\n"
    "“The vote was free and fair,” the French president said. “I have the photograph,” Karaca said."
)
OTHER = (
    "U.S. Secretary of State Marco Rubio met Ukrainian President Volodymyr Zelensky.\n"
    "Turkish Foreign Minister Selim Karaca said nothing. "
    "Deputy Foreign Minister Sergei Ryabkov said “we cannot accept it.” "
    "French President Emmanuel Macron left, and so did German Chancellor Friedrich Merz."
)
UNNAMED = "“We stood in the corridor,” he told state television."


def briefing(name: str, text: str) -> Briefing:
    made = briefing_of(text)
    return Briefing(name, made.text, made.body, made.metadata)


@pytest.fixture(scope="module")
def library() -> Shelf:
    return Shelf.of([briefing("week", WEEK), briefing("other", OTHER), briefing("unnamed", UNNAMED)])


def checked(shelf: Shelf, claim: str) -> tuple[Verdict, bool]:
    (check,) = shelf.check(claim)
    return check.verdict, check.is_speaker_open


@pytest.mark.parametrize(
    "claim",
    [
        "The U.S. Secretary of State said “The killing must stop”",
        "America's top diplomat said “The killing must stop”",
        "Secretary of State Marco Rubio: “The killing must stop”",
        "Turkey's foreign minister said “I have the photograph”",
        "Ukraine's defence minister said “We agreed on many prisoners”",
        "Macron said “The vote was free and fair”",
        "The president of France said “The vote was free and fair”",
    ],
)
def test_an_office_is_whose_any_briefing_gives_it_to(library: Shelf, claim: str) -> None:
    assert checked(library, claim) == (Verdict.VERBATIM, False)


@pytest.mark.parametrize(
    "claim",
    [
        "Ukraine’s defense minister said “The killing must stop”",
        "Ukraine's president said “The killing must stop”",
        "Ukraine's president said the killing must stop",
        "The German chancellor said “The killing must stop”",
        "The Finnish president said “The killing must stop”",
        "Russia's foreign minister said “we cannot accept it”",
        "Merz said “The vote was free and fair”",
        "Merz said “a waste of our time”",
        "Ukraine's president said “The vote was free and fair”",
    ],
)
def test_an_office_that_is_anothers_is_somebody_elses(library: Shelf, claim: str) -> None:
    assert checked(library, claim) == (Verdict.MISATTRIBUTED, False)


@pytest.mark.parametrize(
    "claim",
    [
        "Ukraine's president said “we stood in the corridor”",
        "Merz said “we stood in the corridor”",
        "A lawyer said “The killing must stop”",
        "Trump's envoy said “The killing must stop”",
        "The Finnish president said “a waste of our time”",
    ],
)
def test_what_the_library_does_not_tell_is_left_open(library: Shelf, claim: str) -> None:
    assert checked(library, claim) == (Verdict.VERBATIM, True)


def test_an_office_that_no_text_names_is_left_open() -> None:
    claim = "Ukraine's president said “The killing must stop”"
    assert checked(Shelf.of([briefing("week", WEEK.split("\n")[0])]), claim) == (Verdict.VERBATIM, True)


@pytest.mark.parametrize("claim", ["he said “we stood in the corridor”", "Someone said “The killing must stop”"])
def test_who_names_nobody_claims_nobody(library: Shelf, claim: str) -> None:
    assert checked(library, claim) == (Verdict.VERBATIM, False)


def test_the_claimed_speakers_own_words_come_before_anybody_elses() -> None:
    shelf = Shelf.of([briefing("both", "“We need more time,” Bo Berg said. “We need more time,” Ana Lima said.")])
    (check,) = shelf.check("Lima: “We need more time”")
    assert isinstance(check, Check)
    assert check.verdict is Verdict.VERBATIM


def test_in_another_language_it_is_open_whose_the_words_are() -> None:
    said = "„Das ist ein starkes Signal an alle Partner“, sagte Baerbock am Montag in Berlin, und die anderen sahen zu."
    shelf = Shelf.of([briefing_of(f"{said} Danach fuhren sie mit dem Zug zu ihren Familien nach Hause.")])
    (check,) = shelf.check("Putin: „Das ist ein starkes Signal an alle Partner“")
    assert (check.verdict, check.is_speaker_open) == (Verdict.VERBATIM, True)


NAMED_LIKE_PLACES = (
    "Taiwan’s defense minister, Wellington Koo, said the fleet was ready. “We do not seek war,” Koo told lawmakers.\n"
    "“The siege goes on,” Jordan Berg, Spain’s defense minister, said. “We saw no ship,” Israel Dahl said."
)


@pytest.mark.parametrize(
    "claim",
    [
        "Taiwan's defense minister said “We do not seek war”",
        "Spain's defense minister said “The siege goes on”",
        "Finland's defense minister said “We saw no ship”",
    ],
)
def test_the_place_in_somebodys_name_is_not_whose_office_it_is(claim: str) -> None:
    verdict, _ = checked(Shelf.of([briefing("named", NAMED_LIKE_PLACES)]), claim)
    assert verdict is Verdict.VERBATIM


def test_the_office_of_another_country_stays_anothers_whoever_is_named_like_a_place() -> None:
    claim = "Israel's defense minister said “We do not seek war”"
    assert checked(Shelf.of([briefing("named", NAMED_LIKE_PLACES)]), claim) == (Verdict.MISATTRIBUTED, False)


RELAYED = (
    "Harbour Secretary Ana Lima told a closed meeting that the strike was “unsustainable,” according to Bloomberg.\n"
    "Carl Dahl met Lima, and Bo Berg said the cranes were “a heap of rust,” according to Reuters."
)


@pytest.mark.parametrize(
    "claim",
    [
        "Lima said the strike was “unsustainable”",
        "Ana Lima said “the strike was unsustainable”",
        "The harbour secretary said the strike was “unsustainable”",
        "Berg called them “a heap of rust”",
    ],
)
def test_who_says_words_by_anothers_account_is_not_told_to_be_somebody_else(claim: str) -> None:
    verdict, _ = checked(Shelf.of([briefing("relayed", RELAYED)]), claim)
    assert verdict is Verdict.VERBATIM


@pytest.mark.parametrize("claim", ["Dahl said “a heap of rust”", "Lima: “a heap of rust”", "Berg: “unsustainable”"])
def test_who_only_stands_in_the_sentence_is_not_told_to_say_its_words(claim: str) -> None:
    verdict, _ = checked(Shelf.of([briefing("relayed", RELAYED)]), claim)
    assert verdict is Verdict.MISATTRIBUTED
