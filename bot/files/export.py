"""Briefings as files: the exact text, and the metadata beside it."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

from bot.errors import ExportRefused
from index.errors import BriefingRefused
from index.load import load_file
from index.models import Briefing, Span


def export(briefings: Iterable[Briefing], folder: Path) -> Iterator[tuple[Briefing, Path]]:
    """Writes each briefing into a folder, new or empty, and gives the file of its text.

    Text and metadata become NAME.txt and NAME.toml, Markdown with front matter NAME.md: added again they are the same
    briefing. Raises ExportRefused where the folder holds something, or cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise ExportRefused(f"The folder {folder} is not empty; name a new one.")
        for briefing in briefings:
            yield briefing, _write(briefing, folder)
    except OSError as error:
        raise ExportRefused(f"The folder {folder} cannot be written ({error.strerror}); name another.") from error


def _write(briefing: Briefing, folder: Path) -> Path:
    if briefing.body != Span(0, len(briefing.text)):
        path = folder / f"{briefing.id}.md"
        _write_text(path, briefing.text)
        if _reads_back(path, briefing):
            return path
        path.unlink()  # its metadata was mended since: the front matter says something else
        briefing = replace(briefing, text=briefing.body.of(briefing.text))
    path = folder / f"{briefing.id}.txt"
    _write_text(path, briefing.text)
    _write_text(folder / f"{briefing.id}.toml", _toml(briefing))
    return path


def _reads_back(path: Path, briefing: Briefing) -> bool:
    try:
        return load_file(path) == briefing
    except BriefingRefused:
        return False


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="")


def _toml(briefing: Briefing) -> str:
    stated = {**asdict(briefing.metadata), "pages": [page.start for page in briefing.pages] or None}
    return "".join(f"{key} = {_value(value)}\n" for key, value in stated.items() if value is not None)


def _value(value: str | date | list[int]) -> str:
    """A TOML value; its basic strings are JSON's but for U+007F (https://toml.io/en/v1.0.0#string)."""
    return (
        value.isoformat()
        if isinstance(value, date)
        else json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    )
