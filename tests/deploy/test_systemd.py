"""The systemd unit: what systemd says of it, and that it runs what the container runs."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from dockerfile_text import command, of

UNIT = (Path(__file__).parents[2] / "deploy" / "briefing-bot.service").read_text(encoding="utf-8")
EXPOSURE = 15
"""The most that may be left open, in tenths of systemd's scale of 0 to 10."""

has_systemd = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit with a command that exists on this machine."""
    file = tmp_path / "briefing-bot.service"
    file.write_text(re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", UNIT, flags=re.MULTILINE), encoding="utf-8")
    return file


@has_systemd
def test_systemd_understands_it(unit: Path) -> None:
    verified = subprocess.run(["systemd-analyze", "verify", unit], capture_output=True, check=False, text=True)
    assert (verified.returncode, verified.stderr) == (0, "")


@has_systemd
def test_systemd_calls_it_well_protected(unit: Path) -> None:
    rated = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", f"--threshold={EXPOSURE}", unit],
        capture_output=True,
        check=False,
        text=True,
    )
    assert rated.returncode == 0, rated.stdout


def settings(name: str) -> list[str]:
    return re.findall(rf"^{name}=(.*)$", UNIT, re.MULTILINE)


def test_it_runs_and_stops_what_the_container_runs_and_stops() -> None:
    (start,) = settings("ExecStart")
    program, *arguments = start.split()
    assert [Path(program).name, *arguments] == command()
    assert settings("KillSignal") == of("STOPSIGNAL")


def test_the_library_is_where_it_may_write() -> None:
    (directory,) = settings("StateDirectory")
    assert f"BRIEFING_LIBRARY=sqlite:////var/lib/{directory}/library.db" in settings("Environment")
