"""PDF: the text layer where a page has a usable one, else OCR page by page."""

from __future__ import annotations

from itertools import pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from PIL import Image

from ingest.extract import limits, ocr
from ingest.extract.errors import Rejected
from ingest.extract.extracted import Extracted
from ingest.extract.layout import join_pages

_ENOUGH_LETTERS = 200  # a scan can carry a stamp as text; a picture under less than this is read
_COVERED = 0.5  # share of the page that a picture must fill to be a scan
_DPI = 300
_PARAGRAPH = 1.45  # a step of so many times the usual one is a new paragraph


def read(data: bytes) -> Extracted:
    """All pages in order.

    Raises: Rejected.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        encrypted = error.err_code in {pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY}
        raise Rejected("versleuteld" if encrypted else "beschadigd") from error
    try:
        return _read(document)
    except pdfium.PdfiumError as error:
        raise Rejected("beschadigd") from error
    finally:
        document.close()


def _read(document: pdfium.PdfDocument) -> Extracted:
    if len(document) > limits.MAX_PAGES:
        raise Rejected("te_groot")
    if not len(document):
        raise Rejected("beschadigd")
    texts: list[str] = []
    scans: list[int] = []
    for number in range(len(document)):
        page = document[number]
        text = _text_layer(page)
        if _needs_ocr(page, text):
            scans.append(number)
        texts.append(text)
        page.close()
    if len(scans) > limits.MAX_OCR_PAGES:
        raise Rejected("te_groot")
    read = {number: ocr.read(_picture(document[number]), _DPI) for number in scans}
    for number, page in read.items():
        texts[number] = page.text or texts[number]
    confidence = ocr.worst(read.values())
    return Extracted(join_pages(texts), "pdf", len(texts), len(read), confidence if read else None)


def _text_layer(page: pdfium.PdfPage) -> str:
    """The page's own text, with an empty line where the lines stand further apart."""
    layer = page.get_textpage()
    try:
        text = layer.get_text_range()
        tops = _tops(layer, text)
    finally:
        layer.close()
    lines = text.replace("\r\n", "\n").split("\n")
    if len(tops) != len(lines):
        return "\n".join(lines)
    steps = [a - b for a, b in pairwise(tops) if a and b and 4 < a - b < 60]
    usual = sorted(steps)[len(steps) // 3] if steps else 0.0
    out = lines[:1]
    for before, top, line in zip(tops, tops[1:], lines[1:], strict=False):
        if before and top and usual and before - top > _PARAGRAPH * usual:
            out.append("")
        out.append(line)
    return "\n".join(out)


def _tops(layer: pdfium.PdfTextPage, text: str) -> list[float]:
    """The base of each line in points; empty when characters cannot be matched with boxes."""
    if layer.count_chars() != len(text):
        return []
    bases, index = [], 0
    for line in text.split("\r\n"):
        bases.append(_base(layer, index, line) if line.strip() else 0.0)
        index += len(line) + 2
    return bases


def _base(layer: pdfium.PdfTextPage, index: int, line: str) -> float:
    offset = next((i for i, c in enumerate(line) if c.isalnum() and c not in "gjpqy"), None)
    return 0.0 if offset is None else float(layer.get_charbox(index + offset)[1])


def _needs_ocr(page: pdfium.PdfPage, text: str) -> bool:
    letters = sum(1 for c in text if c.isalnum())
    strange = sum(1 for c in text if c == "\ufffd" or "\ue000" <= c <= "\uf8ff" or c < "\t")
    if strange > 0.1 * max(letters, 1):
        return True
    return letters < _ENOUGH_LETTERS and _is_scan(page, letters)


def _is_scan(page: pdfium.PdfPage, letters: int) -> bool:
    """Whether pictures, or drawn shapes without any letter, make up the page."""
    width, height = page.get_size()
    for item in page.get_objects(max_depth=3):
        if item.type == pdfium_c.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = item.get_bounds()
            if (right - left) * (top - bottom) > _COVERED * width * height:
                return True
            if not letters:
                return True
        elif not letters and item.type in {pdfium_c.FPDF_PAGEOBJ_PATH, pdfium_c.FPDF_PAGEOBJ_FORM}:
            return True
    return False


def _picture(page: pdfium.PdfPage) -> Image.Image:
    """The page rendered in grey, never larger than the limit whatever size it claims."""
    width, height = page.get_size()
    scale = _DPI / 72
    pixels = width * height * scale**2
    if pixels > limits.MAX_PIXELS:
        scale *= (limits.MAX_PIXELS / pixels) ** 0.5
    if min(width, height) * scale < 1:
        raise Rejected("beschadigd")
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False)
    image: Image.Image = bitmap.to_pil()
    return image
