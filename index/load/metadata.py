"""What a document's metadata may say; anything else is refused by name."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import ErrorDetails

from index.errors import BriefingRefused


def _web_address(url: str) -> str:
    if not url.startswith(("http://", "https://")) or any(map(str.isspace, url)):
        raise ValueError("must be an address that starts with https:// or http://")
    return url


Words = Annotated[str, StringConstraints(strict=True, strip_whitespace=True, min_length=1)]


class StatedMetadata(BaseModel):
    """The keys of a metadata file. `published` is a date, `url` a web address, all others text."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: Words
    subtitle: Words | None = None
    publisher: Words | None = None
    series: Words | None = None
    author: Words | None = None
    published: Annotated[date, Field(strict=True)] | None = None
    url: Annotated[Words, AfterValidator(_web_address)] | None = None
    language: Words | None = None


def parse_metadata(stated: Mapping[str, object], source: str) -> StatedMetadata:
    """The metadata that `source` states. Raises BriefingRefused with the first wrong key by name."""
    try:
        return StatedMetadata.model_validate(dict(stated))
    except ValidationError as error:
        raise BriefingRefused(source, _sentence(error.errors()[0])) from error


def _sentence(error: ErrorDetails) -> str:
    key = error["loc"][0]
    if error["type"] == "extra_forbidden":
        known = ", ".join(StatedMetadata.model_fields)
        return f"unknown key {key!r}; the keys are {known}"
    if error["type"] == "value_error":
        return f"{key!r} {error['ctx']['error']}"
    wanted = "a date such as 2025-04-04, without quotes" if key == "published" else "some text"
    return f"{key!r} must be {wanted}"
