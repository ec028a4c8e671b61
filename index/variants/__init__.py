"""Which other words a question's words may stand for in a news text, and which word a misspelt one was meant to be."""

from index.variants.kin import Kin
from index.variants.named import NOTHING_NAMED, Named, named_in
from index.variants.organisations import Organisations
from index.variants.places import Places
from index.variants.typos import Spelling
from index.variants.variant import Variant, VariantKind, named_places
from index.variants.variants import Variants

__all__ = [
    "NOTHING_NAMED",
    "Kin",
    "Named",
    "Organisations",
    "Places",
    "Spelling",
    "Variant",
    "VariantKind",
    "Variants",
    "named_in",
    "named_places",
]
