from page_texts import ARTICLE, STORY, blocks


def test_labels_of_controls_and_advertisements_are_no_text() -> None:
    labels = "<p>Advertisement</p><p>Share</p><p>Listen</p><p>--</p>"
    assert blocks(f"<article>{ARTICLE}{labels}{ARTICLE}</article>") == STORY * 2


def test_the_foot_behind_a_notice_of_rights_is_left_out() -> None:
    foot = "<p>Copyright © 2025 The Courier, All rights reserved.</p><p>You can unsubscribe from this list.</p>"
    assert blocks(f"<article>{ARTICLE}{foot}</article>") == [
        *STORY,
        "Copyright © 2025 The Courier, All rights reserved.",
    ]
