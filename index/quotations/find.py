"""Direct quotations with the name that stands beside them."""

import re
from collections.abc import Iterator, Sequence

from index.models import Certainty, Kind, Paragraph, Quotation, Span, Speaker

CUES = "said|says|told|tells|explained|added|warned|argued|wrote|threatened|announced|insisted|asked|replied|noted"

_MARKED = re.compile(r"[\"“”„«]([^\"“”„«»]+)[\"”“»]")
_NAME = r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,5}"
_NAME_CUE_AFTER = re.compile(rf"\s?({_NAME})(?:, [^,.\"“]+,)? ({CUES})\b")
_CUE_NAME_AFTER = re.compile(rf"\s?({CUES}) ({_NAME})")
_PRONOUNS = frozenset({"He", "She", "They", "It", "We", "I"})


def find_quotations(text: str, paragraphs: Sequence[Paragraph]) -> list[Quotation]:
    """The direct quotations of the text whose speaker is named right after them, in order."""
    found = (quoted for paragraph in paragraphs for quoted in _in_paragraph(text, paragraph))
    return [
        Quotation(span, group, Kind.DIRECT, number, speaker, cue)
        for group, (span, number, speaker, cue) in enumerate(found)
    ]


def _in_paragraph(text: str, paragraph: Paragraph) -> Iterator[tuple[Span, int, Speaker, Span]]:
    for marked in _MARKED.finditer(text, *paragraph.span):
        name_first = _NAME_CUE_AFTER.match(text, marked.end(), paragraph.span.end)
        cue_first = _CUE_NAME_AFTER.match(text, marked.end(), paragraph.span.end)
        if name_first and name_first[1] not in _PRONOUNS:
            name, cue = Span(*name_first.span(1)), Span(*name_first.span(2))
        elif cue_first:
            name, cue = Span(*cue_first.span(2)), Span(*cue_first.span(1))
        else:
            continue
        yield Span(*marked.span(1)), paragraph.number, Speaker(Certainty.NAMED, name=name, mention=name), cue
