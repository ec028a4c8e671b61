"""Whom a title means."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize("title", ["the president", "the Lithuanian president"])
def test_a_title_means_nobody_who_is_named_behind_it_only(title: str) -> None:
    text = f"Ana Lima said it was late. “I will go,” {title} said. Lima is to meet President Carl Berg."
    assert said(text)[-1] == ("I will go,", None)


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("Hamas official Carl Berg said no. An Egyptian official told Reuters that it was over.", "the official"),
        ("Police spokesman Carl Berg left. A military spokesman blamed rebels.", "the spokesman"),
        ("Police spokesman Carl Berg left. The army spokesman blamed rebels.", "the spokesman"),
        ("Qatari Prime Minister Carl Berg left. Benjamin Lima said that he would go on.", "the prime minister"),
        ("French Foreign Minister Carl Berg left. In Berlin, Ana Lima was angry.", "the foreign minister"),
        ("President Carl Berg left. Guyanese leader Ana Lima disagreed.", "the president"),
        ("President Carl Berg left. The president of Chile stayed.", "the president"),
    ],
)
def test_a_title_means_nobody_for_sure_where_somebody_told_of_since_may_hold_it(lead: str, title: str) -> None:
    assert said(f"{lead} “It is late,” {title} said.")[-1] == ("It is late,", None)


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("Mayor Carl Berg left. Senator Ana Lima disagreed.", "the mayor"),
        ("President Carl Berg left. Foreign Minister Ana Lima wept.", "the president"),
        ("Mayor Carl Berg left. Ana Lima had a question for the mayor.", "the mayor"),
        ("Senator Carl Berg left. A spokesman said that it was late.", "the senator"),
        ("Chinese President Carl Berg left. Ana Lima disagreed.", "the Chinese president"),
        ("Mayor Carl Berg left. Nurse Ana Lima disagreed. The mayor frowned.", "the mayor"),
    ],
)
def test_a_title_means_its_holder_where_whoever_is_told_of_since_cannot_hold_it(lead: str, title: str) -> None:
    assert said(f"{lead} “It is late,” {title} said.")[-1] == ("It is late,", "Carl Berg")


@pytest.mark.parametrize(
    ("country", "demonym", "other"),
    [
        ("France", "French", "Chinese"),
        ("Denmark", "Danish", "Dutch"),
        ("Chile", "Chilean", "Chinese"),
        ("Iran", "Iranian", "Iraqi"),
        ("Austria", "Austrian", "Australian"),
        ("Türkiye", "Turkish", "Turkmen"),
        ("Spain", "Spanish", "Italian"),
        ("Brazil", "Brazilian", "British"),
        ("Kenya", "Kenyan", "Ghanaian"),
    ],
)
def test_a_country_and_its_demonym_are_one_nation_and_no_other(country: str, demonym: str, other: str) -> None:
    text = f"Ana Lima, the president of {country}, left. “It is late,” the {{}} president said."
    assert said(text.format(demonym))[-1][1] == "Ana Lima"
    assert said(text.format(other))[-1][1] is None


@pytest.mark.parametrize(("nation", "name"), [("Taiwanese", "Ana Lima"), ("Japanese", None)])
def test_a_title_of_a_nation_means_nobody_of_another(nation: str, name: str | None) -> None:
    text = f"Taiwan’s defense minister, Ana Lima, left. “It is late,” the {nation} defense minister said."
    assert said(text)[-1] == ("It is late,", name)


@pytest.mark.parametrize(
    "title",
    [
        "the former president",
        "the next president",
        "the would-be president",
        "the other president",
        "the club president",
        "the company’s president",
        "the president of the port",
    ],
)
def test_a_title_means_nobody_who_holds_another_office_of_that_name(title: str) -> None:
    assert said(f"President Carl Berg left. “I will go,” {title} said.") == [("I will go,", None)]


@pytest.mark.parametrize("title", ["the president", "the outgoing president", "the president of the country"])
def test_a_title_means_who_holds_the_office(title: str) -> None:
    assert said(f"President Carl Berg left. “I will go,” {title} said.") == [("I will go,", "Carl Berg")]
