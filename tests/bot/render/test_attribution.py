"""What stands below quoted words."""

from dataclasses import replace
from datetime import date

from texts import briefing_of

from bot.render.attribution import SPEAKERS_UNITS, attribution_line, source_line, speaker_line
from bot.render.layout import utf16_length
from index.shelves.shelf import Shelf

TWO = [
    replace(briefing_of("“We will pay,” Ana Lima said.", title="Talks", published=date(2025, 4, 4)), id="week-3"),
    replace(briefing_of("The port is full.", title="TALKS"), id="week-4"),
]


def test_reported_words_are_told_to_be_the_articles_below_an_answer() -> None:
    briefing = briefing_of("Mark Rutte said that the port must pay.", title="Talks")
    (evidence,) = Shelf.of([briefing]).ask("Who must pay?").evidence
    assert attribution_line(evidence) == "— Mark Rutte · in the article's words\n-# Talks · ¶ 1"


def test_a_long_line_is_cut_before_whose_words_they_are() -> None:
    line = speaker_line(["Ana Lima, " + "minister " * 50 + "· in the article's words"], SPEAKERS_UNITS)
    assert line.endswith("… · in the article's words")
    assert utf16_length(line) <= SPEAKERS_UNITS + len("— ")


def test_of_two_briefings_with_one_title_the_id_is_told() -> None:
    both = Shelf.of(TWO)
    assert source_line(TWO[0], 1, namesakes=both.namesakes) == "-# Talks · week-3 · 4 April 2025 · ¶ 1"
    assert source_line(TWO[0], 1, namesakes=Shelf.of(TWO[:1]).namesakes) == "-# Talks · 4 April 2025 · ¶ 1"
