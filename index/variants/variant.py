"""The record of the room: other terms that some of a question's terms may stand for."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class VariantKind(StrEnum):
    """Why one may stand for the other."""

    PLACE = "place"
    ORGANISATION = "organisation"
    ROLE = "role"
    SYNONYM = "synonym"
    EQUIVALENT = "equivalent"
    KIN = "kin"


class Variant(NamedTuple):
    """`terms`, one or several that must stand side by side, instead of the question's terms at `places`, from 0."""

    places: tuple[int, ...]
    terms: tuple[str, ...]
    kind: VariantKind


def named_places(variants: Iterable[Variant]) -> frozenset[int]:
    """The places of a question's terms that name a country, a ministry or a part of the world."""
    return frozenset(place for variant in variants if variant.kind is VariantKind.PLACE for place in variant.places)
