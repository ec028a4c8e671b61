"""Whom a text brings in without a name: "he" and "she" behind them mean nobody for sure."""

import pytest
from quotation_texts import said


@pytest.mark.parametrize(
    "between",
    [
        "A neighbour called the police.",
        "A passing doctor helped her.",
        "A woman living next door heard screams.",
        "A friend of hers was not surprised.",
        "A witness described a chase.",
        "On Monday, one customer raised her cup.",
        "Her lawyer, who has acted for her for years, asked for bail.",
        "Her co-star calls her fearless.",
        "Lima’s sister-in-law wept.",
        "Their accountant left at once.",
        "The judge was unmoved.",
        "The owner, an elderly woman, let her in.",
        "One was a woman applying for a job.",
        "The room was small; her mother had once danced there.",
        "The room was dark, but her lawyer was ready.",
        "She was found on Friday by a neighbour.",
        "She went to see Helen. She is eighty-eight.",
        "She spoke, before her engineer interrupted.",
        "She spoke, but then the moderator cut in.",
        "The plan was dismissed by a union leader.",
        "The plan drew loud criticism from a nurse.",
    ],
)
def test_a_pronoun_means_nobody_for_sure_behind_a_stranger_who_may_be_meant(between: str) -> None:
    assert said(f"Ana Lima came late. {between} “It is late,” she said.")[-1] == ("It is late,", None)


@pytest.mark.parametrize(
    "between",
    [
        "A man called the police.",
        "The 44-year-old was calm.",
        "The lawyer was calm.",
        "A former nurse, she lives in Odesa.",
        "A Canadian court agreed.",
        "A former mine was closed.",
        "A later report cleared her.",
        "A helicopter searched for her.",
        "Her career ended in May.",
        "Her worst fear was later confirmed.",
        "It’s meant to be read.",
        "Friends were calm.",
        "His lawyers were calm.",
        "Her crew slept.",
        "She lives in Austin. She is happy there.",
    ],
)
def test_a_pronoun_means_the_one_named_behind_what_is_no_stranger_whom_it_may_mean(between: str) -> None:
    text = f"Ana Lima, a lawyer, came late. {between} “It is late,” she said."
    assert said(text)[-1] == ("It is late,", "Ana Lima")


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("It was Friday.\n\nShe had not seen anybody for days.", None),
        ("It was Friday.\n\n" + "The street was quiet and the shops were shut. " * 4, "Ana Lima"),
    ],
)
def test_a_stranger_is_forgotten_behind_a_paragraph_of_some_length(between: str, name: str | None) -> None:
    text = f"Ana Lima came late.\n\nA neighbour came. {between}\n\n“It is late,” she said."
    assert said(text)[-1] == ("It is late,", name)
