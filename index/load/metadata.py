"""What a document's metadata may say; anything else is refused by name."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, TypeVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import ErrorDetails

from index.errors import BriefingRefused

TITLE_LENGTH = 200
"""Where the document itself gives the title, this much of it in code points."""

WORDS_LENGTH = 500
"""No other metadata is longer, in code points; the longest titles of newspapers have 200."""

URL_LENGTH = 2000
"""No longer address works everywhere (RFC 9110, 4.1, asks for 8,000; browsers and servers differ)."""


_WANTED = {
    "published": "a date such as 2025-04-04, without quotes",
    "pages": "a list of the places where pages start, as an export writes it",
}
"""What a key of the wrong type should have been, where that is not text."""


def _web_address(url: str) -> str:
    if any(map(str.isspace, url)) or not _has_host(url):
        raise ValueError("must be an address that starts with https:// or http://")
    return url


def _has_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


Words = Annotated[str, StringConstraints(strict=True, strip_whitespace=True, min_length=1)]
ShortWords = Annotated[Words, StringConstraints(max_length=WORDS_LENGTH)]


class StatedMetadata(BaseModel):
    """The keys of a metadata file. `published` is a date, `url` a web address, all others text."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: ShortWords
    subtitle: ShortWords | None = None
    publisher: ShortWords | None = None
    series: ShortWords | None = None
    author: ShortWords | None = None
    published: Annotated[date, Field(strict=True)] | None = None
    url: Annotated[Words, StringConstraints(max_length=URL_LENGTH), AfterValidator(_web_address)] | None = None
    language: ShortWords | None = None


class StatedDocument(StatedMetadata):
    """The keys of a file that describes a document: its metadata, and what an export keeps of the document itself.

    `pages` tells where in the text each of its pages starts, in code points.
    """

    pages: tuple[Annotated[int, Field(strict=True, ge=0)], ...] = ()


Stated = TypeVar("Stated", bound=StatedMetadata)


def parse_metadata(stated: Mapping[str, object], source: str) -> StatedMetadata:
    """The metadata that `source` states. Raises BriefingRefused with the first wrong key by name."""
    return _parsed(StatedMetadata, stated, source)


def parse_document(stated: Mapping[str, object], source: str) -> StatedDocument:
    """What `source` states of a document. Raises BriefingRefused with the first wrong key by name."""
    return _parsed(StatedDocument, stated, source)


def _parsed(keys: type[Stated], stated: Mapping[str, object], source: str) -> Stated:
    try:
        return keys.model_validate(dict(stated))
    except ValidationError as error:
        raise BriefingRefused(source, _sentence(error.errors()[0])) from error


def acceptable(found: Mapping[str, str]) -> dict[str, object]:
    """What may be kept of the metadata that a document was found to state: wrong keys are nobody's to mend."""
    kept = {key: _tidied(key, text) for key, text in found.items()}
    return {key: value for key, value in kept.items() if value and _is_valid(key, value)}


def cut_title(title: str) -> str:
    """As much of a title as is kept where the document itself gives it."""
    return title[:TITLE_LENGTH].strip()


def _tidied(key: str, text: str) -> object:
    words = " ".join(text.split())
    if key == "published":
        return _day(words)
    return cut_title(words) if key == "title" else words


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _is_valid(key: str, value: object) -> bool:
    try:
        StatedMetadata.model_validate({"title": "-", key: value})
    except ValidationError:
        return False
    return True


def _sentence(error: ErrorDetails) -> str:
    key = error["loc"][0]
    if error["type"] == "extra_forbidden":
        known = ", ".join(StatedMetadata.model_fields)
        return f"unknown key {key!r}; rename or delete it, for the keys are {known}"
    if error["type"] == "value_error":
        return f"{key!r} {error['ctx']['error']}"
    if error["type"] == "string_too_long":
        return f"{key!r} must be no longer than {error['ctx']['max_length']} characters"
    return f"{key!r} must be {_WANTED.get(str(key), 'some text')}"
