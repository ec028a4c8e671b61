"""The measurement runs, at a size that takes seconds; what it measures is not tested, for that depends on the day."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from bench.made_text import made_passages
from bench.questions import asked, hardest
from bench.systems import SYSTEMS, is_installed, system_class
from bench.texts import counted, write_text, zipf_exponent

ROOT = Path(__file__).parents[2]
BENCH = [sys.executable, "-m", "bench"]


def bench(*arguments: str) -> str:
    done = subprocess.run(
        [*BENCH, *arguments],
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}", "COLUMNS": "120"},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    return done.stdout


def test_all_systems_are_measured_on_one_text_and_the_curve_is_drawn(tmp_path: Path) -> None:
    missing = [system_class(name).package for name in SYSTEMS if not is_installed(name)]
    if missing:
        pytest.skip(f"{', '.join(missing)} not installed: make bench installs the extra")
    picture = tmp_path / "scaling.png"
    shown = bench("300", "--questions", "30", "--ask-passages", "0", "--picture", str(picture))
    for name in SYSTEMS:
        assert shown.count(system_class(name).name) >= 2
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_a_folder_of_briefings_is_the_text_where_one_is_given(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("# A title\n\nNobody said a word.\n\nSomebody did.\n", encoding="utf-8")
    path = tmp_path / "text"
    assert list(write_text(path, 100, tmp_path)) == [1, 2]
    assert path.read_text(encoding="utf-8").splitlines()[1] == "somebodi did"


def test_the_whole_of_ask_is_measured_over_loopback() -> None:
    pytest.importorskip("tantivy", reason="the extra `bench` is not installed")
    shown = bench("100", "--questions", "5", "--ask-passages", "40")
    assert "times a trivial command" in shown
    assert "Suggestions for /quote" in shown


def test_fewer_made_passages_are_the_beginning_of_more() -> None:
    assert list(made_passages(30)) == list(made_passages(50))[:30]


def test_made_text_keeps_zipfs_law() -> None:
    frequencies = Counter(term for passage in made_passages(20_000) for term in passage)
    assert 0.8 < zipf_exponent(frequencies) < 1.2


def test_questions_have_5_to_12_words_of_a_passage(tmp_path: Path) -> None:
    path = tmp_path / "text"
    list(write_text(path, 200, None))
    text = counted(path)
    passages = [" ".join(passage) for passage in made_passages(200)]
    questions = asked(text, 50)
    assert questions == asked(text, 50)
    for question in questions:
        assert 5 <= len(question) <= 12
        assert any(" ".join(question) in passage for passage in passages)


def test_the_hardest_questions_are_of_the_commonest_terms_alone() -> None:
    commonest = [str(number) for number in range(12)]
    assert {len(question) for question in hardest(commonest)} == set(range(5, 13))
    assert {term for question in hardest(commonest) for term in question} == set(commonest)
