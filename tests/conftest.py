"""Fixtures that every test may use: the seeds, briefings made from a string, and the bot in a simulated Discord."""

import asyncio
import importlib.util
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
import simcord
from examples import PATIENT
from hypothesis import HealthCheck, settings
from simcord import interactions

from bot import replies
from bot.client import BriefingBot
from bot.commands import message
from bot.settings import SEEDS, Settings
from index.library import Library, open_library
from index.shelves.shelf import Shelf

SHARED = Path(__file__).parents[2] / "shared"
CONFORM = SHARED / "discord" / "conform.py"
EVAL_ANSWERS = SHARED / "gold" / "eval_answers.py"

settings.register_profile("project", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(PATIENT, settings.get_profile("project"))
settings.load_profile("project")


@pytest.fixture(autouse=True, scope="session")
def no_library_of_whoever_runs_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The local database is one of the tests' own, for the commands that they start too."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
        yield


@pytest.fixture
def library() -> Library:
    return open_library(str(SEEDS))


@pytest.fixture
def shelf(library: Library) -> Shelf:
    return library.of(None)


@pytest.fixture
def simcord_bot(library: Library) -> BriefingBot:
    return BriefingBot(library)


@pytest.fixture(scope="session")
def conform() -> ModuleType:
    """The checker of a bot's requests against Discord's own API document."""
    if not CONFORM.exists():
        pytest.skip(f"no {CONFORM.name}: requests cannot be checked against Discord's API document")
    return _module(CONFORM)


@pytest.fixture(scope="session")
def eval_answers() -> ModuleType:
    """The script whose figures are the measure of all others."""
    if not EVAL_ANSWERS.exists():
        pytest.skip(f"no {EVAL_ANSWERS.name}: figures cannot be compared with its own")
    return _module(EVAL_ANSWERS)


@pytest.fixture(autouse=True)
def nothing_pings(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test in the simulated Discord: no message that was sent or edited could have pinged anybody."""
    if "simcord_env" not in request.fixturenames:
        yield
        return
    env = request.getfixturevalue("simcord_env")
    yield
    for sent in env.http_requests:
        body = sent.json.get("data", sent.json) if isinstance(sent.json, dict) else {}
        is_message = body.get("components") and "title" not in body  # a form pings nobody
        assert not is_message or body["allowed_mentions"] == {"parse": []}


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def every_request_conforms(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test in the simulated Discord: Discord itself would have taken every request."""
    if "simcord_env" not in request.fixturenames or not CONFORM.exists():
        yield
        return
    env, checker = request.getfixturevalue("simcord_env"), request.getfixturevalue("conform")
    yield
    for sent in env.http_requests:
        assert checker.problems(sent.method, sent.path, sent.json) == []


@pytest.fixture
def reader(simcord_env: simcord.Env) -> simcord.MemberActor:
    """A member of a server where the bot is."""
    guild = simcord_env.create_guild()
    return guild.add_member(simcord_env.create_user("reader"))


@pytest.fixture
def channel(simcord_env: simcord.Env, reader: simcord.MemberActor) -> simcord.ChannelHandle:
    return simcord_env.guild.create_text_channel("briefings")


@pytest.fixture
def locales(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """locales("de", "fr"): from now on, who acts in the simulated Discord has German, and the server French."""
    base_payload = interactions.base_payload

    def speak(user: str, server: str = "en-US") -> None:
        def localized(*of: object, **more: object) -> object:
            record, payload = base_payload(*of, **more)  # type: ignore[arg-type]
            payload["locale"] = user
            if "guild_locale" in payload:
                payload["guild_locale"] = server
            return record, payload

        monkeypatch.setattr(interactions, "base_payload", localized)

    return speak


@pytest.fixture
def slow_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the bot does takes longer than it waits before it gives a sign."""

    async def patiently(work: Awaitable[object], give_sign: Callable[[], Awaitable[object]]) -> object:
        task = asyncio.ensure_future(work)
        await give_sign()
        return await task

    monkeypatch.setattr(replies, "patiently", patiently)
    monkeypatch.setattr(message, "patiently", patiently)


@pytest.fixture
def documents(tmp_path: Path) -> Callable[..., Path]:
    """A folder of documents: documents(a_txt="…", a_toml=b"…") writes a.txt and a.toml."""

    def write(**files: str | bytes) -> Path:
        folder = tmp_path / "documents"
        folder.mkdir(exist_ok=True)
        for name, content in files.items():
            path = folder / ".".join(name.rsplit("_", 1))
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return folder

    return write


@pytest.fixture
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for field in Settings.model_fields.values():
        monkeypatch.delenv(str(field.validation_alias), raising=False)
