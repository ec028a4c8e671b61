"""What a member reads in a message."""

from collections.abc import Iterator
from typing import Any

import simcord


def text_of(message: simcord.ResponseMessage | None) -> str:
    """All text of a message, in the order in which it is read."""
    assert message is not None
    return "\n".join(texts(message.components))


def texts(components: list[dict[str, Any]]) -> Iterator[str]:
    """The text of each component, nested ones too."""
    for part in components:
        yield from [part["content"]] if "content" in part else texts(part.get("components", []))
