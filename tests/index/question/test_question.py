import pytest
from hypothesis import given
from hypothesis import strategies as st
from texts import any_words

from index.errors import QuestionRefused
from index.models import Correction
from index.question import QUESTION_LENGTH, corrected, parse_question
from index.text.unspaced import has_unspaced


def shortened(text: str) -> str:
    return text.strip()[:QUESTION_LENGTH].strip()


any_question = any_words.map(shortened) | any_words.map(str.upper).map(shortened)


@given(any_question)
def test_every_word_can_be_named_as_it_was_typed(text: str) -> None:
    question = parse_question(text)
    assert question.text == text
    assert len(question.read) == len(text)
    assert all(question.typed(term) in text for term in question.words)


def test_a_question_is_about_its_content_words_the_first_of_each() -> None:
    question = parse_question("  Who opened the ports that Lima opens? ")
    assert question.text == "Who opened the ports that Lima opens?"
    assert dict(question.words) == {"open": "opened", "port": "ports", "lima": "Lima"}
    assert len(question.terms) == 7


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("What happened this week in Oslo?", ["Oslo"]),
        ("What's the latest news from Oslo?", ["Oslo"]),
        ("What happened this week?", ["happened", "week"]),
        ("How did it happen in Oslo?", ["happen", "Oslo"]),
        ("ok but who exactly is in Oslo?", ["Oslo"]),
        ("How old is Oslo?", ["Oslo"]),
        ("How far is it to Oslo?", ["Oslo"]),
        ("Which outlet is in Oslo?", ["Oslo"]),
        ("Under what circumstances will Oslo pay?", ["Oslo", "pay"]),
        ("What should Oslo pay, in the view of Lima?", ["Oslo", "pay", "Lima"]),
        ("What should Oslo pay, in Lima's opinion?", ["Oslo", "pay", "Lima's"]),
        ("What should Oslo pay, according to Lima?", ["Oslo", "pay", "Lima"]),
        ("What is the view from Oslo?", ["view", "Oslo"]),
        ("How old?", ["old"]),
        ("hey, anyone?", ["hey"]),
        ('Who said "Exactly so, honestly"?', ["Exactly", "honestly"]),
    ],
)
def test_a_question_is_not_about_words_that_only_ask_unless_it_has_no_others(text: str, words: list[str]) -> None:
    assert list(parse_question(text).words.values()) == words


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Who is Lima?", ["lima"]),
        ("Lima said what?", []),
        ("What did Ana Lima say in Odesa?", ["ana", "lima", "odesa"]),
        ("what did lima say?", []),
        ("WHAT DID LIMA SAY?", []),
        ("NATO", []),
    ],
)
def test_a_capital_inside_a_question_makes_a_name(text: str, names: list[str]) -> None:
    question = parse_question(text)
    assert [term for term in question.words if question.is_name(term)] == names


def test_a_question_in_capitals_is_read_without_and_named_with_them() -> None:
    question = parse_question("WHO IS LIMA?")
    assert question.read == "who is lima?"
    assert question.typed("lima") == "LIMA"


def test_a_single_word_in_capitals_is_a_short_form() -> None:
    assert parse_question("US").read == "US"
    assert list(parse_question("US").words) == ["us"]


@pytest.mark.parametrize("letters", ["İSTANBUL STRAẞE", "ΟΔΟΣ ΟΔΟΣ", "\u2126 \u212b"])
def test_capitals_whose_lower_case_belongs_to_other_letters_are_named_too(letters: str) -> None:
    question = parse_question(letters)
    assert all(question.typed(term) in letters for term in question.words)


def test_a_corrected_question_reads_the_librarys_word_and_keeps_the_typed_one() -> None:
    question = corrected(parse_question("Did Ryabkof meet Rubyo?"), [Correction("Ryabkof", "Ryabkov")])
    assert question.text == "Did Ryabkof meet Rubyo?"
    assert question.read == "Did Ryabkov meet Rubyo?"
    assert list(question.words) == ["ryabkov", "meet", "rubyo"]
    assert question.corrections == [Correction("Ryabkof", "Ryabkov")]


def test_a_word_is_corrected_wherever_it_stands() -> None:
    read = corrected(parse_question("Rubyo, Rubyo and Rubyos?"), [Correction("Rubyo", "Marco Rubio")]).read
    assert read == "Marco Rubio, Marco Rubio and Rubyos?"


def test_a_question_in_capitals_is_corrected_too() -> None:
    question = corrected(parse_question("WHO IS RUBYO?"), [Correction("RUBYO", "Rubio")])
    assert question.read == "who is Rubio?"


@given(any_question, st.data())
def test_no_other_word_changes_with_a_corrected_one(text: str, data: st.DataObject) -> None:
    question = parse_question(text)
    words = [term for term, word in question.words.items() if word.isalpha() and not has_unspaced(word)]
    if words:
        typed = question.typed(data.draw(st.sampled_from(words)))
        changed = corrected(question, [Correction(typed, "Odesa")])
        assert "Odesa" in changed.read
        assert changed.text == text
        assert len(changed.terms) == len(question.terms)


@pytest.mark.parametrize("text", ["", " \n", "x" * (QUESTION_LENGTH + 1), "\udfff"])
def test_what_is_no_question_is_refused(text: str) -> None:
    with pytest.raises(QuestionRefused):
        parse_question(text)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('Who said "it is over"?', ["it is over"]),
        ("Who said “it’s over” and «never»?", ["it’s over", "never"]),
        ("Who said 'it's over'?", ["it's over"]),
        ("What's Lima's plan?", []),
        ('Who said "It is over. Nobody won … or [they all] lost"?', ["It is over", "Nobody won", "or", "lost"]),
        ('Who said "" or "?" then?', ["or"]),
    ],
)
def test_what_stands_in_quotation_marks_is_told_each_sentence_apart(text: str, quoted: list[str]) -> None:
    question = parse_question(text)
    rows = [[question.terms[place].span for place in places] for places in question.quoted()]
    assert [question.read[row[0].start : row[-1].end] for row in rows] == quoted


def test_words_in_quotation_marks_are_what_a_question_is_about_that_has_no_others() -> None:
    assert list(parse_question('Who said "never, ever"?').words) == ["never", "ever"]
    assert list(parse_question('Who said "never again, Lima"?').words) == ["lima"]
