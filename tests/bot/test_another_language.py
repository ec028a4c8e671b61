"""The bot in another language, made of its English in brackets: nothing that it says reaches Discord in English."""

from collections.abc import Callable, Iterator
from pathlib import Path

import discord
import pytest
import simcord
from briefing_server import LATER_TALKS, TALKS, BriefingServer, briefing_server, filled, forge
from layout_texts import enable, forged, parts
from pseudo_language import english_in
from simcord.backend.serializers import guild_create_payload

from bot.client import BriefingBot
from bot.cooldowns import Buckets, Cooldowns, Limits
from bot.server.preferences import keep_preferences
from index.library import Library, open_library

QUESTION = "Who spoke about the harbour tariff?"
NO_ANSWER = "Where is the elephant?"
MISSPELT = "Who raised the harbour tarif by elephants?"
CLAIMS = [
    "Lima said: “The harbour tariff was lowered again by nine councillors”",
    "Lima: “The harbour tariff was raised again by nine councillors”",
    "Petrov said: “The harbour tariff was raised again by nine councillors”",
    "“The harbour tariff was raised by nine very old councillors”",
    "“No elephant has ever been seen in this town”",
    "The tariff of the harbour is read out to all who come.",
    "“”",
]
LISTED = "\n\n".join(f"“The harbour tariff is number {number} of the list,” Ana Lima said." for number in range(8))
HARBOUR = (
    "Harbour tariff\n\n“The harbour tariff was raised again by nine councillors,” Ana Lima, the mayor, said.\n\n"
    "She later called it “a tariff that nobody in the harbour wants to pay” in Oslo.\n\n"
    "Lima told reporters that the harbour tariff would fall by June.\n\n"
    "“The harbour tariff is a long story,” an official said on Friday.\n\n"
    "“No harbour lives without its tariff,” the mayor said.\n\n"
    f"{LISTED}\n\n{'The tariff of the harbour is read out to all who come. ' * 40}\n"
)
STATED = (
    b'title = "Harbour tariff"\npublisher = "Oslo Post"\nurl = "https://example.org/harbour"\npublished = 2025-04-04\n'
)
SPEAKERS = "Ann Bell, Carl Dean, Eve Frost, Gus Hall, Ida Jones, Ken Lane, May Nash, Otto Price, Rose Stone".split(", ")
CROWD = "Crowd\n\n" + "\n\n".join(f"“We came to see the bridge,” {name} said." for name in SPEAKERS)
PRONOUN = (
    "Crowns\n\nMark Rutte, the NATO head, spoke in Paris. “We all agree on the crown,” Rutte said.\n\n"
    "“Nobody will ever pay with a crown again,” he said.\n\n“It was the last crown of them all.”\n"
)
DOCUMENTS = {"harbour.txt": HARBOUR, "harbour.toml": STATED}
LETTERS = (
    "Letters\n\n“日本語の手紙が届きました、皆さんに感謝します、本当,” Kei Mori said.\n\n“So be it,” Ben Roe said.\n"
)
EXAMPLES = ["What did Ana Lima say about", "Ana Lima said:"]
"""How the examples of /help begin, which are asked in the language of the briefings."""

NAMES = ["crowns", "crowd", "again", "letters", *(f"talks{number}" for number in range(9))]
"""What briefings are called."""

TYPED = "hello talks.txt tariff.exe many.txt empty.txt gone tomorrow Oslo Talks Ana Lima DELETE"
ASKED = [QUESTION, NO_ANSWER, MISSPELT, *CLAIMS, TYPED]
WORDS = [TALKS, LATER_TALKS, HARBOUR, LETTERS, CROWD, PRONOUN, "Oslo Post", "4. April 2025", *ASKED, *EXAMPLES, *NAMES]
"""All that the bot may say as it is: what briefings hold, and what is typed."""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A briefing that is shared, and a database."""
    folder = tmp_path / "shared"
    folder.mkdir()
    for name, content in DOCUMENTS.items():
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    with_own = open_library(str(folder), f"sqlite:///{tmp_path / 'library.db'}")
    yield with_own
    with_own.close()


@pytest.fixture
def server(simcord_env: simcord.Env) -> BriefingServer:
    return briefing_server(simcord_env)


@pytest.fixture(autouse=True)
def nothing_is_said_in_english(
    german: None, locales: Callable[[str, str], None], simcord_env: simcord.Env
) -> Iterator[None]:
    """After each test: what was sent in it is in brackets, as far as it is the bot's own."""
    locales("de", "de")
    yield
    sent = [request for request in simcord_env.http_requests if not request.path.endswith("/commands")]
    assert [english_in(request.json, WORDS) for request in sent] == [[]] * len(sent)
    assert any("[" in str(request.json) for request in sent)


def pressable(message: simcord.ResponseMessage | None) -> list[str]:
    """The names of a message's buttons that can be pressed."""
    assert message is not None
    return [part["label"] for part in parts(message.components) if part.get("custom_id") and not part.get("disabled")]


async def press(
    member: simcord.MemberActor, message: simcord.ResponseMessage | None, *names: str
) -> simcord.InteractionResult:
    """Presses one button after the other, which are named in English, and gives what came of the last."""
    assert message is not None
    results = [await member.click(message, label=f"[{name}]") for name in names]
    return results[-1]


async def test_answers_and_their_pages(simcord_env: simcord.Env, server: BriefingServer) -> None:
    member, channel = server.member, server.channel
    answer = (await member.slash(channel, "ask", question=QUESTION, private=True)).response
    await press(member, answer, "More", "Previous", "Context", "After", "Before", "Passage", "Share")
    shared = (await member.slash(channel, "ask", question=QUESTION)).response
    assert pressable((await press(server.moderator, shared, "More")).response)
    for question in (NO_ANSWER, "hello", MISSPELT, " "):
        await member.slash(channel, "ask", question=question)
    await member.context_menu(channel, "Find in briefings", await member.send(channel, member.mention))
    forged_page = forged(simcord_env, shared, "page/none")
    await member.click(forged_page, custom_id="page/none")


async def test_what_is_gone_after_a_restart(simcord_env: simcord.Env, server: BriefingServer, tmp_path: Path) -> None:
    member, channel = server.member, server.channel
    answer = (await member.slash(channel, "ask", question=QUESTION)).response
    quotes = (await member.slash(channel, "quote", words="harbour")).response
    await simcord_env.restart_bot(BriefingBot(open_library(f"sqlite:///{tmp_path / 'another.db'}")))
    await press(member, answer, "Card", "Context")
    await press(member, quotes, "Next")
    await member.slash(channel, "help")
    await member.slash(channel, "quote")
    await server.ask("list")
    await simcord_env.create_user("somebody").slash("help")


async def test_quotations_and_verdicts(server: BriefingServer) -> None:
    member, channel = server.member, server.channel
    found = (await member.slash(channel, "quote", words="harbour")).response
    await press(member, found, "Next", "Next", "Previous")
    for speaker in ("official", "mayor", "Lima"):
        await member.slash(channel, "quote", words="tariff", speaker=speaker)
    await member.slash(channel, "quote", words="elephant")
    for claim in CLAIMS:
        await member.slash(channel, "check", text=claim)
    await member.context_menu(channel, "Check quotes", await member.send(channel, CLAIMS[0]))
    await member.context_menu(channel, "Check quotes", await member.send(channel, "<@1>"))


async def test_how_a_speaker_is_known(server: BriefingServer) -> None:
    for text, name in ((PRONOUN, "crowns.txt"), (CROWD, "crowd.txt")):
        await server.add(text, name)
    await server.add(PRONOUN.partition("“")[0], "crowns.txt")
    for question in [await server.ask("remove", briefing="Crowns") for _ in range(2)]:
        await press(server.moderator, question, "Remove")
    await server.add(PRONOUN, "again.txt")
    for words in ("again", "last", "crown"):
        await server.member.slash(server.channel, "quote", words=words)


async def test_cards(simcord_env: simcord.Env, server: BriefingServer) -> None:
    await server.add(LETTERS, "letters.txt")
    member, channel = server.member, server.channel
    answer = (await member.slash(channel, "ask", question=QUESTION)).response
    card = (await press(member, answer, "Card")).response
    simcord_env.inject_error("POST", "/interactions/*/callback", status=403, code=50013, message="No")
    await press(member, answer, "Card")
    await press(member, card, "Share")
    for speaker in ("Kei Mori", "Ben Roe"):
        quotes = (await member.slash(channel, "quote", speaker=speaker)).response
        assert quotes is not None
        enable(quotes, "[Card]")
        await press(member, quotes, "Card")
    await member.click(forged(simcord_env, answer, "card/none"), custom_id="card/none")


async def test_adding_and_mending(server: BriefingServer) -> None:
    added = await server.add()
    for date in ("tomorrow", "2025-04-04"):
        form = await press(server.moderator, added, "Details…")
        await server.moderator.submit_modal(form, filled(form, {"[Date, such as 2025-04-04]": date}))
    await press(server.moderator, await server.add(LATER_TALKS), "Undo")
    await server.add()
    await press(server.moderator, await server.add(LATER_TALKS, "many.txt"), "Undo")
    for data, name in ((b"MZ", "tariff.exe"), (b"\x00\x01\x02", "empty.txt"), (b"%PDF-1.4 gone", "gone.pdf")):
        await server.add(data, name)
    await server.ask("add")
    await server.ask("add", url="ftp://example.org/talks")
    await server.member.slash(server.channel, "briefing add", url="https://example.org/talks")


async def test_looking_removing_and_forgetting(server: BriefingServer) -> None:
    for number in range(9):
        await server.add(TALKS + "\n" * number, f"talks{number}.txt")
    await press(server.moderator, await server.ask("list"), "Next", "Previous")
    for title in ("Harbour tariff", "Envoys meet in Oslo"):
        await press(server.moderator, await server.ask("show", briefing=title), "Read the text")
    shown = await server.ask("show", briefing="Harbour tariff")
    await press(server.moderator, shown, "Read the text", "Next")
    for name in ("Keep", "Remove"):
        question = await server.ask("remove", briefing="Envoys meet in Oslo")
        await press(server.moderator, question, name)
    forge(shown, "[Next]", "briefing/another///0")
    await press(server.moderator, shown, "Next")
    for title in ("Harbour tariff", "gone"):
        await server.ask("remove", briefing=title)
        await server.ask("show", briefing=title)
    for word in ("no", "DELETE"):
        form = await server.moderator.slash(server.channel, "briefing forget")
        await server.moderator.submit_modal(form, filled(form, {"[Type DELETE to go on]": word}))
    await server.ask("forget")


async def test_settings_and_where_the_bot_answers(simcord_env: simcord.Env, server: BriefingServer) -> None:
    shown = await server.ask("settings")
    role = simcord_env.guild.create_role("editors")
    await server.moderator.select(shown, [role], custom_id="settings/adders")
    await server.moderator.select(shown, [server.channel], custom_id="settings/channels")
    await press(server.moderator, shown, "Ignore mentions", "Answer mentions", "Answer in private", "Answer in public")
    elsewhere = simcord_env.guild.create_text_channel("elsewhere")
    await server.member.slash(elsewhere, "ask", question=QUESTION)
    await server.member.slash(server.channel, "briefing add", url="https://example.org/talks")
    await server.member.slash(server.channel, "briefing settings")
    forge(shown, "[Ignore mentions]", "settings/another")
    await press(server.moderator, shown, "Ignore mentions", "Answer everywhere")


async def test_channels_and_roles_that_are_gone_or_not_seen(
    simcord_env: simcord.Env, server: BriefingServer, library: Library
) -> None:
    guild = simcord_env.guild
    unseen = {guild.default_role: discord.PermissionOverwrite(view_channel=False)}
    secret, elsewhere = guild.create_text_channel("secret", overwrites=unseen), guild.create_text_channel("elsewhere")
    another, role = guild.create_text_channel("another"), guild.create_role("editors")
    for channels in ([secret], [secret, server.channel, elsewhere]):
        chosen = {"channels": tuple(channel.id for channel in channels), "adders": (role.id,)}
        keep_preferences(library, server.id, chosen)
        await server.member.slash(another, "ask", question=QUESTION)
    simcord_env.backend.delete_role(server.id, role.id)
    simcord_env.backend.delete_channel(secret.id)
    await server.ask("settings")
    for channel in (server.channel, elsewhere):
        simcord_env.backend.delete_channel(channel.id)
    await server.member.slash(another, "ask", question=QUESTION)
    await server.moderator.slash(another, "briefing settings")
    form = await server.moderator.slash(another, "briefing forget")
    await server.moderator.submit_modal(form, filled(form, {"[Type DELETE to go on]": "DELETE"}))


async def test_help_and_the_first_message(simcord_env: simcord.Env, server: BriefingServer) -> None:
    await server.member.slash(server.channel, "help")
    guild = simcord_env.create_guild("Oslo", preferred_locale="de", owner=simcord_env.create_user("owner"))
    joined = guild_create_payload(simcord_env.backend, guild._guild)
    del joined["unavailable"]  # what tells a new server from one that is available again
    simcord_env.backend.emit("GUILD_CREATE", joined)
    await simcord_env.settle()
    assert "[Thank you for having me on Oslo]" in str(simcord_env.http_requests[-1].json)


async def test_mentions_and_cooldowns(simcord_env: simcord.Env, simcord_bot: BriefingBot) -> None:
    guild = simcord_env.create_guild("Oslo", preferred_locale="de")
    channel = guild.create_text_channel("briefings")
    member, other = (guild.add_member(simcord_env.create_user(name)) for name in ("member", "other"))
    assert simcord_bot.user
    for words in (QUESTION, NO_ANSWER, ""):
        await member.send(channel, f"{simcord_bot.user.mention} {words}")
    answer = (await member.slash(channel, "ask", question=QUESTION)).response
    simcord_bot.cooldowns = Cooldowns(Limits(user_questions=1, server_questions=1))
    simcord_bot.cooldowns._presses = Buckets(1)
    for actor in (member, member, other):
        await actor.slash(channel, "help")
    await member.send(channel, f"{simcord_bot.user.mention} {QUESTION}")
    await press(member, answer, "More", "Previous")
