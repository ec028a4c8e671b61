"""Texts in other languages, in which neither quotations nor speakers are recognised: that is told where it counts."""

from dataclasses import replace
from pathlib import Path

import pytest
import simcord
from briefing_server import BriefingServer, briefing_server
from layout_texts import text_of
from texts import briefing_of

from bot.attribution import voices_of
from bot.cards.card import card_of_answer
from bot.sentences.attribution import NOT_RECOGNISED
from bot.sentences.briefings import ENGLISH_ONLY
from index.library import Library, open_library
from index.shelves.shelf import Shelf

GERMAN = (
    "Baerbock reist nach Kiew\n\nVerteidigungsminister Boris Pistorius kündigte an, Deutschland werde bis zu 5000"
    " Soldaten nach Litauen verlegen. „Das ist ein starkes Signal an alle Partner“, so Pistorius.\n"
)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = open_library(f"sqlite:///{tmp_path}/library.db")
    library.add(replace(briefing_of(GERMAN, title="Lage"), id="lage"))
    return library


@pytest.fixture
def server(simcord_env: simcord.Env) -> BriefingServer:
    return briefing_server(simcord_env)


async def test_whoever_adds_one_is_told(server: BriefingServer) -> None:
    shown = text_of(await server.add(GERMAN.replace("5000", "6000"), "german.txt"))
    assert f"-# 2 paragraphs\n{ENGLISH_ONLY}\n> Baerbock reist" in shown


async def test_its_passages_do_not_say_that_nobody_is_named(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    shown = text_of((await reader.slash(channel, "ask", question="Was ist ein starkes Signal?")).response)
    assert f"— {NOT_RECOGNISED}\n" in shown


@pytest.mark.parametrize(
    "claim",
    [
        "Putin sagte: „Das ist ein starkes Signal an alle Partner“",
        "Putin: „Das ist ein starkes Signal an alle Partner“",
        "Putin: „Deutschland werde bis zu 5000 Soldaten nach Litauen verlegen“",
    ],
)
async def test_that_its_words_are_there_is_no_verdict_on_who_said_them(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle, claim: str
) -> None:
    shown = text_of((await reader.slash(channel, "check", text=claim)).response)
    assert "**Verbatim, speaker not recognised**" in shown
    assert "These words are in the briefing. Whose they are cannot be told:" in shown
    assert f"— {NOT_RECOGNISED}\n" in shown
    assert "Said by somebody else" not in shown


async def test_words_that_are_altered_are_told_so_all_the_same(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    claim = "„Das ist ein schwaches Signal an alle Partner“"
    assert "**Altered**" in text_of((await reader.slash(channel, "check", text=claim)).response)


def test_a_card_does_not_say_that_the_words_are_the_articles_own() -> None:
    (evidence, *_) = Shelf.of([briefing_of(GERMAN)]).ask("Wer verlegt 5000 Soldaten nach Litauen?").evidence
    assert card_of_answer(evidence).speaker == NOT_RECOGNISED
    assert voices_of(evidence).answer == [NOT_RECOGNISED]
