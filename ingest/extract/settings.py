"""What the reading process may know of its surroundings."""

from __future__ import annotations

import os

# All that a reader needs; keys and addresses of the parent stay with the parent.
_HANDED_ON = ("PATH", "LANG", "LC_ALL", "TESSDATA_PREFIX")


def reader_environment() -> dict[str, str]:
    """The environment of the child; Tesseract takes one core, for several work side by side."""
    known = {key: os.environ[key] for key in _HANDED_ON if key in os.environ}
    return known | {"OMP_THREAD_LIMIT": "1"}
