"""Sniff the type, pick the reader, normalise the text once."""

from __future__ import annotations

from ingest.extract import docx, limits, markup, pdf, picture, plain
from ingest.extract.errors import Rejected
from ingest.extract.extracted import Extracted
from ingest.extract.normalise import is_normal, normalise
from ingest.extract.sniff import sniff


def read(data: bytes) -> Extracted:
    """The document's text, read in this process; `extract` does it in one of its own.

    Raises: Rejected.
    """
    if len(data) > limits.MAX_BYTES:
        raise Rejected("te_groot")
    found = _read(sniff(data), data)
    if len(found.text) > limits.MAX_CHARACTERS:
        raise Rejected("te_groot")
    if not any(c.isalnum() for c in found.text):
        raise Rejected("geen_tekst")
    return found


def _read(soort: str, data: bytes) -> Extracted:
    if soort == "pdf":
        return _normalised(pdf.read(data))
    if soort == "beeld":
        return _normalised(picture.read(data))
    if soort == "txt":
        text, is_utf8 = plain.read(data)
        return Extracted(text if is_utf8 and is_normal(text) else normalise(text), soort)
    readers = {"docx": docx.read, "html": markup.read_html, "xml": markup.read_xml}
    return Extracted(normalise(readers[soort](data)), soort)


def _normalised(found: Extracted) -> Extracted:
    text = normalise(found.text)
    return Extracted(text, found.soort, found.pages, found.ocr_pages, found.ocr_confidence)
