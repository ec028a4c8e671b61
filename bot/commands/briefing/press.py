"""What a button does, as its custom_id says: all that it needs after a restart, and nothing that is trusted."""

import re
from hashlib import sha256
from typing import NamedTuple, Self

from discord import ButtonStyle, ui

from bot.choices import KEY_LENGTH
from index.models import Briefing


class Press(NamedTuple):
    """An action, on the briefing of a key, as it was in a version, or on a page; parts that it does not need are empty.

    It names nothing but what the server where it is pressed has: a key from elsewhere finds nothing there.
    """

    action: str
    key: str = ""
    version: str = ""
    page: int = 0

    def button(
        self, label: str, style: ButtonStyle = ButtonStyle.secondary, *, disabled: bool = False
    ) -> ui.Button[ui.LayoutView]:
        """The button that is pressed."""
        custom_id = f"briefing/{self.action}/{self.key}/{self.version}/{self.page}"
        return ui.Button(label=label, style=style, custom_id=custom_id, disabled=disabled)

    @classmethod
    def of(cls, match: re.Match[str]) -> Self:
        """What a custom_id says."""
        return cls(match["action"], match["key"], match["version"], int(match["page"]))


TEMPLATE = re.compile(
    r"briefing/(?P<action>[a-z]{1,12})"
    rf"/(?P<key>(?:[0-9a-f]{{{KEY_LENGTH}}})?)/(?P<version>(?:[0-9a-f]{{{KEY_LENGTH}}})?)/(?P<page>[0-9]{{1,6}})"
)
"""What custom_ids look like: at most 62 characters."""


def version_of(briefing: Briefing) -> str:
    """What two briefings share only where id, text and metadata are the same."""
    stated = f"{briefing!r}\n{briefing.text}"
    return sha256(stated.encode()).hexdigest()[:KEY_LENGTH]
