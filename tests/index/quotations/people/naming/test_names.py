"""Names and roles as the text states them."""

import pytest
from quotation_texts import found, quotations_of, said


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("It was a call of minister Ana Lima and mayor Carl Berg.\n\n“Stop,” Berg said.", "Carl Berg", "mayor"),
        ("“It was awful,” said the prime minister, Ana Lima.", "Ana Lima", "prime minister"),
        ("They met in Odesa. Mayor Carl Berg said it was “late”.", "Carl Berg", "Mayor"),
        ("NATO Secretary-General Carl Berg, meanwhile, said it was late.", "Carl Berg", "NATO Secretary-General"),
        ("Lima left the Odesa Institute. The Institute for War said it was late.", "Institute for War", None),
        ("“It is a crime,” the Defense Ministry said.", "Defense Ministry", None),
        ("The Foreign Office said that it was late.", "Foreign Office", None),
        (
            "Carl Berg, a former Army lawyer, said it was late. “It is law,” he said.",
            "Carl Berg",
            "a former Army lawyer",
        ),
    ],
)
def test_a_name_and_a_role_are_whole_and_of_one(text: str, name: str, role: str | None) -> None:
    speaker = quotations_of(text)[-1].speaker
    assert (speaker.name and speaker.name.of(text), speaker.role and speaker.role.of(text)) == (name, role)


@pytest.mark.parametrize("speaker", ["A spokeswoman for Ana Lima", "Lima’s lawyer", "an aide to Ana Lima"])
def test_who_speaks_for_somebody_is_not_that_person(speaker: str) -> None:
    text = f"Ana Lima was away.\n“We will go far,” {speaker} said."
    assert found(text) == [("direct", "We will go far,", None, "unnamed")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Per Lund said: “It is a mistake.”", ("It is a mistake.", "Per Lund")),
        ("“It is a mistake,” said the treasurer, Per Lund.", ("It is a mistake,", "Per Lund")),
        ("“It is a mistake,” said Will Lund.", ("It is a mistake,", "Will Lund")),
    ],
)
def test_a_first_name_may_be_a_word_of_grammar(text: str, expected: tuple[str, str]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The line is slow, according to the watchdog Transport Focus.", "Transport Focus"),
        ("The National Institute on Aging said it would go on.", "National Institute on Aging"),
        ("The Guardian said it would go on.", "Guardian"),
        ("“I wanted to laugh,” the Kenyan told television.", None),
        ("“I wanted to laugh,” the Dane told television.", None),
        ("“I wanted to laugh,” the Maine Republican told television.", None),
        ("“I wanted to laugh,” Maine Republican Ana Lima told television.", "Ana Lima"),
        ("His wife, June Lima, left. “I wanted to laugh,” Lima said.", "June Lima"),
        ("In June Lima left. “I wanted to laugh,” Lima said.", "Lima"),
        ("Developer Nortel Homes is new. Nortel Homes said it would go on.", "Nortel Homes"),
        ("“I wanted to laugh,” said a man calling himself Carl Berg.", None),
        ("Critics said it would go on.", None),
        ("Officials in Odesa said it would go on.", None),
        ("Sanders said it would go on.", "Sanders"),
        ("Anna Roth of Odesa University agreed. “Yes,” Roth said. It would go on.", "Anna Roth"),
        ("Inspector Anna Roth left. It would go on, DI Roth said.", "Anna Roth"),
        ("The Daily News’s Ana Lima reported that it would go on.", "Ana Lima"),
        ("Defense Secretary Lima said it would go on.", "Lima"),
    ],
)
def test_a_name_is_neither_cut_short_nor_made_of_a_nation(text: str, name: str | None) -> None:
    assert said(text)[0][1] == name


def test_a_role_set_before_a_name_begins_behind_the_verb() -> None:
    text = "The court heard that the club’s chairman, Barry Berg, rang. “It was late,” Mr Berg told the court."
    role = quotations_of(text)[-1].speaker.role
    assert role is not None
    assert role.of(text) == "club’s chairman"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They came to the island’s defense. Defense Secretary Ana Lima said: “Go.”", "Defense Secretary"),
        ("He resigned over his health. Secretary Ana Lima said: “Go.”", "Secretary"),
        ("They wrote on X. Minister Ana Lima said: “Go.”", "Minister"),
        ("Camp Shelby Cmdr. Ana Lima said: “Go.”", "Camp Shelby Cmdr."),
        ("Outside court, Det Con Ana Lima said: “Go.”", "Det Con"),
        ("Outside court, Det Ch Supt Ana Lima said: “Go.”", "Det Ch Supt"),
    ],
)
def test_a_role_begins_in_the_sentence_of_its_name(text: str, role: str) -> None:
    speaker = quotations_of(text)[-1].speaker
    assert (speaker.name and speaker.name.of(text), speaker.role and speaker.role.of(text)) == ("Ana Lima", role)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("José “Pepe” Lima, the former mayor, died. “I earned it,” he said.", "José “Pepe” Lima"),
        ("Actor Dwayne “The Rock” Lima left. “I earned it,” Lima said.", "Dwayne “The Rock” Lima"),
        ("Gen. “Mad Dog” Lima said it was late.", "Lima"),
        (
            "Carl Anton ‘Buster’ Berg was born.\nBuster Berg sang. “I won,” Berg said.",
            "Carl Anton ‘Buster’ Berg",
        ),
        ("In Disney’s “Frozen” Ana Lima said it was late.", "Ana Lima"),
    ],
)
def test_a_nickname_in_marks_is_part_of_a_name(text: str, name: str) -> None:
    assert said(f"Jon Odes said it was good.\n{text}")[-1][1] == name


@pytest.mark.parametrize(
    ("lead", "role"),
    [
        ("Taiwan’s defense minister", "Taiwan’s defense minister"),
        ("On Monday, Greenland’s prime minister", "Greenland’s prime minister"),
        ("Costa Rica’s president", "president"),
    ],
)
def test_a_role_set_before_a_name_tells_whose_it_is(lead: str, role: str) -> None:
    stated = quotations_of(f"{lead}, Ana Lima, said it was late.")[-1].speaker.role
    assert stated is not None
    assert stated.of(f"{lead}, Ana Lima, said it was late.") == role
