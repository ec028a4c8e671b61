"""Whether somebody of a name may be whom a briefing names with less of it: Ana Lima, where it only has "Lima"."""

from collections.abc import Iterable, Iterator, Sequence

from index.check.source import Find, Source
from index.check.verbatim import find_verbatim
from index.quotations.people.genders import first_name_gender
from index.quotations.people.naming.letters import without_letters
from index.quotations.people.naming.same_names import is_same, suffix_of, without_suffix
from index.quotations.people.vocabulary import ORGANISATION
from index.text.analyze import folded


def is_part(name: str, whole: Sequence[str]) -> bool:
    """Whether all words of a name are among those of another, and no suffix tells a son from his father."""
    words = tuple(name.split())
    is_less = _folded(words) <= _folded(whole)
    return is_less and suffix_of(words) == suffix_of(tuple(whole))


def is_one_person(name: str, whole: Sequence[str], briefing: str, find: Find) -> bool:
    """Whether the library tells that somebody of a whole name is whom a briefing, by its id, names by less of it.

    It does where it has the whole name, and nobody else shares that `name`: in the briefing, or else anywhere.
    """
    part = _without_honours(name.split())
    if len(part) > 1:
        return is_same(part, _without_honours(whole))
    sources = [*find(" ".join(whole)), *find(name)]
    for some in ([source for source in sources if source.briefing.id == briefing], sources):
        if any(find_verbatim(" ".join(_without_honours(whole)), source.words()) for source in some):
            return not any(_are_namesakes(part[0], whole, other) for other in _people(some))
    return False


def _without_honours(words: Sequence[str]) -> Sequence[str]:
    """A name, in words, without the letters behind it and a suffix: Ana Lima KC, Carl Berg Jr."""
    name = " ".join(words)
    return without_suffix(tuple(name[: without_letters(name, 0, len(name))].split()))


def _people(sources: Iterable[Source]) -> Iterator[Sequence[str]]:
    for source in sources:
        yield from (_without_honours(name.split()) for name in source.people())


def _are_namesakes(part: str, whole: Sequence[str], other: Sequence[str]) -> bool:
    """Whether another has a part of somebody's name for a surname, or for a first name, and is not them."""
    if len(other) < 2 or ORGANISATION.search(" ".join(other)):
        return False
    ends = [other[-1], *([other[0]] if first_name_gender(part) else [])]
    is_shared = folded(part) in map(folded, ends)
    return is_shared and not (_folded(other) <= _folded(whole) or _folded(whole) <= _folded(other))


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(folded, words))
