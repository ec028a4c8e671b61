from texts import briefing_of

from index.contents import contents_of


def sentences_in(text: str) -> list[str]:
    passages = contents_of(briefing_of(text)).passages
    return [sentence.of(text) for passage in passages for sentence in passage.sentences]


def test_a_quotation_is_one_sentence_with_the_words_behind_it_that_say_whose_it_is() -> None:
    text = "Grain is dear. “We have a plan. We shut the port,” Ana Lima said on Monday. “It stays shut. Sorry.”"
    assert sentences_in(text) == [
        "Grain is dear.",
        "“We have a plan. We shut the port,” Ana Lima said on Monday.",
        "“It stays shut.",
        "Sorry.”",
    ]


def test_sentences_of_a_quotation_that_somebody_leads_in_are_their_own() -> None:
    text = "Ana Lima said on Monday: “We have a plan. We shut the port.”"
    assert sentences_in(text) == ["Ana Lima said on Monday: “We have a plan.", "We shut the port.”"]


def test_a_long_quotation_stays_in_sentences() -> None:
    plan = " ".join(f"We have plan number {number} for the port." for number in range(12))
    assert len(sentences_in(f"“{plan} We shut it,” Ana Lima said.")) == 13
