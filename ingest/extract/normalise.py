"""The one place where text is normalised; from here on, offsets count."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_SOFT_HYPHENS = re.compile(r"\u00ad\n?")
_SPACES = re.compile(r"[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Zero-width and direction marks, private use, lone surrogates and what is no character at all.
_INVISIBLE = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    r"\ue000-\uf8ff\ufff0-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ĳ": "ij", "Ĳ": "IJ"}
)
_TRAILING = re.compile(r" +(?=\n|\Z)")
_BLANK_LINES = re.compile(r"\n{3,}")


def normalise(text: str) -> str:
    """NFC, plain spaces and line ends, nothing invisible; line-end hyphens stay as written.

    Normalising twice changes nothing.
    """
    text = _LINE_ENDS.sub("\n", text)
    text = _SOFT_HYPHENS.sub("", text)
    text = _SPACES.sub(" ", text)
    text = _INVISIBLE.sub("", text).translate(_LIGATURES)
    text = unicodedata.normalize("NFC", text)
    text = _TRAILING.sub("", text)
    text = _BLANK_LINES.sub("\n\n", text).strip("\n ")
    return f"{text}\n" if text else ""


def is_normal(text: str) -> bool:
    r"""Whether a delivered UTF-8 text is taken as it is: NFC, and no line end but `\n`."""
    return "\r" not in text and unicodedata.is_normalized("NFC", text)
