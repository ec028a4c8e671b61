"""The process that reads documents: what it costs at most, and that nothing is lost with it."""

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO

import pytest
from made_documents import article_page, cell_pdf, made_paragraphs
from pypdf import PdfReader, PdfWriter

from index.errors import BriefingRefused
from index.load import Extractor, load_bytes
from index.load.extractor import ROOT

PAGE = article_page(made_paragraphs(1)).encode()


@pytest.fixture
def extractor() -> Iterator[Extractor]:
    with Extractor() as one:
        yield one


def process(extractor: Extractor) -> subprocess.Popen[bytes]:
    assert extractor._process is not None
    return extractor._process


def endless_pdf() -> bytes:
    """A small file whose page tree names one page again and again."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(cell_pdf(made_paragraphs(1)))))
    pages = writer.root_object["/Pages"]
    pages["/Kids"].extend(pages["/Kids"][0:1] * 50_000)
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def limited(change: str, kind: str, data: bytes) -> subprocess.CompletedProcess[bytes]:
    """The reading process with a limit changed, and the answer to one document."""
    return subprocess.run(
        [sys.executable, "-c", f"import index.extract.__main__ as reading; reading.{change}; reading.main()"],
        cwd=ROOT,
        env={},
        input=json.dumps([kind, len(data)]).encode() + b"\n" + data,
        capture_output=True,
        check=False,
    )


def test_many_documents_are_read_by_one_process(extractor: Extractor) -> None:
    extractor.extract("html", PAGE, "a.html")
    first = process(extractor)
    extractor.extract("pdf", cell_pdf(made_paragraphs(1)), "a.pdf")
    assert process(extractor) is first


@pytest.mark.parametrize(
    ("ended_by", "told"),
    [(signal.SIGKILL, "save it anew"), (signal.SIGALRM, "takes longer than 30 s"), (signal.SIGSEGV, "save it anew")],
)
def test_a_process_that_is_ended_costs_its_document_alone(
    extractor: Extractor, ended_by: signal.Signals, told: str
) -> None:
    extractor.extract("html", PAGE, "a.html")
    process(extractor).send_signal(ended_by)
    with pytest.raises(BriefingRefused, match=rf"^a\.html: .*{told}"):
        extractor.extract("html", PAGE, "a.html")
    assert extractor.extract("html", PAGE, "a.html").text


def test_a_broken_document_costs_nothing_but_itself(extractor: Extractor) -> None:
    with pytest.raises(BriefingRefused, match=r"^a\.pdf: it seems to be damaged"):
        extractor.extract("pdf", b"%PDF-1.7 and then nothing", "a.pdf")
    assert extractor.extract("html", PAGE, "a.html").text


def test_an_endless_document_is_ended_by_the_kernel() -> None:
    assert limited("SECONDS = 1", "pdf", endless_pdf()).returncode == -signal.SIGALRM


def test_memory_is_limited_and_told() -> None:
    page = b"<html><body>" + b"<p>They spoke of peace.</p>" * 100_000
    done = limited("MEMORY_BYTES = 100 * 1024**2", "html", page)
    assert done.returncode or "memory" in json.loads(done.stdout)["refused"]


def test_a_process_that_keeps_much_memory_reads_no_more(extractor: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    extractor.extract("html", PAGE, "a.html")
    first = process(extractor)
    monkeypatch.setattr("index.load.extractor.KEPT_MEMORY_BYTES", 1)
    extractor.extract("html", PAGE, "a.html")
    assert first.poll() is not None
    assert extractor.extract("html", PAGE, "a.html").text


def test_the_process_knows_nothing_of_the_environment(extractor: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "secret")
    extractor.extract("html", PAGE, "a.html")
    environment = subprocess.run(["cat", f"/proc/{process(extractor).pid}/environ"], capture_output=True, check=False)
    assert b"secret" not in environment.stdout


def test_closing_ends_the_process() -> None:
    with Extractor() as extractor:
        extractor.extract("html", PAGE, "a.html")
        started = process(extractor)
    assert started.poll() is not None


async def test_the_event_loop_stays_free_meanwhile() -> None:
    turns = 0
    reading = asyncio.create_task(asyncio.to_thread(load_bytes, "a.html", PAGE))
    while not reading.done():
        turns += 1
        await asyncio.sleep(0)
    assert (await reading).text
    assert turns > 1
