"""What is read of a message that has a layout in place of a text."""

import pytest
import simcord
from layout_texts import posted, text_of

from bot.client import BriefingBot
from bot.sentences.answers import NO_WORDS, NOTHING_FOUND


async def test_the_quotations_that_quote_shows_are_checked_one_by_one(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    await reader.slash(channel, "quote", speaker="Baerbock")
    shown = channel.last_message
    assert shown is not None
    checked = text_of((await reader.context_menu(channel, "Check quotes", shown)).response)
    assert checked.startswith("**Verbatim**")
    assert "**Not in this library**" not in checked


async def test_the_words_of_a_shared_card_are_found(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    question = "How much of GDP does Rubio want allies to spend?"
    answer = (await reader.slash(channel, "ask", question=question, private=True)).response
    assert answer is not None
    card = (await reader.click(answer, label="Card")).response
    assert card is not None
    await reader.click(card, label="Share")
    shared = channel.last_message
    assert shared is not None
    found = text_of((await reader.context_menu(channel, "Find in briefings", shared)).response)
    assert "spend 5% of GDP on defense" in found.partition("\n")[2]
    checked = text_of((await reader.context_menu(channel, "Check quotes", shared)).response)
    assert checked.startswith("**Verbatim**")


@pytest.mark.parametrize("menu", ["Find in briefings", "Check quotes"])
async def test_the_bots_own_words_are_nobodys(
    simcord_env: simcord.Env,
    simcord_bot: BriefingBot,
    reader: simcord.MemberActor,
    channel: simcord.ChannelHandle,
    menu: str,
) -> None:
    assert simcord_bot.user is not None
    await reader.send(channel, f"{simcord_bot.user.mention} Who is the mayor of Paris?")
    refusal = posted(simcord_env, channel)
    assert NOTHING_FOUND in text_of(refusal)
    assert text_of((await reader.context_menu(channel, menu, refusal)).response) == NO_WORDS
