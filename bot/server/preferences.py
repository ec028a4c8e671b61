"""What a server has set about how the bot answers there: kept in the library, in a form that only this module reads.

It tells of channels and roles, by their ids, and of nobody.
"""

import logging
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from index.holdings import Scope
from index.library import Library

CHOSEN = 25
"""Discord's limit on what can be chosen at once: so many channels, and so many roles."""

Id = Annotated[int, Field(gt=0, lt=2**63)]
"""The id of a channel or a role; one that is none any more does no harm."""

log = logging.getLogger(__name__)


class Preferences(BaseModel):
    """What a server has set; as it is where nothing was.

    `channels` are those where the bot answers, none for all; `mentions` is whether it answers mentions and replies,
    `private` whether whoever uses /ask alone reads the answer unless they say otherwise, `adders` the roles that may
    add briefings.
    """

    model_config = ConfigDict(frozen=True, strict=True)

    channels: tuple[Id, ...] = Field(default=(), max_length=CHOSEN)
    mentions: bool = True
    private: bool = False
    adders: tuple[Id, ...] = Field(default=(), max_length=CHOSEN)

    def answers_in(self, channel: int) -> bool:
        """Whether the bot answers everybody in a channel, by its id."""
        return not self.channels or channel in self.channels

    def changed(self, values: dict[str, object]) -> "Preferences":
        """The preferences with other values for some fields. Raises ValidationError where a value is none for it."""
        return Preferences.model_validate({**self.model_dump(), **values})


def preferences_of(library: Library, server: Scope) -> Preferences:
    """What a server has set; where there is no server, as it is where nothing was. It waits for files."""
    return Preferences() if server is None else _read(library.preferences(server), server)


def keep_preferences(library: Library, server: int, values: dict[str, object]) -> Preferences:
    """Sets some values durably, and gives all that the server has set by then. It waits for files."""

    def change(kept: bytes) -> bytes:
        return _read(kept, server).changed(values).model_dump_json(exclude_defaults=True).encode()

    return _read(library.keep_preferences(server, change), server)


def _read(kept: bytes, server: int) -> Preferences:
    if not kept:
        return Preferences()
    try:
        return Preferences.model_validate_json(kept)
    except ValidationError as error:
        log.warning("going by no settings, for those of server %d are damaged: %s", server, error)
        return Preferences()
