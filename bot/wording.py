"""What the bot itself says of an answer, in Discord and on a terminal alike, and how much of the evidence it shows."""

from collections.abc import Callable, Sequence

from index.models import Answer, Evidence, Status

EVIDENCE_SHOWN = 3
"""Pieces of evidence shown at once, where there are no pages."""

CLOSE = 0.1
"""From this confidence on, the closest passage is offered where no briefing answers, and called just that."""

MISSING_SHOWN = 5
"""Words named as standing in no briefing, or as misspelt."""

NOTHING_FOUND = "No briefing here answers that."
CLOSEST = "The closest passage, which is not an answer:"
MAY_NOT_ANSWER = "The closest passages, which may not answer:"
CAN_DO = "I quote what the briefings say: ask about the people, places and events in them."


def shown_evidence(answer: Answer) -> Sequence[Evidence]:
    """What of an answer's evidence is shown, best first."""
    if answer.status is Status.NOT_FOUND:
        return answer.evidence[: int(answer.confidence >= CLOSE)]
    return answer.evidence[:EVIDENCE_SHOWN]


def words_before(answer: Answer, show: Callable[[str], str]) -> str:
    """The bot's own words before the evidence, empty where none are needed; `show` makes a user's word safe."""
    return " ".join([*_read_as(answer, show), *_found(answer, show)])


def _read_as(answer: Answer, show: Callable[[str], str]) -> list[str]:
    shown = [
        f"“{show(correction.read)}” instead of “{show(correction.typed)}”"
        for correction in answer.corrections[:MISSING_SHOWN]
    ]
    return [f"Showing results for {', '.join(shown)}."] if shown else []


def _found(answer: Answer, show: Callable[[str], str]) -> list[str]:
    missing = ", ".join(f"“{show(word)}”" for word in answer.missing[:MISSING_SHOWN])
    unmentioned = [f"No briefing mentions {missing}."] if missing else []
    match answer.status:
        case Status.ANSWERED:
            return []
        case Status.PARTIAL:
            return [*unmentioned, MAY_NOT_ANSWER]
        case Status.NOT_FOUND:
            return [NOTHING_FOUND, *unmentioned, *_offered(answer)]


def _offered(answer: Answer) -> list[str]:
    if shown_evidence(answer):
        return [CLOSEST]
    return [] if answer.missing else [CAN_DO]
