"""The Makefile: how `make run` ends."""

import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

MAKEFILE = Path(__file__).parents[1] / "Makefile"
STOPPED = "#!/bin/sh\ntrap 'exit 130' INT\necho ready\nwhile :; do sleep 0.1; done\n"
BROKEN = "#!/bin/sh\necho ready\nexit 2\n"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder in which everything is set up, but for the bot itself."""
    shutil.copy(MAKEFILE, tmp_path)
    for name in ("pyproject.toml", "deploy/constraints.txt", ".venv/set-up", ".venv/bin/briefing-bot"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch(0o755)
    return tmp_path


def make_run(checkout: Path, bot: str, *, is_stopped: bool) -> str:
    """What `make run` prints on standard error with such a bot, which Ctrl-C stops once it is ready, or not."""
    (checkout / ".venv" / "bin" / "briefing-bot").write_text(bot)
    with subprocess.Popen(
        ["make", "run"],
        cwd=checkout,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        env={name: value for name, value in os.environ.items() if not name.startswith("MAKE")},  # set by `make test`
    ) as making:
        assert making.stdout is not None
        try:
            assert making.stdout.readline() == b"ready\n"
        finally:
            if is_stopped:
                os.killpg(making.pid, signal.SIGINT)
        return making.communicate(timeout=30)[1].decode()


def test_stopping_the_bot_with_ctrl_c_is_no_error(checkout: Path) -> None:
    assert make_run(checkout, STOPPED, is_stopped=True) == ""


def test_a_bot_that_fails_is_one(checkout: Path) -> None:
    assert "Error" in make_run(checkout, BROKEN, is_stopped=False)
