import pytest
from page_texts import ARTICLE, blocks

STYLE = (
    "<style>.off{display:none} .fold{display:none} .fold.open{display:block} @media print{.seen{display:none}}</style>"
)


@pytest.mark.parametrize(
    "unshown",
    [
        '<span style="display:none"> subscribe to read this</span>',
        '<span style="color:red; visibility: hidden"> subscribe</span>',
        "<span hidden> subscribe</span>",
        '<span class="link sr-only"> (opens in a new window)</span>',
        '<span class="off"> subscribe</span>',
        '<span class="rollover-people-block"><a href="/x">Ana Lima</a>Senator since 2019.</span>',
        '<span role="tooltip">a soft metal</span>',
    ],
)
def test_what_a_page_hides_is_in_no_sentence(unshown: str) -> None:
    words = f"<p>At least 41 people{unshown} were hurt on the bridge today, they said.</p>"
    shown = blocks(f"<article>{ARTICLE}{words}{ARTICLE}</article>", STYLE)
    assert "At least 41 people were hurt on the bridge today, they said." in shown


@pytest.mark.parametrize("named", ["fold", "seen", "tooltip"])
def test_what_a_page_may_show_stays(named: str) -> None:
    words = f'<p>At least 41 <span class="{named}">people</span> were hurt on the bridge today, they said.</p>'
    shown = blocks(f"<article>{ARTICLE}{words}{ARTICLE}</article>", STYLE)
    assert "At least 41 people were hurt on the bridge today, they said." in shown


def test_an_article_that_a_script_is_to_show_is_read() -> None:
    assert blocks(f'<div style="display:none">{ARTICLE}</div>') == blocks(f"<div>{ARTICLE}</div>")


@pytest.mark.parametrize("tag", ["del", "s", "strike"])
def test_words_struck_out_are_left_out_beside_their_correction(tag: str) -> None:
    words = f"<p>The flood killed <{tag}>41</{tag}> <ins>14</ins> people in the town and in the villages.</p>"
    shown = blocks(f"<article>{ARTICLE}{words}</article>")
    assert "The flood killed 14 people in the town and in the villages." in shown
