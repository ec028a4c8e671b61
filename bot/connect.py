"""From a token to a running bot, or to one sentence that says why not."""

import aiohttp
import discord
from pydantic import SecretStr

from bot.client import BriefingBot
from bot.errors import ConnectionRefused, SettingsError
from bot.health import Address, served_health


def require_token(token: SecretStr | None) -> str:
    """The token in the clear. Raises SettingsError where none is set."""
    if token is None:
        raise SettingsError(
            "DISCORD_TOKEN is not set: create a bot at https://discord.com/developers/applications and set it to"
            " the bot's token, or try the bot without one: briefing-bot preview"
        )
    return token.get_secret_value()


async def connect(bot: BriefingBot, token: str, health: Address) -> None:
    """Run the bot on Discord until it is stopped, with its health pages.

    Raises ConnectionRefused where Discord does not let it in, HealthFailed where `health` cannot be used.
    """
    try:
        async with served_health(bot, health), bot:
            await bot.start(token)
    except discord.LoginFailure as error:
        raise ConnectionRefused(
            "Discord refused DISCORD_TOKEN: copy the bot's token again from"
            " https://discord.com/developers/applications, page Bot."
        ) from error
    except discord.HTTPException as error:
        raise ConnectionRefused(f"Discord answered with an error ({error.status}); try again in a minute.") from error
    except aiohttp.ClientConnectionError as error:
        raise ConnectionRefused(f"Discord cannot be reached ({error}); check the network.") from error
