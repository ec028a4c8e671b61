"""Arrows point one way: what each part of the house may import of the others."""

import ast
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
INDEX = [
    [
        "index.errors",
        "index.models",
        "index.holdings",
        "index.packed",
        "index.unseen",
        "index.unspaced",
        "index.markup",
        "index.inflection",
        "index.counts",
        "index.calendar_words",
        "index.name_particles",
    ],
    ["index.analyze", "index.lexicon", "index.link", "index.completion", "index.framing", "index.latest"],
    ["index.language"],
    [
        "index.split",
        "index.extract",
        "index.load",
        "index.quotations",
        "index.bm25",
        "index.question",
        "index.variants",
        "index.called",
        "index.titles",
        "index.speakers",
        "index.same_issue",
    ],
    ["index.evaluation"],
    ["index.answer"],
    ["index.check"],
    ["index.contents"],
    ["index.prepared"],
    ["index.corpus", "index.held", "index.stores"],
    ["index.lookup", "index.search"],
    ["index.asking"],
    ["index.shelf"],
    ["index.shelved"],
    ["index.shelves", "index.examples"],
    ["index.current_shelves"],
    ["index.library"],
]
QUOTATIONS = [
    ["index.quotations.name_patterns"],
    ["index.quotations.circumstances.outlets", "index.quotations.circumstances.times"],
    ["index.quotations.cues"],
    ["index.quotations.marks", "index.quotations.circumstances", "index.quotations.people.vocabulary"],
    ["index.quotations.subjects"],
    ["index.quotations.people"],
    ["index.quotations.reports"],
    [
        "index.quotations.marks_around",
        "index.quotations.unspoken",
        "index.quotations.blotted",
        "index.quotations.turns",
        "index.quotations.kinds",
        "index.quotations.attribution",
        "index.quotations.retold",
        "index.quotations.blocks",
        "index.quotations.joint_statements",
        "index.quotations.lead_in",
        "index.quotations.interviews",
    ],
    ["index.quotations.progress"],
    ["index.quotations.own_paragraphs"],
    ["index.quotations.reading"],
    ["index.quotations.find"],
    ["index.quotations"],
]
BOT = [
    ["bot.locales"],
    ["bot.translation"],
    ["bot.sentences"],
    [
        "bot.errors",
        "bot.cooldowns",
        "bot.settings",
        "bot.markdown",
        "bot.mentioned",
        "bot.mentions",
        "bot.excerpt",
        "bot.log",
        "bot.attribution",
        "bot.bidirectional",
        "bot.schema",
        "bot.schema_evaluation",
        "bot.schema_quotation",
        "bot.metrics",
        "bot.sync",
        "bot.nothing_quoted",
        "bot.wording",
        "bot.unavailable",
        "bot.visible",
        "bot.departures",
        "bot.sources",
        "bot.export",
        "bot.preferences",
        "bot.questions",
        "bot.reference",
        "bot.replies",
        "bot.scope",
        "bot.other_languages",
    ],
    ["bot.adding"],
    ["bot.schema_library"],
    [
        "bot.render",
        "bot.render_attribution",
        "bot.render_names",
        "bot.render_quotes",
        "bot.render_checks",
        "bot.render_text_pages",
        "bot.render_briefings",
        "bot.render_help",
        "bot.render_welcome",
        "bot.render_preferences",
        "bot.places",
        "bot.choices",
        "bot.suggestions",
        "bot.text_pages",
        "bot.terminal",
        "bot.terminal_lines",
        "bot.terminal_evaluation",
        "bot.terminal_library",
    ],
    ["bot.failures", "bot.welcome", "bot.command_translation"],
    ["bot.unhurried", "bot.sharing"],
    ["bot.pressed"],
    ["bot.cards"],
    ["bot.pages", "bot.written"],
    ["bot.commands", "bot.evaluate"],
    ["bot.client"],
    ["bot.health", "bot.preview"],
    ["bot.connect"],
    ["bot.cli"],
]
"""Lowest floor first: a module imports from its own floor or from below."""


def modules() -> dict[str, Path]:
    paths = [path for package in ("index", "bot") for path in (ROOT / package).rglob("*.py")]
    return {".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in paths}


def imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    plain = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return plain | {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}


def floor(module: str, floors: list[list[str]]) -> int:
    rooms = [level for level, names in enumerate(floors) if any(f"{module}.".startswith(f"{name}.") for name in names)]
    assert rooms, f"{module} is on no floor"
    return rooms[0]


@pytest.mark.parametrize(("package", "floors"), [("index", INDEX), ("index.quotations", QUOTATIONS), ("bot", BOT)])
def test_no_arrow_points_up(package: str, floors: list[list[str]]) -> None:
    for module, path in modules().items():
        if module.startswith(f"{package}."):
            for imported in imports(path):
                if imported.startswith(f"{package}."):
                    assert floor(imported, floors) <= floor(module, floors), f"{module} imports {imported}"


def test_the_index_knows_nothing_of_discord_the_bot_or_the_environment() -> None:
    for module, path in modules().items():
        if module.startswith("index"):
            assert not any(name.split(".")[0] in {"discord", "bot", "os"} for name in imports(path)), module


def test_only_one_file_imports_rank_bm25() -> None:
    assert [module for module, path in modules().items() if "rank_bm25" in imports(path)] == ["index.bm25.okapi"]


def test_floors_name_only_rooms_that_exist() -> None:
    assert all(name in modules() for floors in (INDEX, QUOTATIONS, BOT) for names in floors for name in names)
    assert all(set(lower).isdisjoint(upper) for lower, upper in pairwise([*INDEX, *BOT]))
