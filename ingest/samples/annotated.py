"""Invented decisions written by hand, with what is true of them: one file, three uses.

A file in `uitspraken/` is a TOML head between two `+++` lines (the keys of a metadata gold line),
then the text with every mention marked in place: `⟦soort:rol:persoon|words⟧`, or `⟦!soort:…|words⟧`
for a mention that need not be removed on step 2 of the ladder. `rol` and `persoon` may be empty.
The same file is a sample delivery, gold for the anonymiser and gold for `understand`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

MARK = re.compile(r"⟦(!?)(\w+):(\w*):(\d*)\|([^⟦⟧]*)⟧")
HEAD = re.compile(r"\A\+\+\+\n(.*?)\n\+\+\+\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Annotated:
    """A decision with its gold; offsets are half-open code points in `tekst`."""

    id: str
    tekst: str
    mentions: tuple[dict[str, Any], ...]
    kenmerken: dict[str, Any]

    def gold_line(self) -> dict[str, Any]:
        """The document in the format that `evaluate` reads."""
        return {
            "id": self.id,
            "tekst": self.tekst,
            "rechtscollege": self.kenmerken.get("rechtscollege_code"),
            "datum": self.kenmerken.get("datum_uitspraak"),
            "mentions": list(self.mentions),
        }


def parse(id_: str, source: str) -> Annotated:
    """Take the marks out of the text and note where they stood."""
    head = HEAD.match(source)
    body = source[head.end() :] if head else source
    parts: list[str] = []
    mentions: list[dict[str, Any]] = []
    length = position = 0
    for mark in MARK.finditer(body):
        before = body[position : mark.start()]
        keep, soort, rol, persoon, words = mark.groups()
        start = length + len(before)
        length = start + len(words)
        position = mark.end()
        parts += (before, words)
        mention: dict[str, Any] = {"start": start, "end": length, "soort": soort}
        if rol:
            mention["rol"] = rol
        if persoon:
            mention["persoon"] = int(persoon)
        mentions.append(mention | {"verwijderen": not keep})
    tekst = "".join(parts) + body[position:]
    if "⟦" in tekst or "⟧" in tekst:
        raise ValueError(f"{id_}: a mark that is not ⟦soort:rol:persoon|words⟧")
    return Annotated(id_, tekst, tuple(mentions), tomllib.loads(head.group(1)) if head else {})


def annotated() -> Iterator[Annotated]:
    """Every decision written by hand, by file name."""
    folder = files("ingest.samples").joinpath("uitspraken")
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.name.endswith(".txt"):
            yield parse(path.name.removesuffix(".txt"), path.read_text(encoding="utf-8"))
