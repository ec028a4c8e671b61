"""Cooldowns: how much people and servers may ask, counted without a Discord."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cooldowns import (
    DEFAULT_LIMITS,
    SERVER_QUESTIONS,
    USER_PRESSES,
    USER_QUESTIONS,
    WINDOW,
    Buckets,
    Cooldowns,
    Limits,
    TooSoon,
)

NOW = 1_800_000_000.0
ANA, BEN = 1, 2
SERVER = 3


def refused(answer: TooSoon | None) -> TooSoon:
    assert answer is not None
    return answer


def test_a_person_waits_until_the_minute_is_over_and_others_do_not() -> None:
    cooldowns = Cooldowns(DEFAULT_LIMITS)
    assert not any(cooldowns.ask(ANA, None, NOW) for _ in range(USER_QUESTIONS))
    told = refused(cooldowns.ask(ANA, None, NOW + 18.4)).told()
    assert told == "One moment, please: you can ask again in 42 seconds."
    assert cooldowns.ask(BEN, None, NOW + 18.4) is None
    assert cooldowns.ask(ANA, None, NOW + WINDOW + 0.1) is None


@pytest.mark.parametrize(("passed", "words"), [(0, "60 seconds"), (58.5, "2 seconds"), (59.5, "1 second"), (60, "1 s")])
def test_the_wait_is_told_in_whole_seconds_and_never_as_none(passed: float, words: str) -> None:
    cooldowns = Cooldowns(Limits(user_questions=1))
    assert cooldowns.ask(ANA, None, NOW) is None
    assert f"again in {words}" in refused(cooldowns.ask(ANA, None, NOW + passed)).told()


def test_a_server_waits_for_all_its_people_together() -> None:
    cooldowns = Cooldowns(DEFAULT_LIMITS)
    assert not any(cooldowns.ask(user, SERVER, NOW) for user in range(SERVER_QUESTIONS))
    late = SERVER_QUESTIONS
    assert "Many people here ask at once" in refused(cooldowns.ask(late, SERVER, NOW)).told()
    assert cooldowns.ask(late, SERVER + 1, NOW) is None
    assert cooldowns.ask(late, None, NOW) is None


def test_what_is_refused_to_one_person_takes_nothing_from_the_server() -> None:
    cooldowns = Cooldowns(Limits(user_questions=1, server_questions=2))
    assert [cooldowns.ask(ANA, SERVER, NOW) is None for _ in range(5)] == [True, False, False, False, False]
    assert cooldowns.ask(BEN, SERVER, NOW) is None


def test_presses_and_questions_are_counted_apart() -> None:
    cooldowns = Cooldowns(Limits(user_questions=1))
    assert not any(cooldowns.press(ANA, NOW) for _ in range(USER_PRESSES))
    assert "you can press buttons again in 60 seconds" in refused(cooldowns.press(ANA, NOW)).told()
    assert cooldowns.ask(ANA, None, NOW) is None


def test_a_cooldown_is_told_once_a_minute_and_another_apart_from_it() -> None:
    cooldowns = Cooldowns(Limits(user_questions=1))
    for user in (ANA, BEN):
        cooldowns.ask(user, SERVER, NOW)
        too_soon = refused(cooldowns.ask(user, SERVER, NOW))
        assert [cooldowns.may_tell(too_soon, NOW + seconds) for seconds in (0, 1, 60, 61)] == [True, False, False, True]


@given(st.lists(st.tuples(st.integers(0, 5), st.floats(0, 30)), max_size=200), st.integers(1, 4))
def test_nobody_takes_more_than_two_windows_worth_in_one(asked: list[tuple[int, float]], limit: int) -> None:
    buckets, at = Buckets(limit), NOW
    taken: list[tuple[int, float]] = []
    for user, later in asked:
        at += later
        wait = buckets.take(user, at)
        assert wait is None or 0 <= wait <= WINDOW
        if wait is None:
            taken.append((user, at))
    for user, start in taken:
        assert sum(other == user and start <= time < start + WINDOW for other, time in taken) <= 2 * limit


@given(st.lists(st.floats(0, 100), min_size=1, max_size=300))
def test_only_who_asked_in_the_last_two_windows_is_remembered(pauses: list[float]) -> None:
    buckets, times = Buckets(2), [NOW]
    for user, pause in enumerate(pauses):
        times.append(times[-1] + pause)
        buckets.take(user, times[-1])
    assert len(buckets) <= sum(time >= times[-1] - 2 * WINDOW for time in times)
