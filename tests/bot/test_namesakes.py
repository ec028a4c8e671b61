"""Two briefings with one title: whatever is quoted tells from which of them it is."""

from dataclasses import replace
from pathlib import Path

import pytest
import simcord
from layout_texts import posted, text_of
from texts import briefing_of

from bot.client import BriefingBot
from index.library import Library, open_library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = open_library(f"sqlite:///{tmp_path}/library.db")
    texts = {"week-3": "“We will pay for the port,” Ana Lima said.", "week-4": "“It was full,” Carl Berg said."}
    for id, text in texts.items():
        library.add(replace(briefing_of(text, title="Talks"), id=id))
    return library


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("ask", {"question": "Who will pay for the port?"}),
        ("quote", {"words": "pay for the port"}),
        ("check", {"text": "“We will pay for the port”"}),
    ],
)
async def test_what_is_quoted_tells_from_which_of_two_it_is(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle, command: str, options: dict[str, str]
) -> None:
    assert "-# Talks · week-3 · ¶ 1" in text_of((await reader.slash(channel, command, **options)).response)


async def test_the_pages_of_an_answer_tell_it_too(reader: simcord.MemberActor, channel: simcord.ChannelHandle) -> None:
    answer = (await reader.slash(channel, "ask", question="Who will pay for the port?")).response
    assert answer is not None
    await reader.click(answer, label="Context")
    assert "-# Talks · week-3" in text_of(answer)
    await reader.click(answer, label="Passage")
    assert "-# Talks · week-3 · ¶ 1" in text_of(answer)


async def test_a_reply_tells_it_too(
    simcord_env: simcord.Env, simcord_bot: BriefingBot, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    assert simcord_bot.user is not None
    await reader.send(channel, f"{simcord_bot.user.mention} Who will pay for the port?")
    assert "-# Talks · week-3 · ¶ 1" in text_of(posted(simcord_env, channel))


async def test_as_soon_as_the_other_is_gone_the_title_is_enough(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle, library: Library
) -> None:
    library.remove("week-4")
    answer = (await reader.slash(channel, "ask", question="Who will pay for the port?")).response
    assert "-# Talks · ¶ 1" in text_of(answer)
