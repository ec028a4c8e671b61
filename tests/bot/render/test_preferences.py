"""The layout of a server's settings: each said in words, whatever is set, and within Discord's limits."""

from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from layout_texts import parts, problems, texts

from bot.render.preferences import Present, render_preferences
from bot.server.preferences import CHOSEN, Preferences

CHANNEL_SELECT, ROLE_SELECT = 8, 6
ids = st.lists(st.integers(2**20, 2**63 - 1), max_size=CHOSEN, unique=True).map(tuple)
some_preferences = st.builds(Preferences, channels=ids, mentions=st.booleans(), private=st.booleans(), adders=ids)


def shown(preferences: Preferences, present: Present | None = None) -> str:
    everything = Present(preferences.channels, preferences.adders)
    return "\n".join(texts(render_preferences(preferences, present or everything).to_components()))


@given(some_preferences, st.integers(0, CHOSEN), st.integers(0, CHOSEN))
def test_discord_takes_it_whatever_is_set(
    conform: ModuleType, preferences: Preferences, channels: int, adders: int
) -> None:
    present = Present(preferences.channels[:channels], preferences.adders[:adders])
    assert problems(render_preferences(preferences, present).to_components(), conform) == []


def test_nothing_set_is_said_in_words() -> None:
    assert shown(Preferences()) == (
        "### Settings of this server\n"
        "**Channels**\nThe bot answers everywhere on this server.\n"
        "**Mentions**\nThe bot answers when it is mentioned or replied to.\n"
        "**Private by default**\n"
        "All in the channel see the answer to `/ask`, unless the asker chooses `private:True`.\n"
        "**Who may add briefings**\nMembers with the permission Manage Server."
    )


def test_all_that_is_set_is_said_in_words() -> None:
    set_ = Preferences(channels=(1, 2), mentions=False, private=True, adders=(3,))
    assert "The bot answers in 2 channels, and elsewhere only those who ask in private." in shown(set_)
    assert "The bot ignores mentions and replies.\n-# Private messages" in shown(set_)
    assert "Only the asker sees the answer to `/ask`, unless the asker chooses `private:False`." in shown(set_)
    assert "Members with the permission Manage Server, or with this role." in shown(set_)


def test_what_is_gone_is_said_and_not_offered_as_chosen() -> None:
    set_ = Preferences(channels=(1, 2, 3), adders=(4, 5))
    present = Present([2], [5])
    assert "The bot answers in 1 channel, and" in shown(set_, present)
    assert "-# Gone since: 2 channels." in shown(set_, present)
    assert "or with this role.\n-# Gone since: 1 role." in shown(set_, present)
    assert "The channels that were chosen are gone." in shown(set_, Present([], []))
    chosen = {
        part["type"]: [value["id"] for value in part["default_values"]]
        for part in parts(render_preferences(set_, present).to_components())
        if part["type"] in (CHANNEL_SELECT, ROLE_SELECT)
    }
    assert chosen == {CHANNEL_SELECT: [2], ROLE_SELECT: [5]}


@pytest.mark.parametrize("is_set", [True, False])
def test_each_button_says_what_it_does(*, is_set: bool) -> None:
    set_ = Preferences(channels=(1,) if is_set else (), mentions=is_set, private=is_set)
    labels = [
        part["label"]
        for part in parts(render_preferences(set_, Present(set_.channels, ())).to_components())
        if "label" in part
    ]
    expected = ["Answer everywhere", "Ignore mentions", "Answer in public"]
    assert labels == (expected if is_set else ["Answer mentions", "Answer in private"])
