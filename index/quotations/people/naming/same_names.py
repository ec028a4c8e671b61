"""When two names are one: by their surname and first name, and by the suffix that tells a son from his father."""

from collections.abc import Sequence

from index.quotations.people.genders import first_name_gender
from index.quotations.people.vocabulary import ROLE, as_title

_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))


def is_same(known: Sequence[str], words: Sequence[str]) -> bool:
    """Whether two names without suffixes, in words, may be one person's: Ana Lima and Ana Maria Lima."""
    known, words = [word.casefold() for word in known], [word.casefold() for word in words]
    if len(known) == 1 or len(words) == 1:
        return known[-1] == words[-1]
    return known[-1] == words[-1] and (known[0] == words[0] or set(words) <= set(known) or set(known) <= set(words))


def is_fuller(words: Sequence[str], known: Sequence[str]) -> bool:
    """Whether a name, in words, holds more of somebody than the one known, and no mere role in front of it."""
    return len(words) > len(known) and not is_role_before(words, known)


def is_role_before(whole: Sequence[str], name: Sequence[str]) -> bool:
    """Whether one name is another with a role before it, whose capital is no name's: "Developer Nortel Homes"."""
    is_role = ROLE.fullmatch(whole[0]) is not None and first_name_gender(whole[0]) is None
    return is_role and len(name) > 1 and list(whole[1:]) == list(name)


def without_suffix(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name, in words, without a suffix such as "Jr."."""
    return words[:-1] if len(words) > 1 and as_title(words[-1]) in _SUFFIXES else words


def suffix_of(words: tuple[str, ...]) -> str:
    """The suffix of a name, folded; empty where it has none."""
    return as_title(words[-1]) if len(words) > 1 and as_title(words[-1]) in _SUFFIXES else ""
