"""Somebody whom a document names, with what it says of them."""

from dataclasses import dataclass, field

from index.models import Span
from index.quotations.people.genders import Gender
from index.quotations.people.naming.nations import is_country
from index.quotations.people.vocabulary import ORGANISATION


@dataclass(slots=True)
class Person:
    """Somebody whom the document names, at its fullest, with what it says of them and where.

    `roles` are spans of the document's own words; `titles` holds all that it, or somebody it quotes, calls them;
    `places` are where they are named, `wholes` where in whole; `suffix` tells a son from his father.
    """

    name: Span
    words: tuple[str, ...]
    roles: list[Span] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    wholes: list[int] = field(default_factory=list)
    suffix: str = ""
    gender: Gender | None = None
    speaks: bool = False

    @property
    def is_person(self) -> bool:
        """Whether "he" or "she" may mean them: something but the name says that they are somebody."""
        name = " ".join(self.words)
        if ORGANISATION.search(name):
            return self.gender is not None
        speaks = self.speaks and not (name.isupper() or is_country(name))
        return bool(self.gender or self.roles or self.titles or speaks)

    @property
    def role(self) -> Span | None:
        """The role stated first, if any is."""
        return self.roles[0] if self.roles else None
