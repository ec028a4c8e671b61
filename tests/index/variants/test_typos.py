import pytest
from hypothesis import given
from hypothesis import strategies as st
from texts import any_words

from index.text.lexicon import Lexicon
from index.variants import Spelling

LEXICON = Lexicon()
NAMES = "Ryabkov Zelensky Rubio Hegseth Witkoff Erdoğan Baerbock Netanyahu".split()
RARER = "Iraq Miles Mili Ivana Urban Roland Austria Mercer Ukraine Jacksonville".split()
WORDS = "government negotiations macros ceasefire deterrent tariffs".split()
LIBRARY = dict.fromkeys(NAMES, 3) | dict.fromkeys(RARER, 2) | dict.fromkeys(WORDS, 5)
SPELLING = Spelling(LIBRARY, LEXICON)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Ryabkof", "Ryabkov"),
        ("ryabkof", "Ryabkov"),
        ("Zelenskiy", "Zelensky"),
        ("Hegset", "Hegseth"),
        ("Witkof", "Witkoff"),
        ("Rubyo", "Rubio"),
        ("Rubbio", "Rubio"),
        ("Baerbok", "Baerbock"),
        ("Yrabkov", "Ryabkov"),
        ("Ukriane", "Ukraine"),
        ("Netanjahu", "Netanyahu"),
        ("tarrifs", "tariffs"),
        ("goverment", "government"),
        ("negotations", "negotiations"),
        ("Negotations", "negotiations"),
    ],
)
def test_a_misspelt_name_or_word_is_shown_as_the_library_writes_it(typed: str, meant: str) -> None:
    assert SPELLING.correct(typed) == meant


@pytest.mark.parametrize(
    "stranger", ["Iran", "Milei", "Ivanka", "Orban", "Poland", "Macron", "Australia", "Merz", "Scholz"]
)
def test_a_stranger_s_name_is_never_taken_for_a_name_of_the_library(stranger: str) -> None:
    assert SPELLING.correct(stranger) is None
    assert SPELLING.correct(stranger.lower()) is None


@pytest.mark.parametrize("word", ["Erdogan", "RUBIO", "Rubio's", "Macross", "deterrents"])
def test_what_the_library_has_or_no_name_of_it_resembles_is_left_alone(word: str) -> None:
    assert SPELLING.correct(word) is None


@pytest.mark.parametrize(("typed", "meant"), [("teh", "the"), ("mch", "much"), ("wil", "will"), ("whenn", "when")])
def test_a_mistyped_function_word_is_read_as_one(typed: str, meant: str) -> None:
    assert SPELLING.correct(typed) == meant


@pytest.mark.parametrize("word", ["Wil", "kim", "ito", "tusk", "xi", "modi"])
def test_a_name_is_never_read_as_a_function_word(word: str) -> None:
    assert SPELLING.correct(word) is None


def test_a_short_word_is_left_alone() -> None:
    assert Spelling({"Xi": 9, "Lula": 9}, LEXICON).correct("Xo") is None


def test_of_two_that_are_as_near_the_one_the_library_has_most_of_is_meant() -> None:
    both = {"Lavrow": 1, "Lavrov": 4}
    assert Spelling(both, LEXICON).correct("Lavrof") == "Lavrov"
    assert Spelling(dict(reversed(both.items())), LEXICON).correct("Lavrof") == "Lavrov"


@given(st.lists(any_words), any_words)
def test_a_correction_is_always_a_word_of_the_library(words: list[str], typed: str) -> None:
    spelling = Spelling(dict.fromkeys(words, 1), LEXICON)
    assert spelling.correct(typed) in {None, *words}
