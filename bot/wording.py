"""What the bot itself says of an answer, in Discord and on a terminal alike, and how much of the evidence it shows."""

from collections.abc import Callable, Sequence

from babel import Locale

from bot.locales import ENGLISH
from bot.other_languages import is_in_another_language
from bot.sentences.answers import (
    ASK_IN_ENGLISH,
    CAN_DO,
    CLOSEST,
    MAY_NOT_ANSWER,
    NOTHING_FOUND,
    READ_AS,
    READ_FOR,
    READ_ONLY_AS,
    UNMENTIONED,
)
from bot.sentences.numbers import QUOTED_WORD
from bot.translation import Sentence, say
from index.models import Answer, Evidence, Status

EVIDENCE_SHOWN = 3
"""Pieces of evidence shown at once, where there are no pages."""

CLOSE = 0.1
"""From this confidence on, the closest passage is offered where no briefing answers, and called just that."""

MISSING_SHOWN = 5
"""Words named as standing in no briefing, or as misspelt."""


def shown_evidence(answer: Answer) -> Sequence[Evidence]:
    """What of an answer's evidence is shown, best first."""
    if answer.status is Status.NOT_FOUND:
        return answer.evidence[: int(answer.confidence >= CLOSE)]
    return answer.evidence[:EVIDENCE_SHOWN]


def words_before(
    answer: Answer, show: Callable[[str], str], locale: Locale = ENGLISH, can_do: Sentence = CAN_DO
) -> str:
    """The bot's own words before the evidence, empty where none are needed; `show` makes a user's word safe.

    `can_do` is said where nothing is known of what was asked, not even that its words stand nowhere.
    """
    if answer.status is Status.NOT_FOUND and not shown_evidence(answer) and is_in_another_language(answer.question):
        return f"{say(NOTHING_FOUND, locale)} {say(ASK_IN_ENGLISH, locale)}"
    found = _found(answer, show, locale)
    is_lost = answer.status is Status.NOT_FOUND and not answer.missing and not shown_evidence(answer)
    return " ".join([*_read_as(answer, show, locale), *found, *([say(can_do, locale)] if is_lost else [])])


def _read_as(answer: Answer, show: Callable[[str], str], locale: Locale) -> list[str]:
    shown = [
        say(READ_FOR, locale, read=show(correction.read), typed=show(correction.typed))
        for correction in answer.corrections[:MISSING_SHOWN]
    ]
    has_results = answer.status is not Status.NOT_FOUND or shown_evidence(answer)
    return [say(READ_AS if has_results else READ_ONLY_AS, locale, words=", ".join(shown))] if shown else []


def _found(answer: Answer, show: Callable[[str], str], locale: Locale) -> list[str]:
    missing = ", ".join(say(QUOTED_WORD, locale, word=show(word)) for word in answer.missing[:MISSING_SHOWN])
    unmentioned = [say(UNMENTIONED, locale, words=missing)] if missing else []
    match answer.status:
        case Status.ANSWERED:
            return []
        case Status.PARTIAL:
            return [*unmentioned, say(MAY_NOT_ANSWER, locale)]
        case Status.NOT_FOUND:
            closest = [say(CLOSEST, locale)] if shown_evidence(answer) else []
            return [say(NOTHING_FOUND, locale), *unmentioned, *closest]
