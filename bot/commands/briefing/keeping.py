"""What the commands ask of the library. All of it waits for files: it runs in a thread."""

from typing import NamedTuple

from bot.choices import key_of
from bot.commands.briefing.kept_details import Corrected, corrected
from bot.commands.briefing.press import Press, version_of
from index.contents import Contents
from index.holdings import AddStatus, Holding
from index.library import Library
from index.models import Briefing


class Shown(NamedTuple):
    """A briefing as it is listed, and what it contains."""

    holding: Holding
    contents: Contents


class Kept(NamedTuple):
    """What became of a document that was to be added.

    Of its earlier version's metadata it has what is `kept` and not what is `left`, by key; `hidden` is the shared
    briefing of its id, which the server is answered from no longer.
    """

    status: AddStatus
    contents: Contents
    kept: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    hidden: Holding | None = None


def keep(library: Library, server: int, briefing: Briefing) -> Kept:
    """Adds a briefing to a server's own.

    A text that is among them is not changed: what else is said of it may have been mended since; and what was mended
    of a text stays where another replaces it. Raises BriefingRefused.
    """
    ids = {holding.id for holding in own_holdings(library, server)}
    own = {held.id: held for held in library.of(server).briefings if held.id in ids}
    same = next((held for held in own.values() if held.text == briefing.text), None)
    if same:
        return Kept(AddStatus.UNCHANGED, library.of(server).contents(same.id))
    earlier = own.get(briefing.id)
    document, kept, left = corrected(earlier, briefing) if earlier else Corrected(briefing)
    hidden = shared_holding(library, briefing.id)
    added = library.add(document, server)
    return Kept(added.status, library.of(server).contents(added.briefing), kept, left, hidden)


def shared_holding(library: Library, id: str) -> Holding | None:
    """What is shared with every server under an id; a server's own briefing of that id hides it there."""
    return next((holding for holding in library.holdings() if holding.id == id), None)


def own_holdings(library: Library, server: int | None) -> list[Holding]:
    """What a server has itself; nothing where there is no server."""
    return [holding for holding in library.holdings(server) if holding.scope is not None]


def own_briefing(library: Library, server: int, press: Press) -> Briefing | None:
    """The briefing that a button is about, where the server itself still has it as it was."""
    for holding in own_holdings(library, server):
        if key_of(holding.id) == press.key:
            briefing = library.get(holding.id, server)
            return briefing if version_of(briefing) == press.version else None
    return None


def shown(library: Library, server: int | None, key: str) -> Shown | None:
    """The briefing of a key among those that a server can ask."""
    for holding in library.holdings(server):
        if key_of(holding.id) == key:
            return Shown(holding, library.of(server).contents(holding.id))
    return None


def removed(library: Library, server: int, press: Press) -> Briefing | None:
    """Removes the briefing that a button is about, and gives what it was; None where it is not there any more."""
    briefing = own_briefing(library, server, press)
    if briefing:
        library.remove(briefing.id, server)
    return briefing


def withdrawn(library: Library, server: int, press: Press) -> tuple[Briefing, Briefing | None] | None:
    """Takes back the briefing that a button is about; what it was, and the earlier version that is there again."""
    briefing = own_briefing(library, server, press)
    if briefing is None:
        return None
    library.withdraw(briefing, server)
    is_back = any(holding.id == briefing.id for holding in own_holdings(library, server))
    return briefing, library.get(briefing.id, server) if is_back else None
