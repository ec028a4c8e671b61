"""What must hold of any text: no exception, spans in order and inside the text."""

from hypothesis import given, settings
from hypothesis import strategies as st
from quotation_texts import quotations_of
from texts import any_text, briefing_of

from index.models import Span
from index.split import split_paragraphs

FRAGMENTS = st.sampled_from(
    "“ ” \" ' ‘ ’ « » „ '' … — – - ( ) [ ] : ; , . ? ! \n \n\n said Said says told Ana Lima Lima the mayor he she they"
    " who according to Reuters president Finnish Sen. U.S. Mr. Mrs. Jr. on Friday in Brussels a statement Q: A: LIMA:"
    " and but while asked called adding saying that it is safe"
    " we will not stay xx 5% NATO O’Brien de la \xa0 é İ 😀".split(" ")
)
TEXTS = st.one_of(st.lists(FRAGMENTS, max_size=60).map(" ".join), st.text(max_size=200))


@settings(max_examples=1000)
@given(any_text)
def test_in_any_text_every_span_lies_in_its_paragraph_or_in_the_text(text: str) -> None:
    paragraphs = {paragraph.number: paragraph for paragraph in split_paragraphs(briefing_of(text))}
    spans = [quotation.span for quotation in quotations_of(text)]
    assert spans == sorted(spans)
    for quotation in quotations_of(text):
        assert paragraphs[quotation.paragraph].span.covers(quotation.span)
        assert quotation.span.start < quotation.span.end
        speaker = quotation.speaker
        for span in filter(None, (speaker.name, speaker.role, speaker.mention, quotation.cue)):
            assert Span(0, len(text)).covers(span)
            assert span.start < span.end


@settings(max_examples=1500)
@given(TEXTS)
def test_spans_are_in_order_and_inside_the_text(text: str) -> None:
    found = quotations_of(text)
    assert [quotation.span for quotation in found] == sorted(quotation.span for quotation in found)
    for told in found:
        speaker = told.speaker
        spans = (
            told.cue,
            told.addressee,
            told.venue,
            told.when,
            told.outlet,
            speaker.name,
            speaker.role,
            speaker.mention,
        )
        for span in filter(None, (told.span, *spans)):
            assert 0 <= span.start < span.end <= len(text)
            assert span.of(text).strip()
