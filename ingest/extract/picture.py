"""A scan delivered as a picture: TIFF with its pages, PNG or JPEG."""

from __future__ import annotations

import io

from PIL import Image, ImageSequence, UnidentifiedImageError

from ingest.extract import limits, ocr
from ingest.extract.errors import Rejected
from ingest.extract.extracted import Extracted
from ingest.extract.layout import join_pages

_DPI = 300


def read(data: bytes) -> Extracted:
    """Every frame by OCR.

    Raises: Rejected.
    """
    Image.MAX_IMAGE_PIXELS = 4 * limits.MAX_PIXELS
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "TIFF")) as image:
            if getattr(image, "n_frames", 1) > limits.MAX_OCR_PAGES:
                raise Rejected("te_groot")
            pages = [ocr.read(_frame(frame), _DPI) for frame in ImageSequence.Iterator(image)]
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise Rejected("zipbom") from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError) as error:
        raise Rejected("beschadigd") from error
    text = join_pages([page.text for page in pages])
    return Extracted(text, "beeld", len(pages), len(pages), ocr.worst(pages))


def _frame(frame: Image.Image) -> Image.Image:
    pixels = frame.width * frame.height
    if pixels > 4 * limits.MAX_PIXELS:
        raise Rejected("zipbom")
    grey = frame.convert("L")
    if pixels > limits.MAX_PIXELS:
        share = (limits.MAX_PIXELS / pixels) ** 0.5
        grey = grey.resize((max(1, int(grey.width * share)), max(1, int(grey.height * share))))
    return grey
