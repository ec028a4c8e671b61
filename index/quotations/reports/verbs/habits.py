"""What somebody is in the habit of saying, or said later: a fact, though an infinitive tells it."""

import re

_NOT = r"(?<!not )(?<!n['’]t )(?<!never )(?<!have )(?<!be )(?<!been )(?<!is )(?<!are )(?<!was )(?<!were )"
_HABIT = re.compile(
    rf"\b(?:{_NOT}(?:used|likes|liked|loves|loved)(?: \w+ly| always)? to"
    r"|would (?:later|often|always|sometimes|frequently|repeatedly|eventually|subsequently|famously|go on to))"
    r" (?:always |often )?$"
)


def is_habit(lead: str) -> bool:
    """Whether what stands before a verb makes it a fact: "used to say", "would later say", not "never liked to say"."""
    return _HABIT.search(lead) is not None
