"""Where the preview is served."""

from collections.abc import Sequence

import pytest
from typer.testing import CliRunner

from bot.cli.application import app
from bot.cli.run import PORT
from bot.client import BriefingBot


@pytest.mark.parametrize(("arguments", "served"), [((), PORT), (("--port", "8799"), 8799)])
def test_the_preview_is_served_on_a_port_of_its_own_unless_another_is_named(
    arguments: Sequence[str], served: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ports = list[int]()

    async def serve(bot: BriefingBot, port: int, announce: object) -> None:
        ports.append(port)

    monkeypatch.setattr("bot.cli.run.serve_preview", serve)
    done = CliRunner().invoke(app, ["preview", "--library", "seeds", *arguments])
    assert (done.exit_code, ports) == (0, [served])
