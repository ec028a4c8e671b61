"""/help as a layout: what is read, and that Discord would take it whatever the examples hold."""

from typing import Any

from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from layout_texts import problems, texts
from texts import any_metadata, any_words, briefing_of

from bot.command_mentions import Mentions, plain_mention
from bot.markdown import block_quote, escape
from bot.render.help import Place, render_help
from bot.sentences.help import EMPTY, EMPTY_HERE, PROMISE
from bot.server.preferences import CHOSEN, Preferences
from index.shelves.examples import CLAIM_LENGTHS, NAME_LENGTH, Example, Way

UNSET = Preferences()
LONGEST = CLAIM_LENGTHS.stop + NAME_LENGTH + len(" said: “”")


def shown(*asked: Example, is_empty: bool = False, on_server: bool = True, preferences: Preferences = UNSET) -> str:
    view = render_help(asked, plain_mention, Place(on_server, preferences), is_empty=is_empty)
    return "\n".join(texts(view.to_components()))


def test_the_promise_is_read_first_then_each_example_with_its_command() -> None:
    briefing = briefing_of("", title="Talks", publisher="The Paper")
    read = shown(Example(Way.QUESTION, "Who *agreed*?", briefing), Example(Way.SPEAKER, "Ana Lima", briefing))
    assert read.startswith(f"**Ask the briefings**\n{PROMISE}")
    assert "**Ask a question**\n`/ask` question:\n> Who \\*agreed\\*?" in read
    assert "**Look up what somebody said**\n`/quote` speaker:\n> Ana Lima" in read
    assert read.count("-# The Paper · Talks") == 1
    assert "`/briefing list`" in read


def test_without_an_example_the_commands_are_named_all_the_same() -> None:
    assert "`/ask` · `/quote` · `/check`" in shown()


def test_an_empty_library_says_what_to_do() -> None:
    on_server, elsewhere = shown(is_empty=True), shown(is_empty=True, on_server=False)
    assert f"**{EMPTY}**" in on_server
    assert "add the first with `/briefing add`: a file or the address of an article." in on_server
    assert EMPTY_HERE in elsewhere
    assert "/briefing" not in elsewhere


def test_where_only_shared_briefings_are_asked_no_command_is_named_that_is_not_there() -> None:
    assert "/briefing" not in shown(on_server=False)


def test_it_offers_no_mention_that_is_ignored_and_names_all_who_may_add() -> None:
    assert "**Without a command**\nMention me, reply to me or write to me in private." in shown()
    ignored = shown(preferences=Preferences(mentions=False, adders=(1,)))
    assert "**Without a command**\nWrite to me in private." in ignored
    by_role = "Members with the permission *Manage Server*, or with a role that may add briefings, add"
    assert f"{by_role} more: `/briefing add`." in ignored
    assert f"{by_role} the first" in shown(is_empty=True, preferences=Preferences(adders=(1,)))


def test_a_command_can_be_pressed_once_its_id_is_known() -> None:
    mentions = Mentions()
    assert mentions("briefing add") == "`/briefing add`"
    mentions.know({"briefing": 7})
    assert mentions("briefing add") == "</briefing add:7>"
    assert mentions("ask") == "`/ask`"


@examples(50)
@given(
    asked=st.lists(st.tuples(st.sampled_from(Way), any_words, any_metadata), max_size=3),
    is_empty=st.booleans(),
    on_server=st.booleans(),
)
def test_discord_takes_it_whatever_is_quoted(
    asked: list[tuple[Way, str, dict[str, Any]]], *, is_empty: bool, on_server: bool
) -> None:
    shown = [Example(way, " ".join(words.split())[:LONGEST], briefing_of("", **about)) for way, words, about in asked]
    preferences = Preferences(mentions=False, adders=(1,))
    place = Place(on_server, preferences, f"The bot answers in {', '.join(['<#123456789012345678>'] * CHOSEN)}.")
    view = render_help(shown, plain_mention, place, is_empty=is_empty)
    layout = view.to_components()
    assert problems(layout, None) == []
    read = "\n".join(texts(layout))
    assert all(is_empty or block_quote(escape(example.words)) in read for example in shown)
