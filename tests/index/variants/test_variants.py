import pytest
from hypothesis import given
from texts import any_text

from index.text.analyze import FUNCTION_WORDS, folded, terms
from index.variants import NOTHING_NAMED, Organisations, Places, Variant, VariantKind, Variants, named_in
from index.variants.phrases import phrase
from index.variants.synonyms import read_equivalents, read_synonyms

VARIANTS = Variants(Places(), Organisations(NOTHING_NAMED))


def variants(question: str) -> list[Variant]:
    return VARIANTS.of(terms(question), question)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("foreign minister", "top diplomat"),
        ("top diplomat", "secretari of state"),
        ("prime minister", "premier"),
        ("PM", "prime minist"),
        ("president", "head of state"),
        ("spokeswoman", "spokesman"),
        ("legislators", "lawmak"),
        ("envoy", "emissari"),
        ("boss", "chief"),
    ],
)
def test_common_role_words_stand_for_each_other(asked: str, said: str) -> None:
    found = variants(f"Who is the {asked}?")
    assert (said, VariantKind.ROLE) in {(" ".join(variant.terms), variant.kind) for variant in found}


@pytest.mark.parametrize(("asked", "said"), [("truce", "ceasefir"), ("cease-fire", "truce"), ("soldiers", "troop")])
def test_a_few_news_words_stand_for_each_other(asked: str, said: str) -> None:
    found = variants(f"What about {asked}?")
    assert (said, VariantKind.SYNONYM) in {(" ".join(variant.terms), variant.kind) for variant in found}


@pytest.mark.parametrize(
    ("asked", "said"),
    [("accused", "blame"), ("quitting", "withdraw"), ("withdrew from", "pull out of"), ("abducting", "kidnap")],
)
def test_news_words_are_read_in_all_their_forms(asked: str, said: str) -> None:
    assert said in {" ".join(variant.terms) for variant in variants(f"Who {asked} them?")}


@pytest.mark.parametrize(
    ("asked", "said"),
    [("the Second World War", "world war ii"), ("the North Atlantic alliance", "nato"), ("Daesh", "isi")],
)
def test_what_goes_by_several_names_is_known_by_each(asked: str, said: str) -> None:
    found = variants(f"What about {asked}?")
    assert (said, VariantKind.ORGANISATION) in {(" ".join(variant.terms), variant.kind) for variant in found}


@pytest.mark.parametrize(
    ("asked", "said"), [("paid for", "bankrol"), ("blackouts", "power cut"), ("biggest", "largest")]
)
def test_what_tells_the_same_in_most_sentences_is_an_equivalent(asked: str, said: str) -> None:
    found = variants(f"Who saw them {asked}?")
    assert (said, VariantKind.EQUIVALENT) in {(" ".join(variant.terms), variant.kind) for variant in found}


def test_a_row_of_news_words_says_each_thing_once_and_none_that_carries_grammar_alone() -> None:
    for row in [*read_synonyms(), *read_equivalents()]:
        assert len({phrase(form) for form in row}) == len(row) > 1
        assert not any(all(word in FUNCTION_WORDS for word in map(folded, form.split())) for form in row)


def test_a_news_word_asked_as_its_row_has_it_is_found() -> None:
    for row in read_synonyms():
        for form in row:
            others = {phrase(other) for other in row} - {phrase(form)}
            assert others <= {variant.terms for variant in variants(f"about {form}")}, form


@pytest.mark.parametrize(
    ("question", "other"), [("Who signed the trade deal?", "pact"), ("Who made a terrorist attack?", "assault")]
)
def test_a_phrase_hides_no_news_word_in_it(question: str, other: str) -> None:
    assert (other,) in {variant.terms for variant in variants(question)}


def test_a_word_finds_its_own_row_and_not_that_of_another_of_its_stem() -> None:
    found = {variant.terms for variant in variants("Who are the supporters?")}
    assert ("backer",) in found
    assert ("aid",) not in found


def test_what_is_read_as_a_place_is_no_news_word() -> None:
    assert all(variant.kind is not VariantKind.SYNONYM for variant in variants("What did the United States say?"))


@pytest.mark.parametrize("question", ["Who fired the missile?", "What is left of it?", "Who headed it?", "the aides"])
def test_a_form_that_mostly_means_something_else_is_not_taken_for_them(question: str) -> None:
    assert all(variant.kind is VariantKind.EQUIVALENT for variant in variants(question))


@pytest.mark.parametrize("question", ["According to whom?", "by force of habit", "a striking view", "dealing with it"])
def test_words_of_the_same_stem_are_not_taken_for_them(question: str) -> None:
    assert all(variant.kind is VariantKind.EQUIVALENT for variant in variants(question))


@pytest.mark.parametrize("asked", ["secretaries of defense", "prime ministers", "emissaries", "heads of state"])
def test_roles_are_read_in_the_plural(asked: str) -> None:
    assert variants(f"Which {asked} met?")


def test_the_afternoon_is_no_prime_minister() -> None:
    assert ("pm",) not in {variant.terms for variant in variants("Who is the prime minister?")}


def test_each_variant_says_which_words_it_stands_for() -> None:
    found = variants("Who is the German foreign minister?")
    assert Variant((3,), ("berlin",), VariantKind.PLACE) in found
    assert Variant((4, 5), ("top", "diplomat"), VariantKind.ROLE) in found


def test_the_short_form_of_a_country_is_no_organisation() -> None:
    organisations = Organisations(named_in("The Unmanned Systems Division (US) reports."))
    question = "What does the US say?"
    kinds = {variant.kind for variant in Variants(Places(), organisations).of(terms(question), question)}
    assert kinds == {VariantKind.PLACE}


@given(any_text)
def test_variants_differ_and_stand_for_places_of_the_question(question: str) -> None:
    row = terms(question)
    found = VARIANTS.of(row, question)
    assert len(found) == len(set(found))
    for variant in found:
        assert variant.terms
        assert variant.terms != tuple(row[place].text for place in variant.places)
        assert list(variant.places) == list(range(variant.places[0], variant.places[-1] + 1))
