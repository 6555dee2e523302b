"""Invented decisions for the contract of the index: short, each there for a reason."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from search_index.records import Citaat, Norm, Rechtscollege, Uitspraak, Zone
from search_index.vocabulary import courts, regelgeving
from tests.search_index.records import make_uitspraak

INTRO = "Arrest in de zaak van het openbaar ministerie tegen [persoon]. "


def decision(id_: str, court: str, day: str, tekst: str, **more: Any) -> Uitspraak:
    """A decision with its zones: a heading of one sentence, then reasoning, then `Dictum:`."""
    tekst = INTRO + tekst
    cut = tekst.find("Dictum:")
    end = len(tekst)
    zones = [Zone("hoofding", 0, len(INTRO) - 1)]
    zones.append(Zone("beoordeling", len(INTRO), cut if cut > 0 else end))
    if cut > 0:
        zones.append(Zone("dictum", cut, end))
    norms = tuple(
        Norm(code, regelgeving()[code].titel, articles)
        for code, articles in more.pop("normen", {}).items()
    )
    moment = datetime(2026, 1, 1, 12, int(id_[-1]), tzinfo=UTC)
    bekend = make_uitspraak().bekendmaking
    return make_uitspraak(
        id=id_,
        rechtscollege=Rechtscollege(court, courts()[court].naam, courts()[court].afdeling),
        datum_uitspraak=date.fromisoformat(day),
        tekst=tekst,
        zones=tuple(zones),
        regelgeving=norms,
        bekendmaking=type(bekend)(more.pop("wijze", "geanonimiseerd"), "g", moment, moment),
        **({"rolnummer": None} | more),
    )


WONING = decision(
    "bbbbbbb2",
    "HVB_GENT",
    "2021-05-04",
    "Het stedenbouwmisdrijf bestaat in het oprichten van een bedrijfswoning zonder vergunning, "
    "in strijd met artikel 6.2.1 van de Vlaamse Codex Ruimtelijke Ordening. "
    "Dictum: beveelt de afbraak van de woning binnen een jaar, onder een dwangsom.",
    normen={"VCRO": ("6.2.1", "6.3.1")},
    uitkomsten=("H-AFBRAAK", "H-DWANGSOM"),
    handelingen=("herstel", "vervolging"),
    rolnummer="2020/NT/9917",
    ecli="ECLI:BE:HBGNT:2021:ARR.20210504.1",
)
MEST = decision(
    "bbbbbbb3",
    "HHC",
    "2019-11-12",
    "De verzoekende partij betwist de boete wegens het uitrijden van mest. Het Mestdecreet werd "
    "overtreden. Dictum: het beroep wordt verworpen.",
    normen={"MESTD": ("22",)},
    uitkomsten=("A-BEVESTIGD",),
    handelingen=("sanctionering",),
    rolnummer="1920-HHC-0031-A",
)
HONDEN = decision(
    "bbbbbbb4",
    "REA_OOST_VLAANDEREN_GENT",
    "2019-02-01",
    "Verwaarlozing van honden in een kennel. De dieren waren vermagerd; één puppy was gestorven. "
    "Dictum: veroordeelt de beklaagde tot een geldboete van 2.000 euro.",
    normen={"DWW86": ("4", "35")},
    uitkomsten=("S-VEROORDELING", "S-GELDBOETE"),
    handelingen=("vervolging",),
    soort_uitspraak="vonnis",
    wijze="gepseudonimiseerd",
    rolnummer="18G004417",
)
VRIJSPRAAK = decision(
    "bbbbbbb5",
    "REA_OOST_VLAANDEREN_DENDERMONDE",
    "2021-09-30",
    "De bouwovertreding is niet bewezen: de woningen waren vergund. "
    "Dictum: spreekt de beklaagde vrij.",
    normen={"VCRO": ("6.2.1",), "OVD": ("6",)},
    uitkomsten=("S-VRIJSPRAAK",),
    handelingen=("vervolging",),
    soort_uitspraak="vonnis",
)
LOZING = decision(
    "bbbbbbb6",
    "CASS",
    "2014-03-18",
    "De lozing van afvalwater in de beek: het bedrijf loosde zonder vergunning. Afvalwater is geen "
    "afbraak. Het water spaarde wel nog de eigen woning van een buur. Dictum: verwerpt het cassatieberoep.",
    normen={"MVD": ("4", "39")},
    citaten=(Citaat("VCRO", "6.1.1", 0, 5),),
    uitkomsten=("C-VERWORPEN",),
    handelingen=("vervolging",),
    rolnummer="P.13.0471.N",
)
BOS = decision(
    "bbbbbbb7",
    "HVB_ANTWERPEN",
    "2005-06-15",
    "Ontbossing van een perceel; de bomen werden gekapt. De gewestelijke natuurinspecteur stelde "
    "proces-verbaal op. Dictum: beveelt het herstel in de oorspronkelijke toestand.",
    normen={"BOSD": ("90bis",)},
    uitkomsten=("H-OORSPRONKELIJK", "H-NATUUR"),
    handelingen=("herstel",),
    rolnummer="2004/CO/00512",
)

CORPUS = (WONING, MEST, HONDEN, VRIJSPRAAK, LOZING, BOS)
NAMES = {
    "woning": WONING.id,
    "mest": MEST.id,
    "honden": HONDEN.id,
    "vrijspraak": VRIJSPRAAK.id,
    "lozing": LOZING.id,
    "bos": BOS.id,
}
