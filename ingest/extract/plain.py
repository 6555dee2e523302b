"""Plain text: which encoding, by strict decoding and by what Dutch looks like."""

from __future__ import annotations

import codecs

from ingest.extract.errors import Rejected

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Windows first: it wins a draw. The other two are what DOS and Mac word processors wrote.
_LEGACY = ("cp1252", "cp850", "mac_roman")
_DUTCH = frozenset("ëéèïíöóüúáàäâêîôûçñËÉÈÏÖÜÁÀÇ€§°²³µ«»“”‘’„–—…•½\u00a0")
_MAX_CONTROL = 0.01


def read(data: bytes) -> tuple[str, bool]:
    """The text, and whether the file was UTF-8.

    Raises: Rejected, when it is no text in an encoding we know.
    """
    text, encoding = _decode(data)
    controls = sum(1 for c in text if c < " " and c not in "\t\n\r\f\v") + text.count("\ufffd")
    if controls > _MAX_CONTROL * len(text) or "\x00" in text:
        raise Rejected("onbekend_type")
    return text, encoding == "utf-8"


def _decode(data: bytes) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding), encoding
    if wide := _wide(data):
        return _strict(data, wide), wide
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return max((_legacy(data, encoding) for encoding in _LEGACY), key=lambda pair: pair[0])[1:]


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Rejected("beschadigd") from error


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark shows as a zero in every second byte."""
    sample = data[:4096]
    if len(sample) < 8 or b"\x00" not in sample:
        return None
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    if odd > 0.4 * len(sample) / 2 and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 * len(sample) / 2 and odd == 0 else None


def _legacy(data: bytes, encoding: str) -> tuple[int, str, str]:
    """How Dutch the bytes above 127 look in this encoding: score, text, encoding."""
    text = data.decode(encoding, "replace")
    foreign = [c for c in text if c > "\x7f"]
    score = sum(1 if c in _DUTCH else -1 for c in foreign)
    return score, text, encoding
