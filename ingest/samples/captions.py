"""What decisions of different courts share: names of courts, captions, signatures, the gold's head."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from random import Random
from typing import Any

from ingest.samples.banks import themas
from ingest.samples.dossier import Dossier, datum, mention
from ingest.samples.draft import Draft
from ingest.samples.names import Firma, Partij, gemeenten

_PROVINCIES = {
    "ANTWERPEN": "Antwerpen",
    "LIMBURG": "Limburg",
    "OOST": "Oost-Vlaanderen",
    "WEST": "West-Vlaanderen",
}
_HOVEN = {
    "ANTWERPEN": "Antwerpen",
    "LIMBURG": "Antwerpen",
    "OOST": "Gent",
    "WEST": "Gent",
    "LEUVEN": "Brussel",
    "BRUSSEL": "Brussel",
}
_HERVORMING = date(2014, 4, 1)
_CITED = re.compile(r"⟪c:([^:|]+)")
OUD = 1998  # decisions before this year are written in the old manner


def rechtbank(dossier: Dossier) -> str:
    """The court's name on that day: one per seat until 2014, divisions since."""
    zetel, key = dossier.gemeente.zetel, dossier.gemeente.rechtbank.split("_")[1]
    if key == "BRUSSEL":
        return (
            "Nederlandstalige rechtbank van eerste aanleg Brussel"
            if dossier.uitspraak_op >= _HERVORMING
            else "rechtbank van eerste aanleg te Brussel"
        )
    if dossier.uitspraak_op < _HERVORMING:
        return f"rechtbank van eerste aanleg te {zetel}"
    return (
        f"rechtbank van eerste aanleg {_PROVINCIES[key]}, afdeling {zetel}"
        if key in _PROVINCIES
        else f"rechtbank van eerste aanleg {zetel}"
    )


def hof(dossier: Dossier) -> str:
    """The seat of the court of appeal."""
    return _HOVEN[dossier.gemeente.rechtbank.split("_")[1]]


def dates(dossier: Dossier) -> None:
    """The days and citations that procedure needs, as words of the dossier."""
    rng, day = dossier.rng, dossier.uitspraak_op
    zitting = day - timedelta(days=rng.randrange(14, 45))
    cited = day.year - rng.randrange(1, 9)
    dossier.words |= {
        "zitting_op": datum(zitting),
        "dagvaarding_op": datum(zitting - timedelta(days=rng.randrange(40, 160))),
        "taalwet": "⟪c:FED-TAAL:24|artikel 24 van de wet van 15 juni 1935 op het gebruik der talen in gerechtszaken⟫",
        "herstelinstantie": dossier.thema["herst"],
        "cass": f"⟪v:aangehaald|Cass. {rng.randrange(1, 28)} {rng.choice(('januari', 'mei', 'oktober'))} {cited}, P.{(cited - 1) % 100:02d}.99{rng.randrange(10, 99)}.N⟫",
    }


def party(dossier: Dossier, wie: Partij) -> str:
    """A party with all that identifies it, as captions do."""
    if isinstance(wie, Firma):
        number = mention("ondernemingsnummer", wie, wie.ondernemingsnummer)
        return f"{dossier.capital(wie)}, {dossier.rng.choice(('KBO', 'ondernemingsnummer', 'ON'))} {number}, met maatschappelijke zetel te {address(wie)}"
    rrn = mention("rijksregisternummer", wie, wie.rijksregisternummer)
    birth = f"geboren te {mention('gemeente', wie, wie.geboorteplaats)} op {mention('geboortedatum', wie, datum(wie.geboren))}"
    live = f"{dossier.rng.choice(('wonende', 'ingeschreven'))} te {address(wie)}"
    if dossier.uitspraak_op.year < OUD:
        return f"{dossier.capital(wie)}, {wie.beroep}, {birth}, {live}"
    return dossier.rng.choice(
        (
            f"{dossier.capital(wie)}, RRN {rrn}, {birth}, van Belgische nationaliteit, {wie.beroep}, {live}",
            f"{dossier.capital(wie)} (RRN {rrn}), {birth}, {live}",
        )
    )


def address(wie: Partij) -> str:
    """Home or seat."""
    return mention("adres", wie, (wie.zetel if isinstance(wie, Firma) else wie.adres).voluit)


def sign(dossier: Dossier, draft: Draft, soort: str, titel: str) -> None:
    """Who gave it, on which day."""
    rng = dossier.rng
    griffier = dossier.long(dossier.naming.persoon("buiten_lijst", dossier.uitspraak_op))
    om = dossier.long(dossier.wie("om"))
    voorz = dossier.long(dossier.wie("voorz"))
    bench = f"{voorz}, {'alleenzetelend rechter' if titel == 'rechter' else 'kamervoorzitter'}"
    if titel == "raadsheer" or rng.random() < 0.3:
        bench = f"{voorz}, voorzitter, {dossier.long(dossier.wie('rechter2'))} en {dossier.long(dossier.wie('rechter3'))}, {'rechters' if titel == 'rechter' else 'raadsheren'}"
    parket = "substituut-procureur des Konings" if titel == "rechter" else "advocaat-generaal"
    draft.add(
        "ondertekening",
        f"Dit {soort} is gewezen en uitgesproken in openbare terechtzitting op {datum(dossier.uitspraak_op)} door {bench}, in aanwezigheid van {om}, {parket}, met bijstand van griffier {griffier}.",
    )


def head(dossier: Dossier, draft: Draft, acties: Iterable[str], soort: str) -> dict[str, Any]:
    """The part of the gold that every decision has; what is cited is read from the draft."""
    cited = dict.fromkeys(m[1] for piece in draft.pieces for m in _CITED.finditer(piece.text))
    return {
        "datum_uitspraak": dossier.uitspraak_op.isoformat(),
        "soort_uitspraak": soort,
        "taal": "nl",
        "regelgeving_dragend": [code for code in dossier.normen if code in cited],
        "regelgeving_genoemd": [code for code in cited if code not in dossier.normen],
        "handelingen": list(dict.fromkeys(acties)),
    }


def draw_case(rng: Random, day: date, term: str, banks: tuple[str, ...] = ()) -> Dossier:
    """A case whose subject was governed by some instrument on the day of the facts.

    `banks` limits the subjects, by bank or by name, where a court knows no others.
    """
    known = [
        thema for thema in themas() if not banks or {thema["bank"], thema["naam"]} & set(banks)
    ]
    facts = day - timedelta(days=rng.randrange(500, 1500))
    while True:
        dossier = Dossier(rng, rng.choice(known), day, facts, rng.choice(gemeenten()), term)
        if dossier.normen:
            return dossier
