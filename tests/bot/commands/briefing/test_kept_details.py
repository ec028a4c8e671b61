"""What a corrected document keeps of what was mended in its earlier version."""

from datetime import date

from briefing_server import LATER_TALKS, TALKS, BriefingServer, filled
from layout_texts import text_of
from texts import briefing_of

from bot.commands.briefing.kept_details import corrected
from index.library import Library
from index.models import Briefing

DATE = "Date, such as 2025-04-04"


def talks(text: str = TALKS, title: str = "Envoys meet in Oslo", **metadata: object) -> Briefing:
    return briefing_of(text, title=title, **metadata)


async def test_a_corrected_file_keeps_what_was_mended_and_says_so(server: BriefingServer, library: Library) -> None:
    added = await server.add()
    form = await server.moderator.click(added, label="Details…")
    await server.moderator.submit_modal(form, filled(form, {"Publisher": "The Wire", DATE: "2026-02-03"}))
    replaced = await server.add(LATER_TALKS)
    shown = text_of(replaced)
    assert "Kept from the earlier version: publisher, date. **Details…** mends that.\n**Envoys meet in Oslo**" in shown
    assert "-# The Wire · February 3, 2026" in shown
    assert library.get("talks", server.id).metadata.published == date(2026, 2, 3)
    await server.moderator.click(replaced, label="Undo")
    assert text_of(replaced) == "Undone: the earlier version of **talks** is back."
    assert library.get("talks", server.id).text == TALKS


async def test_where_nothing_is_kept_nothing_is_said_of_it(server: BriefingServer) -> None:
    await server.add()
    assert "Kept from" not in text_of(await server.add(LATER_TALKS))


def test_what_the_new_document_states_itself_goes_before() -> None:
    earlier = talks(publisher="The Wire", author="A. Writer")
    after, kept, _ = corrected(earlier, talks(LATER_TALKS, publisher="The Paper"))
    assert (after.metadata.publisher, after.metadata.author, kept) == ("The Paper", "A. Writer", ("author",))


def test_a_mended_title_stays_as_long_as_the_documents_own_does() -> None:
    earlier = talks(title="Talks")
    assert corrected(earlier, talks(LATER_TALKS)).briefing.metadata.title == "Talks"
    other = corrected(earlier, talks("Envoys leave Oslo\n\nThey left.", "Envoys leave Oslo"))
    assert (other.briefing.metadata.title, other.kept) == ("Envoys leave Oslo", ())


async def test_another_issue_takes_over_no_date_and_that_is_told(server: BriefingServer, library: Library) -> None:
    await server.add("---\nauthor: A. Writer\npublished: 2026-11-20\n---\n" + TALKS, "talks.md")
    shown = text_of(await server.add("Envoys leave Oslo\n\nThey left on a ship that night.\n", "talks.md"))
    told = "Not taken over from the earlier text, which differs: author, date. **Details…** lets you fill that in."
    assert f"\n{told}\n**Envoys leave" in shown
    assert "Kept from" not in shown
    metadata = library.get("talks", server.id).metadata
    assert (metadata.author, metadata.published) == (None, None)


async def test_the_same_issue_without_its_front_matter_keeps_its_date(server: BriefingServer, library: Library) -> None:
    await server.add("---\npublished: 2026-11-20\n---\n" + TALKS, "talks.md")
    assert "Kept from the earlier version: date." in text_of(await server.add(LATER_TALKS, "talks.md"))
    assert library.get("talks", server.id).metadata.published == date(2026, 11, 20)


def test_a_title_that_nobody_mended_goes_with_its_text() -> None:
    assert corrected(talks(), talks("Envoys leave Oslo\n\nThey left.", "Envoys leave Oslo")).kept == ()
