"""The record of the room: other terms that some of a question's terms may stand for."""

from enum import StrEnum
from typing import NamedTuple


class VariantKind(StrEnum):
    """Why one may stand for the other."""

    PLACE = "place"
    ORGANISATION = "organisation"
    ROLE = "role"
    SYNONYM = "synonym"
    KIN = "kin"


class Variant(NamedTuple):
    """`terms`, one or several that must stand side by side, instead of the question's terms at `places`, from 0."""

    places: tuple[int, ...]
    terms: tuple[str, ...]
    kind: VariantKind
