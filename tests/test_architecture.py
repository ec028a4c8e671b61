"""Arrows point one way: what each part of the house may import of the others."""

import ast
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
INDEX = [
    ["index.errors", "index.models", "index.holdings", "index.packed", "index.counts"],
    ["index.text"],
    ["index.link", "index.same_issue", "index.naming", "index.question"],
    ["index.split", "index.extract", "index.load", "index.quotations", "index.bm25", "index.variants"],
    ["index.evaluation"],
    ["index.answer"],
    ["index.check"],
    ["index.contents"],
    ["index.prepared"],
    ["index.shelves.corpus", "index.shelves.held", "index.stores"],
    ["index.shelves.lookup", "index.shelves.search"],
    ["index.shelves.asking"],
    ["index.shelves.shelf"],
    ["index.shelves.shelved"],
    ["index.shelves.open_shelves", "index.shelves.examples"],
    ["index.shelves.current_shelves", "index.shelves"],
    ["index.library"],
]
ANSWER = [
    ["index.answer.vocabulary", "index.answer.rarity", "index.answer.readings"],
    ["index.answer.questions"],
    ["index.answer.candidates", "index.answer.ranking"],
    ["index.answer.silence"],
    ["index.answer.answer"],
    ["index.answer"],
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
        "index.quotations.turns.turns",
        "index.quotations.kinds",
        "index.quotations.attribution",
        "index.quotations.turns.retold",
        "index.quotations.turns.blocks",
        "index.quotations.turns.joint_statements",
        "index.quotations.turns.lead_in",
        "index.quotations.turns.interviews",
    ],
    ["index.quotations.progress"],
    ["index.quotations.turns.own_paragraphs"],
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
        "bot.files",
        "bot.server",
        "bot.messages.mentioned_names",
        "bot.messages.plain_words",
        "bot.messages.visible",
        "bot.cooldowns",
        "bot.settings",
        "bot.markdown",
        "bot.command_mentions",
        "bot.excerpt",
        "bot.log",
        "bot.attribution",
        "bot.bidirectional",
        "bot.metrics",
        "bot.sync",
        "bot.nothing_quoted",
        "bot.wording",
        "bot.unavailable",
        "bot.reference",
        "bot.replies",
        "bot.other_languages",
    ],
    ["bot.schema"],
    [
        "bot.render",
        "bot.terminal",
        "bot.answering_channels",
        "bot.choices",
        "bot.suggestions",
        "bot.text_pages",
    ],
    ["bot.failures", "bot.welcome", "bot.command_translation"],
    ["bot.cooldown_checks", "bot.sharing"],
    ["bot.lasting_items"],
    ["bot.cards"],
    ["bot.pages", "bot.messages"],
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


@pytest.mark.parametrize(
    ("package", "floors"), [("index", INDEX), ("index.answer", ANSWER), ("index.quotations", QUOTATIONS), ("bot", BOT)]
)
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
