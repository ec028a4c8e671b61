"""Who said it, in the document's words, and only as surely as the document says."""

from index.models import Certainty, Evidence


def named_speakers(evidence: Evidence) -> list[str]:
    """The speakers whom the document names beside their words in this passage, each once, in order."""
    text = evidence.briefing.text
    names = (
        quotation.speaker.name.of(text)
        for quotation in evidence.quotations
        if quotation.speaker.certainty is Certainty.NAMED and quotation.speaker.name
    )
    return list(dict.fromkeys(names))
