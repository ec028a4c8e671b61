import unicodedata

import pytest
from hypothesis import given
from texts import any_text

from bot.cards.letters import NAMED, drawn_form, sentence_about, undrawable
from bot.cards.typeface import Typeface

CHARACTERS = Typeface().characters


def undrawable_in(text: str) -> list[str]:
    return undrawable(drawn_form(text), CHARACTERS)


@pytest.mark.parametrize(
    "text",
    [
        "“It’s 5% of GDP — or €3bn…” he said.",
        "Zażółć gęślą jaźń, Übergröße, İstanbul, Đặng Thị",
        "Ο Πρωθυπουργός είπε",
        "Володимир Зеленський; Ђорђе; Қазақстан",
        "l’\u202f«\u00a0été\u00a0»\u202f!",
        "cafe\u0301",
        "a line\nand another\r\nand\ta tab",
    ],
)
def test_latin_greek_and_cyrillic_can_be_drawn(text: str) -> None:
    assert undrawable_in(text) == []


@pytest.mark.parametrize(
    ("text", "characters"),
    [
        ("see 日本 now", "日本"),
        ("שלום", "שלום"),
        ("قال", "قال"),
        ("नमस्ते", "नमसते\u094d\u0947"),
        ("ok 👍", "👍"),
        ("Z\u0337", "\u0337"),
        ("a\u200bb", "\u200b"),
        ("a\u00adb", "\u00ad"),
        ("\u202eabc", "\u202e"),
        ("a\x00b", "\x00"),
        ("a\ufeff", "\ufeff"),
        ("a\u2028b", "\u2028"),
        ("\ue000", "\ue000"),
    ],
)
def test_what_it_lacks_or_would_have_to_shape_cannot(text: str, characters: str) -> None:
    assert set(undrawable_in(text)) == set(characters)


def test_letters_that_have_to_be_joined_or_turned_around_cannot_though_a_typeface_has_them() -> None:
    for text in ("שלום", "قال", "न\u094d", "e\u0301\u0301"):
        assert undrawable(drawn_form(text), set(text)) != []


def test_its_letters_are_of_scripts_that_need_no_shaping() -> None:
    names = [unicodedata.name(character, "") for character in CHARACTERS if character.isalpha()]
    scripts = {name.split()[0] for name in names if " LETTER " in name}
    assert scripts <= {"LATIN", "GREEK", "CYRILLIC", "MODIFIER", "TURNED", "SUPERSCRIPT"}


def test_all_of_ascii_can_be_drawn() -> None:
    assert undrawable_in("".join(map(chr, range(32, 127)))) == []


def test_the_sentence_shows_letters_and_names_what_cannot_stand_alone() -> None:
    sentence = sentence_about(["日", "\u200b", "\u0337", "\x00"])
    assert sentence == (
        "No card: its typeface cannot show “\u2068日\u2069”, zero width space (U+200B), "
        "combining short solidus overlay (U+0337), a character without a name (U+0000)."
    )


def test_the_sentence_counts_what_it_does_not_show() -> None:
    assert sentence_about(list("日本語中文字漢")).endswith(" and 2 more.")


@given(any_text)
def test_what_is_drawn_is_the_same_text(text: str) -> None:
    drawn = drawn_form(text)
    assert unicodedata.normalize("NFC", "".join(drawn.split())) == unicodedata.normalize("NFC", "".join(text.split()))


@given(any_text)
def test_any_text_can_be_drawn_or_gets_a_short_sentence(text: str) -> None:
    lacking = undrawable_in(text)
    assert not set(lacking) & set("abcXYZ “”’.,")
    assert len(sentence_about(lacking)) < 60 + NAMED * 120
