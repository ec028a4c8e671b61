"""What a card's button has to know after a restart, inside its custom_id: checked when it comes back."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from enum import StrEnum
from typing import NamedTuple

from bot.reference import SIZE, Reference, reference_from


class Shown(StrEnum):
    """What a card shows: the sentence that answers, or a quotation."""

    ANSWER = "answer"
    QUOTATION = "quotation"


class CardState(NamedTuple):
    """Which card: what it shows, and the reference by which that is found again."""

    shown: Shown
    reference: Reference

    def __str__(self) -> str:
        """The state in letters that a custom_id may have."""
        return f"{self.shown}/{urlsafe_b64encode(bytes(self.reference)).decode().rstrip('=')}"


def card_state_from(written: str) -> CardState | None:
    """The state that letters hold; None where they hold none."""
    shown, _, letters = written.partition("/")
    try:
        packed = urlsafe_b64decode(letters + "=" * (-len(letters) % 4))
    except ValueError:
        return None
    if shown not in list(Shown) or len(packed) != SIZE:
        return None
    return CardState(Shown(shown), reference_from(packed))
