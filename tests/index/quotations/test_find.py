"""Quotations and their speakers in articles written for these tests, and in any text."""

import pytest
from hypothesis import given, settings
from texts import any_text, briefing_of

from index.models import Quotation, Span
from index.quotations import find_quotations
from index.split import split_paragraphs


def quotations(text: str) -> list[Quotation]:
    return find_quotations(text, split_paragraphs(briefing_of(text)))


def found(text: str) -> list[tuple[str, str, str | None, str]]:
    """Kind, words, speaker and certainty of each quotation."""
    return [
        (
            quotation.kind.value,
            quotation.span.of(text),
            quotation.speaker.name.of(text) if quotation.speaker.name else None,
            quotation.speaker.certainty.value,
        )
        for quotation in quotations(text)
    ]


def test_a_quotation_split_by_its_cue_has_one_group_and_one_speaker() -> None:
    text = "“We will go,” Ana Lima told reporters. “We will not stay.”"
    assert found(text) == [
        ("direct", "We will go,", "Ana Lima", "named"),
        ("direct", "We will not stay.", "Ana Lima", "named"),
    ]
    assert len({quotation.group for quotation in quotations(text)}) == 1


def test_a_surname_means_the_full_name_and_role_stated_before() -> None:
    text = "Finance Minister Ana Lima met the press.\n“The budget is ready,” Lima said."
    (quotation,) = quotations(text)
    assert quotation.speaker.name is not None
    assert quotation.speaker.role is not None
    assert quotation.speaker.mention is not None
    assert quotation.speaker.name.of(text) == "Ana Lima"
    assert quotation.speaker.role.of(text) == "Finance Minister"
    assert quotation.speaker.mention.of(text) == "Lima"


def test_a_role_in_apposition_is_taken() -> None:
    text = "“It is too early,” said Jon Berg, a fellow at the Harbour Institute."
    (quotation,) = quotations(text)
    assert quotation.speaker.role is not None
    assert quotation.speaker.role.of(text) == "a fellow at the Harbour Institute"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Berg said he was “fed up” with it.", ("mixed", "he was “fed up” with it", "Berg", "named")),
        ("Lima said the plan should go ahead.", ("indirect", "the plan should go ahead", "Lima", "named")),
        ("According to Reuters, the port is closed.", ("indirect", "the port is closed", "Reuters", "named")),
        ("The port is closed, according to Reuters.", ("indirect", "The port is closed", "Reuters", "named")),
        ("The port will close, Lima said.", ("indirect", "The port will close", "Lima", "named")),
        ("‘We don’t know,’ Berg said.", ("direct", "We don’t know,", "Berg", "named")),
        ('"It opens straight,” Berg said.', ("direct", "It opens straight,", "Berg", "named")),
        ("„Nobody knows it yet“, Berg said.", ("direct", "Nobody knows it yet", "Berg", "named")),
        ("“We leave at once. ” Berg said.", ("direct", "We leave at once.", "Berg", "named")),
        ("“We leave at once.” Berg said.", ("direct", "We leave at once.", "Berg", "named")),
        ("Berg said: “Nobody knows.”", ("direct", "Nobody knows.", "Berg", "named")),
        ("Said Berg: “Nobody knows.”", ("direct", "Nobody knows.", "Berg", "named")),
        ("Berg continued: “Nobody knows.”", ("direct", "Nobody knows.", "Berg", "named")),
        ("“Nobody knows,” an official said.", ("direct", "Nobody knows,", None, "unnamed")),
        ("“Nobody knows,” she said.", ("direct", "Nobody knows,", None, "pronoun")),
    ],
)
def test_each_kind_of_quotation_has_its_words_and_its_speaker(text: str, expected: tuple[str, ...]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lima defended the port, saying: “It is ours.”",
        "Ana Lima defended the port and said: “It is ours.”",
        "Ana Lima, who is a lawyer, said: “It is ours.”",
        "On Friday, Ana Lima also said: “It is ours.”",
    ],
)
def test_the_subject_is_found_across_what_stands_between_it_and_the_cue(text: str) -> None:
    assert found(text) == [("direct", "It is ours.", "Ana Lima", "named")]


def test_she_is_whoever_spoke_before_in_the_paragraph() -> None:
    text = "Ana Lima argued that the port must close. “It is unsafe,” she said."
    assert found(text)[1] == ("direct", "It is unsafe,", "Ana Lima", "pronoun")


def test_a_paragraph_that_is_one_bare_quotation_carries_the_speaker_on() -> None:
    text = "“We will go,” Ana Lima said.\n“We will go far and we will go together.”"
    assert found(text)[1] == ("direct", "We will go far and we will go together.", "Ana Lima", "carried")


def test_a_colon_hands_the_speaker_to_the_paragraph_below() -> None:
    assert found("Ana Lima said:\n“We will go far.”") == [("direct", "We will go far.", "Ana Lima", "named")]


def test_a_name_after_a_dash_signs_the_quotation() -> None:
    assert found("“We will go far.” — Ana Lima") == [("direct", "We will go far.", "Ana Lima", "named")]


@pytest.mark.parametrize("speaker", ["A spokeswoman for Ana Lima", "Lima’s lawyer", "an aide to Ana Lima"])
def test_who_speaks_for_somebody_is_not_that_person(speaker: str) -> None:
    text = f"Ana Lima was away.\n“We will go far,” {speaker} said."
    assert found(text) == [("direct", "We will go far,", None, "unnamed")]


def test_a_party_in_brackets_is_no_part_of_the_name() -> None:
    text = "“We will go,” Rep. Ana Lima (D-Ohio), a lawyer, said."
    assert found(text) == [("direct", "We will go,", "Ana Lima", "named")]


def test_a_quotation_left_open_goes_on_in_the_next_paragraph() -> None:
    text = "Ana Lima said: “We will go.\n“We will go far.”"
    assert [words for _, words, _, _ in found(text)] == ["We will go.", "We will go far."]


@pytest.mark.parametrize("text", ["He reads the “Daily News” at home.", "It was told to go.", "They had to say no."])
def test_titles_in_marks_and_verbs_that_report_nothing_are_no_quotations(text: str) -> None:
    assert found(text) == []


@settings(max_examples=1000)
@given(any_text)
def test_in_any_text_every_span_lies_in_its_paragraph_or_in_the_text(text: str) -> None:
    paragraphs = {paragraph.number: paragraph for paragraph in split_paragraphs(briefing_of(text))}
    spans = [quotation.span for quotation in quotations(text)]
    assert spans == sorted(spans)
    for quotation in quotations(text):
        assert paragraphs[quotation.paragraph].span.covers(quotation.span)
        assert quotation.span.start < quotation.span.end
        speaker = quotation.speaker
        for span in filter(None, (speaker.name, speaker.role, speaker.mention, quotation.cue)):
            assert Span(0, len(text)).covers(span)
            assert span.start < span.end


@pytest.mark.parametrize(
    "text",
    [
        "Lima said “the port is safe” and Berg said “it is not”.",
        "Lima said “the port is safe”, Berg said “it is not”.",
        "Lima said “the port is safe” while Jon Berg said “it is not”.",
    ],
)
def test_two_speakers_in_one_sentence_each_keep_their_words(text: str) -> None:
    said = [(words, speaker.split()[-1]) for _, words, speaker, _ in found(text) if speaker]
    assert said == [("the port is safe", "Lima"), ("it is not", "Berg")]


def test_marks_around_nothing_are_no_quotation() -> None:
    assert [words for words, *_ in found('« “ said said. " " Lima said.')] == []


def test_a_cue_that_opens_a_sentence_is_read_like_any_other() -> None:
    assert found("Said Gomes: “We had him practicing.”") == [("direct", "We had him practicing.", "Gomes", "named")]
