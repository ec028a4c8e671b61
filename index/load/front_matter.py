"""The metadata block at the top of a Markdown file: YAML between `---` lines or TOML between `+++` lines."""

import re
import tomllib

import yaml

from index.errors import BriefingRefused
from index.load.metadata import StatedMetadata
from index.models import Span

METADATA_LENGTH = 50_000
"""Metadata is no longer than this, in bytes or code points: YAML takes 1 s for 100,000."""

_BLOCK = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\n(.*?)^\1[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)

_OPENED = re.compile(
    rf"\ufeff?(---|\+\+\+)[ \t]*\n(?:(?![ \t]*+\n).++\n)*?(?:{'|'.join(StatedMetadata.model_fields)})[ \t]*[:=]"
)
"""How text begins that states a known key right below the first rule, before any blank line."""


def split_front_matter(text: str, source: str) -> tuple[Span, dict[str, object]]:
    """The span of the text after the front matter, and what the front matter states.

    Text between two rules that states no `key: value` is body. Raises BriefingRefused where it cannot be read or never
    ends.
    """
    whole = Span(0, len(text))
    block = _BLOCK.match(text)
    if block is None:
        if opened := _OPENED.match(text):
            raise BriefingRefused(source, f"its front matter never ends; put a line {opened[1]} below it")
        return whole, {}
    if len(block[2]) > METADATA_LENGTH:
        raise BriefingRefused(source, "its front matter is too long for metadata; keep what the README names")
    stated = _parse(block[1], block[2], source)
    if not isinstance(stated, dict):
        return whole, {}
    return Span(block.end(), len(text)), {str(key): value for key, value in stated.items()}


def _parse(fence: str, block: str, source: str) -> object:
    try:
        return yaml.safe_load(block) if fence == "---" else tomllib.loads(block)
    except (yaml.YAMLError, tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        reason = str(error).splitlines()[0]
        raise BriefingRefused(source, f"its front matter cannot be read ({reason}); mend it or remove it") from error
