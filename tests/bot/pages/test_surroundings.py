from functools import partial
from itertools import pairwise

from hypothesis import given, settings
from texts import any_words, briefing_of

from bot.pages.surroundings import Surroundings, surroundings_of
from bot.render.layout import fits_quote
from index.models import Briefing, Span
from index.split import split_paragraphs

TALKS = "They met on Monday.\n\nThe talks\n\nNobody spoke.\nThey ate.\nThey slept.\nThey left.\nThey came back."


def around(briefing: Briefing, place: int) -> Surroundings:
    return surroundings_of(briefing, place, partial(fits_quote, briefing.text))


def shown(surroundings: Surroundings, text: str) -> list[str]:
    return [piece.span.of(text) for piece in surroundings.pieces]


def walked(briefing: Briefing, *, forwards: bool) -> list[Surroundings]:
    """All that is seen on the way from one end to the other."""
    place: int | None = 0 if forwards else len(briefing.text)
    seen = []
    while place is not None:
        seen.append(around(briefing, place))
        place = seen[-1].after if forwards else seen[-1].before
    return seen


def test_a_paragraph_stands_between_its_neighbours_headings_too() -> None:
    briefing = briefing_of(TALKS)
    middle = around(briefing, TALKS.index("spoke"))
    assert shown(middle, TALKS) == ["The talks", "Nobody spoke.", "They ate."]
    assert [piece.paragraph.is_heading for piece in middle.pieces] == [True, False, False]


def test_reading_on_keeps_one_paragraph_in_sight() -> None:
    briefing = briefing_of(TALKS)
    middle = around(briefing, TALKS.index("spoke"))
    assert middle.before is not None
    assert middle.after is not None
    assert shown(around(briefing, middle.before), TALKS) == ["They met on Monday.", "The talks"]
    assert shown(around(briefing, middle.after), TALKS) == ["They ate.", "They slept.", "They left."]


def test_a_long_paragraph_is_read_in_pieces_of_whole_sentences() -> None:
    text = "They talked about the price of grain. " * 60
    seen = walked(briefing_of(text), forwards=True)
    assert len(seen) > 1
    assert all(words.startswith("They") and words.endswith("grain.") for part in seen for words in shown(part, text))


@settings(max_examples=1000)
@given(any_words)
def test_walking_in_either_direction_shows_every_word_in_pieces_that_fit(text: str) -> None:
    briefing = briefing_of(text)
    forwards, backwards = walked(briefing, forwards=True), walked(briefing, forwards=False)
    spans = sorted({piece.span for part in forwards for piece in part.pieces})
    assert spans == sorted({piece.span for part in backwards for piece in part.pieces})
    assert all(fits_quote(text, span) for span in spans)
    for paragraph in split_paragraphs(briefing):
        own = [span for span in spans if paragraph.span.covers(span)]
        between = [text[before.end : after.start] for before, after in pairwise(own)]
        assert (own[0].start, own[-1].end) == paragraph.span
        assert all(not gap or gap.isspace() for gap in between)


def test_a_joined_emoji_is_not_taken_apart() -> None:
    text = "👩\u200d👩\u200d👧" * 300
    for part in walked(briefing_of(text), forwards=True):
        for words in shown(part, text):
            assert words.startswith("👩")
            assert words.endswith("👧")


def test_any_place_of_a_briefing_has_surroundings() -> None:
    briefing = briefing_of(TALKS)
    assert around(briefing, 2**32 - 2).pieces[-1].span == Span(len(TALKS) - 15, len(TALKS))
