"""The compose file: what Compose says of it, and what it promises."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from dockerfile_text import of

DEPLOY = Path(__file__).parents[2] / "deploy"


def compose() -> list[str] | None:
    """The command of Docker Compose, where it is installed: on its own or as a part of Docker."""
    alone = shutil.which("docker-compose") or shutil.which("docker-compose", path=Path(sys.executable).parent)
    if alone:
        return [alone]
    docker = shutil.which("docker")
    if docker and subprocess.run([docker, "compose", "version"], capture_output=True, check=False).returncode == 0:
        return [docker, "compose"]
    return None


@pytest.fixture
def service() -> dict[str, Any]:
    file = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    assert set(file["services"]) == {"bot"}
    bot: dict[str, Any] = file["services"]["bot"]
    return bot


@pytest.mark.skipif(compose() is None, reason="Docker Compose is not installed")
def test_compose_understands_it(tmp_path: Path) -> None:
    command = compose()
    assert command is not None
    shutil.copy(DEPLOY / "compose.yaml", tmp_path)
    shutil.copy(DEPLOY / ".env.example", tmp_path / ".env")
    checked = subprocess.run(
        [*command, "--file", tmp_path / "compose.yaml", "config", "--quiet"],
        capture_output=True,
        check=False,
        text=True,
    )
    assert (checked.returncode, checked.stderr) == (0, "")


def test_the_bot_can_write_nowhere_but_in_its_volume_and_tmp(service: dict[str, Any]) -> None:
    assert service["read_only"] is True
    assert service["volumes"] == [f"library:{of('VOLUME')[0]}"]
    assert [mount.split(":")[0] for mount in service["tmpfs"]] == ["/tmp"]  # noqa: S108 - the container's


def test_the_bot_has_no_privilege_and_gets_none(service: dict[str, Any]) -> None:
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert not service.keys() & {"privileged", "cap_add", "devices", "network_mode", "pid", "user"}


def test_the_bot_has_limits(service: dict[str, Any]) -> None:
    assert service.keys() >= {"mem_limit", "memswap_limit", "cpus", "pids_limit", "logging"}


def test_only_this_machine_reaches_the_health_pages(service: dict[str, Any]) -> None:
    port = service["environment"]["BRIEFING_HEALTH_PORT"]
    assert service["ports"] == [f"127.0.0.1:${{BRIEFING_HEALTH_PORT:-{port}}}:{port}"]
