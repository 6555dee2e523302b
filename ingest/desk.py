"""What a reviewer can do with a delivery: look, correct, motivate, release, refuse.

Every action notes who looked at which original. A draft that somebody else changed since it was
read is not overwritten: the reviewer has to look again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from sqlalchemy import Engine

from anonymise.mentions import Anonymised, Finding, Mention, Motivering
from ingest import db, drafts, inzage, motivering, register, work
from ingest.dossier import Dossier, complete_register, findings, gegevens, open_dossier
from ingest.errors import NoSuchWork, NotAllowed
from ingest.marks import Mentions
from ingest.metadata import Metadata
from ingest.pipeline import Anonymiser
from ingest.publish import Doubtful, publish
from ingest.reading import read_metadata, read_text
from ingest.record import Basis
from ingest.register import Ontvangst
from ingest.settings import WorkerSettings
from ingest.spool import Spool
from ingest.understand.kenmerken import Geleverd
from ingest.work import Item
from ingest.worker import anonymiser_of
from search_index import open_store
from search_index.store import Store

REFUSALS = (
    "buiten_toepassingsgebied",
    "dubbel",
    "geen_beslissing",
    "onleesbaar",
    "niet_te_anonimiseren",
)
ANSWERS = ("vervangt", "andere")
MUST_BE_SOLVED = ("rechtscollege_onbekend", "datum_onbekend")


@dataclass(frozen=True, slots=True)
class Queued:
    """One line of the queue."""

    item: Item
    facts: Ontvangst


@dataclass(frozen=True, slots=True)
class Case:
    """One delivery under review, with its original text."""

    item: Item
    facts: Ontvangst
    dossier: Dossier
    draft: Anonymised
    motiveringen: Sequence[Motivering]


class Desk:
    """The review desk of one process; the anonymiser is loaded at the first correction."""

    def __init__(
        self, settings: WorkerSettings, load: Callable[[], Anonymiser] | None = None
    ) -> None:
        self._settings = settings
        self._load = load or (lambda: anonymiser_of(settings))
        self.id_key = settings.id_key

    @cached_property
    def intake(self) -> Engine:
        """The intake database, opened at first use."""
        return db.open_intake(self._settings.intake.intake_url)

    @cached_property
    def spool(self) -> Spool:
        """The spool, with what opens it."""
        settings = self._settings
        return Spool(settings.intake.spool, settings.recipient, settings.identity)

    @cached_property
    def store(self) -> Store:
        """The publication store, opened at first use."""
        return open_store(self._settings.search)

    @cached_property
    def anonymiser(self) -> Anonymiser:
        """Loads the model."""
        return self._load()

    def queue(self) -> list[Queued]:
        """What waits for a person, oldest first."""
        with db.transaction(self.intake) as connection:
            items = work.listed(connection, "beoordeling", "terzijde")
            return [Queued(one, register.get(connection, one.ontvangst)) for one in items]

    def item(self, nummer: str) -> Item:
        """One delivery that waits for a person. Raises NoSuchWork, NotAllowed."""
        with db.transaction(self.intake) as connection:
            item = work.get(connection, nummer)
        if item.state not in {"beoordeling", "terzijde"}:
            raise NotAllowed("niet_in_beoordeling")
        return item

    def open(self, nummer: str, gebruiker: str, handeling: str = "bekijken") -> Case:
        """The original text with its marks; the look is noted first. Raises SetAside."""
        item = self.item(nummer)
        inzage.note(self.intake, gebruiker, nummer, handeling)
        dossier = open_dossier(self.intake, self.spool, item)
        with db.transaction(self.intake) as connection:
            facts = register.get(connection, nummer)
            motiveringen = motivering.listed(connection, nummer)
        try:
            draft = drafts.load(self.spool, item.spool_key, dossier.extracted.text)
        except NoSuchWork:
            draft = self._judged(
                dossier, self.anonymiser.anonymise(dossier.extracted.text, dossier.zaak)
            )
        return Case(item, facts, dossier, draft, motiveringen)

    def original(self, nummer: str, gebruiker: str) -> tuple[bytes, str]:
        """The bytes as delivered and their extension."""
        item = self.item(nummer)
        inzage.note(self.intake, gebruiker, nummer, "downloaden")
        return self.spool.read(item.spool_key), self._extension(item)

    def _extension(self, item: Item) -> str:
        if item.state == "terzijde":
            return "bin"
        return read_text(self.spool, item.spool_key).soort

    def correct(
        self,
        nummer: str,
        gebruiker: str,
        seen: int,
        change: Callable[[Mentions, str], tuple[Mention, ...]],
    ) -> None:
        """Change marks, replace again, let the gate judge again. Raises Outdated, NotAllowed."""
        case = self.open(nummer, gebruiker, "wijzigen")
        self._redraft(case, seen, change(case.draft.mentions, case.draft.tekst))

    def decide_facts(self, nummer: str, gebruiker: str, seen: int, facts: Geleverd) -> None:
        """Court, date and rolnummer as a reviewer reads them."""
        case = self.open(nummer, gebruiker, "wijzigen")
        known = read_metadata(self.spool, case.item.spool_key)
        decided = Metadata(facts, None, known.partijen, known.extensie, vastgesteld=True)
        self.spool.put_beside(case.item.spool_key, "gegevens", decided.as_bytes())
        dossier = open_dossier(self.intake, self.spool, case.item)
        complete_register(self.intake, case.item, dossier)
        self._redraft(replace(case, dossier=dossier), seen, case.draft.mentions)

    def _redraft(self, case: Case, seen: int, mentions: tuple[Mention, ...]) -> None:
        dossier = case.dossier
        again = self.anonymiser.reapply(dossier.extracted.text, mentions, dossier.zaak)
        draft = self._judged(dossier, again)
        with db.transaction(self.intake) as connection:
            work.next_draft(connection, case.item.ontvangst, seen)
            codes = _codes(draft.bevindingen) or ("nagekeken",)
            work.settle(connection, case.item.ontvangst, "beoordeling", codes)
            drafts.save(self.spool, case.item.spool_key, draft)

    @staticmethod
    def _judged(dossier: Dossier, draft: Anonymised) -> Anonymised:
        both = (*findings(dossier), *draft.bevindingen)
        return replace(draft, route="beoordeling", bevindingen=tuple(dict.fromkeys(both)))

    def release(
        self, nummer: str, gebruiker: str, seen: int, *, looked: bool, answer: str | None
    ) -> str:
        """Publish the draft as it stands. Returns the public id. Raises NotAllowed, Outdated."""
        case = self.open(nummer, gebruiker, "vrijgeven")
        if case.item.blokkade_tot and case.item.blokkade_tot > db.now().date():
            raise NotAllowed("blokkade")
        codes = _codes(case.draft.bevindingen)
        if any(code in MUST_BE_SOLVED for code in codes):
            raise NotAllowed("gegevens_ontbreken")
        if codes and not looked:
            raise NotAllowed("niet_nagekeken")
        if answer is not None and answer not in ANSWERS:
            raise NotAllowed("keuze_onbekend")
        with db.transaction(self.intake) as connection:
            work.next_draft(connection, nummer, seen)
        basis = Basis(gegevens(case.dossier), case.dossier.kenmerken, case.draft)
        try:
            id_ = publish(self, case.item, basis, answer=answer)
        except Doubtful as doubt:
            doubtful = replace(case.draft, bevindingen=(Finding(doubt.code),))
            drafts.save(self.spool, case.item.spool_key, doubtful)
            with db.transaction(self.intake) as connection:
                work.settle(connection, nummer, "beoordeling", (doubt.code,))
            raise NotAllowed(doubt.code) from None
        with db.transaction(self.intake) as connection:
            work.settle(connection, nummer, "bekend", public_id=id_)
        drafts.remove(self.spool, case.item.spool_key)
        return id_

    def refuse(self, nummer: str, gebruiker: str, reden: str) -> None:
        """Do not publish, for a reason of the list."""
        if reden not in REFUSALS:
            raise NotAllowed("keuze_onbekend")
        item = self.item(nummer)
        inzage.note(self.intake, gebruiker, nummer, "weigeren")
        with db.transaction(self.intake) as connection:
            work.settle(connection, nummer, "geweigerd", (reden,))
        drafts.remove(self.spool, item.spool_key)

    def retry(self, nummer: str) -> None:
        """Process it again from the original."""
        item = self.item(nummer)
        self.spool.remove_beside(item.spool_key, "tekst")
        with db.transaction(self.intake) as connection:
            work.settle(connection, nummer, "wacht")

    def motivate(
        self, nummer: str, gebruiker: str, stap: int, doel: str, geldig_tot: date | None
    ) -> None:
        """Write down why a step above anonymised is needed."""
        self.item(nummer)
        inzage.note(self.intake, gebruiker, nummer, "motiveren")
        with db.transaction(self.intake) as connection:
            motivering.propose(
                connection, nummer, stap=stap, doel=doel, auteur=gebruiker, geldig_tot=geldig_tot
            )

    def approve(self, nummer: str, gebruiker: str, kenmerk: str) -> None:
        """The second pair of eyes on a motivation; the draft follows the ladder anew."""
        case = self.open(nummer, gebruiker, "motiveren")
        with db.transaction(self.intake) as connection:
            motivering.approve(connection, nummer, kenmerk, gebruiker)
        dossier = open_dossier(self.intake, self.spool, case.item)
        self._redraft(replace(case, dossier=dossier), case.item.draft, case.draft.mentions)


def _codes(found: Sequence[Finding]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.code for one in found))
