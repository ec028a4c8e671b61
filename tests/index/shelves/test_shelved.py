"""A shelf that is brought up to date answers as one that is made anew of the same briefings."""

from collections.abc import Hashable, Mapping
from dataclasses import replace

import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from texts import briefing_of

from index.models import Answer, Briefing
from index.prepared import prepare
from index.shelves import shelved
from index.shelves.shelf import Shelf
from index.shelves.shelved import Shelved
from index.stores import Kept

TEXTS = [
    "“The port must stay open,” Ana Lima, the harbour minister, said.\nThe Fisheries Council (FC) met in Riga.",
    "The fisheries council of Riga met. “We shall see,” Bo Berg said.\nThe Port stays as it is.",
    "The port of Riga closed. Ryabkov spoke of ports, of Riga and of the Foreign Council.",
    "Nobody spoke.",
    "PORT and port: the International Port Authority (IPA) met Ryabkof, and Lima said that it would open.",
    "",
]
QUESTIONS = (
    "Did the FC meet in Riga?",
    "What did Ana Lima say about the prot?",
    "Who is Ryabkow?",
    "What did the Fisheries Council and the International Port Authority say about the opening of ports?",
)
QUOTED = ("port", "see", "stay open")

contents = st.dictionaries(st.sampled_from("abcde"), st.sampled_from(TEXTS), max_size=5)


def named(id: str, text: str) -> Briefing:
    return replace(briefing_of(text, title=f"Talks {id}"), id=id)


def kept(briefings: Mapping[str, str], known: Mapping[str, Hashable]) -> Kept:
    """What a store gives of briefings, the keys of which are their texts."""
    keys = {id: (id, text) for id, text in briefings.items()}
    new = [named(id, text) for id, text in briefings.items() if (id, text) not in known.values()]
    return Kept(keys, {briefing.id: prepare(briefing) for briefing in new})


def figures(answer: Answer) -> tuple[object, ...]:
    quoted = [(one.briefing.id, one.answer, pytest.approx(one.score)) for one in answer.evidence]
    return answer.status, answer.missing, answer.corrections, pytest.approx(answer.confidence), quoted


def assert_same(shelf: Shelf, anew: Shelf) -> None:
    assert shelf.briefings == anew.briefings
    assert len(shelf) == len(anew)
    for question in QUESTIONS:
        assert figures(shelf.ask(question)) == figures(anew.ask(question))
        assert shelf.check(f"“{question}”") == anew.check(f"“{question}”")
    for words in QUOTED:
        assert [one.quotation for one in shelf.quotes.find(words)] == [one.quotation for one in anew.quotes.find(words)]
    assert shelf.titles.best("talks", 9) == anew.titles.best("talks", 9)
    assert shelf.speakers.best("", 9) == anew.speakers.best("", 9)


@examples(100)
@given(st.lists(contents, min_size=2, max_size=5))
def test_whatever_comes_and_goes_it_answers_as_one_made_anew(library: list[dict[str, str]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shelved, "MOST", 1)
        now = Shelved.of(kept(library[0], {}))
        for briefings in library[1:]:
            changed = now.changed(kept(briefings, now.keys)) if briefings else Shelved.of(kept({}, {}))
            assert changed is not None
            assert_same(changed.shelf, Shelf.of(named(id, text) for id, text in briefings.items()))
            now = changed


def test_the_shelf_before_a_change_answers_as_it_did() -> None:
    library = {str(number): f"Envoy number{number} met the minister of port{number}." for number in range(20)}
    before = Shelved.of(kept(library, {}))
    answer = before.shelf.ask("Whom did envoy number3 meet?")
    after = before.changed(kept({**library, "3": "Envoy number3 left."}, before.keys))
    assert after is not None
    assert before.shelf.ask("Whom did envoy number3 meet?") == answer
    assert after.shelf.ask("What did envoy number3 do?").evidence[0].text == "Envoy number3 left."


def test_where_much_has_changed_it_had_better_be_made_anew() -> None:
    library = {str(number): TEXTS[0] for number in range(20)}
    before = Shelved.of(kept(library, {}))
    for changed, is_little in ((1, True), (3, False)):
        after = {**library, **{str(number): TEXTS[1] for number in range(changed)}}
        assert (before.changed(kept(after, before.keys)) is not None) == is_little


def test_where_one_long_briefing_goes_the_shelf_had_better_be_made_anew() -> None:
    library = {str(number): TEXTS[0] for number in range(20)}
    before = Shelved.of(kept({**library, "long": TEXTS[0] * 99}, {}))
    assert before.changed(kept(library, before.keys)) is None


def test_where_nothing_has_changed_the_shelf_stays() -> None:
    library = {str(number): TEXTS[0] for number in range(3)}
    before = Shelved.of(kept(library, {}))
    after = before.changed(kept(library, before.keys))
    assert after is not None
    assert after.shelf is before.shelf
