"""A server is never shown a character of another's, whatever is added, removed and asked, by whomever."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from library_texts import figures_of, mark_of, marked_briefing, words_shown

from bot.files.export import export
from index.errors import BriefingNotFound
from index.holdings import Scope
from index.library import Library, open_library
from index.models import Briefing
from index.shelves import shelved
from index.shelves.shelf import Shelf

SERVERS = range(100, 150)
some_server = st.sampled_from(SERVERS[:3]) | st.sampled_from(SERVERS)
some_scope = st.none() | some_server
a_number = st.integers(0, 3)

PLAIN_WORDS = ("council", "fisheries", "treaty", "cease fire", "port must stay open", "minister", "organization")
"""Words of every briefing."""


class ManyServers(RuleBasedStateMachine):
    """Fifty servers of one database, beside what each should have."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.library: Library = open_library(f"sqlite:///{self.folder.name}/library.db")
        self.held: dict[Scope, dict[str, Briefing]] = {None: {}, **{server: {} for server in SERVERS}}
        self.preferred: dict[int, bytes] = {}

    @initialize()
    def every_server_has_a_briefing(self) -> None:
        for server in SERVERS:
            self.add(server, number=0, version=0)

    def teardown(self) -> None:
        self.library.close()
        self.folder.cleanup()

    @rule(scope=some_scope, number=a_number, version=a_number)
    def add(self, scope: Scope, number: int, version: int) -> None:
        briefing = marked_briefing(scope, number, version)
        self.library.add(briefing, scope)
        self.held[scope][briefing.id] = briefing

    @rule(scope=some_scope, number=a_number)
    def remove(self, scope: Scope, number: int) -> None:
        try:
            self.library.remove(f"b{number}", scope)
            assert f"b{number}" in self.held[scope]
        except BriefingNotFound:
            assert f"b{number}" not in self.held[scope]
        self.held[scope].pop(f"b{number}", None)

    @rule(server=some_server)
    def forget(self, server: int) -> None:
        assert self.library.forget(server) == len(self.held[server])
        self.held[server].clear()
        self.preferred.pop(server, None)

    @rule(server=some_server, version=a_number)
    def keep_preferences(self, server: int, version: int) -> None:
        before = self.preferred.get(server, b"")
        self.preferred[server] = f"{mark_of(server)} {version}".encode()

        def change(kept: bytes) -> bytes:
            assert kept == before
            return self.preferred[server]

        assert self.library.keep_preferences(server, change) == self.preferred[server]

    @rule(server=some_scope, other=some_scope, words=st.sampled_from(PLAIN_WORDS), number=a_number, slip=st.booleans())
    def ask(self, server: Scope, other: Scope, words: str, number: int, slip: bool) -> None:  # noqa: FBT001
        """With words of somebody else's, misspelt ones too, which a correction would give away."""
        theirs = f"{mark_of(other)}word{'x' * number}"
        asked = f"{words} {theirs[:-1] + 'y' if slip else theirs} {mark_of(other).upper()}TO"
        own = (mark_of(None), mark_of(server))
        assert [word for word in words_shown(self.library, server, asked) if not word.startswith(own)] == []

    @rule(server=some_scope)
    def everything_is_as_if_the_others_were_not_there(self, server: Scope) -> None:
        alone = Shelf.of(self.expected(server))
        shelf, question = self.library.of(server), "Did the councel say that the ceasefire and the treaty hold?"
        assert shelf.briefings == alone.briefings
        assert figures_of(shelf.ask(question)) == figures_of(alone.ask(question))

    @precondition(lambda self: any(self.held.values()))
    @rule(scope=some_scope)
    def export(self, scope: Scope) -> None:
        own = [holding.id for holding in self.library.holdings(scope) if holding.scope == scope]
        with tempfile.TemporaryDirectory() as folder:
            paths = [path for _, path in export((self.library.get(id, scope) for id in own), Path(folder))]
            again = open_library(folder).of(None).briefings
        assert len(paths) == len(again)
        assert {briefing.id: briefing for briefing in again} == self.held[scope]

    @invariant()
    def what_is_listed_is_what_is_held(self) -> None:
        listed = {holding.id for holding in self.library.holdings()}
        assert listed == self.held[None].keys()

    @invariant()
    def each_server_has_the_preferences_that_it_set(self) -> None:
        for server in SERVERS:
            assert self.library.preferences(server) == self.preferred.get(server, b"")

    def expected(self, server: Scope) -> list[Briefing]:
        both = {**self.held[None], **self.held[server]}
        return [both[id] for id in sorted(both)]


class ManyServersWithShelvesThatChange(ManyServers):
    """As before, but no shelf is made anew while one is open that differs, however much."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(shelved, "MOST", 1)

    def teardown(self) -> None:
        self.patch.undo()
        super().teardown()


TestManyServers = ManyServers.TestCase
TestManyServersWithShelvesThatChange = ManyServersWithShelvesThatChange.TestCase
TestManyServers.settings = settings(max_examples=10, stateful_step_count=40, deadline=None)
TestManyServersWithShelvesThatChange.settings = TestManyServers.settings
