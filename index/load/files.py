"""One file on disk to one briefing."""

import re
import tomllib
from pathlib import Path

from index.errors import BriefingRefused
from index.extract.limits import DOCUMENT_BYTES
from index.load.documents import TOO_LARGE, load_bytes
from index.load.extractor import Extractor
from index.load.front_matter import METADATA_LENGTH
from index.load.kinds import DocumentKind, kind_of_name
from index.load.metadata import parse_document
from index.models import Briefing

_MAY_BE_ADDRESS = re.compile(r"[a-z]{2,}:/|www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/", re.IGNORECASE)
"""How a name begins that is perhaps meant as an address of the web."""


def load_file(path: Path, extractor: Extractor | None = None) -> Briefing:
    """The briefing in a file: its metadata stands in a .toml beside it or, in a .md file, as front matter.

    Web pages and PDFs are read by `extractor`, which many files may share, or by one of their own. Raises
    BriefingRefused, naming the file that has to change.
    """
    data = _read(path, DOCUMENT_BYTES, TOO_LARGE)
    stated: dict[str, object] = {}
    beside = path.with_suffix(".toml")
    if kind_of_name(path.name) is not DocumentKind.MARKDOWN and beside.exists():
        stated = _parse_toml(beside)
        parse_document({"title": path.stem, **stated}, str(beside))
    return load_bytes(path.name, data, stated, source=str(path), extractor=extractor)


def is_folder(path: Path) -> bool:
    """Whether there is such a folder; a name that the system takes for none names none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _read(path: Path, limit: int, too_large: str) -> bytes:
    """The bytes of a file, of which no more than `limit` are ever read. A pipe or a device is no file."""
    try:
        if not path.is_file():
            raise BriefingRefused(str(path), _why_no_file(path))
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise BriefingRefused(str(path), f"it cannot be read ({error.strerror}); check it and its rights") from error
    if len(data) > limit:
        raise BriefingRefused(str(path), too_large)
    return data


def _why_no_file(path: Path) -> str:
    if path.is_dir():
        return "it is a folder; name the documents in it"
    if path.exists():
        return "it is not a file; name a document"
    if _MAY_BE_ADDRESS.match(path.as_posix()):
        return "there is no such file; check its name, or begin an address with https://"
    return "there is no such file; check its name"


def _parse_toml(path: Path) -> dict[str, object]:
    data = _read(path, METADATA_LENGTH, "it is too long for metadata; keep a title and what the README names")
    try:
        return tomllib.loads(data.decode().replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        raise BriefingRefused(
            str(path), f"it is not UTF-8 text (byte {error.start + 1} is wrong); save it as UTF-8 and try again"
        ) from error
    except (ValueError, RecursionError) as error:
        reason = str(error).splitlines()[0]
        raise BriefingRefused(str(path), f"it is not valid TOML ({reason}); mend it") from error
