"""The image: what a linter says of it, and what it promises."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from dockerfile_text import DOCKERFILE, environment, instructions, of

ROOT = Path(__file__).parents[2]
HADOLINT = shutil.which("hadolint") or shutil.which("hadolint", path=Path(sys.executable).parent)


@pytest.mark.skipif(HADOLINT is None, reason="hadolint has no build for this machine")
def test_the_linter_has_nothing_to_say() -> None:
    assert HADOLINT is not None
    linted = subprocess.run([HADOLINT, ROOT / "deploy" / "Dockerfile"], capture_output=True, check=False, text=True)
    assert (linted.returncode, linted.stdout) == (0, "")


def test_the_bot_is_nobody_in_particular() -> None:
    assert of("USER") == ["10001:10001"]
    names = [name for name, _ in instructions()]
    assert names.index("USER") < names.index("ENTRYPOINT")


def test_no_secret_is_in_a_layer() -> None:
    assert not re.search("token|password|api_key", json.dumps(environment()) + "".join(of("ARG")), re.IGNORECASE)
    assert all(".env" not in copied for copied in of("COPY"))
    ignored = (ROOT / "deploy" / "Dockerfile.dockerignore").read_text(encoding="utf-8").splitlines()
    assert ignored[1] == "*"
    assert not any("env" in line for line in ignored[2:])


def test_all_that_is_copied_exists_and_reaches_the_build() -> None:
    ignored = (ROOT / "deploy" / "Dockerfile.dockerignore").read_text(encoding="utf-8").splitlines()
    sources = [source for copied in of("COPY") if "--from" not in copied for source in copied.split()[:-1]]
    for source in sources:
        assert (ROOT / source).exists()
        assert f"!{source.rstrip('/')}" in ignored


def test_what_is_installed_is_pinned() -> None:
    (install,) = [line for line in of("RUN") if "pip install" in line]
    assert "PIP_CONSTRAINT=deploy/constraints.txt" in install
    assert len(re.findall(r"^FROM python:\$\{PYTHON\}", DOCKERFILE, re.MULTILINE)) == len(of("FROM")) == 2


def test_the_library_is_in_the_volume() -> None:
    (volume,) = of("VOLUME")
    assert environment()["BRIEFING_LIBRARY"].startswith(f"sqlite:///{volume}/")


def test_the_health_check_asks_where_the_bot_answers_by_default() -> None:
    from bot.settings import Settings

    script = (ROOT / "deploy" / "health_check.py").read_text(encoding="utf-8")
    assert f"PORT, PATIENCE = {Settings.model_fields['health_port'].default}, " in script
    (check,) = of("HEALTHCHECK")
    copied = json.loads(check[check.index("[") :])[-1]
    assert any("deploy/health_check.py" in line for line in of("COPY"))
    assert Path(copied).name == "health_check.py"
