"""Invented decisions that the portal's tests read: each has what some page must show."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from search_index import vocabulary
from search_index.records import (
    Anonimisering,
    Bekendmaking,
    Bewijs,
    Citaat,
    Norm,
    Rechtscollege,
    Sanctie,
    Uitspraak,
    Verwijzing,
    Zone,
)

MOMENT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

_PARTS = {
    "hoofding": (
        "Rechtbank van eerste aanleg\nOost-Vlaanderen, afdeling Gent\n"
        "Rolnummer 2019/PA/4417\n\n"
        "Het openbaar ministerie tegen [beklaagde 1], wonende te [adres].\n\n"
    ),
    "feiten": (
        "1. Op een perceel in agrarisch gebied werd zonder vergunning een loods opgericht. De\n"
        "toezichthouder stelde dat vast. De gewestelijke inspecteur leidde een herstelvordering in.\n\n"
    ),
    "beoordeling": (
        "2. De feiten zijn strafbaar gesteld door artikel 6.2.1 VCRO. De herstelvordering is niet\n"
        "kennelijk onredelijk. Het herstel in de oorspronkelijke toestand is aangewezen.\n\n"
        "3. De rechtbank verwijst naar Cass. 18 maart 2008, P.07.9998.N.\n\n"
    ),
    "dictum": (
        "OM DEZE REDENEN, DE RECHTBANK\n\n"
        "veroordeelt [beklaagde 1] tot een geldboete van 4.000 euro;\n\n"
        "beveelt het herstel in de oorspronkelijke toestand binnen twaalf maanden, onder een "
        "dwangsom van 125 euro per dag vertraging.\n"
    ),
}
TEKST = "".join(_PARTS.values())


def _zones() -> tuple[Zone, ...]:
    zones, start = [], 0
    for soort, part in _PARTS.items():
        zones.append(Zone(soort, start, start + len(part)))
        start += len(part)
    return tuple(zones)


def at(words: str) -> tuple[int, int]:
    """Where these words stand in TEKST."""
    start = TEKST.index(words)
    return start, start + len(words)


VONNIS = Uitspraak(
    id="vnnsgnt2345",
    versie=1,
    ecli="ECLI:BE:EAOVL:2021:JUG.20210504.1",
    rechtscollege=Rechtscollege(
        "REA_OOST_VLAANDEREN_GENT",
        "Rechtbank eerste aanleg Oost-Vlaanderen - afdeling Gent",
        "Gent",
    ),
    rolnummer="2019/PA/4417",
    datum_uitspraak=date(2021, 5, 4),
    soort_uitspraak="vonnis",
    taal="nl",
    regelgeving=(Norm("VCRO", "Vlaamse Codex Ruimtelijke Ordening", ("6.2.1",)),),
    handelingen=("vervolging", "herstel"),
    uitkomsten=("S-VEROORDELING", "S-GELDBOETE", "H-OORSPRONKELIJK", "H-TERMIJN", "H-DWANGSOM"),
    sancties=(
        Sanctie("geldboete", *at("4.000 euro"), bedrag_eur=4000.0),
        Sanctie("termijn", *at("twaalf maanden"), dagen=365),
        Sanctie("dwangsom", *at("125 euro per dag"), bedrag_eur=125.0),
    ),
    verwijzingen=(Verwijzing("Cass. 18 maart 2008, P.07.9998.N", *at("Cass. 18 maart 2008")),),
    zones=_zones(),
    tekst=TEKST,
    bekendmaking=Bekendmaking("gepseudonimiseerd", "art. 84 §1", MOMENT, MOMENT),
    anonimisering=Anonimisering({"persoon": 2, "adres": 1}, "beoordeling", "2026.1", "1"),
    citaten=(Citaat("VCRO", "6.2.1", *at("artikel 6.2.1 VCRO")),),
    bewijs=(
        Bewijs("S-GELDBOETE", *at("veroordeelt [beklaagde 1] tot een geldboete van 4.000 euro")),
        Bewijs("H-OORSPRONKELIJK", *at("beveelt het herstel in de oorspronkelijke toestand")),
    ),
)

_ARREST = (
    "Hof van beroep te Gent\n\nHet hof bevestigt het vonnis van 4 mei 2021. "
    "De dwangsom blijft behouden. Aldus gewezen in openbare terechtzitting."
)
ARREST = replace(
    VONNIS,
    id="rrstgnt2345",
    ecli=None,
    rechtscollege=Rechtscollege("HVB_GENT", "Hof van Beroep Gent", None),
    rolnummer="2021/NT/0821",
    datum_uitspraak=date(2022, 11, 8),
    soort_uitspraak="arrest",
    uitkomsten=("P-BEVESTIGT",),
    sancties=(),
    zones=(),
    citaten=(),
    bewijs=(),
    tekst=_ARREST,
    verwijzingen=(
        Verwijzing("het vonnis van 4 mei 2021", 40, 65, VONNIS.id, "beroepen_uitspraak"),
    ),
    bekendmaking=Bekendmaking("geanonimiseerd", "art. 84 §1", MOMENT, MOMENT),
)
INGETROKKEN = replace(ARREST, id="wggnmn23456", rolnummer="2020/NT/0007", verwijzingen=())

_COURTS = ("HHC", "REA_LEUVEN", "HVB_ANTWERPEN", "CASS", "REA_ANTWERPEN_MECHELEN")
_NORMS = ("DABM", "VCRO", "MATD", "NATD", "VCDW", "MESTD", "VLAREM2")
_OUTCOMES = ("A-BEVESTIGD", "S-VRIJSPRAAK", "H-AFGEWEZEN", "C-VERWORPEN", "S-VERJARING")


def _many(n: int) -> Uitspraak:
    court, norm = _COURTS[n % len(_COURTS)], _NORMS[n % len(_NORMS)]
    row = vocabulary.courts()[court]
    moment = MOMENT + timedelta(hours=n)
    return replace(
        ARREST,
        id=f"mny{'bcdfghjkmnpqrstvwxyz23456789'[n]}bcdfgh",
        rechtscollege=Rechtscollege(court, row.naam, row.afdeling),
        rolnummer=f"2018/{n + 100}",
        datum_uitspraak=date(1998 + n, 3, 1 + n),
        uitkomsten=(_OUTCOMES[n % len(_OUTCOMES)],),
        handelingen=("sanctionering",),
        regelgeving=(Norm(norm, vocabulary.regelgeving()[norm].titel, ("16.1.2",)),),
        verwijzingen=(),
        tekst=f"Zaak {n} over een loods en een vergunning. De boete blijft. " * 3,
        bekendmaking=Bekendmaking("geanonimiseerd", "art. 84 §1", moment, moment),
    )


MANY = tuple(_many(n) for n in range(24))
COLLECTION = (VONNIS, ARREST, *MANY)
