"""One file on disk to one briefing. The text is the file's own, code point for code point."""

import io
import tomllib
from pathlib import Path

from index.errors import BriefingRefused
from index.load.front_matter import split_front_matter
from index.load.metadata import parse_metadata
from index.models import Briefing, Metadata, Span

SUFFIXES = (".txt", ".md")
"""The kinds of file that become briefings."""

TITLE_LENGTH = 200
"""Where the first line serves as the title, this much of it in code points."""


def load_file(path: Path) -> Briefing:
    """The briefing in a .txt (metadata in a .toml beside it) or .md file (metadata as front matter).

    Raises BriefingRefused, naming the file that has to change.
    """
    if not path.stem.isprintable():
        raise BriefingRefused(ascii(path.name), "a name with characters that cannot be shown; rename the file")
    text = _read(path)
    body = Span(0, len(text))
    stated: dict[str, object] = {}
    if path.suffix == ".md":
        body, stated = split_front_matter(text, str(path))
        source = path
    else:
        source = path.with_suffix(".toml")
        if source.exists():
            stated = _parse_toml(_read(source), str(source))
    metadata = parse_metadata({"title": _first_line(text, body) or path.stem, **stated}, str(source))
    return Briefing(path.stem, text, body, Metadata(**metadata.model_dump()))


def _read(path: Path) -> str:
    """The file's text, every line end as a single line feed."""
    try:
        with io.TextIOWrapper(io.BytesIO(path.read_bytes()), encoding="utf-8") as file:
            return file.read()
    except UnicodeDecodeError as error:
        raise BriefingRefused(
            str(path), f"not UTF-8 text (byte {error.start + 1} is wrong); save it as UTF-8 and try again"
        ) from error
    except OSError as error:
        raise BriefingRefused(str(path), f"cannot be read ({error.strerror}); check the file and its rights") from error


def _parse_toml(text: str, source: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BriefingRefused(source, f"not valid TOML ({error}); mend it") from error


def _first_line(text: str, body: Span) -> str:
    line = next((line for line in body.of(text).splitlines() if line.strip("\ufeff \t")), "")
    return line.strip("\ufeff \t#")[:TITLE_LENGTH].strip()
