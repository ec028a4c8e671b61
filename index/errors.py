"""Everything the library can refuse, each with one sentence that says what to do.

LibraryError
├── LibraryNotFound      the place named holds no library
├── LibraryRefused       the file named is no library that this version can use
├── LibraryUnavailable   the library cannot be read or written at the moment
│   ├── LibraryReadOnly    nothing can be written there
│   ├── LibraryFull        there is no room for more
│   └── LibraryBusy        somebody else is writing
├── BriefingRefused      a document cannot become a briefing
├── BriefingNotFound     the library has no such briefing
├── QuestionRefused      a question cannot be answered as it stands
├── QuestionFileRefused  a question file, or a line of it, cannot be used
├── SavedIndexUnusable   a saved index has to be built anew
└── FormDamaged          what is kept of a briefing has to be made anew
"""

from pathlib import Path


class LibraryError(Exception):
    """Base of all that `index` raises; `str()` is one sentence for the reader."""


class LibraryNotFound(LibraryError):
    """The place named holds no library."""


class LibraryRefused(LibraryError):
    """The file named is damaged, another program's, or of a newer version."""


class LibraryUnavailable(LibraryError):
    """The library cannot be read or written at the moment; nothing was changed."""


class LibraryReadOnly(LibraryUnavailable):
    """Nothing can be written there."""


class LibraryFull(LibraryUnavailable):
    """The disk has no room for more."""


class LibraryBusy(LibraryUnavailable):
    """Somebody else has been writing for too long."""


class BriefingRefused(LibraryError):
    """A document cannot become a briefing.

    `source` is the file's name as given, `reason` what is wrong with it and what to do: what follows a colon.
    """

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}.")
        self.source = source
        self.reason = reason


class BriefingNotFound(LibraryError):
    """The library has no briefing of that id."""

    def __init__(self, id: str) -> None:
        super().__init__(
            f"There is no briefing “{id}” here; `briefing-bot list` shows what there is, and with `--server ID` what a"
            " server has of its own."
        )
        self.id = id


class QuestionRefused(LibraryError):
    """A question, claim or search cannot be answered as it stands: it is empty, too long, or of what is not there."""


class QuestionFileRefused(LibraryError):
    """A question file cannot be used.

    `source` is the file's name as given, `line` the wrong one, from 1 (None where it is the whole file), `reason` what
    is wrong and what to do.
    """

    def __init__(self, source: str, line: int | None, reason: str) -> None:
        super().__init__(f"{source}: {reason}" if line is None else f"{source}, line {line}: {reason}")
        self.source = source
        self.line = line
        self.reason = reason


class SavedIndexUnusable(LibraryError):
    """A saved index is missing, damaged, of another version or made from something else.

    `path` is where it should be, `reason` what is wrong with it.
    """

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"The saved index {path} {reason}: build the index again from its documents.")
        self.path = path
        self.reason = reason


class FormDamaged(LibraryError):
    """What is kept of a briefing beside its text is not what was written."""
