"""Python imports this module at its start: it points discord.py at the Discord that LOOPBACK_DISCORD names."""

import os

from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

Route.BASE = os.environ["LOOPBACK_DISCORD"]
DiscordWebSocket.DEFAULT_GATEWAY = URL(Route.BASE.replace("http", "ws", 1))
