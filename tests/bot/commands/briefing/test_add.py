"""/briefing add: what is stored, what the moderator is shown, what is refused, and Undo."""

import json

import pytest
import simcord
from briefing_server import LATER_TALKS, TALKS, BriefingServer, briefing_server, custom_ids, forge, response_of
from layout_texts import text_of
from yarl import URL

from bot.client import BriefingBot
from bot.sentences.briefings import CHANGED_OR_GONE, REFUSED, SHARED_AGAIN
from bot.settings import SEEDS
from index.errors import BriefingRefused
from index.extract.limits import DOCUMENT_BYTES
from index.library import Library, open_library
from index.load.fetch import Fetched, Fetcher

PAGE = b"<html><head><title>Talks go on</title></head><body><article>%s</article></body></html>" % (
    b"<p>The envoys met in Oslo on Friday and agreed on a plan for the ports of the north.</p>" * 4
)


def own_ids(library: Library, server: BriefingServer) -> list[str]:
    return [holding.id for holding in library.holdings(server.id) if holding.scope == server.id]


async def test_a_file_becomes_a_briefing_of_that_server_alone(
    simcord_env: simcord.Env, server: BriefingServer, library: Library
) -> None:
    shown = text_of(await server.add())
    assert "Added." in shown
    assert "**Envoys meet in Oslo**\n-# 3 paragraphs · 1 quotation\nSpeakers: Ana Lima (1)" in shown
    assert "> “We agree on peace,” Ana Lima" in shown
    assert library.get("talks", server.id).text == TALKS
    other = briefing_server(simcord_env, "others")
    assert own_ids(library, server) == ["talks"]
    assert own_ids(library, other) == []
    assert [holding.id for holding in library.holdings()] == ["diplomacy-watch-rubio-recommits-to-nato"]


async def test_the_channel_is_answered_from_it(server: BriefingServer) -> None:
    await server.add()
    result = await server.member.slash(server.channel, "ask", question="What did Ana Lima agree on?")
    assert "Envoys meet in Oslo" in text_of(result.response)


@pytest.mark.parametrize("name", ["talks.html", "talks.htm"])
async def test_a_web_page_is_read_in_a_process_of_its_own_while_discord_is_told_to_wait(
    simcord_env: simcord.Env, server: BriefingServer, library: Library, name: str
) -> None:
    assert "**Talks go on**" in text_of(await server.add(PAGE, name))
    callbacks = [request.json for request in simcord_env.http_requests if request.path.endswith("/callback")]
    assert callbacks == [{"type": 5, "data": {"flags": 64}}]


async def test_the_same_document_twice_changes_nothing(server: BriefingServer, library: Library) -> None:
    await server.add()
    again = await server.add()
    assert "Nothing was changed" in text_of(again)
    assert custom_ids(again) == {}
    assert "Nothing was changed" in text_of(await server.add(name="other.txt"))
    assert own_ids(library, server) == ["talks"]


async def test_a_changed_document_replaces_the_old_and_undo_brings_it_back(
    server: BriefingServer, library: Library
) -> None:
    await server.add()
    replaced = await server.add(LATER_TALKS)
    assert text_of(replaced).startswith("Replaced **talks**; the old text stays as an earlier version. To keep both,")
    assert [version.briefing.text for version in library.earlier("talks", server.id)] == [TALKS]
    await server.moderator.click(replaced, label="Undo")
    assert text_of(replaced) == "Undone: the earlier version of **talks** is back."
    assert library.get("talks", server.id).text == TALKS
    assert library.earlier("talks", server.id) == []


async def test_a_name_that_a_shared_briefing_has_hides_it_here_and_that_is_told(
    server: BriefingServer, library: Library
) -> None:
    added = await server.add(name="diplomacy-watch-rubio-recommits-to-nato.txt")
    told = "Added. On this server it replaces “Diplomacy Watch: Rubio recommits to NATO as peace talks flounder”"
    assert text_of(added).startswith(told)
    assert "To have both, press **Undo** and give the new file another name." in text_of(added)
    asked = await server.ask("remove", briefing="diplomacy-watch-rubio-recommits-to-nato")
    assert f"-# {SHARED_AGAIN}" in text_of(asked)
    await server.moderator.click(asked, label="Remove")
    result = await server.member.slash(server.channel, "ask", question="How much of GDP does Rubio want to spend?")
    assert "5% of GDP" in text_of(result.response)
    await server.add()
    assert SHARED_AGAIN not in text_of(await server.ask("remove", briefing="talks"))


async def test_undo_works_after_a_restart_and_leaves_nothing(
    simcord_env: simcord.Env, server: BriefingServer, library: Library
) -> None:
    added = await server.add()
    await simcord_env.restart_bot(BriefingBot(library))
    await server.moderator.click(added, label="Undo")
    assert text_of(added) == "“Envoys meet in Oslo” (talks) is taken back; nothing of it is kept."
    assert own_ids(library, server) == []


async def test_undo_takes_back_nothing_that_came_later(server: BriefingServer, library: Library) -> None:
    added = await server.add()
    await server.add(LATER_TALKS)
    await server.moderator.click(added, label="Undo")
    assert text_of(added) == CHANGED_OR_GONE
    assert library.get("talks", server.id).text == LATER_TALKS


async def test_a_button_of_another_servers_does_nothing_and_shows_nothing(
    simcord_env: simcord.Env, server: BriefingServer, library: Library
) -> None:
    other = briefing_server(simcord_env, "others")
    theirs = await other.add("Secret talks\n\nThe price is nine.", "secret.txt")
    ours = await server.add()
    forge(ours, "Undo", custom_ids(theirs)["Undo"])
    await server.moderator.click(ours, label="Undo")
    assert text_of(ours) == CHANGED_OR_GONE
    assert own_ids(library, other) == ["secret"]
    assert own_ids(library, server) == ["talks"]


async def test_who_may_not_manage_the_server_adds_nothing_and_undoes_nothing(
    server: BriefingServer, library: Library
) -> None:
    result = await server.member.slash(server.channel, "briefing add", file=("talks.txt", TALKS.encode()))
    assert text_of(response_of(result)) == REFUSED
    assert own_ids(library, server) == []


@pytest.mark.parametrize("label", ["Undo", "Details…"])
async def test_the_permission_is_asked_for_again_at_each_press(
    simcord_env: simcord.Env, server: BriefingServer, library: Library, label: str
) -> None:
    added = await server.add()
    member = simcord_env.backend.get_member(server.id, server.moderator.id)
    member.role_ids.clear()
    pressed = await server.moderator.click(added, label=label)
    assert text_of(response_of(pressed)) == REFUSED
    assert "Added." in text_of(added)
    assert own_ids(library, server) == ["talks"]


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("talks.docx", b"PK\x03\x04", "files of this kind cannot be read; use .txt, .md, .html or .pdf."),
        ("talks.pdf", b"Talks", "it is not a PDF, although its name ends in .pdf; rename it"),
        ("talks.txt", b"\x00\x01\x02\x03" * 99, "it does not look like text"),
        ("talks.md", b"---\nshoe: 44\n---\nTalks", "unknown key 'shoe'"),
        ("talks.pdf", b"%PDF-1.7\n", "and try again"),
        ("empty.txt", b"\n", "it has no words; take a document that has some."),
        ("....txt", b"Talks", "its name begins with a dot; rename the file."),
    ],
)
async def test_what_cannot_be_read_is_refused_in_one_sentence_with_nothing_stored(
    server: BriefingServer, library: Library, name: str, data: bytes, told: str
) -> None:
    sentence = text_of(await server.add(data, name)).replace("\\", "")
    assert sentence.startswith(f"“{name}” was not added: ")
    assert told in sentence
    assert "\n" not in sentence
    assert own_ids(library, server) == []


async def test_a_file_that_is_too_large_is_not_even_fetched(
    simcord_env: simcord.Env, server: BriefingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(simcord_env.backend.cdn, "get", pytest.fail)
    shown = text_of(await server.add(b"x" * (DOCUMENT_BYTES + 1)))
    assert shown.startswith("“talks.txt” was not added: it is larger than 10 MB")


async def test_a_file_that_discord_no_longer_has_is_told_in_one_sentence(
    simcord_env: simcord.Env, server: BriefingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(simcord_env.backend.cdn, "get", lambda _: None)
    assert "could not be fetched from Discord; attach it again" in text_of(await server.add())


@pytest.mark.parametrize("options", [{}, {"file": ("talks.txt", b"Talks"), "url": "https://example.org/"}])
async def test_a_file_or_an_address_but_not_both(server: BriefingServer, options: dict[str, object]) -> None:
    assert "one of the two" in text_of(await server.ask("add", **options))


async def test_names_and_reasons_of_refusals_are_shown_as_they_are(
    simcord_env: simcord.Env, server: BriefingServer
) -> None:
    shown = await server.add(b"x", "@everyone **hi**.exe")
    assert "“\\@everyone \\*\\*hi\\*\\*.exe” was not added" in text_of(shown)
    assert all(
        json.loads(json.dumps(request.json)).get("allowed_mentions", {"parse": []}) == {"parse": []}
        for request in simcord_env.http_requests
        if request.json and "webhooks" in request.path
    )


class StandInFetcher(Fetcher):
    """Fetches one page, and nothing else."""

    async def fetch(self, url: str) -> Fetched:
        if not url.endswith("/talks-go-on"):
            raise BriefingRefused(url, "it answers with status 404; check the address")
        return Fetched(URL(url), PAGE, "text/html", None)


class TestAddress:
    """A document by its address."""

    @pytest.fixture
    def simcord_bot(self, library: Library) -> BriefingBot:
        return BriefingBot(library, fetcher=StandInFetcher())

    async def test_an_address_becomes_a_briefing_that_links_to_it(
        self, server: BriefingServer, library: Library
    ) -> None:
        shown = text_of(await server.ask("add", url="https://example.org/talks-go-on"))
        assert "**Talks go on**\n-# example.org" in shown
        assert library.get("talks-go-on", server.id).metadata.url == "https://example.org/talks-go-on"

    async def test_an_address_that_is_refused_is_told_in_one_sentence(
        self, server: BriefingServer, library: Library
    ) -> None:
        shown = text_of(await server.ask("add", url="https://example.org/other"))
        assert "answers with status 404; check the address." in shown
        assert own_ids(library, server) == []


async def test_an_address_inside_the_bots_own_network_is_refused(server: BriefingServer) -> None:
    shown = text_of(await server.ask("add", url="http://127.0.0.1:9/"))
    assert "leads to an address that is not public" in shown


class TestReadOnly:
    """Over a folder, where nothing can be added."""

    @pytest.fixture
    def library(self) -> Library:
        return open_library(str(SEEDS))

    @pytest.mark.simcord(check_errors=False)
    async def test_a_library_that_takes_nothing_says_so(self, server: BriefingServer) -> None:
        result = await server.moderator.slash(server.channel, "briefing add", file=("talks.txt", TALKS.encode()))
        shown = [text_of(message) for message in (result.response, *result.followups) if message]
        assert any("The library can only be read at the moment, so nothing was changed" in text for text in shown)
        assert not any(str(SEEDS) in text for text in shown)
