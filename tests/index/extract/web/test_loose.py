from page_texts import ARTICLE, STORY, blocks


def test_a_division_among_paragraphs_is_one_of_them() -> None:
    question, sentence = '<div class="subheadline">Who pays for it?</div>', "<div>She left.</div>"
    shown = blocks(f"<article>{ARTICLE}{question}{ARTICLE}{sentence}{ARTICLE}</article>")
    assert shown == [*STORY, "Who pays for it?", *STORY, "She left.", *STORY]


def test_bare_words_among_paragraphs_are_one_of_them_with_their_links() -> None:
    bare = "The code has rules for the flag, but a <a href='/x'>court</a> ruled that none is binding."
    body = f"<article>{ARTICLE}<div><img src='x.jpg'></div>{bare}{ARTICLE}</article>"
    assert "The code has rules for the flag, but a court ruled that none is binding." in blocks(body)


def test_an_article_in_several_parts_is_read_to_its_end() -> None:
    part = f'<div class="grid"><div class="body article__body">{ARTICLE}</div></div>'
    advertisement = '<div class="ad">Advertisement</div>'
    assert (
        blocks(f"<article><h1>T</h1><div>{part}{advertisement}{part}</div></article>")[-2 * len(STORY) :] == STORY * 2
    )
