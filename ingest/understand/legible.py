"""The text as patterns want to read it, with every character still in its own place.

Line-break hyphens are joined, page furniture is blanked, quotes and spaces are made plain, and a
word of the law that a scan misread by a letter is restored. Nothing changes length: what a joined
word leaves behind is padded with spaces, so offsets stay offsets in `tekst`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from ingest.understand.dates import MONTH
from ingest.understand.prefilter import GRAM, grams
from ingest.understand.sentences import without_abbreviations
from search_index.vocabulary import dictum, regelgeving

_PLAIN = {
    "\u00a0": " ",
    "\u2009": " ",
    "\u202f": " ",
    "\t": " ",
    "\r": " ",
    "\f": "\n",
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "\u2010": "-",
    "\u2011": "-",
}
# From the line end before it, to which a search can skip.
_FURNITURE = re.compile(
    r"\n[ ]*(?:(?:HHC|MHHC|RvVb|RvS|RSTVB)\s?-\s?\d{1,3}"
    r"|(?:BLAD|PAGE|PAGINA|COVER|blz\.|p\.)\s?\d[\d /-]{0,24}(?:van\s\d{1,3})?"
    r"|[-–—]\s?\d{1,3}\s?[-–—]|\d{1,3}(?:\s?/\s?\d{1,3})?"
    r"|[^\n]{0,60}[-–—|]\s?(?:blad|pagina|p\.)\s?\d{1,3}(?:\s?(?:/|van)\s?\d{1,3})?"
    r"|[IVX]{1,5}-[\d.]{3,8}-\d{1,3}/\d{1,3})[ ]*$",
    re.MULTILINE | re.IGNORECASE,
)
_SHEET = re.compile(r"BLAD[ ]\d{1,3}[ ]*$", re.MULTILINE)  # at the end of a line of the caption
_BREAK = re.compile(r"-(?<=[^\W\d_]-)[ ]*\n\s*(?!(?:en|of|tot|noch|dan)\b)(?=([^\W\d_]))")
_SOFT = re.compile("\u00ad\\s*")
_WORD = re.compile(r"\w{6,}")
_SCAN = str.maketrans("c0oöéè1ifltr!58huv6", "eeeeeelllllllsbnnnb")


@dataclass(frozen=True, slots=True)
class Legible:
    """`text` keeps its lines; `flat` has spaces for them; `lower` is `flat`, folded."""

    text: str
    flat: str
    lower: str  # see `fold`
    quiet: str  # `text` with a middle dot for every full stop that ends no sentence
    calm: str  # `lower` with the same
    known: frozenset[int]  # the grams of `lower`, by which most words are ruled out
    squeezed: str  # `lower` without full stops and white space; offsets do not hold in it
    moved: tuple[tuple[int, int, int], ...]  # [start, end) in here stands `delta` further in tekst

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place of `[start, end)` in the original text."""
        if not self.moved:
            return start, end
        return self._origin(start, at_end=False), self._origin(end, at_end=True)

    def _origin(self, position: int, *, at_end: bool) -> int:
        probe = position if at_end else position + 1
        index = bisect_left(self.moved, (probe, 0, 0)) - 1
        if index >= 0:
            start, end, delta = self.moved[index]
            if start < probe <= end:
                return position + delta
        return position


@cache
def _known_words() -> dict[str, str]:
    """Words of the vocabularies by their scan-proof form; ambiguous forms are left out."""
    path = files("ingest.understand").joinpath("data", "words.txt")
    source = " ".join(
        [
            path.read_text(encoding="utf-8"),
            *(pattern for row in dictum().values() for pattern in row.patronen),
            *(f"{row.citeertitel} {row.opschrift}" for row in regelgeving().values()),
        ]
    )
    known: dict[str, str] = {}
    for word in set(re.findall(r"(?<![\\\w])[a-zé]{6,}", source.lower())):
        form = word.translate(_SCAN)
        known[form] = "" if known.get(form, word) != word else word
    return {form: word for form, word in known.items() if word}


# Letters that a scan takes for each other and that seldom make another Dutch word ("vormen" is no
# misread "normen", "bevelen" no misread "bevolen").
_TAKEN_FOR = {
    frozenset(pair)
    for pair in (
        "ce",
        "il",
        "1l",
        "1i",
        "!l",
        "!i",
        "0o",
        "5s",
        "8b",
        "6b",
        "oö",
        "oó",
        "eé",
        "eè",
        "eë",
    )
}


def _is_misread(seen: str, word: str) -> bool:
    """Whether the two differ only by letters that a scan takes for each other."""
    low = seen.lower()
    return any(char.isdigit() for char in seen) or all(
        one == other or frozenset((one, other)) in _TAKEN_FOR
        for one, other in zip(low, word, strict=True)
    )


def _same_case(word: str, model: str) -> str:
    if model.isupper():
        return word.upper()
    return word.capitalize() if model[0].isupper() else word


@lru_cache(maxsize=20_000)
def _right_word(seen: str) -> str | None:
    """The word of the law that a scan misread as `seen`; None when it was no such word."""
    word = _known_words().get(seen.lower().translate(_SCAN))
    if word and word != seen.lower() and _is_misread(seen, word):
        return _same_case(word, seen)
    return None


# The year of a date, where a letter for a digit can only be a misreading ("juli l954").
_MISREAD_YEAR = re.compile(
    r"[lI12](?<=[a-z][ \n].)(?:(?<=[lI])[89][\dOlI]{2}|"
    r"(?<=[12])(?=\d{0,2}[OlI])[\dOlI]{3})\b"
)
_BEFORE_MISREAD = re.compile(rf"\b(?:{MONTH})[ \n]$", re.IGNORECASE)
_DIGITS = str.maketrans("lIO", "110")


def _right_year(match: re.Match[str]) -> str:
    after_month = _BEFORE_MISREAD.search(match.string, max(0, match.start() - 12), match.start())
    return match.group().translate(_DIGITS) if after_month else match.group()


def _restore(text: str) -> str:
    """Words and years that a scan misread, put right; most texts have none."""
    text = _MISREAD_YEAR.sub(_right_year, text)
    wrong = {
        seen: right for seen in set(_WORD.findall(text)) if (right := _right_word(seen)) is not None
    }
    if not wrong:
        return text
    return _WORD.sub(lambda match: wrong.get(match.group(), match.group()), text)


# A wide void parts what stands on either side; patterns that skip white space end there, so that
# a void of a million spaces costs no more than a small one.
_VOID = re.compile(r"\s{100,}")
_WIDE = re.compile(r"\s{12}")
_EDGE = 40


def _fill(match: re.Match[str]) -> str:
    void = match.group()
    return void[:_EDGE] + "\0" * (len(void) - 2 * _EDGE) + void[-_EDGE:]


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match.group())


def _join(text: str) -> tuple[str, tuple[tuple[int, int, int], ...]]:
    """Pull the second half of a broken word to its first half."""
    parts: list[str] = []
    moved: list[tuple[int, int, int]] = []
    position = 0
    for match in _BREAK.finditer(text):
        if match.start() < position:
            continue
        keep = match[1].isupper()  # "Oost-" + "Vlaanderen" keeps its hyphen
        rest = re.compile(r"\S{1,60}").match(text, match.end())
        assert rest is not None
        start = match.start() + keep
        delta = match.end() - start
        parts += (text[position:start], rest.group(), " " * delta)
        moved.append((start, start + len(rest.group()), delta))
        position = rest.end()
    return "".join(parts) + text[position:], tuple(moved)


def fold(flat: str) -> str:
    """Lower case of the same length in one byte a character, which is searched much faster.

    The euro sign becomes "¤", another character outside Latin-1 a question mark; a letter that
    lower case would make two stays as it is.
    """
    lower = flat.lower()
    if len(lower) != len(flat):
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in flat)
    return lower.replace("€", "¤").encode("latin-1", "replace").decode("latin-1")


def make_legible(text: str) -> Legible:
    """Prepare `text` for reading; same length, same offsets."""
    plain = _SOFT.sub(lambda match: "-" + match.group()[1:], text)
    for char, simple in _PLAIN.items():
        plain = plain.replace(char, simple)
    if _WIDE.search(plain):
        plain = _VOID.sub(_fill, plain)
    plain = _SHEET.sub(_blank, _FURNITURE.sub(_blank, "\n" + plain)[1:])
    joined, moved = _join(plain)
    restored = _restore(joined)
    flat = restored.replace("\n", " ")
    lower = fold(flat)
    quiet = without_abbreviations(restored)
    calm = fold(quiet.replace("\n", " "))
    squeezed = "".join(lower.split()).replace(".", "").replace("-", "")
    # A needed word has no space in it, so every word of the text need count only once, and one
    # shorter than a gram not at all.
    known = grams(" ".join([word for word in set(lower.split()) if len(word) >= GRAM]))
    return Legible(restored, flat, lower, quiet, calm, known, squeezed, moved)
