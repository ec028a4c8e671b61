"""What a server has set, as the library keeps it: read back as it was, and whatever else stands there does no harm."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.server.preferences import CHOSEN, Preferences, keep_preferences, preferences_of
from index.holdings import PREFERENCES_SIZE
from index.library import Library, open_library

SERVER = 10
ids = st.lists(st.integers(1, 2**63 - 1), max_size=CHOSEN).map(tuple)
some_preferences = st.builds(Preferences, channels=ids, mentions=st.booleans(), private=st.booleans(), adders=ids)


@pytest.fixture
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return open_library(f"sqlite:///{tmp_path_factory.mktemp('library') / 'library.db'}")


class Kept(Library):
    """A library that holds some bytes, whoever kept them."""

    def __init__(self, kept: bytes) -> None:
        super().__init__()
        self.kept = kept

    def preferences(self, server: int) -> bytes:
        return self.kept


def test_nothing_set_is_everywhere_for_everybody_with_mentions(library: Library) -> None:
    assert preferences_of(library, SERVER) == Preferences(channels=(), mentions=True, private=False, adders=())
    assert preferences_of(library, None) == Preferences()


def test_one_value_is_set_and_the_others_stay(library: Library) -> None:
    keep_preferences(library, SERVER, {"channels": (1, 2)})
    assert keep_preferences(library, SERVER, {"mentions": False}) == Preferences(channels=(1, 2), mentions=False)
    assert preferences_of(library, SERVER) == Preferences(channels=(1, 2), mentions=False)
    assert preferences_of(library, SERVER + 1) == Preferences()


def test_changes_of_different_values_at_once_all_count(library: Library) -> None:
    values: list[dict[str, object]] = [{"channels": (1,)}, {"mentions": False}, {"private": True}, {"adders": (2,)}]
    with ThreadPoolExecutor(len(values)) as threads:
        list(threads.map(lambda value: keep_preferences(library, SERVER, value), values * 5))
    expected = Preferences(channels=(1,), mentions=False, private=True, adders=(2,))
    assert preferences_of(library, SERVER) == expected


@given(some_preferences)
def test_what_is_kept_is_read_back_and_fits(preferences: Preferences) -> None:
    kept = preferences.model_dump_json(exclude_defaults=True).encode()
    assert len(kept) <= PREFERENCES_SIZE
    assert preferences_of(Kept(kept), SERVER) == preferences


@given(
    st.binary(min_size=1) | st.sampled_from([b'{"channels": "all"}', b'{"mentions": 1}', b'{"adders": [-1]}', b"[]"])
)
def test_what_is_damaged_counts_as_nothing_set(kept: bytes) -> None:
    assert preferences_of(Kept(kept), SERVER) == Preferences()


def test_what_is_damaged_is_logged_and_can_be_set_anew(library: Library, caplog: pytest.LogCaptureFixture) -> None:
    library.keep_preferences(SERVER, lambda _: b'{"channels": 5}')
    assert keep_preferences(library, SERVER, {"private": True}) == Preferences(private=True)
    assert f"those of server {SERVER} are damaged" in caplog.text
    assert preferences_of(library, SERVER) == Preferences(private=True)


def test_what_a_newer_version_added_does_no_harm() -> None:
    assert preferences_of(Kept(b'{"private": true, "tone": "kind"}'), SERVER) == Preferences(private=True)


@pytest.mark.parametrize("values", [{"channels": tuple(range(1, CHOSEN + 2))}, {"channels": (0,)}, {"mentions": "off"}])
def test_a_value_that_is_none_is_never_kept(library: Library, values: dict[str, object]) -> None:
    keep_preferences(library, SERVER, {"private": True})
    with pytest.raises(ValueError, match="1 validation error"):
        keep_preferences(library, SERVER, values)
    assert preferences_of(library, SERVER) == Preferences(private=True)
