"""A composed card as a PNG picture. Computation only: to be run in a thread."""

from io import BytesIO

from PIL import Image, ImageDraw

from bot.cards.colours import BAR, PAPER
from bot.cards.composition import BAR_WIDTH, MARGIN, WIDTH, Composition
from bot.cards.typeface import Typeface


def png_of(composition: Composition, typeface: Typeface) -> bytes:
    """The picture of a composition, in the typeface that it was composed in."""
    picture = Image.new("RGB", (WIDTH, composition.height), PAPER)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((MARGIN, MARGIN, MARGIN + BAR_WIDTH - 1, composition.bar_end - 1), fill=BAR)
    for line in composition.lines:
        font = typeface.font(line.style.size, line.style.weight)
        pen.text((line.left, line.baseline), line.text, font=font, fill=line.style.colour, anchor="ls")
    png = BytesIO()
    picture.save(png, "PNG")
    return png.getvalue()
