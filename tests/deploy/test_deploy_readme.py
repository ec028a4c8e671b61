"""What the operator reads is true: files, ports and figures exist."""

import re
from math import nan
from pathlib import Path

from dockerfile_text import environment, of

from bot.metrics import Metrics
from bot.settings import Settings

DEPLOY = Path(__file__).parents[2] / "deploy"
README = (DEPLOY / "README.md").read_text(encoding="utf-8")


def test_every_file_named_exists() -> None:
    for name in (".env.example", "constraints.txt", "briefing-bot.service", "Dockerfile"):
        assert name in README
        assert (DEPLOY / name).exists()


def test_every_figure_is_told() -> None:
    shown = set(re.findall(r"`(briefing_\w+)", README))
    figures = Metrics().exposition(nan, None).decode()
    kept = set(re.findall(r"^# HELP (briefing_\w+)", figures, re.MULTILINE))
    assert shown == {name for name in kept if not name.endswith("_created")}


def test_the_library_and_the_port_are_where_it_says() -> None:
    port = Settings.model_fields["health_port"].default
    assert set(re.findall(r"127\.0\.0\.1:(\d+)", README)) == {str(port)}
    (volume,) = of("VOLUME")
    assert environment()["BRIEFING_LIBRARY"] == f"sqlite:///{volume}/library.db"
    assert f"python -m sqlite3 {volume}/library.db" in README
