"""What a button of a page has to know after a restart, inside its custom_id: checked when it comes back."""

import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import NamedTuple

from bot.reference import SIZE, Reference, reference_from

PAGES = 5
"""An answer has at most this many pages: so many references fit a custom_id of 100 characters."""

NOBODY = 0
"""Whose page it is where whoever presses shall get one of their own: no user has this id."""

_FORM = struct.Struct(">QBI")
_NOWHERE = 2**32 - 1


class PageState(NamedTuple):
    """Which page to show.

    `asker` is the id of whoever may turn the page for everybody, `page` counts from 0. `place` is the code point around
    which the briefing is read, or None to show the evidence.
    """

    asker: int
    references: tuple[Reference, ...]
    page: int = 0
    place: int | None = None

    @property
    def reference(self) -> Reference:
        """The reference to the evidence of this page."""
        return self.references[self.page]

    def __str__(self) -> str:
        """The state in letters that a custom_id may have."""
        place = _NOWHERE if self.place is None else self.place
        packed = _FORM.pack(self.asker, self.page, place) + b"".join(map(bytes, self.references))
        return urlsafe_b64encode(packed).decode().rstrip("=")


def state_from(written: str) -> PageState | None:
    """The state that letters hold; None where they hold none."""
    try:
        packed = urlsafe_b64decode(written + "=" * (-len(written) % 4))
    except ValueError:
        return None
    head, tail = packed[: _FORM.size], packed[_FORM.size :]
    count, rest = divmod(len(tail), SIZE)
    if rest or not 1 <= count <= PAGES:
        return None
    asker, page, place = _FORM.unpack(head)
    references = tuple(reference_from(tail[first : first + SIZE]) for first in range(0, len(tail), SIZE))
    return PageState(asker, references, page, None if place == _NOWHERE else place) if page < count else None
