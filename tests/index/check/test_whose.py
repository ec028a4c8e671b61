"""Whose words are: claimed offices against names and titles of the whole library."""

import pytest
from texts import briefing_of

from index.models import Briefing, Check, Verdict
from index.shelves.shelf import Shelf

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


BARE = "“He is no thief,” Berg said on the steps. “Prices will fall again,” Dahl said."
WHOLE = "The court heard Ana Berg, his lawyer, and Bo Dahl."
NAMESAKE = "Reporters asked Carl Dahl about the port."


@pytest.mark.parametrize(
    ("claim", "is_open"),
    [
        ("Ana Berg said “He is no thief”", False),
        ("Ana Berg KC said “He is no thief”", False),
        ("ana berg said “He is no thief”", False),
        ("Eva Berg said “He is no thief”", True),
        ("Bo Dahl said “Prices will fall again”", True),
    ],
)
def test_a_surname_alone_is_whoevers_the_library_knows_by_it_and_else_open(claim: str, *, is_open: bool) -> None:
    shelf = Shelf.of([briefing("bare", BARE), briefing("whole", WHOLE), briefing("namesake", NAMESAKE)])
    assert checked(shelf, claim) == (Verdict.VERBATIM, is_open)


def test_another_surname_and_another_first_name_are_somebody_elses() -> None:
    shelf = Shelf.of([briefing("one", "“He is no thief,” Ana Berg said. Eva Dahl and Carl Berg left the court.")])
    for name in ("Carl Berg", "Eva Dahl", "Ana Berg Jr."):
        assert checked(shelf, f"{name} said “He is no thief”") == (Verdict.MISATTRIBUTED, False)


@pytest.mark.parametrize("name", ["Donald Trump", "Donald J. Trump", "Donald Trump MP"])
def test_a_middle_name_and_letters_behind_a_name_make_nobody_else(name: str) -> None:
    shelf = Shelf.of([briefing("one", "“We will have a very big deal,” Donald Trump said.")])
    assert checked(shelf, f"{name} said “We will have a very big deal”") == (Verdict.VERBATIM, False)


@pytest.mark.parametrize("name", ["Ana Lima", "The harbour minister"])
def test_whom_a_text_neither_names_nor_calls_by_an_office_is_nobody_else(name: str) -> None:
    shelf = Shelf.of([briefing("one", "“We will go down with the port,” residents said. Ana Lima left.")])
    assert checked(shelf, f"{name} said “We will go down with the port”") == (Verdict.VERBATIM, True)


@pytest.mark.parametrize(
    "office", ["The central bank governor", "The governor of the central bank", "The finance minister"]
)
def test_an_office_told_more_closely_than_the_text_does_may_be_the_same(office: str) -> None:
    text = "“We look through strikes,” said Ana Lima, the governor. The minister, Bo Berg, said: “We do not.”"
    said = "We do not" if "minister" in office else "We look through strikes"
    assert checked(Shelf.of([briefing("one", text)]), f"{office} said “{said}”") == (Verdict.VERBATIM, True)


@pytest.mark.parametrize("office", ["The deputy governor", "The finance minister", "The president"])
def test_a_deputys_and_another_office_stay_anothers(office: str) -> None:
    shelf = Shelf.of([briefing("one", "“We look through strikes,” said Ana Lima, the governor.")])
    assert checked(shelf, f"{office} said “We look through strikes”") == (Verdict.MISATTRIBUTED, False)


def test_an_office_that_many_have_is_nobody_elses_because_another_briefing_has_one() -> None:
    texts = {"one": "“Ask me later,” Ana Lima, the manager, said.", "two": "Bo Berg, the coach, left."}
    apart = Shelf.of([briefing(name, text) for name, text in texts.items()])
    beside = Shelf.of([briefing("both", " ".join(texts.values()))])
    assert checked(apart, "The coach said “Ask me later”") == (Verdict.VERBATIM, True)
    assert checked(beside, "The coach said “Ask me later”") == (Verdict.MISATTRIBUTED, False)


def test_an_office_that_two_hold_is_neither_ones_for_certain() -> None:
    held = "Israeli Prime Minister Bo Berg met Qatari Prime Minister Carl Dahl."
    shelf = Shelf.of([briefing("one", "“There will be no truce,” the prime minister said."), briefing("two", held)])
    for name in ("Berg", "Dahl"):
        assert checked(shelf, f"{name} said “There will be no truce”") == (Verdict.VERBATIM, True)
