"""Who asks a question, and whether the words behind it may be somebody else's answer: "“Why?” asked Lima. “No,”"."""

import re

ANSWER = 150
"""Somebody answers a question who speaks so many code points behind whoever asks it."""

_BEHIND_QUESTION = re.compile(r"\?[”\"’»] (?:\w+ )?$")
_QUESTION_BEHIND = re.compile(r"[^.?“\"„«]{0,60}[“\"„«][^“”\"«»]{0,400}\?[”\"»]")
_ANSWERED = re.compile(
    r"[^.?!“\"«\n]{0,80}\.?(?P<gap>\s+)[“\"‘'«](?P<answer>(?:No|Yes|Yeah|Yep|Nope|Never|Nobody|Not|Of course|Absolutely"
    r"|Maybe|Perhaps|Sure|Certainly)\b)?[^“”\"«»]{0,600}[”\"’'»] (?:he|she)\b(?P<replies>\s(?:repl|answer|respond)\w+)?"
)
"""The next sentence behind whoever asks, where it is words in marks that a pronoun says."""


def is_asking(text: str, place: int) -> bool:
    """Whether somebody who speaks at a place asks a question."""
    lead = text[max(0, place - 12) : place]
    return bool(_BEHIND_QUESTION.search(lead) or _QUESTION_BEHIND.match(text, place))


def may_be_answered(text: str, place: int, *, is_sure: bool) -> bool:
    """Whether "he" or "she" in the sentence behind whoever asks at a place may be somebody else, who answers.

    Where the pronoun is of the gender of whoever asks for sure (`is_sure`), the words have to be an answer by their
    form.
    """
    if not is_asking(text, place):
        return False
    question = _QUESTION_BEHIND.match(text, place)
    answered = _ANSWERED.match(text, question.end() if question else place)
    if answered is None:
        return False
    is_answer, is_below = answered["answer"] is not None, "\n" in answered["gap"]
    return answered["replies"] is not None or (is_answer and is_below if is_sure else is_answer or is_below)
