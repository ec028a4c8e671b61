import pytest
from hypothesis import given
from pooled_texts import sought_in
from texts import any_words

from index.answer.questions.asked import asked_by
from index.answer.questions.sought import Stand, sought_by
from index.answer.readings.reading import key_of
from index.question import parse_question
from index.variants import Variant, VariantKind

any_question = any_words.map(lambda text: text.strip()[:1000]).filter(lambda text: bool(parse_question(text).words))


@given(any_question)
def test_every_content_term_of_a_question_is_a_column_and_says_where_it_stands(question: str) -> None:
    parsed, sought = parse_question(question), sought_in(question)
    assert list(sought.terms) == list(parsed.words)
    assert [parsed.terms[place].text for place in sought.places] == list(sought.terms)
    columns = (
        sought.keys,
        sought.idf,
        sought.worth,
        sought.places,
        sought.names,
        sought.numbers,
        sought.known,
        sought.introduced,
        sought.speaking,
    )
    assert {len(column) for column in columns} == {len(sought.terms)}
    assert ((sought.worth > 0) & (sought.worth <= sought.idf)).all()


def test_a_word_that_answers_seldom_repeat_is_worth_less_than_it_is_rare() -> None:
    parsed = parse_question("What kind of treaty?")
    sought = sought_by(parsed, asked_by(parsed), [4.0, 4.0], [True, True], [])
    assert sought.idf.tolist() == [4, 4]
    assert sought.worth.tolist() == [1, 4]


def test_whoever_is_to_be_introduced_is_known_by_the_words_of_the_name() -> None:
    assert sought_in("Where does Ana Lima work?").introduced.tolist() == [True, True, False]


def test_a_name_has_no_news_word_that_stands_for_it() -> None:
    assert sought_in("Did the Post open?", [Variant((2,), ("job",), VariantKind.SYNONYM)]).stands == []


def test_names_and_numbers_are_known_for_what_they_are() -> None:
    sought = sought_in("Did Lima open 12 ports?")
    assert dict(zip(sought.terms, sought.names.tolist(), strict=True)) == {
        "lima": True,
        "open": False,
        "12": False,
        "port": False,
    }
    assert sought.numbers.tolist() == [False, False, True, False]


def test_what_stands_for_words_stands_for_their_columns() -> None:
    variants = [
        Variant((2, 3), ("top", "diplomat"), VariantKind.ROLE),
        Variant((4,), ("reject",), VariantKind.KIN),
    ]
    assert sought_in("Has the foreign minister rejection?", variants).stands == [
        Stand((0, 1), (key_of("top"), key_of("diplomat")), VariantKind.ROLE),
        Stand((2,), (key_of("reject"),), VariantKind.KIN),
    ]


def test_nothing_stands_for_function_words() -> None:
    assert sought_in("Who opened it?", [Variant((2,), ("port",), VariantKind.SYNONYM)]).stands == []


@pytest.mark.parametrize(
    ("question", "speaking"),
    [
        ("What did Lima say about Callao?", ["lima"]),
        ("Whom did Mayor Lima warn?", ["mayor", "lima"]),
        ("Which ship did Lima call a ruin?", ["lima"]),
        ("Callao: any comment by Lima?", ["lima"]),
        ("Who opened Callao?", []),
    ],
)
def test_whoever_is_asked_to_have_spoken_is_told_or_all_names_where_that_does_not_show(
    question: str, speaking: list[str]
) -> None:
    sought = sought_in(question)
    assert [term for term, is_it in zip(sought.terms, sought.speaking, strict=True) if is_it] == speaking


def test_a_word_has_others_of_like_meaning_and_a_name_has_none() -> None:
    sought = sought_in("Will the mayor of Main remain?")
    alike = set(zip(sought.alike.tolist(), [sought.terms[column] for column in sought.alike_to], strict=True))
    assert (key_of("stay"), "remain") in alike
    assert not any(term == "main" for _, term in alike)
