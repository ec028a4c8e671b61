import pytest

from index.text.analyze import terms
from index.variants import Places

PLACES = Places()


def other_words(question: str) -> set[str]:
    """What the places of a question may also be called, as terms."""
    return {" ".join(variant.terms) for variant in PLACES.of(terms(question), question)}


@pytest.mark.parametrize("named", ["Germany", "the Germans", "Berlin", "the Chancellery"])
def test_a_country_its_people_its_capital_and_its_seat_of_power_stand_for_each_other(named: str) -> None:
    everything = {"germani", "german", "berlin", "chancelleri"}
    (own,) = {term.text for term in terms(named)} & everything
    assert everything - {own} <= other_words(f"What did {named} say?")


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ("Moscow", "kremlin"),
        ("the Kremlin", "russian"),
        ("the White House", "us"),
        ("America", "white hous"),
        ("the UK", "down street"),
        ("Britain", "british"),
        ("the Dutch", "netherland"),
        ("France", "french"),
        ("Czechs", "pragu"),
        ("Emiratis", "uae"),
        ("Kiev", "kyiv"),
        ("Danes", "copenhagen"),
        ("Swiss", "bern"),
        ("Burma", "myanmar"),
        ("Washington", "american"),
        ("the Élysée", "pari"),
        ("Brussels", "eu"),
        ("the Pentagon", "defens depart"),
        ("a Saudi", "riyadh"),
        ("Türkiye", "ankara"),
    ],
)
def test_what_readers_call_a_place_finds_what_writers_call_it(named: str, said: str) -> None:
    assert said in other_words(f"What about {named}?")


def test_a_part_of_the_world_is_looked_for_by_its_countries_and_not_the_other_way_round() -> None:
    assert {"estonia", "latvia", "lithuania"} <= other_words("Why did the Baltic states leave?")
    assert {"qatar", "uae"} <= other_words("What do the Gulf states want?")
    assert {"baltic", "latvia"}.isdisjoint(other_words("Why did Estonia leave?"))


def test_the_places_of_a_variant_are_the_question_s_own_terms() -> None:
    question = "Why is the White House silent?"
    found = list(PLACES.of(terms(question), question))
    assert {variant.places for variant in found} == {(3, 4)}


@pytest.mark.parametrize("neighbour", ["south korean", "seoul"])
def test_two_countries_of_a_like_name_are_not_mixed_up(neighbour: str) -> None:
    assert neighbour not in other_words("What does North Korea want?")
    assert neighbour in other_words("What does South Korea want?")


def test_both_congos_keep_their_own_capital() -> None:
    assert "kinshasa" in other_words("the Democratic Republic of the Congo")
    assert "brazzavill" in other_words("the Republic of the Congo")
    assert other_words("Congolese in the Congo") == set()


def test_a_people_that_two_countries_claim_is_of_the_one_that_most_of_them_live_in() -> None:
    assert other_words("the Dominican envoy") == {"santo domingo"}
    assert "saipan" not in other_words("the American envoy")


@pytest.mark.parametrize(
    "question",
    [
        "What do they want from us?",
        "who will polish the table",
        "how long to roast a turkey",
        "WHAT DO THEY WANT FROM US",
        "Who plays like Michael Jordan?",
        "What did the Washington Post report?",
        "Where is New Mexico in Latin America?",
        "Did Georgia Meloni speak?",
    ],
)
def test_words_that_mean_something_else_are_no_places(question: str) -> None:
    assert other_words(question) == set()


@pytest.mark.parametrize(
    "question", ["what does the us want", "What does the US want?", "the Polish view", "Jordan's King", "germany"]
)
def test_capitals_or_what_leads_them_in_make_them_places(question: str) -> None:
    assert other_words(question)


def test_a_form_that_holds_another_is_not_sought_beside_it() -> None:
    assert other_words("the US") & {"washington", "washington dc"} == {"washington"}
