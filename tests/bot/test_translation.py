"""The bot's sentences in another language, made of the English ones in brackets: each reaches Discord, filled in."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType
from typing import Any, NoReturn

import pytest
import simcord
from babel import Locale
from babel.messages.extract import extract_from_dir
from layout_texts import parts, text_of
from pseudo_language import TEMPLATE, messages_in, write_catalogue

import index
from bot import sentences
from bot.client import BriefingBot
from bot.command_translation import DESCRIPTION_UNITS
from bot.render.layout import FORM_UNITS, LABEL_UNITS, say_briefly
from bot.sentences import refusals
from bot.sentences.answers import CAN_DO_HERE, GONE, NOTHING_FOUND, UNMENTIONED
from bot.sentences.briefings import DETAILS_TITLE
from bot.sentences.buttons import CONTEXT
from bot.sentences.commands import ASK
from bot.sentences.failures import UNAVAILABLE
from bot.sentences.numbers import PARAGRAPHS
from bot.translation import LANGUAGES, Plural, Sentence, say, say_count
from index.errors import LibraryUnavailable
from index.library import Library, open_library

SENTENCES = Path(sentences.__file__).parent
BOT = SENTENCES.parent
MESSAGE_MENU = 3
"""The type of a command that stands in the menu of a message."""

POLISH, GERMAN = Locale("pl"), Locale("de")

Locales = Callable[[str, str], None]


def parts_of(sentence: str) -> set[str]:
    """What is filled in."""
    return set(re.findall(r"\{(\w+)\}", sentence))


def subjects() -> list[ModuleType]:
    """The modules that hold the sentences."""
    return [import_module(f"{sentences.__name__}.{module.name}") for module in iter_modules(sentences.__path__)]


def test_the_template_holds_every_sentence() -> None:
    keywords = {"Sentence": None, "Plural": (1, 2)}
    extracted = [message for _, _, message, _, _ in extract_from_dir(SENTENCES, keywords=keywords)]
    assert sorted(map(str, extracted)) == sorted(str(message) for message, _ in messages_in(TEMPLATE)), "make sentences"


def test_nothing_is_said_twice_under_two_names() -> None:
    said = [each for module in subjects() for each in vars(module).values() if isinstance(each, Sentence | Plural)]
    assert len(set(said)) == len(said) == len(messages_in(TEMPLATE))


def test_every_sentence_is_said_somewhere() -> None:
    """What is not would be translated in vain."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in BOT.rglob("*.py") if SENTENCES not in path.parents)
    names = {name for module in subjects() if module is not refusals for name in vars(module) if name.isupper()}
    assert {name for name in names if not re.search(rf"\b{name}\b", code)} == set()


def test_what_the_index_refuses_is_here_word_for_word() -> None:
    files = Path(index.__path__[0]).rglob("*.py")
    nodes = (node for path in files for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    said = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert {refusal for refusal in vars(refusals).values() if isinstance(refusal, Sentence)} <= said


def test_every_language_fills_in_what_its_sentences_do() -> None:
    for path in LANGUAGES.glob("*.po"):
        for english, other in messages_in(path):
            assert parts_of(str(other)) <= parts_of(str(english)), (path.name, english)


def test_what_is_not_translated_is_said_in_english(languages: Path) -> None:
    write_catalogue(languages / "de.po", (UNMENTIONED, "Kein Briefing nennt {words}."))
    assert say(UNMENTIONED, GERMAN, words="Oslo") == "Kein Briefing nennt Oslo."
    assert say(NOTHING_FOUND, GERMAN) == NOTHING_FOUND
    assert say(NOTHING_FOUND, POLISH) == NOTHING_FOUND


def test_a_translation_that_fills_in_something_else_is_not_used(
    languages: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write_catalogue(languages / "de.po", (UNMENTIONED, "Kein Briefing nennt {wörter}."))
    assert say(UNMENTIONED, GERMAN, words="Oslo") == "No briefing mentions Oslo."
    assert "{wörter}" in caplog.text


@pytest.mark.parametrize(
    "written",
    [b'msgid "Source"\nmsgstr "Quelle \xfc"\n', b'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=n <> 1;\\n"\n'],
    ids=["another encoding", "no rule for plurals"],
)
def test_a_catalogue_that_cannot_be_read_leaves_everything_in_english(
    languages: Path, caplog: pytest.LogCaptureFixture, written: bytes
) -> None:
    (languages / "de.po").write_bytes(written)
    assert [say(NOTHING_FOUND, GERMAN) for _ in range(2)] == [NOTHING_FOUND] * 2
    assert caplog.text.count("de.po is no catalogue that can be read") == 1


def test_every_language_has_its_own_plurals_and_numbers(languages: Path) -> None:
    forms = ("{count} akapit", "{count} akapity", "{count} akapitów")
    write_catalogue(languages / "pl.po", (tuple(PARAGRAPHS), forms))
    counted = [say_count(PARAGRAPHS, number, POLISH) for number in (1, 3, 5, 22)]
    assert counted == ["1 akapit", "3 akapity", "5 akapitów", "22 akapity"]
    assert [say_count(PARAGRAPHS, number) for number in (0, 1, 1234)] == [
        "0 paragraphs",
        "1 paragraph",
        "1,234 paragraphs",
    ]


def test_a_country_may_say_it_otherwise(languages: Path) -> None:
    write_catalogue(languages / "pt.po", (NOTHING_FOUND, "Portugal"))
    write_catalogue(languages / "pt_BR.po", (NOTHING_FOUND, "Brasil"))
    assert say(NOTHING_FOUND, Locale("pt", "BR")) == "Brasil"
    assert say(NOTHING_FOUND, Locale("pt", "PT")) == "Portugal"


def test_words_of_others_are_never_filled_in(german: None) -> None:
    assert say(UNMENTIONED, GERMAN, words="{words} {0}") == "[No briefing mentions {words} {0}.]"


@pytest.mark.usefixtures("german")
async def test_an_answer_is_in_the_readers_language_and_the_quotation_in_its_own(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle, locales: Locales
) -> None:
    locales("de", "en-US")
    question = "What did Macron say about the temporary administration idea from Russia?"
    result = await reader.slash(channel, "ask", question=question, private=True)
    shown = text_of(result.response)
    assert "[No briefing mentions [“Macron”].] [The closest passages, which may not answer:]" in shown
    assert re.search(r"^-# \[Passage 1 of \d\]$", shown, re.MULTILINE)
    assert re.search(r"^> [^\[\]]+$", shown, re.MULTILINE)
    assert result.response
    buttons = [part["label"] for part in parts(result.response.components) if part.get("custom_id")]
    assert buttons == ["[Previous]", "[More]", "[Context]", "[Card]", "[Share]"]
    pressed = await reader.click(result.response, label="[Share]")
    assert text_of(pressed.followups[0]).startswith(f"-# [Shared by <@{reader.id}>]")


@pytest.mark.usefixtures("german")
async def test_refusals_are_in_the_readers_language(
    simcord_env: simcord.Env, reader: simcord.MemberActor, channel: simcord.ChannelHandle, locales: Locales
) -> None:
    locales("de", "en-US")
    nothing = await reader.slash(channel, "ask", question="hello")
    assert text_of(nothing.response).endswith(f"[{NOTHING_FOUND}] [{CAN_DO_HERE}]")
    found = await reader.slash(channel, "ask", question="What did Ryabkov say?")
    assert found.response
    await simcord_env.restart_bot(BriefingBot(open_library()))
    await reader.click(found.response, label="[Context]")
    assert text_of(found.response).endswith(f"[{GONE}]")


@pytest.mark.simcord(check_errors=False)
@pytest.mark.usefixtures("german")
async def test_errors_are_told_in_the_readers_language(
    reader: simcord.MemberActor, channel: simcord.ChannelHandle, monkeypatch: pytest.MonkeyPatch, locales: Locales
) -> None:
    def fail(*_: object) -> NoReturn:
        raise error

    locales("de", "en-US")
    monkeypatch.setattr(Library, "of", fail)
    error: Exception = LibraryUnavailable("The folder /srv cannot be read.")
    told = await reader.slash(channel, "ask", question="Who spoke?")
    assert text_of(told.response) == f"[{UNAVAILABLE}]"
    error = RuntimeError("secret detail")
    told = await reader.slash(channel, "ask", question="Who spoke?")
    assert re.fullmatch(r"\[Something went wrong here, .* Error id: [0-9a-f]{8}\.\]", text_of(told.response))


def with_options(commands: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Every command and option, nested ones too."""
    for command in commands:
        yield command
        yield from with_options(command.get("options", ()))


@pytest.mark.usefixtures("german")
async def test_commands_are_described_in_every_language_there_is_and_registered_once(
    simcord_env: simcord.Env, library: Library
) -> None:
    def registrations() -> list[simcord.HttpLogEntry]:
        return [sent for sent in simcord_env.http_requests if sent.method == "PUT" and sent.path.endswith("/commands")]

    await simcord_env.restart_bot(BriefingBot(library))
    commands = registrations()[-1].json
    assert commands
    menus = [command for command in commands if command["type"] == MESSAGE_MENU]
    described = list(with_options(command for command in commands if command not in menus))
    assert len(described) > 15
    for part in described:
        assert part["description_localizations"] == {"de": f"[{part['description']}]"}
        assert not part.get("name_localizations")
    assert [menu["name_localizations"] for menu in menus] == [{"de": f"[{menu['name']}]"} for menu in menus]
    before = len(registrations())
    await simcord_env.restart_bot(BriefingBot(library))
    assert len(registrations()) == before


async def test_a_description_that_discord_would_refuse_stays_english(
    languages: Path, simcord_env: simcord.Env, library: Library
) -> None:
    write_catalogue(languages / "de.po", (ASK, "ä" * (DESCRIPTION_UNITS + 1)))
    await simcord_env.restart_bot(BriefingBot(library))
    assert not any("ää" in str(sent.json) for sent in simcord_env.http_requests)


def test_a_name_that_discord_would_refuse_stays_english(languages: Path) -> None:
    write_catalogue(languages / "de.po", (CONTEXT, "ä" * (LABEL_UNITS + 1)), (DETAILS_TITLE, "👍" * (FORM_UNITS // 2)))
    assert say_briefly(CONTEXT, GERMAN) == CONTEXT
    assert say_briefly(DETAILS_TITLE, GERMAN, FORM_UNITS).startswith("👍")
    assert say_briefly(DETAILS_TITLE, GERMAN, FORM_UNITS - 2) == DETAILS_TITLE
