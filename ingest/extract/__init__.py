"""From a delivered file to normalised text: `extract(data)`, or `Rejected` with a code."""

from __future__ import annotations

from ingest.extract import limits
from ingest.extract.errors import Rejected
from ingest.extract.extracted import Extracted
from ingest.extract.isolation import READERS

__all__ = ["Extracted", "Rejected", "extract"]


def extract(data: bytes) -> Extracted:
    r"""The text of one document, whatever it is called and whoever made it.

    Read in a process of its own under limits of memory and time that can write no file. For UTF-8
    text in NFC with `\n` line ends, the text is the input unchanged.

    Raises: Rejected.
    """
    if len(data) > limits.MAX_BYTES:
        raise Rejected("te_groot")
    return READERS.read(data)
