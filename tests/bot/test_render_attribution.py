"""What stands below quoted words."""

from texts import briefing_of

from bot.render import utf16_length
from bot.render_attribution import SPEAKERS_UNITS, attribution_line, speaker_line
from index.shelf import Shelf


def test_reported_words_are_told_to_be_the_articles_below_an_answer() -> None:
    briefing = briefing_of("Mark Rutte said that the port must pay.", title="Talks")
    (evidence,) = Shelf.of([briefing]).ask("Who must pay?").evidence
    assert attribution_line(evidence) == "— Mark Rutte · in the article's words\n-# Talks · ¶ 1"


def test_a_long_line_is_cut_before_whose_words_they_are() -> None:
    line = speaker_line(["Ana Lima, " + "minister " * 50 + "· in the article's words"], SPEAKERS_UNITS)
    assert line.endswith("… · in the article's words")
    assert utf16_length(line) <= SPEAKERS_UNITS + len("— ")
