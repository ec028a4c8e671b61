"""Whether a sentence tells on of whoever spoke, so that words in marks behind it are still theirs."""

import re

from index.models import Span, Speaker
from index.quotations.people.genders import Gender, first_name_gender
from index.quotations.people.in_view.strangers import tells_of_relative

_GOES_ON = re.compile(
    r"(?:(?:But|And|Then|So) )?(?:(?P<he>[Hh]e|[Hh]is)|(?P<she>[Ss]he|[Hh]er)|[Tt]hey|[Tt]heir|I|[Ii]t|[Tt]hat|[Tt]his)"
    r"\b"
)
"""How a sentence begins that tells on of whoever spoke."""


def tells_on(text: str, sentence: Span, speaker: Speaker) -> bool:
    """Whether a sentence tells on of a speaker: not of their brother or, behind a woman, of "him"."""
    goes_on = _GOES_ON.match(text, *sentence)
    if goes_on is None or tells_of_relative(text, sentence.start):
        return False
    first, *others = speaker.name.of(text).split() if speaker.name else [""]
    gender = first_name_gender(first) if others else None
    told = Gender.MALE if goes_on["he"] else Gender.FEMALE if goes_on["she"] else None
    return None in (gender, told) or gender is told
