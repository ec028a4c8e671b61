"""The one question to this room: what else may a question's words be called."""

from collections.abc import Sequence

from index.text.analyze import Term
from index.variants.organisations import Organisations
from index.variants.places import Places
from index.variants.roles import Roles
from index.variants.variant import Variant, VariantKind


class Variants:
    """What a library's questions may mean by their words. `places` may be shared by all libraries of a process."""

    def __init__(self, places: Places, organisations: Organisations) -> None:
        """`organisations` holds what the library's texts name."""
        self._places = places
        self._organisations = organisations
        self._roles = Roles()

    def of(self, terms: Sequence[Term], text: str) -> list[Variant]:
        """The variants of a question `text`, whose terms, function words among them, are `terms`; none twice."""
        found = list(self._places.of(terms, text))
        of_places = {place for variant in found for place in variant.places}
        named = self._organisations.of(terms, text)
        found += (variant for variant in named if of_places.isdisjoint(variant.places))
        said = self._roles.of(terms, text)
        found += (one for one in said if one.kind is VariantKind.ROLE or of_places.isdisjoint(one.places))
        return list(dict.fromkeys(found))
