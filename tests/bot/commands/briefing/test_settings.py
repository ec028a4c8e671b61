"""/briefing settings: who may change them, what is shown and kept, after a restart and two presses at once too."""

import sqlite3
from pathlib import Path

import discord
import pytest
import simcord
from briefing_server import BriefingServer, briefing_server, filled, forge, response_of
from layout_texts import parts, text_of

from bot.client import BriefingBot
from bot.commands.briefing.forget import WORD
from bot.commands.briefing.permission import REFUSED
from bot.sentences.preferences import SETTING_UNKNOWN
from bot.server.preferences import Preferences, preferences_of
from bot.settings import SEEDS
from bot.unavailable import sentence_for
from index.errors import LibraryBusy, LibraryReadOnly
from index.library import Library, open_library
from index.stores import database as databases

CHANNELS, ADDERS = "settings/channels", "settings/adders"


@pytest.fixture
async def shown(server: BriefingServer) -> simcord.ResponseMessage:
    """The settings as the moderator is shown them."""
    return await server.ask("settings")


def chosen(message: simcord.ResponseMessage, custom_id: str) -> list[int]:
    (select,) = (part for part in parts(message.components) if part.get("custom_id") == custom_id)
    return [int(value["id"]) for value in select.get("default_values", ())]


def role_of(env: simcord.Env, name: str = "editors") -> simcord.RoleHandle:
    return env.guild.create_role(name)


async def test_a_moderator_alone_is_shown_what_is_set(shown: simcord.ResponseMessage) -> None:
    assert "The bot answers everywhere on this server." in text_of(shown)
    assert chosen(shown, CHANNELS) == chosen(shown, ADDERS) == []


async def test_who_may_not_manage_the_server_is_refused(server: BriefingServer) -> None:
    assert text_of(response_of(await server.member.slash(server.channel, "briefing settings"))) == REFUSED


async def test_each_change_is_kept_and_shown_at_once_in_the_same_place(
    simcord_env: simcord.Env, server: BriefingServer, library: Library, shown: simcord.ResponseMessage
) -> None:
    role = role_of(simcord_env)
    await server.moderator.select(shown, [server.channel], custom_id=CHANNELS)
    assert preferences_of(library, server.id).channels == (server.channel.id,)
    assert chosen(shown, CHANNELS) == [server.channel.id]
    await server.moderator.select(shown, [role], custom_id=ADDERS)
    assert chosen(shown, ADDERS) == [role.id]
    await server.moderator.click(shown, label="Ignore mentions")
    await server.moderator.click(shown, label="Answer in private")
    expected = Preferences(channels=(server.channel.id,), mentions=False, private=True, adders=(role.id,))
    assert preferences_of(library, server.id) == expected
    assert "The bot ignores mentions" in text_of(shown)
    for label in ("Answer everywhere", "Answer mentions", "Answer in public"):
        await server.moderator.click(shown, label=label)
    await server.moderator.select(shown, [], custom_id=ADDERS)
    assert preferences_of(library, server.id) == Preferences()
    assert chosen(shown, CHANNELS) == chosen(shown, ADDERS) == []


async def test_choosing_nothing_is_everywhere(
    server: BriefingServer, library: Library, shown: simcord.ResponseMessage
) -> None:
    await server.moderator.select(shown, [server.channel], custom_id=CHANNELS)
    await server.moderator.select(shown, [], custom_id=CHANNELS)
    assert preferences_of(library, server.id) == Preferences()
    assert "The bot answers everywhere on this server." in text_of(shown)


async def test_the_selects_and_buttons_work_after_a_restart_and_what_was_set_lasts(
    simcord_env: simcord.Env,
    server: BriefingServer,
    library: Library,
    database: Path,
    shown: simcord.ResponseMessage,
) -> None:
    await server.moderator.click(shown, label="Ignore mentions")
    library.close()
    again = open_library(str(SEEDS), f"sqlite:///{database}")
    await simcord_env.restart_bot(BriefingBot(again))
    await server.moderator.select(shown, [server.channel], custom_id=CHANNELS)
    await server.moderator.click(shown, label="Answer in private")
    assert preferences_of(again, server.id) == Preferences(channels=(server.channel.id,), mentions=False, private=True)
    assert "Only the asker sees the answer" in text_of(await server.ask("settings"))


@pytest.mark.parametrize("custom_id", [CHANNELS, "settings/mentions-off"])
async def test_the_permission_is_asked_for_again_at_each_press(
    simcord_env: simcord.Env,
    server: BriefingServer,
    library: Library,
    shown: simcord.ResponseMessage,
    custom_id: str,
) -> None:
    simcord_env.backend.get_member(server.id, server.moderator.id).role_ids.clear()
    before = text_of(shown)
    if custom_id == CHANNELS:
        pressed = await server.moderator.select(shown, [server.channel], custom_id=custom_id)
    else:
        pressed = await server.moderator.click(shown, custom_id=custom_id)
    assert text_of(response_of(pressed)) == REFUSED
    assert text_of(shown) == before
    assert preferences_of(library, server.id) == Preferences()


async def test_two_presses_at_once_both_count_and_the_same_twice_counts_once(
    server: BriefingServer, library: Library, shown: simcord.ResponseMessage
) -> None:
    other = await server.ask("settings")
    await server.moderator.click(shown, label="Ignore mentions")
    await server.moderator.click(other, label="Ignore mentions")
    assert preferences_of(library, server.id) == Preferences(mentions=False)
    await server.moderator.select(other, [server.channel], custom_id=CHANNELS)
    assert preferences_of(library, server.id) == Preferences(channels=(server.channel.id,), mentions=False)
    assert "The bot ignores mentions" in text_of(other)


@pytest.mark.parametrize("custom_id", ["settings/tone-kind", "settings/adders-none"])
async def test_a_press_that_is_another_versions_changes_nothing(
    server: BriefingServer, library: Library, shown: simcord.ResponseMessage, custom_id: str
) -> None:
    forge(shown, "Ignore mentions", custom_id)
    assert text_of(response_of(await server.moderator.click(shown, custom_id=custom_id))) == SETTING_UNKNOWN
    assert preferences_of(library, server.id) == Preferences()


async def test_a_channel_and_a_role_that_are_deleted_do_no_harm(
    simcord_env: simcord.Env, server: BriefingServer, library: Library, shown: simcord.ResponseMessage
) -> None:
    gone, role = simcord_env.guild.create_text_channel("gone"), role_of(simcord_env)
    await server.moderator.select(shown, [server.channel, gone], custom_id=CHANNELS)
    await server.moderator.select(shown, [role], custom_id=ADDERS)
    simcord_env.backend.delete_channel(gone.id)
    simcord_env.backend.delete_role(server.id, role.id)
    await simcord_env.settle()
    again = await server.ask("settings")
    assert chosen(again, CHANNELS) == [server.channel.id]
    assert chosen(again, ADDERS) == []
    assert "-# Gone since: 1 channel." in text_of(again)
    assert "-# Gone since: 1 role." in text_of(again)
    await server.moderator.click(again, label="Answer everywhere")
    assert preferences_of(library, server.id).channels == ()


async def test_where_the_bot_does_not_see_the_server_nothing_counts_as_gone(
    simcord_env: simcord.Env,
    simcord_bot: BriefingBot,
    server: BriefingServer,
    shown: simcord.ResponseMessage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(discord.Interaction, "is_guild_integration", lambda _: True)
    simcord_bot._connection._guilds.pop(server.id)
    await server.moderator.select(shown, [server.channel], custom_id=CHANNELS)
    assert chosen(shown, CHANNELS) == [server.channel.id]
    assert "Gone since" not in text_of(shown)


async def test_one_servers_settings_are_no_others(
    simcord_env: simcord.Env, server: BriefingServer, library: Library, shown: simcord.ResponseMessage
) -> None:
    await server.moderator.click(shown, label="Answer in private")
    other = briefing_server(simcord_env, "others")
    assert preferences_of(library, other.id) == Preferences()
    assert "All in the channel see" in text_of(await other.ask("settings"))


async def test_forget_deletes_the_settings_even_where_there_are_no_briefings(
    server: BriefingServer, library: Library, shown: simcord.ResponseMessage
) -> None:
    await server.moderator.click(shown, label="Answer in private")
    form = await server.moderator.slash(server.channel, "briefing forget")
    assert "the settings of this server" in str(form.modal)
    done = await server.moderator.submit_modal(form, filled(form, {f"Type {WORD} to go on": WORD}))
    assert text_of(response_of(done)) == "0 briefings and all settings are deleted."
    assert library.preferences(server.id) == b""


async def test_the_bot_registers_no_permissions_so_that_the_servers_own_count(simcord_env: simcord.Env) -> None:
    (registration,) = (sent for sent in simcord_env.http_requests if sent.method == "PUT")
    assert isinstance(registration.json, list)
    assert {command.get("default_member_permissions") for command in registration.json} == {None}


class TestTrouble:
    """Where a change cannot be kept, or Discord does not take the reply."""

    pytestmark = pytest.mark.simcord(check_errors=False)

    async def test_a_library_that_is_only_read_says_so_and_shows_what_counts(
        self, simcord_env: simcord.Env, server: BriefingServer
    ) -> None:
        await simcord_env.restart_bot(BriefingBot(open_library(str(SEEDS))))
        shown = await server.ask("settings")
        pressed = await server.moderator.click(shown, label="Ignore mentions")
        assert text_of(response_of(pressed)) == sentence_for(LibraryReadOnly())
        assert "The bot answers when it is mentioned" in text_of(shown)

    async def test_a_library_that_is_being_written_says_so_and_takes_the_change_later(
        self,
        server: BriefingServer,
        library: Library,
        database: Path,
        monkeypatch: pytest.MonkeyPatch,
        shown: simcord.ResponseMessage,
    ) -> None:
        await server.moderator.click(shown, label="Ignore mentions")
        library.close()
        monkeypatch.setattr(databases, "WRITING_PATIENCE", 0)
        holder = sqlite3.connect(database, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        pressed = await server.moderator.click(shown, label="Answer in private")
        assert text_of(response_of(pressed)) == sentence_for(LibraryBusy())
        holder.close()
        library.close()
        await server.moderator.click(shown, label="Answer in private")
        assert preferences_of(library, server.id) == Preferences(mentions=False, private=True)

    async def test_a_reply_that_discord_refuses_is_told_once_and_the_change_counts(
        self, simcord_env: simcord.Env, server: BriefingServer, library: Library, shown: simcord.ResponseMessage
    ) -> None:
        simcord_env.inject_error("POST", "/interactions/*/callback", status=500)
        pressed = await server.moderator.click(shown, label="Ignore mentions")
        assert "Something went wrong" in text_of(response_of(pressed))
        assert preferences_of(library, server.id) == Preferences(mentions=False)

    async def test_settings_that_discord_refuses_to_show_are_told_once(
        self, simcord_env: simcord.Env, server: BriefingServer
    ) -> None:
        simcord_env.inject_error("POST", "/interactions/*/callback", status=500)
        assert "Something went wrong" in text_of(await server.ask("settings"))
