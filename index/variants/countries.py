"""Countries and what they are called, from the package countryinfo and the table beside this file."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from countryinfo import CountryInfo, all_countries

from index.variants.phrases import Phrase, phrase
from index.variants.seats import ALSO_CALLED, MISLEADING, NATIONS, SHORT_NAMES

FORMER = frozenset({"AN", "CS"})
"""Codes of countries that are no more, whose capitals and peoples are others' now."""

DOMINANCE = 50
"""A form that several countries claim (American, Dominican) is of the one with this many times the others' people."""

LONGEST = 5
"""Forms of more words are for treaties; newspapers do not use them."""

_LISTED = re.compile("[,(]")
"""In names that stand so in lists only: "Palestine, State of"."""

_OFFICIAL = re.compile(r"[^,(]*\b(?:of|Republic|Kingdom|Federation|Confederation|States)\b[^,(]*", re.ASCII)


def read_countries() -> dict[str, list[str]]:
    """The forms that are each country's own, by its ISO 3166-1 code; what two countries may mean is of neither.

    Reads the package's data when it is first called in a process.
    """
    claims: dict[str, dict[str, int]] = defaultdict(dict)
    for country in all_countries():
        code, people = _code(country), country.population() or 0
        if code not in FORMER:
            for form in _forms(country):
                claims[form][code] = max(people, claims[form].get(code, 0))
    claims.update({form: {code: 1} for code, forms in ALSO_CALLED.items() for form in forms})
    countries: dict[str, list[str]] = defaultdict(list)
    for form, people_by_code in claims.items():
        owner = _owner(people_by_code)
        if owner:
            countries[owner].append(form)
    return dict(countries)


@cache
def country_names() -> Mapping[str, Sequence[Phrase]]:
    """What countries themselves are called, not their peoples, capitals and seats of power, by each name's last term.

    Reads the package's data when it is first called in a process.
    """
    names = {country.name().removeprefix("The ") for country in all_countries() if _code(country) not in FORMER}
    by_last: dict[str, list[Phrase]] = defaultdict(list)
    for name in sorted(names | SHORT_NAMES):
        if not _LISTED.search(name):
            by_last[phrase(name)[-1]].append(phrase(name))
    return by_last


def _owner(people_by_code: dict[str, int]) -> str | None:
    """The country that a reader takes a form for, where the others that claim it are far smaller."""
    first, *others = sorted(people_by_code, key=lambda code: -people_by_code[code])
    return first if all(people_by_code[first] >= DOMINANCE * people_by_code[other] for other in others) else None


def _code(country: CountryInfo) -> str:
    code = country.iso(2)
    return code if isinstance(code, str) and country.name() not in NATIONS else country.name()


def _forms(country: CountryInfo) -> Iterator[str]:
    """Name, peoples, capital, and those other names that are English: the package marks no language."""
    peoples = re.split("[,/]", country.demonym() or "")
    others = [other for other in country.alt_spellings() if other.isascii() and _OFFICIAL.fullmatch(other)]
    for form in [country.name(), country.capital(), *peoples, *others]:
        plain = form.strip().removeprefix("The ").removeprefix("the ") if isinstance(form, str) else ""
        if 0 < len(plain.split()) <= LONGEST and plain not in MISLEADING:
            yield plain
