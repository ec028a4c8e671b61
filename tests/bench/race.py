"""All systems at one size, one question in turn: what slows the machine down slows all of them."""

import math
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter

from bench.figures import Figures
from bench.process import Process
from bench.questions import Question, asked, hardest
from bench.systems import REFERENCE, system_class
from bench.texts import Text

TURN = 100
"""So many questions a system answers in its turn, so that what is measured is not how it wakes up."""

ENOUGH = 1.5
"""A turn ends after so many seconds: the slow systems answer fewer questions."""

ROUNDS = 3
"""Each question is asked so often, far apart, and its shortest time counts: the rest is what else the machine did."""

WARM_UP = 20
BRIEFING = 20
"""The passages of a briefing that is added."""

Report = Callable[[str], None]


def race(text: Text, systems: Sequence[str], count: int, folder: Path, report: Report) -> list[Figures]:
    """The figures of the systems that are measured at this size. `report` is told what is done next."""
    running = [name for name in systems if text.passages <= (system_class(name).most_passages or math.inf)]
    figures = [_built(name, text, folder, report) for name in running]
    questions = asked(text, count + WARM_UP)
    first, rest = questions[:WARM_UP], questions[WARM_UP:]
    with ExitStack() as stack:
        processes = [_opened(each, text, folder, first, stack, report) for each in figures]
        _take_turns(list(zip(figures, processes, strict=True)), rest, report)
        _finish(list(zip(figures, processes, strict=True)), hardest(text.commonest), report)
    return figures


def _built(name: str, text: Text, folder: Path, report: Report) -> Figures:
    report(f"{name} is built")
    own = folder / name.replace(":", "-")
    own.mkdir()
    with Process(name) as process:
        built = process.do("build", str(text.path), str(own))
    return Figures(name, text.passages, built["seconds"], built["peak"])


def _opened(
    figures: Figures, text: Text, folder: Path, first: Sequence[Question], stack: ExitStack, report: Report
) -> Process:
    """A process that has answered its first question, and others to warm up."""
    report(f"{figures.system} starts")
    started = perf_counter()
    process = stack.enter_context(Process(figures.system))
    own = str(folder / figures.system.replace(":", "-"))
    figures.is_saved = process.do("open", str(text.path), own, first[0])["saved"]
    figures.start = perf_counter() - started
    process.do("warm_up", first if figures.system != REFERENCE else first[:1])
    return process


def _take_turns(racing: Sequence[tuple[Figures, Process]], questions: Sequence[Question], report: Report) -> None:
    for number in range(ROUNDS):
        for begin in range(0, len(questions), TURN):
            report(f"round {number + 1} of {ROUNDS}, question {begin} of {len(questions)}")
            for each, process in racing:
                each.note(begin, process.ask(questions[begin : begin + TURN], ENOUGH))


def _finish(racing: Sequence[tuple[Figures, Process]], questions: Sequence[Question], report: Report) -> None:
    """The questions that are hardest to answer fast; memory; a briefing more."""
    for each, process in racing:
        report(f"{each.system}: hardest questions")
        rounds = [process.ask(questions, ENOUGH) for _ in range(ROUNDS)]
        each.hardest = [min(times) for times in zip(*rounds, strict=False)]
        each.resident = process.do("resident")
        each.added = process.do("add", BRIEFING)
