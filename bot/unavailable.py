"""What a member is told where the library cannot be used: one sentence, without the paths that the operator's has."""

from index.errors import BriefingNotFound, LibraryBusy, LibraryError, LibraryFull, LibraryReadOnly

TELL = "tell whoever runs this bot"

SENTENCES: tuple[tuple[type[LibraryError], str], ...] = (
    (LibraryFull, f"The library's disk is full, so nothing was changed; {TELL}."),
    (LibraryReadOnly, f"The library can only be read at the moment, so nothing was changed; {TELL}."),
    (LibraryBusy, "The library is being written by somebody else, so nothing was changed; try again in a moment."),
    (BriefingNotFound, "That briefing is no longer here; /briefing list shows what there is."),
    (LibraryError, f"The library cannot be used at the moment; try again later, or {TELL}."),
)
"""The first whose kind an error is of."""


def sentence_for(error: LibraryError) -> str:
    """The sentence for an error of the library."""
    return next(sentence for kind, sentence in SENTENCES if isinstance(error, kind))
