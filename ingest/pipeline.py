"""One journey: claim, extract, understand, anonymise, gate, publish or put up for review.

Every stage is idempotent and what is dear is kept (the text beside the original, the draft, the
public id), so that a crash at any point neither loses a delivery nor doubles it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from typing import Protocol

from sqlalchemy import Engine

from anonymise.mentions import Anonymised, Finding, Mention, Zaak
from ingest import db, drafts, log, publish, work
from ingest.claims import Worker
from ingest.dossier import complete_register, findings, gegevens, open_dossier
from ingest.errors import SetAside, Unavailable
from ingest.record import Basis
from ingest.settings import WorkerSettings
from ingest.spool import Spool
from ingest.work import MAX_ATTEMPTS, Item
from search_index import open_store
from search_index.errors import SearchError
from search_index.store import Store


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
    complete_register(tools.intake, item, dossier)
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


def put_up(tools: Tools, item: Item, draft: Anonymised) -> Outcome:
    """Keep the draft for a person to look at."""
    draft = replace(draft, route="beoordeling")
    drafts.save(tools.spool, item.spool_key, draft)
    codes = tuple(dict.fromkeys(one.code for one in draft.bevindingen)) or ("steekproef",)
    return Outcome(item.ontvangst, "beoordeling", codes, item.public_id)
