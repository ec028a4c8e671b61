"""Who laughs or shakes their head in a sentence: words in marks behind it are theirs, "Lima laughed. “No, never.”"."""

import re

from index.models import Span
from index.quotations.people.in_view.openings import opens_sentence
from index.quotations.people.naming.names import names_in

GESTURES = (
    r"laugh(?:s|ed)|smil(?:es|ed)|grin(?:s|ned)|shrug(?:s|ged)|sigh(?:s|ed)|nod(?:s|ded)|frown(?:s|ed)|winc(?:es|ed)"
    r"|blush(?:es|ed)|chuckle[sd]|giggle[sd]|sob(?:s|bed)|we(?:eps|pt)|paus(?:es|ed)|snort(?:s|ed)|scoff(?:s|ed)"
    r"|grimac(?:es|ed)"
)
"""What only people do, and without a word, to be put into other patterns."""

_GESTURE = re.compile(
    rf"(?:, [^,.\n]{{2,80}},|,)? (?:(?:just|only|then|simply|also) )?(?:{GESTURES}"
    r"|sh(?:akes|ook) (?:his|her) head|roll(?:s|ed) (?:his|her) eyes|clear(?:s|ed) (?:his|her) throat"
    r"|disagree[sd]|correct(?:s|ed) (?:him|her|them|me))"
    r"\b[^.\n]{0,60}[.…]$"
)


def who_gestures(text: str, sentence: Span) -> Span | None:
    """The name that a sentence opens with, where whoever it names does no more than a gesture or a retort."""
    for mention in names_in(text, sentence):
        if opens_sentence(text, mention.name.start):
            return mention.name if _GESTURE.match(text, mention.name.end, sentence.end) else None
    return None
