import pytest
from hypothesis import given
from texts import any_text

from index.text.analyze import terms
from index.variants import NOTHING_NAMED, Organisations, named_in
from index.variants.named import long_form

ARTICLE = (
    "Leaders of the North Atlantic Treaty Organization met. NATO will act, the European Union said. The EU agreed.\n"
    "The Organization for Security and Co-operation in Europe (OSCE) sent observers; the IAEA (International Atomic"
    " Energy Agency) did not. The gross domestic product (GDP) fell. The United Nations and the UN chief waited."
)


def other_words(question: str, *texts: str) -> set[str]:
    """What the organisations of a question may also be called by a library of these texts, as terms."""
    organisations = Organisations(NOTHING_NAMED.changed((), list(map(named_in, texts or (ARTICLE,)))))
    return {" ".join(variant.terms) for variant in organisations.of(terms(question), question)}


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What does NATO want?", "north atlant treati organiz"),
        ("What does N.A.T.O. want?", "north atlant treati organiz"),
        ("what does nato want", "north atlant treati organiz"),
        ("Who heads the North Atlantic Treaty Organization?", "nato"),
        ("Did the UN agree?", "unit nation"),
        ("Did the United Nations agree?", "un"),
        ("What did the OSCE send?", "organiz for secur and co oper in europ"),
        ("the International Atomic Energy Agency", "iaea"),
        ("the Organization for Security and Co-operation in Europe", "osc"),
        ("the gross domestic product", "gdp"),
        ("How big is GDP?", "gross domest product"),
    ],
)
def test_a_name_and_the_short_form_that_its_initials_spell_stand_for_each_other(question: str, said: str) -> None:
    assert said in other_words(question)


def test_a_short_form_is_read_within_a_longer_row_of_capitals() -> None:
    assert other_words("the ICC", "The International Criminal Court Prosecutor spoke.") == {"internat crimin court"}


def test_two_initials_alone_are_anybody_s() -> None:
    assert other_words("What did JD say?", "John Dean met Jane Doe.") == set()
    assert other_words("What did JD say?", "The Justice Desk (JD) met Jane Doe.") == {"justic desk"}


def test_what_a_text_explains_a_short_form_by_is_all_that_it_means() -> None:
    text = "The European Economic Community (EEC) and the Emergency Energy Conservation Act."
    assert other_words("the EEC", text) == {"european econom communiti"}
    assert other_words("the Emergency Energy Conservation Act", text) == set()


def test_a_short_form_that_no_text_uses_is_not_sought() -> None:
    assert other_words("the Central Bank Council", ARTICLE) == set()


def test_a_function_word_in_lower_case_is_no_short_form() -> None:
    text = "The World Health Organization (WHO) warned."
    assert other_words("who warned", text) == set()
    assert other_words("What did the WHO say?", text) == {"world health organiz"}


def test_a_text_taken_out_is_forgotten() -> None:
    court = named_in("The International Criminal Court sat.")
    article = named_in(ARTICLE)
    organisations = Organisations(NOTHING_NAMED.changed((), [article, court]).changed([article], []))
    question = "Do NATO and the OSCE heed the ICC?"
    assert {variant.terms for variant in organisations.of(terms(question), question)} == {
        ("internat", "crimin", "court")
    }


@pytest.mark.parametrize(
    ("short", "before", "long"),
    [
        ("un", "said the United Nations", "United Nations"),
        ("hiv", "the human immunodeficiency virus", "human immunodeficiency virus"),
        ("abc", "nothing that fits", None),
        ("", "words", None),
    ],
)
def test_a_long_form_starts_with_its_short_form_s_first_letter(short: str, before: str, long: str | None) -> None:
    assert long_form(short, before) == long


@given(any_text, any_text)
def test_any_text_can_be_read_asked_and_forgotten(text: str, question: str) -> None:
    named = named_in(text)
    organisations = Organisations(named)
    for variant in organisations.of(terms(question), question):
        assert variant.terms
        assert all(0 <= place < len(terms(question)) for place in variant.places)
    assert named.changed([named], ()) == NOTHING_NAMED
