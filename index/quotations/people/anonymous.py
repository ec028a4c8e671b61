"""Labels before what is said that tell what somebody does in a conversation, and not who it is."""

_ANYBODY = frozenset(
    "q a question answer reporter interviewer interviewee journalist moderator host presenter anchor chair chairman"
    " chairwoman chairperson audience participant speaker operator caller voice translator interpreter"
    " announcer".split()
)


def is_of_anybody(label: str) -> bool:
    """Whether a label tells only that somebody asks, answers or presides: "QUESTION", "Q", "Moderator"."""
    return label.casefold().rstrip(".") in _ANYBODY
