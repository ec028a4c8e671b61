"""What a member reads in a message, and whether Discord would take it."""

import re
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
import simcord

from bot.bidirectional import CLOSE, OPEN
from bot.render.layout import TEXT_BYTES, TEXT_UNITS, utf16_length

COMPONENTS = 40
TEXT = 10


def text_of(message: simcord.ResponseMessage | None) -> str:
    """All text of a message, in the order in which it is read."""
    assert message is not None
    return "\n".join(texts(message.components))


def texts(components: list[dict[str, Any]]) -> Iterator[str]:
    """The text of each component, nested ones too."""
    return (part["content"] for part in parts(components) if part["type"] == TEXT)


def unquoted(quote: str) -> str:
    """The lines of a block quote, without what keeps each to an order of its own."""
    isolated = re.compile(rf"\A(\*\*)?{OPEN}(.*){CLOSE}(\*\*)?\Z", re.DOTALL)
    lines = (line.removeprefix("> ") for line in quote.split("\n"))
    return "\n".join(isolated.sub(r"\1\2\3", line) for line in lines)


def parts(components: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Every component of a layout, nested ones too, in the order in which they are read."""
    found: list[dict[str, Any]] = []
    for component in components:
        inner = [*component.get("components", ()), *filter(None, [component.get("accessory")])]
        found += [component, *parts(inner)]
    return found


def problems(layout: list[dict[str, Any]], conform: ModuleType | None) -> list[str]:
    """Why Discord would not take a layout; with the checker also by its own document."""
    shown = list(texts(layout))
    found = []
    if sum(map(utf16_length, shown)) > TEXT_UNITS:
        found.append("too long")
    if sum(len(text.encode()) + 12 for text in shown) > TEXT_BYTES:
        found.append("too many bytes")
    if len(parts(layout)) > COMPONENTS:
        found.append("too many components")
    if not all(text.strip() for text in shown):
        found.append("a text is empty")
    if conform is not None:
        body = {"type": 4, "data": {"components": layout, "flags": 1 << 15, "allowed_mentions": {"parse": []}}}
        found += map(str, conform.problems("POST", "/interactions/1/token/callback", body))
    return found


def posted(env: simcord.Env, channel: simcord.ChannelHandle) -> simcord.ResponseMessage:
    """The last message of a channel."""
    last = channel.last_message
    assert last is not None
    return simcord.ResponseMessage(env, env.backend.get_message(channel.id, last.id))


def enable(message: simcord.ResponseMessage, label: str) -> None:
    """Lets the one button of a label be pressed, as in a message from before it was disabled."""
    (button,) = (part for part in parts(message._message.components) if part.get("label") == label)
    assert button["disabled"]
    button["disabled"] = False


async def press_twice(
    env: simcord.Env, member: simcord.MemberActor, message: simcord.ResponseMessage, label: str
) -> list[simcord.InteractionResult]:
    """Two presses that Discord sends before the bot has answered the first."""

    async def no_waiting(**_: object) -> None:
        """Instead of waiting for the bot."""

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(env, "_settle_internal", no_waiting)
        first = await member.click(message, label=label)
    return [first, await member.click(message, label=label)]


def forged(env: simcord.Env, message: simcord.ResponseMessage | None, custom_id: str) -> simcord.ResponseMessage:
    """The message with another id in its first button that can be pressed."""
    assert message is not None
    held = env.backend.get_message(message.channel_id, message.id)
    button = next(part for part in parts(held.components) if "custom_id" in part and not part.get("disabled"))
    button["custom_id"] = custom_id
    return message
