"""Reading pictures of text with Tesseract, over pipes: no page ever becomes a file."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from PIL import Image

from ingest.extract import limits
from ingest.extract.errors import Rejected

_NOISE = 0.35  # mean confidence under which a page is a picture of nothing
_DOUBTFUL = 0.65  # under which it may be lying on its side or upside down
_BLANK = 20  # letters that dust alone can make


@dataclass(frozen=True, slots=True)
class Page:
    """What was read on one page; confidence from 0 to 1, a mean over its letters."""

    text: str
    confidence: float
    letters: int


@cache
def _tesseract() -> str:
    """Raises: Rejected, when Tesseract or its Dutch data is missing."""
    path = shutil.which("tesseract")
    if path is None:
        raise Rejected("ocr_ontbreekt")
    listed = subprocess.run([path, "--list-langs"], capture_output=True, text=True, check=False)  # noqa: S603 - fixed arguments
    if "nld" not in listed.stdout.split():
        raise Rejected("ocr_ontbreekt")
    return path


def worst(pages: Iterable[Page]) -> float:
    """The confidence of the least legible page, blank ones apart: a reviewer must see that one."""
    return min((page.confidence for page in pages if page.letters >= _BLANK), default=0.0)


def read(image: Image.Image, dpi: int) -> Page:
    """The text of one picture, turned upright when it is read better so.

    Raises: Rejected, when OCR is missing, takes too long or breaks.
    """
    page = _read(image, dpi)
    if page.letters < _BLANK or page.confidence >= _DOUBTFUL:
        return page
    turned = (_read(image.rotate(angle, expand=True), dpi) for angle in (180, 90, 270))
    for other in turned:
        if other.confidence > page.confidence and other.letters >= _BLANK:
            page = other
        if page.confidence >= _DOUBTFUL:
            break
    return page


def _read(image: Image.Image, dpi: int) -> Page:
    """The text of one picture as it lies.

    Raises: Rejected, when OCR is missing, takes too long or breaks.
    """
    picture = io.BytesIO()
    image.convert("L").save(picture, format="PPM")
    command = [_tesseract(), "stdin", "stdout", "-l", "nld", "--dpi", str(dpi), "tsv"]
    try:
        done = subprocess.run(  # noqa: S603 - fixed arguments, the picture goes through a pipe
            command,
            input=picture.getvalue(),
            capture_output=True,
            timeout=limits.OCR_PAGE_S,
            check=True,
        )
    except subprocess.TimeoutExpired as error:
        raise Rejected("tijd_op") from error
    except subprocess.CalledProcessError as error:
        raise Rejected("beschadigd") from error
    return _page(done.stdout.decode("utf-8", "replace"))


def _page(tsv: str) -> Page:
    """Tesseract's table of words, put together again as lines and paragraphs."""
    lines: dict[tuple[str, ...], list[str]] = {}
    weighed = 0.0
    letters = 0
    for row in tsv.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) < 12 or cells[0] != "5" or not (word := cells[11].strip()):
            continue
        lines.setdefault(tuple(cells[2:5]), []).append(word)
        weighed += float(cells[10]) / 100 * len(word)
        letters += len(word)
    confidence = weighed / letters if letters else 0.0
    if confidence < _NOISE:
        return Page("", confidence, letters)
    text, before = "", None
    for (block, paragraph, _), words in lines.items():
        text += "\n" if before not in {None, (block, paragraph)} else ""
        text += " ".join(words) + "\n"
        before = (block, paragraph)
    return Page(text, confidence, letters)
