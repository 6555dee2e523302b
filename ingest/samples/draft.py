"""A decision in the making: paragraphs with two kinds of marks, and the two ways they come out.

`⟦…⟧` marks a mention, as in annotated.py. `⟪kind:…|words⟫` marks what the decision says of itself:
`a` an amount (soort, euro), `t` a term (days), `c` a citation (code, article), `v` a decision.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ingest.samples.annotated import Annotated, parse

_FACT = re.compile(r"⟪(\w):([^|]*)\|([^⟪⟫]*)⟫")
_EITHER = re.compile(r"⟦(!?)(\w+):(\w*):(\d*)\|([^⟦⟧]*)⟧|⟪(\w):([^|]*)\|([^⟪⟫]*)⟫")
_INVISIBLE = re.compile(r"⟦[^|]*\||⟧|⟪[^|]*\||⟫")


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, the zone it is in, and the outcomes or actions it proves."""

    text: str
    zone: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A marked fact with its place in the public text."""

    kind: str
    keys: tuple[str, ...]
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Published:
    """The public text with what is known of it."""

    tekst: str
    facts: tuple[Fact, ...]
    zones: tuple[tuple[str, int, int], ...]
    codes: tuple[tuple[str, int, int], ...]
    vervangen: Mapping[str, int]


@dataclass(slots=True)
class Draft:
    """Paragraphs in order, and the head of the gold."""

    pieces: list[Piece] = field(default_factory=list)
    head: dict[str, Any] = field(default_factory=dict)
    width: int = 0  # hard line ends at this width; 0 for a line per paragraph

    def add(self, zone: str, text: str, *codes: str) -> None:
        """One paragraph more."""
        self.pieces.append(Piece(text, zone, codes))

    def annotated(self, id_: str) -> Annotated:
        """The decision as delivered, with its gold."""
        texts = [_wrapped(piece.text, self.width) for piece in self.pieces]
        kept = [_FACT.sub(lambda mark: mark.group(3), text) for text in texts]
        found = parse(id_, "\n\n".join(kept) + "\n")
        return replace(found, kenmerken=self.head | self._facts(found.tekst, texts))

    def _facts(self, tekst: str, texts: list[str]) -> dict[str, Any]:
        dictum = next(i for i, piece in enumerate(self.pieces) if piece.zone == "dictum")
        before = parse("", _FACT.sub(lambda mark: mark.group(3), "\n\n".join(texts[:dictum])))
        operative = [
            t for t, piece in zip(texts, self.pieces, strict=True) if piece.zone == "dictum"
        ]
        marks = [m for text in operative for m in _FACT.finditer(text)]
        codes = dict.fromkeys(code for piece in self.pieces for code in piece.codes)
        cited = dict.fromkeys(
            tuple(m.group(2).split(":"))
            for text in texts
            for m in _FACT.finditer(text)
            if m[1] == "c"
        )
        start = len(before.tekst) + 2
        assert tekst[start - 2 : start] == "\n\n"
        return {
            "uitkomsten": [code for code in codes if code[1:2] == "-" or code.startswith("BV-")],
            "artikelen": [{"code": key[0], "artikel": key[1]} for key in cited if key[1]],
            "bedragen": [
                {
                    "bedrag_eur": float(key[1]),
                    "soort": key[0].replace("_", " "),
                    "tekst": m.group(3),
                }
                for m in marks
                if m.group(1) == "a"
                for key in [m.group(2).split(":")]
            ],
            "termijnen": [
                {"dagen": int(m.group(2)), "tekst": m.group(3)} for m in marks if m.group(1) == "t"
            ],
            "verwijzingen": [m[3] for text in texts for m in _FACT.finditer(text) if m[1] == "v"],
            "dictum_start": start,
        }

    def published(self) -> Published:
        """The public text on step 2 of the ladder: role-free marks for what policy hides."""
        parts: list[str] = []
        facts: list[Fact] = []
        zones: list[tuple[str, int, int]] = []
        codes: list[tuple[str, int, int]] = []
        vervangen: dict[str, int] = {}
        length = 0
        for piece in self.pieces:
            start = length
            for text, fact in _rendered(piece.text, vervangen):
                if fact is not None:
                    facts.append(Fact(*fact, length, length + len(text)))
                parts.append(text)
                length += len(text)
            codes += ((code, start, length) for code in piece.codes)
            if zones and zones[-1][0] == piece.zone:
                zones[-1] = (piece.zone, zones[-1][1], length)
            else:
                zones.append((piece.zone, start, length))
            parts.append("\n\n")
            length += 2
        parts[-1] = "\n"
        return Published("".join(parts), tuple(facts), tuple(zones), tuple(codes), vervangen)


def _rendered(
    text: str, vervangen: dict[str, int]
) -> Iterator[tuple[str, tuple[str, tuple[str, ...], str] | None]]:
    position = 0
    for mark in _EITHER.finditer(text):
        yield text[position : mark.start()], None
        position = mark.end()
        keep, soort, _, _, words, kind, keys, fact = mark.groups()
        if kind:
            yield fact, (kind, tuple(keys.split(":")), fact)
        elif keep:
            yield words, None
        else:
            vervangen[soort] = vervangen.get(soort, 0) + 1
            yield f"[{soort}]", None
    yield text[position:], None


def _wrapped(text: str, width: int) -> str:
    """Hard line ends at a width that counts only what is visible."""
    if not width:
        return text
    lines = []
    for line in text.split("\n"):
        column, words = 0, []
        for word in line.split(" "):
            length = len(_INVISIBLE.sub("", word))
            if column and column + 1 + length > width:
                words.append("\n")
                column = 0
            elif words:
                words.append(" ")
                column += 1
            words.append(word)
            column += length
        lines.append("".join(words))
    return "\n".join(lines)
