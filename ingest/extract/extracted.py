"""The value that extraction yields."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Extracted:
    """Normalised text of one document, and how it was read."""

    text: str
    soort: str  # pdf | docx | html | xml | txt | beeld
    pages: int | None = None  # None where the format has none
    ocr_pages: int = 0
    ocr_confidence: float | None = None  # 0 to 1, of the worst page; None without OCR
