"""A reviewer's changes to the marks of a draft: pure functions from marks to marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from anonymise.mentions import ROLLEN, SOORTEN, Mention
from ingest.errors import NotAllowed

Mentions = tuple[Mention, ...]
BRON = ("beoordelaar",)


def _checked(soort: str, rol: str | None) -> None:
    if soort not in SOORTEN or (rol is not None and rol not in ROLLEN):
        raise NotAllowed("keuze_onbekend")


def places_of(text: str, words: str) -> list[tuple[int, int]]:
    """Every place of these words, however they are spaced or broken over lines."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    if not pattern:
        return []
    edge_before = r"(?<!\w)" if words.split(maxsplit=1)[0][0].isalnum() else ""
    edge_after = r"(?!\w)" if words.rsplit(maxsplit=1)[-1][-1].isalnum() else ""
    found = re.finditer(edge_before + pattern + edge_after, text, re.IGNORECASE)
    return [match.span() for match in found]


def add(
    mentions: Mentions,
    text: str,
    places: Sequence[tuple[int, int]],
    soort: str,
    rol: str | None,
) -> Mentions:
    """Mark these places as one person or thing. What a new mark touches it swallows whole."""
    _checked(soort, rol)
    if not places:
        raise NotAllowed("woorden_niet_gevonden")
    persoon = 1 + max((one.persoon or 0 for one in mentions), default=0)
    found = list(mentions)
    for start, end in places:
        if not 0 <= start < end <= len(text):
            raise NotAllowed("merk_buiten_tekst")
        touched = [one for one in found if one.start < end and start < one.end]
        found = [one for one in found if one not in touched]
        found.append(
            Mention(
                start=min([start, *(one.start for one in touched)]),
                end=max([end, *(one.end for one in touched)]),
                soort=soort,
                rol=rol,
                persoon=persoon if soort in {"persoon", "organisatie"} else None,
                bronnen=BRON,
            )
        )
    return tuple(sorted(found, key=lambda one: one.start))


def _alike(mentions: Mentions, text: str, index: int, *, everywhere: bool) -> set[int]:
    """The mark itself, or every mark with the same words."""
    if not 0 <= index < len(mentions):
        raise NotAllowed("merk_onbekend")
    words = _words(text, mentions[index])
    same = {i for i, one in enumerate(mentions) if everywhere and _words(text, one) == words}
    return {index} | same


def _words(text: str, mention: Mention) -> str:
    return " ".join(text[mention.start : mention.end].split()).casefold()


def change(  # noqa: PLR0913 - what a mark says, each by name
    mentions: Mentions,
    text: str,
    index: int,
    *,
    soort: str,
    rol: str | None,
    vervangen: bool,
    everywhere: bool,
) -> Mentions:
    """Another soort or rol, or whether it is replaced at all."""
    _checked(soort, rol)
    chosen = _alike(mentions, text, index, everywhere=everywhere)
    return tuple(
        replace(one, soort=soort, rol=rol, vervangen=vervangen, bronnen=(*one.bronnen, *BRON))
        if i in chosen
        else one
        for i, one in enumerate(mentions)
    )


def remove(mentions: Mentions, text: str, index: int, *, everywhere: bool) -> Mentions:
    """It was no mention at all."""
    chosen = _alike(mentions, text, index, everywhere=everywhere)
    return tuple(one for i, one in enumerate(mentions) if i not in chosen)
