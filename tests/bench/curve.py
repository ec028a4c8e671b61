"""The scaling curve: how the median grows with the number of passages."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from bench.figures import Figures
from bench.systems import COMPILED, OWN, system_class


def draw_curve(figures: Sequence[Figures], picture: Path) -> None:
    """Draws all medians over the sizes, both in logarithms, to a PNG."""
    from matplotlib.figure import Figure

    drawing = Figure(figsize=(8, 5), dpi=120, layout="constrained")
    axes = drawing.add_subplot(xscale="log", yscale="log", xlabel="passages", ylabel="median of a question, ms")
    by_system = sorted(figures, key=lambda each: each.system)
    for system, own in groupby(by_system, key=lambda each: each.system):
        points = sorted((each.passages, 1000 * each.median) for each in own)
        width = 2.5 if system in {COMPILED, OWN} else 1.2
        axes.plot(*zip(*points, strict=True), marker="o", linewidth=width, label=system_class(system).name)
    axes.grid(visible=True, which="both", alpha=0.2)
    axes.legend()
    drawing.savefig(picture, metadata={"Software": None})
