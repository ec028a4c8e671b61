"""What whoever runs the command line is told of a library that holds no briefing."""

from pathlib import Path
from shlex import quote

from bot.cli.options import place_of
from index.load import is_folder


def nothing_here(library: str | None) -> str:
    """That there is no briefing in the library that is named, or else the one of the settings, and how to add one."""
    place = place_of(library)
    if place and is_folder(Path(place)):
        return f"There are no briefings in {place}; put .txt, .md, .html or .pdf files there."
    where = f" --library {quote(library)}" if library else ""
    return f"There are no briefings here; add one: briefing-bot add PATH{where}"
