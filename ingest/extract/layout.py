"""From pages of lines to running text: what repeats on each page goes, split words are joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_EDGE = 3  # so many lines at the top and at the foot of a page can be running heads
_LONGEST = 110  # characters of a running head
_SHARE = 0.6  # of the pages must carry a line before it counts as one
_PAGE_MARK = re.compile(
    r"(?:(?:p\.|pag\.|pagina|blz\.|bladzijde|blad|folio|page)\s*\d{1,3}"
    r"(?:\s*(?:/|van|op)\s*\d{1,3})?|-\s*\d{1,3}\s*-|\d{1,3}\s*/\s*\d{1,3}|\d{1,3}(?:ste|de|e)\s+blad"
    r"|(?:PAGE|COVER)\s+\d{2}-[\d-]+|(?:HHC|MHHC|RvVb)\s*-\s*\d{1,3})",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.:;!?)»”\"]\s*\Z")
_SPLIT_WORD = re.compile(r"(\w+)(?:-[ ]?\n[ ]?|\ufffe)(?=(\w+))")
_KEEP_HYPHEN = frozenset(
    re.findall(
        r"\w+",
        "niet proces advocaat procureur landmeter dierenarts ex oud co inspecteur substituut "
        "directeur griffier hoofd rechter mede pre anti semi ad",
    )
)
_CONJUNCTIONS = frozenset(("en", "of", "noch", "tot", "als", "dan", "respectievelijk"))
_VOWELS = frozenset("aeiouy")


def join_pages(pages: Sequence[str]) -> str:
    """One text of all pages, in which no sentence is cut by a page header or a split word."""
    text = ""
    for page in without_running_heads(pages):
        if not page:
            continue
        glue = "\n\n" if not text or _SENTENCE_END.search(text) else "\n"
        text = f"{text}{glue}{page}" if text else page
    return join_split_words(text)


def without_running_heads(pages: Sequence[str]) -> list[str]:
    """Each page without its running heads and feet; the head of the first page stays.

    A line is one when, digits aside, it stands at the same edge of most pages and nowhere else,
    or when it is nothing but a page number. A page never loses all it has.
    """
    split = [page.strip("\n").split("\n") for page in pages]
    everywhere = Counter(_mask(line) for lines in split for line in lines)
    heads, feet = (
        _running(split, everywhere),
        _running([lines[::-1] for lines in split], everywhere),
    )
    cleaned = []
    for number, lines in enumerate(split):
        body = lines if number == 0 and not _is_mark(lines[0]) else _peel(lines, heads)
        kept = _peel(body[::-1], feet)[::-1]
        only_marks = all(_is_mark(line) for line in lines if line.strip())
        cleaned.append("\n".join(kept if kept or only_marks else lines).strip("\n"))
    return cleaned


def _running(pages: Sequence[Sequence[str]], everywhere: Counter[str]) -> frozenset[str]:
    """The masked lines at the top of most pages that occur once a page and no more."""
    tops = Counter[str]()
    for lines in pages:
        tops.update({_mask(line) for line in _top(lines)})
    least = max(2, _SHARE * sum(1 for lines in pages if any(map(str.strip, lines))))
    return frozenset(
        line for line, count in tops.items() if count >= least and everywhere[line] <= count + 1
    )


def join_split_words(text: str) -> str:
    """Words cut at a line end made whole, and only where that is safe.

    The document itself decides first (the word occurs whole, or with its hyphen); otherwise a
    hyphen stays before a capital or digit, between vowels and after words that take one.
    """
    words = Counter(re.findall(r"\w+(?:-\w+)*", text.lower()))

    def joined(match: re.Match[str]) -> str:
        left, right = match.group(1), match.group(2)
        whole, hyphened = f"{left}{right}".lower(), f"{left}-{right}".lower()
        if right.lower() in _CONJUNCTIONS:
            return f"{left}- "
        if left[-1].isdigit() or not right[0].islower() or words[hyphened] > words[whole]:
            return f"{left}-"
        if words[whole] or len(right) > 1:
            clash = left[-1].lower() in _VOWELS and right[0] in _VOWELS
            keep = not words[whole] and (clash or left.lower() in _KEEP_HYPHEN)
            return f"{left}-" if keep else left
        return f"{left}-"

    return _SPLIT_WORD.sub(joined, text).replace("\ufffe", "-")


def _top(lines: Sequence[str]) -> list[str]:
    return [line for line in lines if line.strip() and len(line) < _LONGEST][:_EDGE]


def _mask(line: str) -> str:
    return re.sub(r"\d+", "#", " ".join(line.split()).lower())


def _is_mark(line: str) -> bool:
    return bool(_PAGE_MARK.fullmatch(line.strip()))


def _peel(lines: Sequence[str], running: frozenset[str]) -> list[str]:
    """The lines from the first one on that is no running line; at most `_EDGE` go."""
    looked = 0
    for index, line in enumerate(lines):
        if not line.strip():
            continue
        if looked == _EDGE or not (_mask(line) in running or _is_mark(line)):
            return list(lines[index:])
        looked += 1
    return []
