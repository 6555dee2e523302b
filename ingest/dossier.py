"""What is known of one delivery once its text is read, and what stands in the way of publishing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Engine

from anonymise.mentions import Finding, Zaak
from ingest import db, motivering, outbox, register
from ingest.extract import Extracted
from ingest.metadata import Metadata
from ingest.reading import read_metadata, read_text
from ingest.record import Zaakgegevens
from ingest.routing import route
from ingest.spool import Spool
from ingest.understand import understand
from ingest.understand.kenmerken import Kenmerken
from ingest.work import Item
from search_index.vocabulary import courts, regelgeving

LEAST_OCR_CONFIDENCE = 0.8  # of the worst page: below, a misread name may look like no name
BLOCKING = (  # the other findings of understanding say something of the decision, not of us
    "datum_tegenstrijdig",
    "datum_tegenstrijdig_met_levering",
    "rechtscollege_tegenstrijdig",
    "rolnummer_tegenstrijdig",
)
SAME = ({"htm", "html", "xhtml"}, {"jpg", "jpeg", "png", "tif", "tiff", "beeld"}, {"txt", "text"})


@dataclass(frozen=True, slots=True)
class Dossier:
    """What is known of one delivery once its text is read."""

    extracted: Extracted
    metadata: Metadata
    kenmerken: Kenmerken
    zaak: Zaak


def open_dossier(intake: Engine, spool: Spool, item: Item) -> Dossier:
    """Read the text and what it says of itself. Raises SetAside."""
    extracted = read_text(spool, item.spool_key)
    metadata = read_metadata(spool, item.spool_key)
    kenmerken = understand(extracted.text, metadata.geleverd)
    if metadata.vastgesteld:
        kenmerken = _as_decided(kenmerken, metadata)
    with db.transaction(intake) as connection:
        motiveringen = motivering.valid(connection, item.ontvangst)
    zaak = Zaak(
        rechtscollege=kenmerken.rechtscollege or metadata.geleverd.rechtscollege,
        datum=kenmerken.datum_uitspraak or metadata.geleverd.datum_uitspraak,
        soort=kenmerken.soort_uitspraak,
        partijen=metadata.partijen,
        motiveringen=motiveringen,
    )
    return Dossier(extracted, metadata, kenmerken, zaak)


def _as_decided(kenmerken: Kenmerken, metadata: Metadata) -> Kenmerken:
    """A reviewer looked: what he filled in stands above what the text seems to say."""
    decided = metadata.geleverd
    rolnummers = (decided.rolnummer,) if decided.rolnummer else kenmerken.rolnummers
    return replace(
        kenmerken,
        rechtscollege=decided.rechtscollege or kenmerken.rechtscollege,
        datum_uitspraak=decided.datum_uitspraak or kenmerken.datum_uitspraak,
        rolnummers=rolnummers,
        ecli=decided.ecli or kenmerken.ecli,
    )


def complete_register(intake: Engine, item: Item, dossier: Dossier) -> None:
    """Facts that were not delivered are filled in from the text; so are administrations."""
    court = courts().get(dossier.zaak.rechtscollege or "")
    with db.transaction(intake) as connection:
        outbox.complete(connection, item.ontvangst, item.spool_key, route(dossier.kenmerken))
        register.complete(
            connection,
            item.ontvangst,
            rolnummer=next(iter(dossier.kenmerken.rolnummers), None),
            datum_uitspraak=dossier.zaak.datum,
            rechtscollege=court.naam if court else None,
        )


def findings(dossier: Dossier) -> tuple[Finding, ...]:
    """What stands in the way of publishing, apart from what the gate finds."""
    kenmerken, zaak = dossier.kenmerken, dossier.zaak
    found = [
        Finding(one.code, one.start, one.end)
        for one in kenmerken.bevindingen
        if one.code in BLOCKING and not dossier.metadata.vastgesteld
    ]
    if zaak.rechtscollege not in courts():
        found.append(Finding("rechtscollege_onbekend"))
    if not _is_possible(zaak.datum):
        found.append(Finding("datum_onbekend"))
    if not _is_in_scope(kenmerken):
        found.append(Finding("geen_vlaamse_regelgeving"))
    if not _keeps_promise(dossier.metadata.extensie, dossier.extracted.soort):
        found.append(Finding("verkeerde_extensie"))
    confidence = dossier.extracted.ocr_confidence
    if confidence is not None and confidence < LEAST_OCR_CONFIDENCE:
        found.append(Finding("ocr_onzeker"))
    return tuple(dict.fromkeys(found))


def _is_possible(day: date | None) -> bool:
    return day is not None and date(1831, 1, 1) <= day <= db.now().date()


def _is_in_scope(kenmerken: Kenmerken) -> bool:
    """Whether an instrument of Flanders carries the decision. Source: art. 84 §1; art. 2, 33°."""
    table = regelgeving()
    return any(
        norm.dragend and norm.code in table and table[norm.code].is_vlaams
        for norm in kenmerken.regelgeving
    )


def _keeps_promise(extension: str | None, soort: str) -> bool:
    """Whether the file is what its extension says; no extension promises nothing."""
    same = next((group for group in SAME if soort in group), {soort})
    return extension is None or extension in same


def gegevens(dossier: Dossier) -> Zaakgegevens:
    """Under what the decision is published; only after `findings` saw no gap."""
    kenmerken, zaak = dossier.kenmerken, dossier.zaak
    assert zaak.rechtscollege is not None
    assert zaak.datum is not None
    return Zaakgegevens(
        rechtscollege=zaak.rechtscollege,
        datum_uitspraak=zaak.datum,
        rolnummer=next(iter(kenmerken.rolnummers), None) or dossier.metadata.geleverd.rolnummer,
        ecli=kenmerken.ecli or dossier.metadata.geleverd.ecli,
    )
