"""The container's health check: exit status 0 where the bot's /healthz answers."""

import os
import sys
from http.client import HTTPConnection

PORT, PATIENCE = 8766, 3
"""The bot's default, and how many seconds an answer may take."""

connection = HTTPConnection("127.0.0.1", int(os.environ.get("BRIEFING_HEALTH_PORT") or PORT), timeout=PATIENCE)
try:
    connection.request("GET", "/healthz")
    sys.exit(connection.getresponse().status != 200)
except OSError as error:
    sys.exit(f"The bot does not answer: {error}.")
