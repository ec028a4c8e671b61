"""Whom a message sets beside words with a colon, a dash or brackets."""

import pytest
from texts import briefing_of

from index.check import claims_in
from index.models import Verdict
from index.shelves.shelf import Shelf

TALKS = (
    "“The old port is still needed as a harbour,” said Ana Lima, the harbour minister. “We go,” Bo Berg told her.\n"
    "The council heard that Carl Dahl was ill. Some ships, meanwhile, sail north — and south — in winter."
)
WORDS = "The old port is still needed as a harbour"


@pytest.fixture(scope="module")
def talks() -> Shelf:
    return Shelf.of([briefing_of(TALKS)])


def verdict(shelf: Shelf, message: str) -> Verdict:
    (check,) = shelf.check(message)
    return check.verdict


@pytest.mark.parametrize(
    "message",
    [
        "Lima: {}",
        "Ana Lima - {}",
        "lima — {}",
        "@bob Lima: {}",
        "{} (Lima)",
        "{} - lima",
        "The harbour minister: {}",
        "Lima — “{}”",
        "@Bob Lima: “{}”",
        "“{}”\n\n— Ana Lima",
        "“{}” (harbour minister)",
    ],
)
def test_whom_a_message_sets_beside_words_is_the_claimed_speaker(talks: Shelf, message: str) -> None:
    assert verdict(talks, message.format(WORDS)) is Verdict.VERBATIM


@pytest.mark.parametrize("message", ["Berg: {}", "berg — {}", "{} (Bo Berg)", "Berg - “{}”", "“{}”\n\n— Berg"])
def test_words_set_beside_another_are_somebody_elses(talks: Shelf, message: str) -> None:
    assert verdict(talks, message.format(WORDS)) is Verdict.MISATTRIBUTED


@pytest.mark.parametrize("name", ["Dahl", "Carl Dahl", "Emma Svensson", "Hegseth"])
def test_a_name_before_a_colon_need_not_be_quoted_anywhere(talks: Shelf, name: str) -> None:
    assert verdict(talks, f"{name}: {WORDS}") is Verdict.MISATTRIBUTED


@pytest.mark.parametrize("label", ["BREAKING", "Look at this", "Summary", "FYI", "Q"])
def test_what_is_no_name_speaks_for_nobody(talks: Shelf, label: str) -> None:
    assert verdict(talks, f"{label}: {WORDS}") is Verdict.ALTERED


def test_a_sentence_with_dashes_is_one(talks: Shelf) -> None:
    assert verdict(talks, "Some ships, meanwhile, sail north — and south — in winter.") is Verdict.VERBATIM


@pytest.mark.parametrize(
    "text", ["Operation Watch: 24 jets fly.", "The union has engaged Berlin, which says it is ill."]
)
def test_a_message_that_is_all_in_a_briefing_names_nobody(text: str) -> None:
    assert verdict(Shelf.of([briefing_of(f"Rome announced {text}")]), text) is Verdict.VERBATIM


def test_a_list_signs_nothing() -> None:
    claims = claims_in("“We go”\n- Berg stays: “We stay”", lambda name: name == "Berg", lambda _: False)
    assert [claim.speaker for claim in claims] == [None, None]


@pytest.mark.parametrize(
    "message",
    [
        "Lima on Berg: “{}”",
        "lima on berg: “{}”",
        "Lima about Berg: “{}”",
        "Lima to Berg: “{}”",
        "Lima, asked about Berg: “{}”",
        "Lima after the vote: “{}”",
        "Lima hits back at Berg: “{}”",
        "Lima slams Berg: “{}”",
        "The harbour minister on Berg: “{}”",
        "Berg's boss Lima: “{}”",
        "Lima on Berg: {}",
    ],
)
def test_a_label_names_who_speaks_before_what_about(talks: Shelf, message: str) -> None:
    assert verdict(talks, message.format(WORDS)) is Verdict.VERBATIM


@pytest.mark.parametrize("message", ["Berg on Lima: “{}”", "Berg to Lima: {}", "Berg, asked about Lima: “{}”"])
def test_who_is_spoken_about_does_not_speak(talks: Shelf, message: str) -> None:
    assert verdict(talks, message.format(WORDS)) is Verdict.MISATTRIBUTED


@pytest.mark.parametrize("name", ["Khalil al-Hayya", "Ursula von der Leyen", "Mohammed ibn Salman", "Juan de la Cruz"])
@pytest.mark.parametrize("message", ["quoting {}: “We go”", "{}: “We will go.”", "“We go” — {}", "we go - {}"])
def test_a_name_with_a_particle_is_read_in_whole(message: str, name: str) -> None:
    claims = claims_in(message.format(name), lambda _: False, lambda _: False)
    assert [claim.speaker for claim in claims] == [name]
