"""What is kept of a prepared briefing is all of it; and whose code prepared it is known."""

import ast
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from texts import any_text, briefing_of

from index.answer import Reading
from index.prepared import Prepared, prepare
from index.stores.code import PARTS
from index.stores.form import FormDamaged, pack, unpack

INDEX = Path(__file__).parents[3] / "index"


def contents_of(prepared: Prepared) -> tuple[object, ...]:
    words = prepared.words
    return (
        prepared.contents.briefing,
        prepared.contents.paragraphs,
        list(prepared.contents.passages),
        list(prepared.contents.quotations),
        (list(words.findable.vocabulary), words.findable.numbers.tolist(), words.findable.lengths.tolist()),
        words.beside.by_word(),
        words.written.by_word(),
        words.named,
    )


@given(any_text)
def test_what_is_packed_is_unpacked(text: str) -> None:
    prepared = prepare(briefing_of(text))
    again = unpack(pack(prepared), prepared.contents.briefing)
    assert contents_of(again) == contents_of(prepared)
    for field in fields(Reading):
        kept, made = getattr(again.reading, field.name), getattr(prepared.reading, field.name)
        assert (kept.dtype, kept.tolist()) == (made.dtype, made.tolist())


@pytest.mark.parametrize("cut", [0, 1, 50, -1])
def test_a_damaged_form_is_told(cut: int) -> None:
    briefing = briefing_of("They met.")
    with pytest.raises(FormDamaged):
        unpack(pack(prepare(briefing))[:cut], briefing)


def test_passages_and_quotations_are_numbers_in_memory() -> None:
    contents = prepare(briefing_of("“We go,” Ana Lima said. They went.")).contents
    assert contents.passages.rows.dtype == contents.quotations.rows.dtype == np.int32
    assert contents.passages[0] == contents.passages[-1] == contents.passages[:][0]


def sources(module: str) -> list[Path]:
    path = INDEX.parent / module.replace(".", "/")
    return [path.with_suffix(".py")] if path.with_suffix(".py").exists() else sorted(path.glob("*.py"))


def imported(path: Path) -> set[str]:
    nodes = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ImportFrom) and node.module]
    named = {f"{node.module}.{alias.name}" for node in nodes for alias in node.names}
    return {node.module or "" for node in nodes} | {name for name in named if sources(name)}


def test_the_version_of_the_code_covers_all_that_prepares_a_briefing() -> None:
    """All that `prepared` and the form import; of `answer` and `variants` alone what makes a reading and the names."""
    parts = {file.removesuffix(".py").replace("/", ".") for file in PARTS}
    aside = ("index.answer", "index.variants", "index.errors", "index.bm25", "index.stores")
    start = {"index.answer.readings.reading", "index.variants.named", "index.bm25.vocabulary", "index.stores.form"}
    seen, left = set[str](), {"index.prepared", *start}
    while left:
        module = left.pop()
        seen.add(module)
        found = {name for path in sources(module) for name in imported(path) if name.startswith("index.")}
        left |= {name for name in found if name not in aside} - seen
    covered = {module.removeprefix("index.") for module in seen} - {"errors"}
    assert {name for name in covered if not any(f"{name}.".startswith(f"{part}.") for part in parts)} == set()


def test_every_part_exists() -> None:
    assert all((INDEX / part).exists() for part in PARTS)
