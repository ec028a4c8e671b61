from contextlib import suppress

import pytest
from lxml.html import document_fromstring, tostring
from page_texts import ARTICLE, found, page_of

from index.extract.web.page_dates import without_changes

ADDRESS = '<link rel="canonical" href="https://www.citypost.com/politics/2019/nov/18/story/">'


def byline(words: str) -> str:
    return f'<article><h1>T</h1><div class="author-name">{words}</div>{ARTICLE}</article>'


@pytest.mark.parametrize(
    ("words", "author"),
    [
        ("Ana Lima", "Ana Lima"),
        ("Ludwig van Berg", "Ludwig van Berg"),
        ("Ana Lima November", "Ana Lima"),
        ("Ana Lima May", "Ana Lima"),
        ("Theresa May", "Theresa May"),
        ("Theresa May Monday", "Theresa May"),
        ("Ana November", "Ana"),
        ("Monday May", None),
        ("Ana Lima, Monday, November", "Ana Lima"),
        ("Ana Lima is a reporter", None),
        ("The Russian and Syrian defense ministries", None),
        ("City Post wire services Published", None),
    ],
)
def test_an_author_is_a_name_and_nothing_that_stands_beside_it(words: str, author: str | None) -> None:
    assert found(byline(words)).get("author") == author


def test_an_author_whom_the_page_states_to_machines_is_kept_as_stated() -> None:
    assert found(head='<title>T</title><meta name="author" content="Ana November">')["author"] == "Ana November"


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        ('<meta property="og:site_name" content="The City Post">', "The City Post"),
        ('<meta name="twitter:site" content="@PostNewsInt">', "citypost.com"),
        ('<meta name="twitter:site" content="@CityPost">', "CityPost"),
        ('<meta name="copyright" content="Copyright 2014">', "citypost.com"),
        ('<meta property="og:site_name" content="https://www.citypost.com">', "citypost.com"),
        (
            '<meta property="og:site_name" content="City Post"><script type="application/ld+json">'
            '{"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "CP Wire Service"}}</script>',
            "City Post",
        ),
    ],
)
def test_the_publisher_is_the_site_and_no_agency_account_or_notice(head: str, publisher: str) -> None:
    assert found(head=f"<title>T</title>{ADDRESS}{head}")["publisher"] == publisher


def test_the_day_in_an_address_goes_before_those_in_the_text() -> None:
    line = "<p>Berg said so on Sunday, October 13th, 2019.</p>"
    assert found(f"<article>{line}{ARTICLE}</article>", f"<title>T</title>{ADDRESS}")["published"] == "2019-11-18"


def test_the_day_of_a_change_is_not_that_of_publication() -> None:
    changed = '<meta property="article:modified_time" content="2025-06-15T02:14:07+00:00">'
    assert "published" not in found(head=f"<title>T</title>{changed}")
    line = '<div class="dateline">Updated April 6, 2025 · First published April 4, 2025</div>'
    assert found(f"<article><h1>T</h1>{line}{ARTICLE}</article>")["published"] == "2025-04-04"


@pytest.mark.parametrize(
    "title", ["Council passes modified budget after debate", "Plan modified 3 times", "Updated: 9 dead"]
)
def test_a_title_that_tells_of_a_change_is_read_whole(title: str) -> None:
    article = f"<article><h1><a href='/'>{title}</a></h1>{ARTICLE}</article>"
    assert found(article, f"<title>{title}</title>")["title"] == title
    assert found(article, "")["title"] == title
    data = f'{{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "{title}"}}'
    assert found(head=f'<script type="application/ld+json">{data}</script>')["title"] == title


def test_a_page_is_as_before_when_the_days_of_its_changes_were_left_out_whatever_happened() -> None:
    changes = '<meta property="article:modified_time" content="2025-06-15"><title>T</title>'
    tree = document_fromstring(page_of("<div>Updated April 6, 2025</div><p>They spoke.</p>Updated May 5", changes))
    before = tostring(tree)
    with suppress(ValueError), without_changes(tree):
        assert b"2025" not in tostring(tree)
        raise ValueError
    assert tostring(tree) == before


def test_the_title_of_a_post_goes_before_that_of_its_blog() -> None:
    post = f'<h1>Valley Watch</h1><div class="post"><h3 class="post-title">Plant to close</h3>{ARTICLE}</div>'
    assert found(post, "<title>Valley Watch: Plant to close</title>")["title"] == "Plant to close"
