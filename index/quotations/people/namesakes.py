"""Which of several people a surname alone means."""

from bisect import bisect_left
from collections.abc import Sequence

from index.quotations.people.genders import stated_gender
from index.quotations.people.in_view.openings import joined, opens_sentence
from index.quotations.people.naming.names import Mentioned
from index.quotations.people.person import Person
from index.quotations.people.vocabulary import as_title

NEAR = 600
"""A surname means whoever was named in whole at the start of a sentence at most so many code points before it."""


def one_of(text: str, namesakes: Sequence[Person], mention: Mentioned, bare: Sequence[int]) -> Person | None:
    """Which of several people a surname alone means: whom its title fits, or else who opened a sentence nearby.

    Else whoever had the surname alone, as it stands at the places `bare`, before another was named. Nobody of them
    where all that leaves it open, or whom the text itself only knows by the surname.
    """
    full = [person for person in namesakes if len(person.words) > 1]
    alone = next((person for person in namesakes if len(person.words) == 1), None)
    fitting = [person for person in full if _fits(text, mention, person)]
    if len(fitting) == 1:
        return fitting[0]
    if mention.role and not fitting and alone:
        return alone
    opened = [
        (at, number)
        for number, person in enumerate(full)
        for at in _near(person.wholes, mention.name.start)
        if opens_sentence(text, at)
    ]
    if opened:
        met = full[max(opened)[1]]
        return alone if any(joined(text, met.name.end, person.name.start) for person in full) else met
    first, second = sorted(namesakes, key=lambda person: person.name.start)[:2]
    return first if any(first.name.start < at < second.name.start for at in bare) else alone


def _near(places: Sequence[int], before: int) -> Sequence[int]:
    """Those of some places, in order, that lie close before another."""
    return places[bisect_left(places, before - NEAR) : bisect_left(places, before)]


def _fits(text: str, mention: Mentioned, person: Person) -> bool:
    """Whether what stands before a surname is said of somebody: a role of theirs, or the gender it states."""
    if mention.address:
        return person.gender is not None and person.gender == stated_gender(mention.address)
    title = as_title(mention.role.of(text).split()[-1]) if mention.role else None
    return title is not None and any(title in map(as_title, words.split()) for words in person.titles)
