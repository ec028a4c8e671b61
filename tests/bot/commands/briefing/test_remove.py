"""/briefing remove and /briefing forget: what is deleted, and only after it was confirmed."""

import pytest
import simcord
from briefing_server import LATER_TALKS, BriefingServer, briefing_server, custom_ids, filled, forge, response_of
from layout_texts import text_of

from bot.client import BriefingBot
from bot.commands.briefing.forget import WORD
from bot.sentences.briefings import CHANGED_OR_GONE, NOT_DELETED, NOT_REMOVED, NOTHING_TO_DELETE, REFUSED
from bot.translation import say
from index.library import Library

SEED = "diplomacy-watch-rubio-recommits-to-nato"


def own_ids(library: Library, server: BriefingServer) -> list[str]:
    return [holding.id for holding in library.holdings(server.id) if holding.scope == server.id]


async def test_a_briefing_goes_with_its_earlier_versions_once_that_is_confirmed(
    simcord_env: simcord.Env, server: BriefingServer, library: Library
) -> None:
    await server.add()
    await server.add(LATER_TALKS)
    question = await server.ask("remove", briefing="talks")
    assert text_of(question).startswith(
        "Remove **Envoys meet in Oslo** for good?\n-# talks · 3 paragraphs and 1 earlier version"
    )
    assert own_ids(library, server) == ["talks"]
    await simcord_env.restart_bot(BriefingBot(library))
    await server.moderator.click(question, label="Remove")
    assert text_of(question) == "“Envoys meet in Oslo” (talks) is removed."
    assert own_ids(library, server) == []
    assert library.earlier("talks", server.id) == []


async def test_a_briefing_stays_where_the_question_is_answered_so(server: BriefingServer, library: Library) -> None:
    await server.add()
    question = await server.ask("remove", briefing="Envoys meet in OSLO")
    await server.moderator.click(question, label="Keep")
    assert text_of(question) == NOT_REMOVED
    assert own_ids(library, server) == ["talks"]


async def test_what_changed_since_the_question_is_not_removed(server: BriefingServer, library: Library) -> None:
    await server.add()
    question = await server.ask("remove", briefing="talks")
    await server.add(LATER_TALKS)
    await server.moderator.click(question, label="Remove")
    assert text_of(question) == CHANGED_OR_GONE
    assert own_ids(library, server) == ["talks"]


@pytest.mark.parametrize("typed", [SEED, "Diplomacy Watch: Rubio recommits to NATO as peace talks flounder"])
async def test_a_shared_briefing_cannot_be_removed_from_a_server(server: BriefingServer, typed: str) -> None:
    shown = await server.ask("remove", briefing=typed)
    assert "is shared with every server and cannot be removed from one" in text_of(shown)
    assert custom_ids(shown) == {}


async def test_of_two_with_one_id_the_servers_own_is_removed(server: BriefingServer, library: Library) -> None:
    await server.add(name=f"{SEED}.txt")
    question = await server.ask("remove", briefing=SEED)
    await server.moderator.click(question, label="Remove")
    assert own_ids(library, server) == []
    assert library.get(SEED, server.id) == library.get(SEED)


async def test_another_servers_briefing_is_neither_found_nor_removed(
    simcord_env: simcord.Env, server: BriefingServer, library: Library
) -> None:
    other = briefing_server(simcord_env, "others")
    await other.add("Secret talks\n\nThe price is nine.", "secret.txt")
    theirs = await other.ask("remove", briefing="secret")
    for typed in ("secret", "Secret talks"):
        assert text_of(await server.ask("remove", briefing=typed)).startswith(f"There is no briefing “{typed}” here")
    assert await server.moderator.autocomplete(server.channel, "briefing remove", "briefing", "") == []
    await server.add()
    ours = await server.ask("remove", briefing="talks")
    forge(ours, "Remove", custom_ids(theirs)["Remove"])
    await server.moderator.click(ours, label="Remove")
    assert text_of(ours) == CHANGED_OR_GONE
    assert own_ids(library, other) == ["secret"]


@pytest.mark.parametrize("command", ["remove", "forget"])
async def test_who_may_not_manage_the_server_removes_nothing(server: BriefingServer, command: str) -> None:
    options = {"briefing": SEED} if command == "remove" else {}
    result = await server.member.slash(server.channel, f"briefing {command}", **options)
    assert text_of(response_of(result)) == REFUSED


async def test_all_that_a_server_has_goes_once_the_word_is_typed(
    simcord_env: simcord.Env, server: BriefingServer, library: Library
) -> None:
    other = briefing_server(simcord_env, "others")
    for one in (server, other):
        await one.add()
        await one.add(LATER_TALKS, "more.txt")
    form = await server.moderator.slash(server.channel, "briefing forget")
    assert form.modal is not None
    assert "all 2 briefings" in form.modal["components"][0]["content"]
    done = await server.moderator.submit_modal(form, filled(form, {f"Type {WORD} to go on": "delete "}))
    assert text_of(response_of(done)) == "2 briefings and all settings are deleted."
    assert own_ids(library, server) == []
    assert own_ids(library, other) == ["more", "talks"]
    assert library.get(SEED, server.id) == library.get(SEED)


async def test_nothing_goes_where_another_word_is_typed(server: BriefingServer, library: Library) -> None:
    await server.add()
    form = await server.moderator.slash(server.channel, "briefing forget")
    done = await server.moderator.submit_modal(form, filled(form, {f"Type {WORD} to go on": "yes"}))
    assert text_of(response_of(done)) == say(NOT_DELETED, word=WORD)
    assert own_ids(library, server) == ["talks"]


async def test_a_permission_that_was_taken_away_counts_when_the_form_is_sent(
    simcord_env: simcord.Env, server: BriefingServer, library: Library
) -> None:
    await server.add()
    form = await server.moderator.slash(server.channel, "briefing forget")
    simcord_env.backend.get_member(server.id, server.moderator.id).role_ids.clear()
    done = await server.moderator.submit_modal(form, filled(form, {f"Type {WORD} to go on": WORD}))
    assert text_of(response_of(done)) == REFUSED
    assert own_ids(library, server) == ["talks"]


async def test_a_server_without_briefings_has_nothing_to_forget(server: BriefingServer) -> None:
    assert text_of(await server.ask("forget")) == NOTHING_TO_DELETE
