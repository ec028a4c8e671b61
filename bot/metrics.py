"""What an operator may count and time of a bot: never a word of a question or a briefing, nor who asked, nor where."""

from contextlib import AbstractContextManager
from enum import StrEnum
from math import nan

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest

from index.library import Size
from index.models import Status

REFUSED = "refused"
"""The status of a question that the library refused, beside those of an answer."""

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10)
"""Upper bounds of what times are counted in; 3 is how long Discord waits for a reply."""


class Step(StrEnum):
    """What a command spends its time on: finding what to say, laying it out, and Discord taking it."""

    LIBRARY = "library"
    RENDER = "render"
    SEND = "send"


class Metrics:
    """Counters, times and the state of the connection, in a registry of their own."""

    def __init__(self) -> None:
        self.is_connected = False
        """Whether Discord's gateway has let the bot in and not lost it since."""
        self._was_connected = False
        self._registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        self._answers = Counter("briefing_answers", "Answers to /ask.", ["status"], registry=registry)
        for status in (*Status, REFUSED):
            self._answers.labels(status)
        self._failures = Counter("briefing_failures", "Commands that ended in an error.", registry=registry)
        self._slowed = Counter(
            "briefing_slowed", "Questions and presses that came too soon to be answered.", registry=registry
        )
        self._seconds = Histogram(
            "briefing_step_seconds", "Time of a command.", ["command", "step"], buckets=SECONDS, registry=registry
        )
        self._connected = Gauge("briefing_gateway_connected", "1 while Discord's gateway is open.", registry=registry)
        self._reconnects = Counter("briefing_gateway_reconnects", "Connections after the first.", registry=registry)
        self._latency = Gauge(
            "briefing_gateway_latency_seconds", "From the last heartbeat to its reply.", registry=registry
        )
        self._briefings = Gauge("briefing_library_briefings", "Briefings in the library.", registry=registry)
        self._passages = Gauge("briefing_library_passages", "Passages in the library.", registry=registry)

    def answered(self, status: Status) -> None:
        """Count an answer."""
        self._answers.labels(status).inc()

    def refused(self) -> None:
        """Count a question that was refused."""
        self._answers.labels(REFUSED).inc()

    def failed(self) -> None:
        """Count a command that ended in an error."""
        self._failures.inc()

    def slowed(self) -> None:
        """Count a question or a press that came too soon."""
        self._slowed.inc()

    def timed(self, command: str, step: Step) -> AbstractContextManager[object]:
        """Adds the seconds spent inside `with` to a step of a command, which is one of the bot's own names."""
        return self._seconds.labels(command, step).time()

    def connected(self) -> None:
        """Discord's gateway has let the bot in, at first or again."""
        if self._was_connected:
            self._reconnects.inc()
        self.is_connected = self._was_connected = True
        self._connected.set(1)

    def disconnected(self) -> None:
        """The connection to Discord's gateway is lost."""
        self.is_connected = False
        self._connected.set(0)

    def exposition(self, latency: float, size: Size | None) -> bytes:
        """All in Prometheus's text format, with the gateway's latency (seconds) and the library's size, where known."""
        self._latency.set(latency)
        self._briefings.set(size.briefings if size else nan)
        self._passages.set(size.passages if size else nan)
        return generate_latest(self._registry)
