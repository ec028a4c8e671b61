"""Whether "he" or "she" may mean somebody, from the form of address, the role, or the first name."""

from enum import StrEnum
from functools import cache
from pathlib import Path

import names

UNISEX = 10.0
"""A first name is a man's or a woman's where it is this many times commoner among them."""

_FEMALE = frozenset(
    "mrs ms miss lady dame queen princess congresswoman spokeswoman chairwoman businesswoman policewoman councilwoman"
    " assemblywoman mother sister daughter wife widow woman girl actress duchess baroness"
    " aunt niece girlfriend bride grandmother granddaughter stepmother stepdaughter"
    " smt shrimati hajia sheikha datin puan".split()
)
_MALE = frozenset(
    "mr sir lord king prince pope congressman spokesman chairman businessman policeman councilman"
    " assemblyman father brother"
    " son husband widower man boy actor duke baron uncle nephew boyfriend groom grandfather grandson"
    " stepfather stepson shri alhaji mallam sheikh shaikh dato datuk tuan".split()
)


_OF_BOTH = frozenset(
    "andrea camille dominique gabriele jan jean joan karol kim laurence luca michele mika nicola nikita robin sasha"
    " simone yannick".split()
)
"""First names that are a man's in one country and a woman's in another, which no census of one country tells."""


class Gender(StrEnum):
    """The pronoun that a text may use for somebody."""

    FEMALE = "she"
    MALE = "he"


def stated_gender(words: str) -> Gender | None:
    """The gender that a form of address or a role states."""
    folded = {word.strip(".,").casefold() for word in words.split()}
    if folded & _FEMALE:
        return Gender.FEMALE
    return Gender.MALE if folded & _MALE else None


def first_name_gender(first_name: str) -> Gender | None:
    """The gender that a first name leaves no doubt about, by the United States census of 1990."""
    if first_name.casefold() in _OF_BOTH:
        return None
    female, male = (_frequencies(kind).get(first_name.upper(), 0.0) for kind in ("female", "male"))
    if female > UNISEX * male:
        return Gender.FEMALE
    return Gender.MALE if male > UNISEX * female else None


@cache
def _frequencies(kind: str) -> dict[str, float]:
    lines = Path(names.FILES[f"first:{kind}"]).read_text(encoding="ascii").splitlines()
    return {name: float(percent) for name, percent, *_ in map(str.split, lines)}
