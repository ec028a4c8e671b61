"""What the Dockerfile says, for the tests that hold it and those that do as it says."""

import json
import re
from pathlib import Path

DOCKERFILE = (Path(__file__).parents[1] / "deploy" / "Dockerfile").read_text(encoding="utf-8")


def instructions() -> list[tuple[str, str]]:
    """Each instruction with what follows it, lines joined and comments gone."""
    lines = re.sub(r"^#.*\n", "", DOCKERFILE, flags=re.MULTILINE).replace("\\\n", " ")
    return [(name, rest.strip()) for name, _, rest in (line.partition(" ") for line in lines.splitlines() if line)]


def of(name: str) -> list[str]:
    """What follows each instruction of a name."""
    return [rest for instruction, rest in instructions() if instruction == name]


def command() -> list[str]:
    """What the container runs."""
    (entry_point,), (arguments,) = of("ENTRYPOINT"), of("CMD")
    return [*json.loads(entry_point), *json.loads(arguments)]


def environment() -> dict[str, str]:
    """The variables that the image sets."""
    return dict(pair.split("=", 1) for line in of("ENV") for pair in line.split())
