"""Looking quotations up at the command line, checking them, and finding them in files."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import briefing_bot

pytestmark = pytest.mark.usefixtures("no_environment")


def test_quotations_prints_every_quotation_of_a_file(documents: Callable[..., Path]) -> None:
    folder = documents(a_txt="“We will go far,” Ana Lima said. “We will not stay.”", b_txt="Nobody spoke.")
    done = briefing_bot("quotations", "--json", str(folder / "a.txt"), str(folder / "b.txt"))
    first, second = map(json.loads, done.stdout.splitlines())
    assert done.returncode == 0
    assert (first["briefing"], first["text"], first["start"]) == ("a", "We will go far,", 1)
    assert first["speaker"] == {"name": "Ana Lima", "role": None, "mention": "Ana Lima", "certainty": "named"}
    assert first["group"] == second["group"]
    assert "— Ana Lima · direct · a ¶ 1" in briefing_bot("quotations", str(folder / "a.txt")).stdout
    assert briefing_bot("quotations", str(folder / "b.txt")).returncode == 1
    assert briefing_bot("quotations", str(folder / "c.txt")).returncode == 2


def test_quote_finds_quotations_by_words_speaker_and_briefing() -> None:
    done = briefing_bot("quote", "ceasfire", "--speaker", "Baerbok", "--json")
    (found,) = map(json.loads, done.stdout.splitlines())
    assert found["text"] == "Russia should accept a Ukraine ceasefire without conditions"
    assert "she — Tammy Bruce, State Department spokesperson, named before" in briefing_bot("quote", "lasting").stdout
    assert briefing_bot("quote").returncode == 0
    nothing = briefing_bot("quote", "--briefing", "no-such-briefing", "--json")
    assert (nothing.returncode, nothing.stdout, nothing.stderr) == (1, "", "")


def test_check_prints_a_verdict_for_each_quotation() -> None:
    done = briefing_bot("check", "--json", "Putin said “there is no place in them today for our main demand”")
    record = json.loads(done.stdout)
    assert (done.returncode, record["verdict"], record["similarity"]) == (0, "misattributed", 1.0)
    assert record["match"]["speaker"]["name"] == "Sergei Ryabkov"
    printed = briefing_bot("check", "hard power is no longer necessary as a deterrent")
    assert "“no longer” → “still”" in printed.stdout
    assert briefing_bot("check", "“We will never surrender this island”").returncode == 1
    refused = briefing_bot("check", " ")
    assert (refused.returncode, refused.stderr) == (2, "There are no words to check; give the quotation.\n")
