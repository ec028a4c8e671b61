from hypothesis import given
from pooled_texts import findable, passages_of, reading_of, sentences_in
from texts import any_text

from index.analyze import terms
from index.answer.reading import key_of


def keys(*parts: str) -> list[int]:
    return [key_of(term.text) for part in parts for term in terms(part)]


@given(any_text)
def test_a_reading_holds_every_sentences_terms(text: str) -> None:
    reading, sentences = reading_of(text), sentences_in(passages_of(text))
    assert len(reading.sentences) == len(sentences) + 1
    for place, sentence in enumerate(sentences):
        held = reading.keys[reading.sentences[place] : reading.sentences[place + 1]]
        assert held.tolist() == keys(sentence.of(text))


@given(any_text)
def test_passages_share_the_sentences_out(text: str) -> None:
    reading, passages = reading_of(text), passages_of(text)
    counted = [int(reading.passages[number + 1] - reading.passages[number]) for number in range(len(passages))]
    assert counted == [len(passage.sentences) for passage in passages]


@given(any_text)
def test_what_stands_above_a_passage_and_who_speaks_in_a_sentence_stay_with_them(text: str) -> None:
    reading, found = reading_of(text), findable(passages_of(text))
    for number, (_, context, _) in enumerate(found):
        above = reading.context[reading.contexts[number] : reading.contexts[number + 1]]
        assert above.tolist() == keys(*context)
    for place, names in enumerate(names for _, _, speakers in found for names in speakers):
        speaking = reading.speakers[reading.spoken[place] : reading.spoken[place + 1]]
        assert speaking.tolist() == keys(*names)


@given(any_text)
def test_the_last_entries_tell_where_all_ends(text: str) -> None:
    reading = reading_of(text)
    assert reading.sentences[-1] == len(reading.keys) == len(reading.signs)
    assert reading.passages[-1] == len(reading.sentences) - 1 == len(reading.spoken) - 1
    assert reading.contexts[-1] == len(reading.context)
    assert reading.spoken[-1] == len(reading.speakers)


def test_one_term_has_one_number_in_every_reading() -> None:
    assert reading_of("Odesa").keys.tolist() == reading_of("odesa").keys.tolist() == keys("ODESA")
