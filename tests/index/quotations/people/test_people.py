"""A surname means whoever the text names in whole."""

import pytest
from quotation_texts import quotations_of, said


def test_a_surname_means_the_full_name_and_role_stated_before() -> None:
    text = "Finance Minister Ana Lima met the press.\n“The budget is ready,” Lima said."
    (quotation,) = quotations_of(text)
    assert quotation.speaker.name is not None
    assert quotation.speaker.role is not None
    assert quotation.speaker.mention is not None
    assert quotation.speaker.name.of(text) == "Ana Lima"
    assert quotation.speaker.role.of(text) == "Finance Minister"
    assert quotation.speaker.mention.of(text) == "Lima"


@pytest.mark.parametrize(
    ("whole", "short"),
    [
        ("Guo Jiakun", "Guo"),
        ("He Lifeng", "Mr. He"),
        ("Larry King", "Mr. King"),
        ("Tsai Ing-wen", "Tsai"),
        ("Hyacinth Berg", "Dame Hyacinth"),
    ],
)
def test_a_name_alone_means_whoever_is_called_by_it(whole: str, short: str) -> None:
    text = f"Foreign Ministry spokesperson {whole} spoke on Monday. “It is late,” {short} said."
    speaker = quotations_of(text)[-1].speaker
    assert speaker.name
    assert speaker.role
    assert (speaker.name.of(text), speaker.role.of(text)) == (whole, "Foreign Ministry spokesperson")


@pytest.mark.parametrize("address", ["Shri", "Smt.", "Alhaji", "Hajia", "Mallam", "Hon.", "Engr.", "Dato"])
def test_a_form_of_address_of_any_country_is_no_part_of_a_name(address: str) -> None:
    text = f"The finance minister, {address} Amaka Odes, left early. “It is late,” {address} Odes said."
    speaker = quotations_of(text)[-1].speaker
    assert speaker.name
    assert speaker.role
    assert (speaker.name.of(text), speaker.role.of(text)) == ("Amaka Odes", "finance minister")


@pytest.mark.parametrize(
    ("whole", "short", "name"),
    [
        ("William Barr", "Barr", "William Barr"),
        ("Amira Sheikh", "Sheikh", "Amira Sheikh"),
        ("Sheikh Hasina", "Ms Hasina", "Sheikh Hasina"),
        ("Sheikh Hamad al-Odes", "al-Odes", "Hamad al-Odes"),
    ],
)
def test_a_form_of_address_may_be_a_name(whole: str, short: str, name: str) -> None:
    assert said(f"Foreign minister {whole} left. “It is late,” {short} said.")[-1] == ("It is late,", name)


@pytest.mark.parametrize("office", ["Taoiseach", "Tánaiste"])
def test_an_office_of_one_country_is_nobodys_name(office: str) -> None:
    assert said(f"The {office} said it was late.") == [("it was late", None)]
    text = f"{office} Leo Crowe left. “It is late,” the {office} said."
    assert said(text)[-1] == ("It is late,", "Leo Crowe")


@pytest.mark.parametrize("addressed", ["Mr Bello", "Dr Bello", "Lord Justice Bello", "Mr Justice Bello"])
def test_a_pronoun_means_whom_a_form_of_address_alone_tells_to_be_somebody(addressed: str) -> None:
    text = f"“Go,” said Jacob Pereira. {addressed} was angry. “It is late,” he said."
    assert said(text)[-1] == ("It is late,", "Bello")


def test_a_surname_behind_a_form_of_address_stays_that_of_whom_the_text_names_in_whole() -> None:
    text = "The show is called Dr. Odes. Bilal Odes left. His daughter Ana Odes did not. “It is late,” Odes said."
    assert said(text)[-1][1] in ("Bilal Odes", "Ana Odes")


def test_an_office_set_before_a_rank_means_whoever_has_both() -> None:
    text = "The Minister of Foreign Affairs, Ambassador Ibrahim Odes, left. “It is late,” the minister said."
    assert said(text) == [("It is late,", "Ibrahim Odes")]


def test_the_name_of_a_thing_is_not_what_its_first_word_speaks_for() -> None:
    text = "The browser Nortel Edge is new. It runs at Nortel. “It is late,” Nortel said."
    assert said(text)[-1] == ("It is late,", "Nortel")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Chinese Vice Premier He Lifeng said it was late.", "He Lifeng"),
        ("He Jiankui, a scientist, said it was late.", "He Jiankui"),
        ("Carl Berg said it was late. He Himself said it was bad.", "Carl Berg"),
    ],
)
def test_a_surname_may_be_a_word_of_grammar(text: str, name: str) -> None:
    assert said(text)[0][1] == name


@pytest.mark.parametrize("rank", ["Senior", "Top", "Former"])
def test_whose_official_somebody_is_is_not_called_by_their_rank(rank: str) -> None:
    text = f"{rank} Nortel official Ana Lima was ready. Nortel said it was late."
    speaker = quotations_of(text)[-1].speaker
    assert speaker.name
    assert (speaker.name.of(text), speaker.role) == ("Nortel", None)
