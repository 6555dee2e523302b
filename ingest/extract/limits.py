"""How much one document may ask of us. Generous for a court, tight for a bomb."""

from __future__ import annotations

from typing import Final

MIB: Final = 1024 * 1024

MAX_BYTES: Final = 64 * MIB  # one delivered file
MAX_PAGES: Final = 500  # with a text layer
MAX_OCR_PAGES: Final = 150  # about three seconds each
MAX_CHARACTERS: Final = 5_000_000  # of text; the longest ruling known has under a million
MAX_PIXELS: Final = 16_000_000  # of one rendered page; A4 at 300 dpi has 8.7 million

MAX_ZIP_ENTRIES: Final = 2_000
MAX_UNZIPPED: Final = 128 * MIB
MAX_ZIP_RATIO: Final = 250  # of parts above a mebibyte; Word's own XML stays under 60

MEMORY_BYTES: Final = 3 * 1024 * MIB  # address space of the reading process
CPU_S: Final = 300  # of the reading process itself, OCR not counted
WALL_S: Final = 900
OCR_PAGE_S: Final = 60
