"""The form in which title, publisher, author and date are mended."""

from datetime import date

import pytest
import simcord
from briefing_server import LATER_TALKS, TALKS, BriefingServer, custom_ids, filled
from hypothesis import given
from hypothesis import strategies as st
from layout_texts import text_of

from bot.commands.briefing.mending import FIELDS, mended, stated
from bot.sentences.briefings import CHANGED_OR_GONE, UNCHANGED
from index.library import Library
from index.models import Metadata

DATE = "Date, such as 2025-04-04"


async def mend(server: BriefingServer, message: simcord.ResponseMessage, **values: str) -> simcord.InteractionResult:
    """Opens the form of a message, fills it and sends it."""
    form = await server.moderator.click(message, label="Details…")
    by_label = {FIELDS[key]: value for key, value in values.items()}
    return await server.moderator.submit_modal(form, filled(form, by_label))


async def test_the_form_shows_what_was_found_and_mends_it(server: BriefingServer, library: Library) -> None:
    added = await server.add("---\ntitle: Envoys\nauthor: A. Writer\npublished: 2026-01-02\n---\n" + TALKS, "talks.md")
    form = await server.moderator.click(added, label="Details…")
    assert form.modal is not None
    found = {field["label"]: field["component"].get("value") for field in form.modal["components"]}
    assert found == {"Title": "Envoys", "Publisher": None, "Author": "A. Writer", DATE: "2026-01-02"}

    await server.moderator.submit_modal(
        form, filled(form, {"Publisher": " The Wire ", "Author": "", DATE: "2026-02-03"})
    )
    assert "The details are mended.\n**Envoys**\n-# The Wire · February 3, 2026" in text_of(added)
    metadata = library.get("talks", server.id).metadata
    assert metadata == Metadata("Envoys", publisher="The Wire", published=date(2026, 2, 3))
    assert library.earlier("talks", server.id) == []


async def test_undo_after_mending_takes_the_document_back(server: BriefingServer, library: Library) -> None:
    added = await server.add()
    await mend(server, added, title="Mended")
    await server.moderator.click(added, label="Undo")
    assert text_of(added) == "“Mended” (talks) is taken back; nothing of it is kept."
    assert [holding.id for holding in library.holdings(server.id) if holding.scope] == []


async def test_the_same_document_again_keeps_what_was_mended(server: BriefingServer, library: Library) -> None:
    await mend(server, await server.add(), title="Mended")
    again = text_of(await server.add())
    assert again.startswith(f"{UNCHANGED}\n**Mended**")
    assert "press **Details…** under /briefing show." in again
    assert library.get("talks", server.id).metadata.title == "Mended"


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"published": "next week"}, "“next week” is no date; write it like 2025-04-04, year-month-day"),
        ({"title": "  "}, "the title is empty; type one"),
        ({"author": "x" * 501}, "'author' must be no longer than 500 characters"),
    ],
)
async def test_what_is_wrong_is_told_and_changes_nothing(
    server: BriefingServer, library: Library, values: dict[str, str], reason: str
) -> None:
    added = await server.add()
    before = text_of(added)
    result = await mend(server, added, **values)
    assert [text_of(message) for message in result.followups] == [f"Nothing was changed:\n- {reason}"]
    assert text_of(added) == before
    assert library.get("talks", server.id).metadata.title == "Envoys meet in Oslo"


async def test_one_wrong_field_costs_none_of_the_others(server: BriefingServer, library: Library) -> None:
    added = await server.add()
    result = await mend(server, added, title="Mended", published="next week", publisher="The Wire")
    told = "The rest is mended, but not this:\n- “next week” is no date; write it like 2025-04-04, year-month-day"
    assert [text_of(message) for message in result.followups] == [told]
    assert "The details are mended.\n**Mended**\n-# The Wire" in text_of(added)
    assert library.get("talks", server.id).metadata == Metadata("Mended", publisher="The Wire")


async def test_each_wrong_field_is_told_on_a_line_of_its_own(server: BriefingServer) -> None:
    result = await mend(server, await server.add(), title=" ", published="next week", publisher="The Wire")
    (told,) = [text_of(message) for message in result.followups]
    assert told.splitlines()[1:] == [
        "- the title is empty; type one",
        "- “next week” is no date; write it like 2025-04-04, year-month-day",
    ]


async def test_a_form_sent_after_the_document_was_replaced_changes_nothing(
    server: BriefingServer, library: Library
) -> None:
    added = await server.add()
    form = await server.moderator.click(added, label="Details…")
    await server.add(LATER_TALKS)
    await server.moderator.submit_modal(form, filled(form, {"Title": "Mended"}))
    assert text_of(added) == CHANGED_OR_GONE
    assert library.get("talks", server.id).metadata.title == "Envoys meet in Oslo"


async def test_a_briefing_that_is_looked_at_can_be_mended_by_those_who_may(
    server: BriefingServer, library: Library
) -> None:
    await server.add()
    shown = await server.ask("show", briefing="talks")
    await mend(server, shown, title="Mended")
    assert "this server's own" in text_of(shown)
    assert "**Mended**" in text_of(shown)
    assert library.get("talks", server.id).metadata.title == "Mended"
    looked_at = await server.member.slash(server.channel, "briefing show", briefing="talks")
    assert looked_at.response is not None
    assert list(custom_ids(looked_at.response)) == ["Read the text"]


any_line = st.text(min_size=1, max_size=60).map(str.strip).filter(bool)


@given(st.builds(Metadata, any_line, publisher=st.none() | any_line, published=st.none() | st.dates()))
def test_what_is_left_as_it_was_stays_to_the_letter(metadata: Metadata) -> None:
    assert mended(metadata, {key: stated(metadata, key) for key in FIELDS}) == (metadata, ())


@given(st.text(max_size=30))
def test_a_date_is_one_or_refused(typed: str) -> None:
    after, wrong = mended(Metadata("Title"), {"published": typed})
    assert after.published is None if wrong else isinstance(after.published, date | None)


def test_what_is_no_date_is_refused_with_one_that_is() -> None:
    (wrong,) = mended(Metadata("Title"), {"published": "4 April"}).wrong
    assert "write it like 2025-04-04" in wrong.reason
