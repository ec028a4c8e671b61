from page_texts import ARTICLE, STORY, blocks


def test_elements_that_touch_are_lines_of_their_own() -> None:
    byline = "<div><span>Mere Kaupa</span><span>Pacific correspondent of this paper for ten years</span></div>"
    shown = blocks(f"<article><h1>T</h1>{ARTICLE}{byline}{ARTICLE}</article>")
    assert shown == ["T", *STORY, "Mere Kaupa", "Pacific correspondent of this paper for ten years", *STORY]


def test_in_a_paragraph_they_are_one_word() -> None:
    words = "<p><span>Mac</span><span>Donald</span> and his men left the town for the hills.</p>"
    assert "MacDonald and his men left the town for the hills." in blocks(f"<article>{ARTICLE}{words}</article>")
