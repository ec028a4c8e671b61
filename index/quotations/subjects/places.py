"""Which name behind a comma only tells where a town is: "the mayor of Austin, Texas"."""

import re
from functools import cache

from countryinfo import CountryInfo, all_countries

from index.quotations.name_patterns import CAPITALISED, NEXT

_DIVIDED = ("US", "CA", "AU")
"""Countries of whose towns newspapers tell in which part they lie."""

_OF_TOWN = re.compile(rf"\b(?:of|in|from|at|near|outside) {CAPITALISED}{NEXT}{{0,2}}$")


def is_region(words: str) -> bool:
    """Whether words name a country, or a state or province of a large one."""
    return words in _regions()


def is_of_town(words: str, before: str) -> bool:
    """Whether words tell where the town lies that those before them end with."""
    return _OF_TOWN.search(before) is not None and is_region(words)


@cache
def _regions() -> frozenset[str]:
    """Reads the package's data when it is first called in a process."""
    parts = (part for code in _DIVIDED for part in CountryInfo(code).provinces())
    return frozenset([*(country.name() for country in all_countries()), *parts])
