from dataclasses import replace

from texts import briefing_of

from bot.reference import (
    SIZE,
    Missing,
    find_again,
    find_quotation_again,
    reference_from,
    reference_to,
    reference_to_quotation,
)
from index.models import Evidence
from index.shelves.shelf import Shelf

TEXT = "“We will pay,” Rutte said. It rained.\nNobody else spoke."


def evidence_of(shelf: Shelf) -> Evidence:
    return shelf.ask("Who will pay?").evidence[0]


def test_evidence_is_found_again_with_its_answer_and_its_quotations() -> None:
    shelf = Shelf.of([briefing_of(TEXT)])
    evidence = evidence_of(shelf)
    again = find_again(shelf, reference_to(evidence))
    assert again == replace(evidence, score=0.0)
    assert isinstance(again, Evidence)
    assert again.quotations


def test_a_reference_is_eleven_bytes() -> None:
    reference = reference_to(evidence_of(Shelf.of([briefing_of(TEXT)])))
    assert len(bytes(reference)) == SIZE
    assert reference_from(bytes(reference)) == reference


def test_evidence_of_a_briefing_that_is_not_there_is_gone() -> None:
    reference = reference_to(evidence_of(Shelf.of([briefing_of(TEXT)])))
    assert find_again(Shelf.of([]), reference) is Missing.GONE
    assert find_again(Shelf.of([replace(briefing_of(TEXT), id="another")]), reference) is Missing.GONE


def test_a_passage_with_other_words_has_changed_and_one_with_the_same_has_not() -> None:
    reference = reference_to(evidence_of(Shelf.of([briefing_of(TEXT)])))
    for changed in (TEXT.replace("pay", "pat"), f"Now:\n{TEXT}", "", "x"):
        assert find_again(Shelf.of([briefing_of(changed)]), reference) is Missing.CHANGED
    assert isinstance(find_again(Shelf.of([briefing_of(TEXT + "\nIt is late.")]), reference), Evidence)


def test_a_quotation_is_found_again_among_all_others() -> None:
    shelf = Shelf.of([briefing_of(f"{TEXT}\n“We may not,” he said. “We will not.”")])
    quotations = shelf.quotes.find()
    assert len(quotations) > 2
    assert [find_quotation_again(shelf, reference_to_quotation(quoted)) for quoted in quotations] == list(quotations)


def test_a_quotation_with_other_words_has_changed_and_one_whose_briefing_left_is_gone() -> None:
    (quoted,) = Shelf.of([briefing_of(TEXT)]).quotes.find()
    reference = reference_to_quotation(quoted)
    for changed in (TEXT.replace("pay", "pat"), f"Now:\n{TEXT}", "", "x"):
        assert find_quotation_again(Shelf.of([briefing_of(changed)]), reference) is Missing.CHANGED
    assert find_quotation_again(Shelf.of([]), reference) is Missing.GONE
