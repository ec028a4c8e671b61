"""Members with a role that may add briefings: what they may do, what they may not, and for how long."""

import pytest
import simcord
from briefing_server import LATER_TALKS, TALKS, BriefingServer, custom_ids, filled, response_of
from layout_texts import text_of

from bot.client import BriefingBot
from bot.commands.briefing.permission import REFUSED, REFUSED_TO_ADD
from bot.server.preferences import keep_preferences
from index.library import Library


@pytest.fixture
def editor(simcord_env: simcord.Env, server: BriefingServer, library: Library) -> simcord.MemberActor:
    """A member with a role that may add."""
    role = simcord_env.guild.create_role("editors")
    keep_preferences(library, server.id, {"adders": (role.id,)})
    return simcord_env.guild.add_member(simcord_env.create_user("editor"), roles=[role])


async def add(
    server: BriefingServer, member: simcord.MemberActor, text: str = TALKS, name: str = "talks.txt"
) -> simcord.ResponseMessage:
    return response_of(await member.slash(server.channel, "briefing add", file=(name, text.encode())))


def own_ids(library: Library, server: BriefingServer) -> list[str]:
    return [holding.id for holding in library.holdings(server.id) if holding.scope == server.id]


async def test_they_add_and_mend_and_take_back_after_a_restart_too(
    simcord_env: simcord.Env, server: BriefingServer, library: Library, editor: simcord.MemberActor
) -> None:
    added = await add(server, editor)
    assert own_ids(library, server) == ["talks"]
    await simcord_env.restart_bot(BriefingBot(library))
    form = await editor.click(added, label="Details…")
    await editor.submit_modal(form, filled(form, {"Title": "Peace at last"}))
    assert library.get("talks", server.id).metadata.title == "Peace at last"
    await editor.click(added, label="Undo")
    assert own_ids(library, server) == []


async def test_they_do_nothing_else(server: BriefingServer, library: Library, editor: simcord.MemberActor) -> None:
    await server.add()
    for command, options in (("remove", {"briefing": "talks"}), ("forget", {}), ("settings", {})):
        result = await editor.slash(server.channel, f"briefing {command}", **options)
        assert text_of(response_of(result)) == REFUSED
    facts = response_of(await editor.slash(server.channel, "briefing show", briefing="talks"))
    assert list(custom_ids(facts)) == ["Read the text"]
    assert own_ids(library, server) == ["talks"]


async def test_without_the_role_a_member_is_told_who_may(
    server: BriefingServer, library: Library, editor: simcord.MemberActor
) -> None:
    assert text_of(await add(server, server.member)) == REFUSED_TO_ADD
    assert own_ids(library, server) == []


@pytest.mark.parametrize("taken", ["the role", "its permission"])
async def test_what_is_taken_from_them_counts_at_the_next_press(
    simcord_env: simcord.Env, server: BriefingServer, library: Library, editor: simcord.MemberActor, taken: str
) -> None:
    added = await add(server, editor)
    form = await editor.click(added, label="Details…")
    if taken == "the role":
        simcord_env.backend.get_member(server.id, editor.id).role_ids.clear()
    else:
        keep_preferences(library, server.id, {"adders": (server.id + 1,)})
    pressed = await editor.click(added, label="Undo")
    sent = await editor.submit_modal(form, filled(form, {"Title": "Mine"}))
    again = await editor.slash(server.channel, "briefing add", file=("talks.txt", LATER_TALKS.encode()))
    assert [text_of(response_of(result)) for result in (pressed, sent, again)] == [REFUSED_TO_ADD] * 3
    assert library.get("talks", server.id).metadata.title == "Envoys meet in Oslo"


async def test_a_role_that_was_deleted_lets_nobody_add(
    simcord_env: simcord.Env, server: BriefingServer, editor: simcord.MemberActor
) -> None:
    (role,) = simcord_env.backend.get_member(server.id, editor.id).role_ids
    simcord_env.backend.delete_role(server.id, role)
    await simcord_env.settle()
    assert text_of(await add(server, editor)) == REFUSED_TO_ADD


async def test_the_role_of_everybody_is_everybodys(server: BriefingServer, library: Library) -> None:
    keep_preferences(library, server.id, {"adders": (server.id,)})
    await add(server, server.member)
    assert own_ids(library, server) == ["talks"]


async def test_moderators_add_whatever_is_set(
    server: BriefingServer, library: Library, editor: simcord.MemberActor
) -> None:
    await server.add()
    assert own_ids(library, server) == ["talks"]
