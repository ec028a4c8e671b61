"""Looking quotations up at the command line, checking them, and finding them in files."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import briefing_bot

from bot.sentences.quotes import AT_RANDOM, NO_SPEAKER, NOBODY, OTHER_WORD
from index.errors import BriefingNotFound

pytestmark = pytest.mark.usefixtures("no_environment")


def test_quotations_prints_every_quotation_of_a_file(documents: Callable[..., Path]) -> None:
    folder = documents(a_txt="“We will go far,” Ana Lima said. “We will not stay.”", b_txt="Nobody spoke.")
    done = briefing_bot("quotations", "--json", str(folder / "a.txt"), str(folder / "b.txt"))
    first, second = map(json.loads, done.stdout.splitlines())
    assert done.returncode == 0
    assert (first["briefing"], first["text"], first["start"]) == ("a", "We will go far,", 1)
    assert first["speaker"] == {"name": "Ana Lima", "role": None, "mention": "Ana Lima", "certainty": "named"}
    assert first["group"] == second["group"]
    assert "  — Ana Lima · a ¶\u00a01\n" in briefing_bot("quotations", str(folder / "a.txt")).stdout


def test_quotations_reads_what_add_does_and_says_why_there_are_none(documents: Callable[..., Path]) -> None:
    folder = documents(a_txt="“We will go far,” Ana Lima said.", b_txt="Nobody spoke.", c_txt=" \n")
    (folder / "d").mkdir()
    for name, status, told in (
        ("b.txt", 1, f"No quotations were found in {folder}/b.txt.\n"),
        ("c.txt", 2, f"{folder}/c.txt: it has no words; take a document that has some.\n"),
        ("d", 1, f"There is no document in {folder}/d; name .txt, .md, .html and .pdf files, or folders of them.\n"),
        ("e.txt", 2, f"{folder}/e.txt: there is no such file; check its name.\n"),
    ):
        done = briefing_bot("quotations", str(folder / name))
        assert (done.returncode, done.stdout, done.stderr) == (status, "", told)
    folder_with_one_refused = briefing_bot("quotations", str(folder))
    assert "We will go far," in folder_with_one_refused.stdout
    assert (folder_with_one_refused.returncode, folder_with_one_refused.stderr) == (
        2,
        f"{folder}/c.txt: it has no words; take a document that has some.\n",
    )
    (folder / "c.txt").unlink()
    (folder / "f.csv").touch()
    done = briefing_bot("quotations", str(folder))
    assert (done.returncode, done.stdout) == (0, folder_with_one_refused.stdout)
    assert (
        done.stderr
        == f"Passed over, for only .txt, .md, .html and .pdf files and their metadata are read: {folder}/f.csv.\n"
    )
    nothing = briefing_bot("quotations", "--json", str(folder / "b.txt"))
    assert (nothing.returncode, nothing.stdout, nothing.stderr) == (1, "", "")


def test_quote_finds_quotations_by_words_speaker_and_briefing() -> None:
    done = briefing_bot("quote", "ceasfire", "--speaker", "Baerbok", "--json")
    (found,) = map(json.loads, done.stdout.splitlines())
    assert found["text"] == "Russia should accept a Ukraine ceasefire without conditions"
    assert "she (Tammy Bruce, State Department spokesperson, named before)" in briefing_bot("quote", "lasting").stdout
    assert "During her trip to Kyiv · in the article's words · " in briefing_bot("quote", "Russia should accept").stdout
    random = briefing_bot("quote")
    assert (random.returncode, random.stdout.splitlines()[0]) == (0, f"  {AT_RANDOM}")
    nothing = briefing_bot("quote", "--briefing", "no-such-briefing", "--json")
    assert (nothing.returncode, nothing.stdout, nothing.stderr) == (1, "", "")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (["--briefing", "nope"], str(BriefingNotFound("nope"))),
        (["--speaker", "Nobody"], NOBODY.format(speaker="“Nobody”")),
        (["elephant", "--speaker", "Rubio"], NO_SPEAKER),
        (["elephant"], OTHER_WORD),
    ],
)
def test_quote_says_what_of_a_lookup_the_library_does_not_know(asked: list[str], told: str) -> None:
    done = briefing_bot("quote", *asked)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", told + "\n")


def test_check_prints_a_verdict_for_each_quotation() -> None:
    done = briefing_bot("check", "--json", "Putin said “there is no place in them today for our main demand”")
    record = json.loads(done.stdout)
    assert (done.returncode, record["verdict"], record["similarity"]) == (0, "misattributed", 1.0)
    assert record["match"]["speaker"]["name"] == "Sergei Ryabkov"
    printed = briefing_bot("check", "hard power is no longer necessary as a deterrent")
    assert "  You wrote: hard power is no longer" in printed.stdout
    assert "  In the briefing: hard power is still" in printed.stdout
    assert "“no longer” → “still”" in printed.stdout
    other = briefing_bot("check", "Putin said “there is no place in them today for our main demand”").stdout
    assert "  Your text says Putin; the briefing says:\n  — Sergei Ryabkov, Deputy Foreign Minister · " in other
    shorter = briefing_bot("check", "He hopes to leave the meeting with a commitment to spend 5% of GDP on defense")
    assert "    left out: NATO foreign ministers\n" in shorter.stdout
    assert briefing_bot("check", "“We will never surrender this island”").returncode == 1
    short = briefing_bot("check", "Rubio said “we”")
    assert short.returncode == 1
    assert "Too short to check" in short.stdout
    assert "Give at least three words in a row" in " ".join(short.stdout.split())
    unsure = briefing_bot("check", "A senior diplomat said “hard power is still necessary as a deterrent”")
    assert "Your text says A senior diplomat; no briefing here tells whether that is right." in unsure.stdout
    refused = briefing_bot("check", " ")
    assert (refused.returncode, refused.stderr) == (2, "There are no words to check; give the quotation.\n")


def test_a_lookup_where_nothing_is_kept_says_so_and_no_name_steers_the_terminal(tmp_path: Path) -> None:
    told = briefing_bot("quote", "--library", str(tmp_path)).stderr
    assert told == f"There are no briefings in {tmp_path}; put .txt, .md, .html or .pdf files there.\n"
    (tmp_path / "a.txt").write_text("“We go,” Ana Lima said.")
    asked = briefing_bot("quote", "--library", str(tmp_path), "--speaker", "\x1b[31mBerg\n")
    assert asked.stderr == NOBODY.format(speaker="“␛[31mBerg”") + "\n"


def test_where_nobody_is_quoted_a_lookup_says_so(documents: Callable[..., Path]) -> None:
    library = str(documents(lake_txt="The lake fell again."))
    for asked, where in (((), "with a named speaker here"), (("--briefing", "lake"), "in “lake”")):
        done = briefing_bot("quote", "--library", library, *asked)
        told = f"No quotation is recognised {where}; `briefing-bot ask` finds what the briefings say.\n"
        assert (done.returncode, done.stdout, done.stderr) == (1, "", told)


def test_check_says_that_a_text_in_another_language_is_not_read_for_speakers(documents: Callable[..., Path]) -> None:
    said = "„Das ist ein starkes Signal an alle Partner“, so Pistorius am Dienstag in Berlin vor den Abgeordneten."
    folder = documents(lage_txt=f"{said} Danach fuhren sie mit dem Zug nach Hause.")
    shown = briefing_bot(
        "check", "--library", str(folder), "Putin: „Das ist ein starkes Signal an alle Partner“"
    ).stdout
    assert "Verbatim, speaker not recognised" in shown
    assert "Your text says" not in shown
