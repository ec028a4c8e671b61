"""/check and Check quotes in a simulated Discord: the verdict, both versions, and who reads it."""

import pytest
import simcord
from layout_texts import text_of

from bot.sentences.answers import NO_WORDS


async def test_a_changed_word_is_shown_with_both_versions(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    result = await reader.slash(channel, "check", text="Rubio: “hard power is no longer necessary as a deterrent”")
    shown = text_of(result.response)
    assert not result.ephemeral
    assert "**Altered**" in shown
    assert "> hard power is no longer necessary" in shown
    assert "> hard power is still necessary" in shown
    assert "“no longer” → **“still”**" in shown
    assert "You wrote:\n> hard power" in shown


async def test_the_wrong_speaker_is_told_beside_the_right_one(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    claim = "Putin said “there is no place in them today for our main demand”"
    shown = text_of((await reader.slash(channel, "check", text=claim)).response)
    assert "**Said by somebody else**" in shown
    assert "Your text says Putin; the briefing says:" in shown
    assert "— Sergei Ryabkov, Deputy Foreign Minister" in shown


async def test_what_is_not_here_is_not_called_unsaid(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    shown = text_of((await reader.slash(channel, "check", text="“We will never surrender”")).response)
    assert "**Not in this library**" in shown
    assert "They may have been said elsewhere." in shown


@pytest.mark.parametrize("claim", ["Rubio said “we”", "the"])
async def test_few_words_are_neither_real_nor_anybodys_for_the_asker_alone(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle, claim: str
) -> None:
    result = await reader.slash(channel, "check", text=claim)
    shown = text_of(result.response)
    assert result.ephemeral
    assert "**Too short to check**" in shown
    assert "Give at least three words in a row" in shown


async def test_a_speaker_whom_no_briefing_tells_of_is_not_passed_over(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    claim = "A senior diplomat said “hard power is still necessary as a deterrent”"
    shown = text_of((await reader.slash(channel, "check", text=claim)).response)
    assert "**Verbatim**" in shown
    assert "Your text says A senior diplomat; no briefing here tells whether that is right." in shown


async def test_a_member_who_is_given_words_is_shown_as_one(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    claim = "<@123> said “hard power is still necessary as a deterrent”"
    shown = text_of((await reader.slash(channel, "check", text=claim)).response)
    assert "Your text says <@123>; no briefing here tells whether that is right." in shown


async def test_the_message_menu_answers_whoever_asked_alone(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    message = await reader.send(channel, "Rutte: “will be north of 3%” and “we need more time”")
    result = await reader.context_menu(channel, "Check quotes", message)
    assert result.ephemeral
    assert "**Verbatim**" in text_of(result.response)
    assert "**Not in this library**" in text_of(result.response)


async def test_how_many_quotations_were_not_checked_is_told(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    text = " ".join(f"“we will leave harbour {number} at dawn”" for number in range(13))
    result = await reader.slash(channel, "check", text=text)
    assert text_of(result.followups[-1]).endswith("3 more quotations were not checked; check them on their own.")


async def test_the_words_of_a_message_are_called_its_own(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    message = await reader.send(
        channel,
        "Rubio: “hard power is no longer necessary as a deterrent”\n"
        "Putin: “there is no place in them today for our main demand”",
    )
    shown = text_of((await reader.context_menu(channel, "Check quotes", message)).response)
    assert "In the message:\n> hard power" in shown
    assert "The message says Putin; the briefing says:" in shown


async def test_a_message_without_words_is_refused_in_a_sentence(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    result = await reader.slash(channel, "check", text="…")
    assert result.ephemeral
    assert text_of(result.response) == "There are no words to check; give the quotation."


async def test_a_message_of_nothing_but_a_mention_has_no_words_to_check(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    result = await reader.context_menu(channel, "Check quotes", await reader.send(channel, reader.mention))
    assert result.ephemeral
    assert text_of(result.response) == NO_WORDS


@pytest.mark.usefixtures("slow_work")
async def test_what_takes_long_is_thought_about_first(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    message = await reader.send(channel, "Rutte: “will be north of 3%” and “we need more time”")
    result = await reader.context_menu(channel, "Check quotes", message)
    assert result.ephemeral
    assert "**Verbatim**" in text_of(result.response)
    refused = await reader.slash(channel, "check", text="…")
    assert text_of(refused.response) == "There are no words to check; give the quotation."
