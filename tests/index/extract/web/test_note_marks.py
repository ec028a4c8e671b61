import pytest
from page_texts import ARTICLE, blocks


def shown(words: str) -> str:
    article = blocks(f"<article>{ARTICLE}<p>{words} They spoke of it for the whole day.</p>{ARTICLE}</article>")
    return next(block for block in article if block.endswith("They spoke of it for the whole day."))


@pytest.mark.parametrize(
    "mark",
    [
        "<sup>1</sup>",
        "<sup>1</sup><sup>, 2</sup>",
        '<sup class="reference"><a href="#cite_note-1">[1]</a></sup>',
        '<a class="footnote-anchor" href="#footnote-1">1</a>',
        '<a href="https://example.org/page#fn3"><sup>3</sup></a>',
        '<a href="#x" role="doc-noteref">*</a>',
        "<sup>†</sup>",
    ],
)
def test_the_mark_of_a_note_is_no_word_of_a_sentence(mark: str) -> None:
    assert shown(f"The bridge moved.{mark}").startswith("The bridge moved. They spoke")


def test_a_mark_in_the_midst_of_a_sentence_is_left_out_where_it_is_a_link() -> None:
    assert shown('The bridge<sup id="r"><a href="#n3">3</a></sup> moved.').startswith("The bridge moved.")


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("It covers 12 km<sup>2</sup>.", "It covers 12 km2."),
        ("It was the 21<sup>st</sup> flood.", "It was the 21st flood."),
        ('As <a href="#part-2">section</a> <a href="#part-2">2</a> says.', "As section 2 says."),
        ('It was <a href="/2019">2019</a>.', "It was 2019."),
    ],
)
def test_other_raised_words_and_other_links_stay(words: str, kept: str) -> None:
    assert shown(words).startswith(kept)


@pytest.mark.parametrize("raised", ["1" * 38 + "x", "*" * 38 + "x", "1," * 18 + "x"])
def test_long_raised_words_that_begin_like_many_marks_stay_however_many(raised: str) -> None:
    page = blocks(f"<article>{ARTICLE}<p>{f'<sup>{raised}</sup>' * 2_000}</p></article>")
    assert any(block.count("x") == 2_000 for block in page)
