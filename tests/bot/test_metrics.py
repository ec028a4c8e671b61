"""What is counted while members use the bot in a simulated Discord."""

import re
from math import nan

import pytest
import simcord
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client.parser import text_string_to_metric_families

from bot.client import BriefingBot
from bot.metrics import Metrics, Step
from index.library import Library, Size
from index.models import Status

QUESTION = "How much of GDP does Rubio want allies to spend?"


def exposition(metrics: Metrics) -> str:
    return metrics.exposition(0.04, Size(3, 40)).decode()


def figure(metrics: Metrics, name: str, **labels: str) -> float:
    (value,) = [
        sample.value
        for family in text_string_to_metric_families(exposition(metrics))
        for sample in family.samples
        if sample.name == name and labels.items() <= sample.labels.items()
    ]
    return value


@pytest.mark.parametrize(
    ("question", "status"),
    [(QUESTION, "answered"), ("What is the capital of Australia?", "not_found"), ("   ", "refused")],
)
async def test_a_question_is_counted_by_what_came_of_it(
    simcord_bot: BriefingBot, reader: simcord.MemberActor, channel: simcord.ChannelHandle, question: str, status: str
) -> None:
    await reader.slash(channel, "ask", question=question)
    counted = {
        name: figure(simcord_bot.metrics, "briefing_answers_total", status=name) for name in [*Status, "refused"]
    }
    assert counted == {name: float(name == status) for name in counted}


async def test_a_message_without_words_is_counted_as_a_question_that_was_refused(
    simcord_bot: BriefingBot, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    await reader.context_menu(channel, "Find in briefings", await reader.send(channel, "?!"))
    assert figure(simcord_bot.metrics, "briefing_answers_total", status="refused") == 1


async def test_each_command_is_timed_by_its_steps(
    simcord_bot: BriefingBot, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    await reader.slash(channel, "ask", question=QUESTION)
    await reader.slash(channel, "quote", words="NATO")
    await reader.slash(channel, "check", text="Rubio said “hard power is no longer necessary as a deterrent”")
    for command in ("ask", "quote", "check"):
        for step in Step:
            assert figure(simcord_bot.metrics, "briefing_step_seconds_count", command=command, step=step) == 1


async def test_nothing_tells_what_was_asked_or_answered_or_who_asked_where(
    simcord_bot: BriefingBot, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    await reader.slash(channel, "ask", question=QUESTION)
    await reader.slash(channel, "quote", words="NATO")
    labels = set(re.findall(r'(\w+)="([^"]*)"', exposition(simcord_bot.metrics)))
    assert {value for name, value in labels if name != "le"} == {*Status, "refused", *Step, "ask", "quote"}
    assert {name for name, _ in labels} == {"le", "status", "command", "step"}


async def test_a_day_of_questions_makes_no_more_series_than_one_question(
    simcord_bot: BriefingBot, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    await reader.slash(channel, "ask", question=QUESTION)
    series = len(exposition(simcord_bot.metrics).splitlines())
    for number in range(20):
        await reader.slash(channel, "ask", question=f"What did speaker {number} say about NATO?")
    assert len(exposition(simcord_bot.metrics).splitlines()) == series


async def test_two_bots_count_apart(simcord_bot: BriefingBot, library: Library) -> None:
    other = BriefingBot(library)
    other.metrics.answered(Status.PARTIAL)
    assert figure(other.metrics, "briefing_answers_total", status="partial") == 1
    assert figure(simcord_bot.metrics, "briefing_answers_total", status="partial") == 0


@pytest.mark.simcord(check_errors=False)
async def test_a_command_that_fails_is_counted(
    simcord_env: simcord.Env, simcord_bot: BriefingBot, reader: simcord.MemberActor, channel: simcord.ChannelHandle
) -> None:
    simcord_env.inject_error("POST", "/interactions/*/callback", status=500)
    await reader.slash(channel, "ask", question=QUESTION)
    assert figure(simcord_bot.metrics, "briefing_failures_total") == 1


@given(st.lists(st.booleans()))
def test_a_reconnect_is_every_connection_but_the_first(events: list[bool]) -> None:
    metrics = Metrics()
    for is_connected in events:
        (metrics.connected if is_connected else metrics.disconnected)()
    assert figure(metrics, "briefing_gateway_reconnects_total") == max(sum(events) - 1, 0)
    assert figure(metrics, "briefing_gateway_connected") == float(bool(events) and events[-1])


def test_the_sizes_and_the_latency_are_those_of_the_moment() -> None:
    metrics = Metrics()
    metrics.exposition(nan, None)
    assert figure(metrics, "briefing_library_briefings") == 3
    assert figure(metrics, "briefing_library_passages") == 40
    assert figure(metrics, "briefing_gateway_latency_seconds") == 0.04
    assert "briefing_library_passages NaN" in metrics.exposition(nan, None).decode()
