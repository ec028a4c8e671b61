"""Suggestions: Discord takes them whatever titles, ids and names are, and each leads to what it shows."""

import unicodedata
from datetime import date

from babel import Locale
from hypothesis import given
from hypothesis import strategies as st
from texts import any_text, any_words

from bot.choices import CHOICE_UNITS, CHOICES, meant
from bot.locales import ENGLISH
from bot.render.layout import utf16_length
from bot.suggestions import Choice, briefing_choices, speaker_choices
from index.holdings import Holding
from index.models import Metadata, SpeakerChoice
from index.naming.completion import Completion
from index.naming.titles import titles_of

TITLE = "Diplomacy Watch: Rubio recommits to NATO as peace talks flounder and the spring is late again this year"
UNITS = 30


def holding_of(id: str, title: str, published: date | None = None) -> Holding:
    return Holding(id, 1, Metadata(title, published=published), 1, 0, added=None, earlier_versions=0)


def names(choices: list[Choice]) -> list[str]:
    return [choice.name for choice in choices]


def suggested(typed: str, *holdings: Holding, locale: Locale = ENGLISH) -> list[Choice]:
    return briefing_choices(titles_of(holdings), typed, locale)


def speakers(*known: tuple[str, str | None, int]) -> Completion[SpeakerChoice]:
    return Completion(([name, role or ""] for name, role, _ in known), lambda place: SpeakerChoice(*known[place]))


def assert_discord_takes(choices: list[Choice]) -> None:
    assert len(choices) <= CHOICES
    assert len({choice.name for choice in choices}) == len({choice.value for choice in choices}) == len(choices)
    for words in (words for choice in choices for words in (choice.name, choice.value)):
        assert utf16_length(words) <= CHOICE_UNITS
        assert any(unicodedata.category(character)[0] not in "ZC" for character in words)


any_holdings = st.lists(
    st.builds(holding_of, st.text(min_size=1, max_size=200), any_words, st.none() | st.dates()),
    max_size=40,
    unique_by=lambda holding: holding.id,
)


@given(any_holdings, any_text)
def test_discord_takes_every_briefing_suggested_and_the_one_chosen_is_meant(
    holdings: list[Holding], typed: str
) -> None:
    for choices in (suggested(typed, *holdings), suggested("", *holdings)):
        assert_discord_takes(choices)
        assert all(meant(holdings, choice.value) in holdings for choice in choices)
    assert len(suggested("", *holdings)) == min(len(holdings), CHOICES)


@given(any_holdings, st.data())
def test_a_briefing_whose_title_was_typed_comes_first(holdings: list[Holding], data: st.DataObject) -> None:
    if holdings:
        typed = data.draw(st.sampled_from(holdings)).metadata.title
        first = meant(holdings, suggested(typed, *holdings)[0].value)
        assert first
        assert first.metadata.title.split() == typed.split()


@given(st.lists(st.tuples(any_words, st.none() | any_text, st.integers(1, 9999)), max_size=40), any_text)
def test_discord_takes_every_speaker_suggested(known: list[tuple[str, str | None, int]], typed: str) -> None:
    choices = speaker_choices(speakers(*known), typed, UNITS, ENGLISH)
    assert_discord_takes(choices)
    assert all(utf16_length(choice.value) <= UNITS for choice in choices)


def test_the_newest_come_first_with_their_dates_in_the_readers_locale() -> None:
    holdings = [
        holding_of("a", "Talks in Oslo"),
        holding_of("b", "Talks in Oslo", date(2026, 1, 2)),
        holding_of("c", "Talks in Oslo", date(2026, 2, 3)),
        holding_of("d", "Talks in Rome", date(2026, 3, 4)),
    ]
    assert [choice.value for choice in suggested("OSLO talks", *holdings)] == ["c", "b", "a"]
    assert names(suggested("rome", *holdings)) == ["Talks in Rome · 4 March 2026"]
    assert names(suggested("rome", *holdings, locale=Locale("de"))) == ["Talks in Rome · 4. März 2026"]


def test_briefings_that_look_alike_are_told_apart_by_their_ids() -> None:
    alike = suggested("", holding_of("w1", "Week"), holding_of("w2", "Week"), holding_of("m", "Month"))
    assert names(alike) == ["Month", "Week · w1", "Week · w2"]


def test_long_titles_are_cut_at_words() -> None:
    (choice,) = suggested("", holding_of("a", TITLE, date(2026, 1, 2)))
    assert choice.name == TITLE[: TITLE.index(" is late")] + "… · 2 January 2026"


def test_a_title_from_right_to_left_leaves_the_date_in_order() -> None:
    (choice,) = suggested("", holding_of("a", "שיחות באוסלו", date(2026, 1, 2)))
    assert choice.name == "\u2068שיחות באוסלו\u2069 · 2 January 2026"


def test_what_was_typed_is_kept_as_the_last_choice_of_a_speaker() -> None:
    known = speakers(("Marco Rubio", "Secretary of State", 1234), ("Rubén Díaz", None, 1))
    choices = speaker_choices(known, " rub ", UNITS, ENGLISH)
    assert names(choices) == ["Rubén Díaz · 1 quotation", "Marco Rubio · Secretary of State · 1,234 quotations", "rub"]
    assert [choice.value for choice in choices] == ["Rubén Díaz", "Marco Rubio", "rub"]
    assert names(speaker_choices(known, "volcano", UNITS, ENGLISH)) == ["volcano"]
    (whole,) = names(speaker_choices(known, "marco rubio", UNITS, ENGLISH))
    assert whole == "Marco Rubio · Secretary of State · 1,234 quotations"


def test_among_many_speakers_there_is_room_for_what_was_typed() -> None:
    choices = speaker_choices(speakers(*((f"Lima {number}", None, 1) for number in range(30))), "lim", UNITS, ENGLISH)
    assert len(choices) == CHOICES
    assert choices[-1].value == "lim"


def test_a_long_role_leaves_the_number_in_sight() -> None:
    (choice,) = speaker_choices(speakers(("Ana Lima", "minister of harbours " * 9, 7)), "", UNITS, ENGLISH)
    assert choice.name.startswith("Ana Lima · minister of harbours")
    assert choice.name.endswith("… · 7 quotations")
