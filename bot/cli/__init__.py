"""The command line: how it starts."""

import sys
from importlib import import_module

INTERRUPTED = 130
"""The exit status that shells give to Ctrl-C."""


def main() -> None:
    """Run the command line; Ctrl-C ends it without a word, also while its parts are still being loaded."""
    try:
        import_module("bot.cli.application").main()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
