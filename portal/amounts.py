"""The amounts and terms of the operative part, each with what it is for and where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from portal import summary
from search_index.records import Sanctie, Uitspraak

_NAMEN = {
    "bijdrage": "bijdrage aan het slachtofferfonds",
    "bijdrage_met_opdeciemen": "bijdrage aan het slachtofferfonds, met opdeciemen",
    "bijdrage_begrotingsfonds": "bijdrage aan het fonds voor rechtsbijstand",
    "boete": "boete",
    "deel_met_uitstel": "deel waarvoor uitstel geldt",
    "dwangsom_maximum": "dwangsom, ten hoogste",
    "dwangsom_per_eenheid": "dwangsom, telkens",
    "geldboete": "geldboete, zonder opdeciemen",
    "geldboete_met_opdeciemen": "geldboete, met opdeciemen",
    "gevangenisstraf": "gevangenisstraf",
    "hersteltermijn": "termijn voor het herstel",
    "termijn": "termijn",
    "werkstraf_uitvoering": "termijn om de werkstraf uit te voeren",
}
# What the record has only a general word for: there the decision's own words say of what.
_ALGEMEEN = {"bedrag", "termijn"}
_BEFORE = 90
_BEHIND = 40
_END = re.compile(r"[;:•]|\n\s*\n|(?:^|(?<=[\w\])]))\.(?:\s|$)")


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount or term; `citaat` are the words around it when its name says too little."""

    naam: str
    waarde: str
    citaat: str | None
    anker: str
    start: int


def amounts(uitspraak: Uitspraak) -> list[Amount]:
    """In the order of the decision."""
    return [
        Amount(
            _NAMEN.get(one.soort, one.soort.replace("_", " ")),
            summary.amount(one),
            _around(uitspraak.tekst, one) if one.soort in _ALGEMEEN else None,
            f"s-{number}",
            one.start,
        )
        for number, one in enumerate(uitspraak.sancties, 1)
    ]


def _around(tekst: str, sanctie: Sanctie) -> str:
    """The clause in which it stands, cut between words where it is long."""
    before = _END.split(tekst[max(0, sanctie.start - _BEFORE) : sanctie.start])[-1]
    if len(before) == min(_BEFORE, sanctie.start):
        before = "… " + before.partition(" ")[2]
    behind = _END.split(tekst[sanctie.end : sanctie.end + _BEHIND])[0]
    if len(behind) == _BEHIND:
        behind = behind.rpartition(" ")[0] + " …"
    return " ".join((before + tekst[sanctie.start : sanctie.end] + behind).split()).lstrip("-– ")
