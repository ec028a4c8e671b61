import pytest
from page_texts import ARTICLE, STORY, blocks


@pytest.mark.parametrize(
    "named",
    ['id="jp-relatedposts"', 'class="kg-card kg-signup-card"', 'class="newsletter-promo"', 'class="ad"'],
)
def test_what_is_named_as_beside_the_article_is_no_part_of_it(named: str) -> None:
    beside = f"<div {named}><h3>Also</h3><p>Firefighters rescue two from a blaze in Elm Street</p></div>"
    assert blocks(f"<article>{ARTICLE}{beside}</article>") == STORY


def test_a_request_for_consent_is_left_out_though_it_is_longer_than_the_article() -> None:
    consent = f'<div class="cmp-container"><h2>Your choices</h2>{ARTICLE}</div>'
    article = "<h1>Bakery to close</h1><p>The bakery will close on Saturday, its owner, Rosa Duarte, said.</p>"
    assert blocks(f'<div class="content">{article}</div>{consent}')[-1] == (
        "The bakery will close on Saturday, its owner, Rosa Duarte, said."
    )


def test_an_article_is_read_whatever_its_page_is_called() -> None:
    assert blocks(f'<div class="widget sidebar">{ARTICLE}</div>') == STORY


@pytest.mark.parametrize("named", ["newsletter-archive", "ad", "page gdpr-ready"])
@pytest.mark.parametrize(
    "article",
    [
        "<br><br>".join(STORY),
        "".join(f"<div>{paragraph}</div>" for paragraph in STORY),
        f"<table>{''.join(f'<tr><td>{paragraph}</td></tr>' for paragraph in STORY)}</table>",
    ],
)
def test_an_article_without_paragraphs_is_read_whatever_its_page_is_called(named: str, article: str) -> None:
    foot = "<footer><p>The Courier, 1 Bridge Street. You can write to us at any time.</p></footer>"
    assert blocks(f'<div class="{named}">{article}</div>{foot}')[: len(STORY)] == STORY


def test_related_stories_longer_than_a_short_article_are_left_out() -> None:
    related = "".join(f"<li><a href='/{place}'>{paragraph[:90]}</a></li>" for place, paragraph in enumerate(STORY))
    article = "<p>The bakery will close on Saturday, its owner, Rosa Duarte, said.</p>"
    shown = blocks(f'<div>{article}<div class="jp-relatedposts"><ul>{related}</ul></div></div>')
    assert shown == ["The bakery will close on Saturday, its owner, Rosa Duarte, said."]


def test_an_article_in_paragraphs_is_read_though_its_page_is_called_like_a_request_for_consent() -> None:
    assert blocks(f'<div class="page gdpr-ready">{ARTICLE}</div><footer>The Courier</footer>') == STORY


def test_a_quotation_from_elsewhere_stays() -> None:
    tweet = "<blockquote><p>“We will not leave before the spring,” she wrote.</p></blockquote>"
    shown = blocks(f'<article>{ARTICLE}<div class="social-embed">{tweet}</div>{ARTICLE}</article>')
    assert "“We will not leave before the spring,” she wrote." in shown
