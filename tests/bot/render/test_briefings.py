"""What a library holds as layouts: Discord takes them whatever titles and texts are, and none of it is Markdown."""

from datetime import UTC, datetime
from types import ModuleType

import pytest
from conftest import CONFORM
from hypothesis import given
from hypothesis import strategies as st
from layout_texts import problems, texts
from texts import any_metadata, any_text, briefing_of

from bot.choices import key_of
from bot.commands.briefing.press import TEMPLATE, Press, version_of
from bot.render.briefings import (
    list_pages,
    render_contents,
    render_list,
    render_removal,
)
from bot.render.names import KEPT_DETAILS, replaced
from bot.render.text_pages import render_text_page
from bot.text_pages import page_count
from index.contents import contents_of
from index.holdings import Holding
from index.models import Metadata

long_text = st.tuples(any_text, st.integers(1, 30)).map(lambda made: made[0] * made[1])
BUTTONS = [Press("undo", "0" * 16, "f" * 16).button("Undo")]


@pytest.fixture(scope="session")
def checker(request: pytest.FixtureRequest) -> ModuleType | None:
    return request.getfixturevalue("conform") if CONFORM.exists() else None


@given(long_text, any_metadata)
def test_discord_takes_a_briefing_of_any_text(
    checker: ModuleType | None, text: str, metadata: dict[str, object]
) -> None:
    briefing = briefing_of(text, **metadata)
    details = replaced(text, KEPT_DETAILS, is_page=False)
    views = [render_contents(details, contents_of(briefing), BUTTONS)]
    views += [render_text_page(briefing, page, BUTTONS) for page in range(page_count(briefing))]
    for view in views:
        assert problems(view.to_components(), checker) == []


@pytest.mark.parametrize("character", ["*", "\n", "\n-", "日", "😀", "\u200b", "\0", "e\u0301", " "])
def test_discord_takes_a_long_text_of_one_character(checker: ModuleType | None, character: str) -> None:
    briefing = briefing_of(character * 5000, title=character * 5000 if character.strip() else "-")
    for page in range(page_count(briefing)):
        assert problems(render_text_page(briefing, page, BUTTONS).to_components(), checker) == []
    assert problems(render_contents("Added.", contents_of(briefing)).to_components(), checker) == []


@given(st.lists(any_metadata, min_size=1, max_size=25))
def test_discord_takes_a_list_of_any_briefings(checker: ModuleType | None, stated: list[dict[str, object]]) -> None:
    holdings = [
        Holding(str(number), None, Metadata(**metadata), 10**6, 10**6, added=None, earlier_versions=99)  # type: ignore[arg-type]
        for number, metadata in enumerate(stated)
    ]
    for page in range(list_pages(holdings)):
        assert problems(render_list(holdings, page, BUTTONS).to_components(), checker) == []
    assert problems(render_removal(holdings[0], BUTTONS).to_components(), checker) == []


def test_a_list_does_not_say_that_there_are_no_quotations() -> None:
    none, one = (
        Holding("test", None, Metadata("Title"), 3, quotations, added=None, earlier_versions=0) for quotations in (0, 1)
    )
    shown = ["".join(texts(render_list([holding], 0, []).to_components())) for holding in (none, one)]
    assert ["quotation" in text for text in shown] == [False, True]


def test_a_list_has_dates_of_one_form() -> None:
    added = datetime(2026, 11, 30, tzinfo=UTC)
    holding = Holding("test", None, Metadata("Title"), 3, 0, added, earlier_versions=0)
    assert ":D>" in "".join(texts(render_list([holding], 0, []).to_components())), "November 30, 2026"


def test_the_first_lines_are_shown_without_marks_of_markdown() -> None:
    view = render_contents("Added.", contents_of(briefing_of("# Talks\n\nThey **met** in Rome.")))
    assert list(texts(view.to_components()))[-1] == "> Talks\n> \n> They met in Rome."


@given(any_text, st.sampled_from(["undo", "show"]), st.integers(0, 999_999))
def test_a_button_says_all_that_it_needs_in_its_custom_id(text: str, action: str, page: int) -> None:
    press = Press(action, key_of(text), version_of(briefing_of(text)), page)
    custom_id = press.button("Go").custom_id
    assert custom_id is not None
    assert len(custom_id) <= 100
    match = TEMPLATE.fullmatch(custom_id)
    assert match is not None
    assert Press.of(match) == press
