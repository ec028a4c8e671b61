"""Settings from the environment, given to constructors; the token never prints."""

from pathlib import Path
from typing import Literal

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.cooldowns import SERVER_QUESTIONS, USER_QUESTIONS, Limits
from bot.errors import SettingsError

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
"""The briefings the bot ships with."""


PORTS = range(1, 65536)
"""The numbers of ports."""


class Settings(BaseSettings):
    """What an operator may set.

    `library` is where the briefings are (BRIEFING_LIBRARY; None for the seeds and the local database), `token` the
    bot's token (DISCORD_TOKEN), `log_level` how much is logged (BRIEFING_LOG_LEVEL), `health_host` and `health_port`
    where the pages are served that tell how the bot is doing (BRIEFING_HEALTH_HOST, BRIEFING_HEALTH_PORT),
    `user_questions` and `server_questions` how many questions a minute one person, and one server, are answered
    (BRIEFING_USER_QUESTIONS, BRIEFING_SERVER_QUESTIONS).
    """

    model_config = SettingsConfigDict(frozen=True, env_ignore_empty=True, populate_by_name=True)

    token: SecretStr | None = Field(default=None, validation_alias="DISCORD_TOKEN")
    library: str | None = Field(default=None, validation_alias="BRIEFING_LIBRARY")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", validation_alias="BRIEFING_LOG_LEVEL"
    )
    health_host: str = Field(default="127.0.0.1", validation_alias="BRIEFING_HEALTH_HOST")
    health_port: int = Field(default=8766, ge=PORTS[0], le=PORTS[-1], validation_alias="BRIEFING_HEALTH_PORT")
    user_questions: int = Field(default=USER_QUESTIONS, ge=1, validation_alias="BRIEFING_USER_QUESTIONS")
    server_questions: int = Field(default=SERVER_QUESTIONS, ge=1, validation_alias="BRIEFING_SERVER_QUESTIONS")

    @property
    def limits(self) -> Limits:
        """How much may be asked in a minute."""
        return Limits(self.user_questions, self.server_questions)


_WANTED = {
    "BRIEFING_LOG_LEVEL": "DEBUG, INFO, WARNING or ERROR",
    "BRIEFING_HEALTH_PORT": f"a whole number from {PORTS[0]} to {PORTS[-1]}",
    "BRIEFING_USER_QUESTIONS": "a whole number from 1 on",
    "BRIEFING_SERVER_QUESTIONS": "a whole number from 1 on",
}
"""What the variables can be set to that cannot be set to any text."""


def places_of(library: str | None) -> list[str]:
    """Where the briefings are: the one place that is named, or else the seeds and the local database."""
    return [library] if library else [str(SEEDS), f"sqlite:///{user_data_path('briefing-bot') / 'library.db'}"]


def settings_from_environment() -> Settings:
    """The settings. Raises SettingsError, naming the variable, where one cannot be read."""
    try:
        return Settings()
    except ValidationError as error:
        name = str(error.errors(include_input=False)[0]["loc"][0])
        raise SettingsError(f"{name} is wrong: set it to {_WANTED[name]}, or leave it out.") from error
