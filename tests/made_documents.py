"""Documents that real tools make of texts with known paragraphs: web pages, and PDFs of three makers."""

import random
from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO

from browser import FLAGS, installed_browser
from fpdf import FPDF
from markdown_it import MarkdownIt
from playwright.async_api import Page, async_playwright
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4, A5, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

TITLE = "The council puts off the bridge"
SITE = "The Example Courier"

OPENINGS = (
    "The council of {place} met on {day} to look at the plans for a new bridge across the river.",
    "“We won’t build it before {year},” {name} said, “and nobody in {place} asked for it.”",
    "Prices in {place} rose by {number}.5% in a year, the office of statistics reported on {day}.",
    "{name}, who has led the committee since {year}, declined to say how the members had voted.",
    "In {place}, where the drought has lasted for {number} years, well-known farmers have begun to leave.",
    "Asked whether the talks would go on, {name} answered: “Ask me on {day}.”",
)
ENDINGS = (
    "The vote was put off until {day}, officials said.",
    "It is to cost {number} million — a third more than {name} had told the press.",
    "“It costs too much,” {name} added; the others agreed.",
    "Nobody in {place} was surprised.",
    "The U.S. delegation, led by Mr. {name}, left {place} at 5 p.m. without a statement.",
    "That would be the first re-election of a mayor since {year}.",
)
HEADINGS = (
    "What {place} would have to pay",
    "{name} against the council",
    "No vote before {year}",
    "How {name} lost the vote in {place}",
    "Prices keep rising in {place}, and so does the anger at {name}",
)
PLACES = "Arnsberg Bellavista Corfield Dunmore Eastleigh Farnham Greystone Holloway Inverness Jamestown".split()
NAMES = "Abernathy Bianchi Castellanos Dvorak Eriksson Fitzgerald Goldstein Hakimi Ivanova Jankowski".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def made_paragraphs(seed: int) -> list[str]:
    """Six to thirty paragraphs of one to six sentences, none twice."""
    chance = random.Random(seed)  # noqa: S311
    count = chance.randint(6, 30)
    made = {_paragraph(chance): None for _ in range(count)}
    return list(made)


def made_news(seed: int) -> list[str]:
    """Ten to forty paragraphs of a sentence or two, as newspapers have them, a heading for one in six; none twice."""
    chance = random.Random(seed)  # noqa: S311
    kinds = [HEADINGS] * 2 + [OPENINGS + ENDINGS] * 10
    made: dict[str, None] = {}
    for _ in range(chance.randint(10, 40)):
        kind = chance.choice(kinds)
        made[_filled(chance.sample(kind, 1 if kind is HEADINGS else chance.randint(1, 2)), chance)] = None
    return list(made)


def _paragraph(chance: random.Random) -> str:
    return _filled([chance.choice(OPENINGS), *chance.sample(ENDINGS, chance.randint(0, 5))], chance)


def _filled(sentences: Sequence[str], chance: random.Random) -> str:
    """Sentences in a row, with a place, a name, a day, a year and a number each."""
    return " ".join(
        sentence.format(
            place=chance.choice(PLACES),
            name=chance.choice(NAMES),
            day=chance.choice(DAYS),
            year=chance.randint(1950, 2030),
            number=chance.randint(2, 99),
        )
        for sentence in sentences
    )


def article_page(paragraphs: Sequence[str]) -> str:
    """An article among navigation, related stories and a footer, as magazines have it."""
    return _page(f"<main><article><h1>{TITLE}</h1>{_rendered(paragraphs)}</article>{_ASIDE}</main>")


def blog_page(paragraphs: Sequence[str]) -> str:
    """A post in nested divisions with a side bar, as blogs have it."""
    return _page(
        f'<div class="wrap"><div class="post-content entry-content"><h1>{TITLE}</h1>{_rendered(paragraphs)}</div>'
        '<div class="sidebar"><h3>Popular</h3><ul><li><a href="/q">Ten walks along the river</a></li></ul></div></div>'
    )


def newspaper_page(paragraphs: Sequence[str]) -> str:
    """An article with share buttons, an advertisement and a related story in the middle, as newspapers have it."""
    half = len(paragraphs) // 2
    return _page(
        f'<div class="container"><h1 class="headline">{TITLE}</h1><div class="share"><a href="#">Share</a></div>'
        f'<div class="article__content">{_rendered(paragraphs[:half])}<div class="ad-slot">Advertisement</div>'
        '<div class="related"><a href="/r">Related: ten walks along the river</a></div>'
        f"{_rendered(paragraphs[half:])}</div></div>{_ASIDE}"
    )


def bare_page(paragraphs: Sequence[str]) -> str:
    """Paragraphs that are divided by line breaks, as old pages have it."""
    inner = "<br><br>".join(MarkdownIt().renderInline(paragraph) for paragraph in paragraphs)
    return _page(f'<div class="story"><h2>{TITLE}</h2><div>{inner}</div></div>')


_NAVIGATION = f"""<header><a href="/">{SITE}</a>
<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>"""
_ASIDE = '<aside><h3>Read more</h3><ul><li><a href="/o">The mayor who walked to work every day</a></li></ul></aside>'
_FOOTER = (
    '<footer><p>© 2025 The Example Courier. All rights reserved.</p><p><a href="/imprint">Imprint</a></p></footer>'
    "<script>window.story = '<p>never shown</p>';</script>"
)


def _page(body: str) -> str:
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | {SITE}</title>'
        f'<meta name="author" content="Jane Writer"><meta property="og:site_name" content="{SITE}">'
        '<meta property="article:published_time" content="2025-04-04T10:00:00Z"><style>p { color: black }</style>'
        f"<script>window.x = 1;</script></head><body>{_NAVIGATION}{body}{_FOOTER}</body></html>"
    )


def _rendered(paragraphs: Sequence[str]) -> str:
    return MarkdownIt().render("\n\n".join(paragraphs))


def flowed_pdf(paragraphs: Sequence[str], size: tuple[float, float] = A5, *, is_indented: bool = False) -> bytes:
    """reportlab: running heads and page numbers, paragraphs set apart by space or by justified, indented lines."""
    body = ParagraphStyle("body", fontName="Times-Roman", fontSize=10.5, leading=13, spaceAfter=7)
    if is_indented:
        body = ParagraphStyle("body", fontName="Helvetica", fontSize=9.5, leading=12, firstLineIndent=14)
        body.alignment = TA_JUSTIFY
    title = ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=17, leading=21, spaceAfter=12)
    made = BytesIO()
    document = SimpleDocTemplate(made, pagesize=size, title=TITLE, author="Jane Writer")
    story = [Paragraph(TITLE, title), *(Paragraph(paragraph, body) for paragraph in paragraphs)]
    document.build(story, onFirstPage=_margins, onLaterPages=_margins)
    return made.getvalue()


def _margins(canvas: Canvas, document: SimpleDocTemplate) -> None:
    width, height = document.pagesize
    canvas.setFont("Helvetica", 8)
    canvas.drawString(72, height - 40, f"{SITE}, 4 April 2025")
    canvas.drawCentredString(width / 2, 32, f"Page {canvas.getPageNumber()}")


def cell_pdf(paragraphs: Sequence[str], leading: float = 5) -> bytes:
    """fpdf2: each paragraph a cell of many lines, page numbers between dashes; its core fonts have Latin-1 only."""
    document = _NumberedPDF(format="A4")
    document.set_title(TITLE)
    document.add_page()
    document.set_font("Times", size=11)
    for paragraph in paragraphs:
        document.multi_cell(0, leading, latin_1(paragraph), new_x="LMARGIN", new_y="NEXT")
        document.ln(3)
    return bytes(document.output())


class _NumberedPDF(FPDF):
    def footer(self) -> None:
        """A page number between dashes."""
        self.set_y(-15)
        self.set_font("Helvetica", size=8)
        self.cell(0, 10, f"- {self.page_no()} -", align="C")


def latin_1(paragraph: str) -> str:
    """A text in the characters of fpdf2's core fonts."""
    return paragraph.translate(str.maketrans({"“": '"', "”": '"', "’": "'", "—": "-"}))


PAGE_MAKERS: Sequence[Callable[[Sequence[str]], str]] = (article_page, blog_page, newspaper_page, bare_page)
PDF_MAKERS: Sequence[Callable[[Sequence[str]], bytes]] = (
    flowed_pdf,
    partial(flowed_pdf, size=LETTER),
    partial(flowed_pdf, size=A4, is_indented=True),
    partial(flowed_pdf, is_indented=True),
    cell_pdf,
    partial(cell_pdf, leading=7),
)

PRINT_STYLES = (
    "p { text-align: justify; hyphens: auto; margin: 0 0 8pt; font: 11pt serif }",
    "p { text-indent: 1.5em; margin: 0; font: 12pt/1.5 sans-serif; text-align: justify }",
    "p { margin: 0 0 1em; font: 10pt monospace }",
    "article { columns: 2; column-gap: 24pt } p { margin: 0 0 8pt; font: 9.5pt serif; hyphens: auto }",
)
"""How a browser is told to print: justified and hyphenated, indented, in one breadth of letters, in two columns."""


async def printed_pdfs(articles: Sequence[tuple[Sequence[str], str]], *, is_tagged: bool = False) -> list[bytes]:
    """Chromium: each article printed in its style, running heads and page numbers; tagged, as people save pages."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=installed_browser(), args=list(FLAGS))
        page = await browser.new_page()
        printed = [await _printed(page, *article, is_tagged=is_tagged) for article in articles]
        await browser.close()
        return printed


async def _printed(page: Page, paragraphs: Sequence[str], style: str, *, is_tagged: bool) -> bytes:
    await page.set_content(
        f'<html lang="en"><head><title>{TITLE}</title><style>{style}</style></head>'
        f"<body><h1>{TITLE}</h1><article>{_rendered(paragraphs)}</article></body></html>"
    )
    return await page.pdf(
        format="A5",
        tagged=is_tagged,
        display_header_footer=True,
        header_template=f'<span style="font-size: 8px; margin-left: 40px">{SITE}</span>',
        footer_template='<span style="font-size: 8px; margin-left: 200px" class="pageNumber"></span>',
        margin={"top": "60px", "bottom": "60px", "left": "40px", "right": "40px"},
    )
