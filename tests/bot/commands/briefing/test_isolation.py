"""No server is ever shown a character of another's text, title or speaker, whatever is done in what order."""

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from tempfile import TemporaryDirectory
from typing import NamedTuple

import simcord
from briefing_server import briefing_server, custom_ids, filled, forge
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.client import BriefingBot
from bot.commands.briefing.forget import WORD
from bot.settings import SEEDS
from index.library import open_library
from index.load import load_bytes

SERVERS = 50
"""Servers on which the bot is."""

MARKS = [chr(0x4E00 + 7 * number) for number in range(SERVERS)]
"""A character for each server that only its briefings hold."""

SEED = "diplomacy-watch-rubio-recommits-to-nato"
DOCUMENTS = ("talks", "ports", "treaty")
QUESTIONS = (
    "Where did the envoys meet?",
    "What did Ana Lima say about the ports?",
    "ports treaty talks",
    "Who is Ana Limy?",
    "When was the treaty signed?",
)
ACTIONS = (
    "add",
    "mend",
    "remove",
    "forget",
    "undo",
    "ask",
    "quote",
    "check",
    "list",
    "show",
    "suggest",
    "set",
    "forge",
)


class Step(NamedTuple):
    """What is done on a server, by its number: with which document or question; what is forged is `other`'s."""

    action: str
    server: int
    other: int = 0
    document: str = "talks"
    question: str = QUESTIONS[0]
    version: int = 0


steps = st.builds(
    Step,
    st.sampled_from(ACTIONS),
    st.integers(0, 3) | st.integers(0, SERVERS - 1),  # so that much happens on a few
    st.integers(0, SERVERS - 1),
    st.sampled_from(DOCUMENTS),
    st.sampled_from(QUESTIONS),
    st.integers(0, 2),
)


def text_for(mark: str, document: str, version: int) -> str:
    """A document whose every line, name and title bears a server's mark."""
    return (
        f"The {document} of {mark}\n\n"
        f"“We keep the ports open {mark} for {document} {'again ' * version},” Ana Lima{mark}, the minister, said.\n\n"
        f"The envoys met in Oslo{mark} on Friday to sign the treaty about {document}.\n"
    )


class World:
    """Some servers with one bot, and the messages that each has been shown."""

    def __init__(self, env: simcord.Env, servers: int = SERVERS) -> None:
        self.env = env
        self.servers = [briefing_server(env, f"server {number}") for number in range(servers)]
        self.shown: list[list[simcord.ResponseMessage]] = [[] for _ in range(servers)]

    async def take(self, step: Step) -> set[str]:
        """Takes a step, and gives the marks of whose words or channels are in all that Discord was sent for it."""
        before = len(self.env.http_requests)
        await getattr(self, step.action)(step)
        sent = json.dumps([request.json for request in self.env.http_requests[before:]], ensure_ascii=False)
        channels = {mark for server, mark in zip(self.servers, MARKS, strict=False) if str(server.channel.id) in sent}
        return channels | {mark for mark in MARKS if mark in sent}

    async def add(self, step: Step) -> None:
        data = text_for(MARKS[step.server], step.document, step.version).encode()
        await self._slash(step, "briefing add", file=(f"{step.document}.txt", data))

    async def mend(self, step: Step) -> None:
        await self._press(step, "Details…")

    async def undo(self, step: Step) -> None:
        await self._press(step, "Undo")

    async def remove(self, step: Step) -> None:
        await self._slash(step, "briefing remove", briefing=step.document)
        await self._press(step, "Remove")

    async def forget(self, step: Step) -> None:
        server = self.servers[step.server]
        result = await server.moderator.slash(server.channel, "briefing forget")
        if result.modal:
            await server.moderator.submit_modal(result, filled(result, {f"Type {WORD} to go on": WORD}))

    async def ask(self, step: Step) -> None:
        await self._slash(step, "ask", question=step.question)

    async def quote(self, step: Step) -> None:
        await self._slash(step, "quote", words="ports open")

    async def check(self, step: Step) -> None:
        await self._slash(step, "check", text="Lima said “We keep the ports open for treaty”")

    async def list(self, step: Step) -> None:
        await self._slash(step, "briefing list")

    async def show(self, step: Step) -> None:
        await self._slash(step, "briefing show", briefing=step.document)
        await self._press(step, "Read the text")

    async def suggest(self, step: Step) -> None:
        server = self.servers[step.server]
        options = {"briefing show": ["briefing"], "briefing remove": ["briefing"], "quote": ["speaker", "briefing"]}
        for command, names in options.items():
            for name in names:
                await server.moderator.autocomplete(server.channel, command, name, "")

    async def set(self, step: Step) -> None:
        """Has the bot answer in the server's one channel, in public or in private."""
        await self._slash(step, "briefing settings")
        server, shown = self.servers[step.server], self.shown[step.server][-1]
        await server.moderator.select(shown, [server.channel], custom_id="settings/channels")
        await self._press(step, "Answer in private" if step.version else "Answer in public")

    async def forge(self, step: Step) -> None:
        """Presses all buttons that another server was given, in the place of one of its own."""
        server = self.servers[step.server]
        others = [shown for number, shown in enumerate(self.shown) if shown and number != step.server]
        theirs = others[step.other % len(others)] if others else []
        for custom_id in {custom_id for message in theirs for custom_id in custom_ids(message).values()}:
            result = await server.moderator.slash(server.channel, "briefing show", briefing=SEED)
            assert result.response is not None
            forge(result.response, "Read the text", custom_id)
            pressed = await server.moderator.click(result.response, custom_id=custom_id)
            assert pressed.modal is None

    async def _slash(self, step: Step, command: str, **options: object) -> None:
        server = self.servers[step.server]
        result = await server.moderator.slash(server.channel, command, **options)
        if result.response:
            self.shown[step.server].append(result.response)

    async def _press(self, step: Step, label: str) -> None:
        """Presses the latest button of that label, if there is one, and sends the form that it opens."""
        server = self.servers[step.server]
        message = next((shown for shown in reversed(self.shown[step.server]) if label in custom_ids(shown)), None)
        if message is None:
            return
        result = await server.moderator.click(message, label=label)
        if result.modal:
            title = f"Mended {MARKS[step.server]} {step.version}"
            await server.moderator.submit_modal(result, filled(result, {"Title": title}))


@asynccontextmanager
async def world(servers: int) -> AsyncIterator[World]:
    """Servers that have a briefing each, under the same name, beside the shared ones."""
    with TemporaryDirectory() as folder:
        library = open_library(str(SEEDS), f"sqlite:///{folder}/library.db")
        async with simcord.run(BriefingBot(library)) as env:
            those = World(env, servers)
            for server, mark in zip(those.servers, MARKS, strict=False):
                library.add(load_bytes("treaty.txt", text_for(mark, "treaty", 0).encode()), server.id)
            yield those
        library.close()


# Without shrinking, which takes minutes: the steps say well enough what happened.
@settings(max_examples=8, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(st.lists(steps, min_size=40, max_size=80))
async def test_no_server_is_ever_shown_anything_of_another(taken: Sequence[Step]) -> None:
    async with world(SERVERS) as those:
        for step in taken:
            assert await those.take(step) <= {MARKS[step.server]}, step


async def test_every_server_is_shown_what_is_its_own() -> None:
    actions = ("add", "mend", "set", "ask", "quote", "check", "list", "show", "suggest", "remove")
    async with world(servers=2) as those:
        for action in actions:
            assert await those.take(Step(action, 0)) == {MARKS[0]}, action


async def test_a_button_that_was_given_to_another_server_does_nothing_there() -> None:
    async with world(servers=2) as those:
        for action in ("add", "list", "show", "quote", "set", "add"):
            await those.take(Step(action, 1, version=1))
        before = await those.take(Step("list", 1))
        assert await those.take(Step("forge", 0)) <= {MARKS[0]}
        assert await those.take(Step("list", 1)) == before == {MARKS[1]}
