"""A bot over the seeds and a database, and a server of its own."""

from pathlib import Path

import pytest
import simcord
from briefing_server import BriefingServer, briefing_server

from bot.settings import SEEDS
from index.library import Library, open_library


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def library(database: Path) -> Library:
    return open_library(str(SEEDS), f"sqlite:///{database}")


@pytest.fixture
def server(simcord_env: simcord.Env) -> BriefingServer:
    return briefing_server(simcord_env)
