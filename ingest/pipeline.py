"""One journey: claim, extract, understand, anonymise, gate, publish or put up for review.

Every stage is idempotent and what is dear is kept (the text beside the original, the draft, the
public id), so that a crash at any point neither loses a delivery nor doubles it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from sqlalchemy import Engine

from anonymise.mentions import Anonymised, Finding, Mention, Zaak
from ingest import db, drafts, log, motivering, publish, register, work
from ingest.claims import Worker
from ingest.errors import SetAside, Unavailable
from ingest.extract import Extracted
from ingest.metadata import Metadata
from ingest.reading import read_metadata, read_text
from ingest.record import Basis, Zaakgegevens
from ingest.settings import WorkerSettings
from ingest.spool import Spool
from ingest.understand import understand
from ingest.understand.kenmerken import Kenmerken
from ingest.work import MAX_ATTEMPTS, Item
from search_index import open_store
from search_index.errors import SearchError
from search_index.store import Store
from search_index.vocabulary import courts, regelgeving

BLOCKING = (  # the other findings of understanding say something of the decision, not of us
    "datum_tegenstrijdig",
    "datum_tegenstrijdig_met_levering",
    "rechtscollege_tegenstrijdig",
    "rolnummer_tegenstrijdig",
)
SAME = ({"htm", "html", "xhtml"}, {"jpg", "jpeg", "png", "tif", "tiff", "beeld"}, {"txt", "text"})


class Anonymiser(Protocol):
    """What the pipeline asks of `anonymise.engine.Anonymiser`."""

    def anonymise(self, text: str, zaak: Zaak = ...) -> Anonymised:
        """Find, replace and judge."""
        ...

    def reapply(self, text: str, mentions: tuple[Mention, ...], zaak: Zaak) -> Anonymised:
        """Replace these marks and judge again."""
        ...


@dataclass(frozen=True, slots=True)
class Tools:
    """What processing needs; made once per process."""

    intake: Engine
    spool: Spool
    store: Store
    anonymiser: Anonymiser
    id_key: bytes
    worker: Worker

    @classmethod
    @contextmanager
    def open(cls, settings: WorkerSettings, anonymiser: Anonymiser) -> Iterator[Tools]:
        """The tools of this process, alive until the block ends."""
        intake = settings.intake
        with (
            Worker(intake.workers) as worker,
            db.intake_of(intake.intake_url) as engine,
            closing(open_store(settings.search)) as store,
        ):
            yield cls(
                intake=engine,
                spool=Spool(intake.spool, settings.recipient, settings.identity),
                store=store,
                anonymiser=anonymiser,
                id_key=settings.id_key,
                worker=worker,
            )


@dataclass(frozen=True, slots=True)
class Dossier:
    """What is known of one delivery once its text is read."""

    extracted: Extracted
    metadata: Metadata
    kenmerken: Kenmerken
    zaak: Zaak


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a delivery stands after processing."""

    ontvangst: str
    state: str
    codes: tuple[str, ...] = ()
    public_id: str | None = None


def process_next(tools: Tools) -> Outcome | None:
    """Take the next delivery all the way; None when nothing waits."""
    with db.transaction(tools.intake) as connection:
        item = work.claim(connection, tools.worker)
    if item is None:
        return None
    outcome = _guarded(tools, item)
    with db.transaction(tools.intake) as connection:
        work.settle(connection, item.ontvangst, outcome.state, outcome.codes, outcome.public_id)
    log.get_logger().info(
        "process.settled",
        ontvangst=item.ontvangst,
        status=outcome.state,
        codes=list(outcome.codes),
        id=outcome.public_id,
    )
    return outcome


def _guarded(tools: Tools, item: Item) -> Outcome:
    """The journey, so that one document cannot stop the rest."""
    if item.attempts >= MAX_ATTEMPTS:
        return Outcome(item.ontvangst, "terzijde", ("worker_gestopt",))
    try:
        return process(tools, item)
    except SetAside as error:
        return Outcome(item.ontvangst, "terzijde", (error.code,))
    except (Unavailable, SearchError):
        with db.transaction(tools.intake) as connection:
            work.let_go(connection, item.ontvangst)
        raise
    except Exception as error:  # noqa: BLE001 - the worker's loop; the document is set aside
        log.get_logger().error("process.fault", ontvangst=item.ontvangst, **log.fault_fields(error))
        return Outcome(item.ontvangst, "terzijde", ("interne_fout",))


def process(tools: Tools, item: Item) -> Outcome:
    """Extract, understand, anonymise; publish what has no finding, put up the rest for review."""
    dossier = open_dossier(tools.intake, tools.spool, item)
    complete_register(tools.intake, item.ontvangst, dossier)
    draft = tools.anonymiser.anonymise(dossier.extracted.text, dossier.zaak)
    draft = replace(draft, bevindingen=(*findings(dossier), *draft.bevindingen))
    if draft.bevindingen or draft.route == "beoordeling":
        return put_up(tools, item, draft)
    try:
        id_ = publish.publish(tools, item, Basis(gegevens(dossier), dossier.kenmerken, draft))
    except publish.Doubtful as doubt:
        return put_up(tools, item, replace(draft, bevindingen=(Finding(doubt.code),)))
    drafts.remove(tools.spool, item.spool_key)
    return Outcome(item.ontvangst, "bekend", public_id=id_)


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


def complete_register(intake: Engine, ontvangst: str, dossier: Dossier) -> None:
    """Facts that were not delivered are filled in from the text."""
    court = courts().get(dossier.zaak.rechtscollege or "")
    with db.transaction(intake) as connection:
        register.complete(
            connection,
            ontvangst,
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


def put_up(tools: Tools, item: Item, draft: Anonymised) -> Outcome:
    """Keep the draft for a person to look at."""
    draft = replace(draft, route="beoordeling")
    drafts.save(tools.spool, item.spool_key, draft)
    codes = tuple(dict.fromkeys(one.code for one in draft.bevindingen)) or ("steekproef",)
    return Outcome(item.ontvangst, "beoordeling", codes, item.public_id)
