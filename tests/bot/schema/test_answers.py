from texts import briefing_of

from bot.schema.answers import answer_record
from index.shelves.shelf import Shelf

LIBRARY = Shelf.of([briefing_of("Ryabkov rejected the truce.\nThe ministers met in Brussels.")])


def test_a_corrected_question_gives_the_same_json_as_a_well_spelt_one() -> None:
    misspelt, spelt = (answer_record(LIBRARY.ask(f"What did {name} reject?")) for name in ("Ryabkof", "Ryabkov"))
    assert misspelt.question == "What did Ryabkof reject?"
    assert misspelt.model_copy(update={"question": spelt.question}) == spelt


def test_an_answer_has_the_fields_that_scripts_rely_on() -> None:
    record = answer_record(LIBRARY.ask("What did Ryabkof reject?")).model_dump(mode="json")
    assert list(record) == ["question", "status", "confidence", "missing", "evidence"]
    assert list(record["evidence"][0]["answer"]) == ["start", "end", "text"]
    assert record["evidence"][0]["answer"]["text"] == "Ryabkov rejected the truce."
