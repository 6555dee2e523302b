"""A whole private side in one folder, and a decision to send through it."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, replace
from functools import cached_property

from anonymise.mentions import Anonymised, Finding, Mention, Zaak
from ingest.delivery import Door, accept
from ingest.metadata import Metadata
from ingest.pipeline import Outcome, Tools, process_next
from ingest.settings import DeliverySettings, ForwarderSettings, WorkerSettings
from search_index import open_store
from search_index.store import Store


class ListAnonymiser:
    """Hides the names it is given and asks for a person when `twijfel` is in the text.

    It keeps the protocol of the real one, without a model: tests of the journey do not measure names.
    """

    def __init__(self, *namen: str) -> None:
        self.namen = namen

    def anonymise(self, text: str, zaak: Zaak = Zaak()) -> Anonymised:  # noqa: B008 - frozen
        found = [
            Mention(match.start(), match.end(), "persoon", "vervolgde_persoon", number)
            for number, naam in enumerate(self.namen, 1)
            for match in re.finditer(re.escape(naam), text)
        ]
        return self.reapply(text, tuple(sorted(found, key=lambda one: one.start)), zaak)

    def reapply(self, text: str, mentions: tuple[Mention, ...], zaak: Zaak) -> Anonymised:
        stap = max((one.stap for one in zaak.motiveringen), default=2)
        parts, at, marked = [], 0, []
        for one in mentions:
            mark = (
                (f"[{one.rol} {one.persoon}]" if stap == 3 else "[persoon]")
                if one.vervangen
                else ""
            )
            words = mark or text[one.start : one.end]
            parts += [text[at : one.start], words]
            marked.append(replace(one, vervanging=mark))
            at = one.end
        public = "".join(parts) + text[at:]
        doubt = [
            match.span()
            for match in re.finditer("twijfel", text)
            if not any(one.start <= match.start() < one.end for one in marked if one.vervangen)
        ]
        return Anonymised(
            tekst=text,
            openbare_tekst=public,
            wijze="gepseudonimiseerd" if stap == 3 else "geanonimiseerd",
            route="beoordeling" if doubt else "automatisch",
            mentions=tuple(marked),
            bevindingen=tuple(Finding("naam_onverklaard", *place) for place in doubt),
            beleid="test",
            pijplijn="test",
            grond="standaard",
        )


NAAM = "Wannes Verbruggestraete"


def vonnis(**changes: str) -> str:
    """A short judgment of the correctional court, with one name and everything that is read."""
    parts = {
        "hof": "Rechtbank van eerste aanleg Oost-Vlaanderen, afdeling Gent",
        "datum": "4 mei 2021",
        "rol": "21G009917",
        "naam": NAAM,
        "norm": "artikel 6.2.1 van de Vlaamse Codex Ruimtelijke Ordening",
        "slot": "",
    } | changes
    return (
        "{hof}\nsectie correctionele rechtbank\n\nVonnis\n\nDossiernummer: {rol}\n"
        "Datum van uitspraak: {datum}\n\nIn de zaak van het openbaar ministerie\n\ntegen:\n\n"
        "{naam}, beklaagde\n\nBeklaagd van:\n\nAls dader een constructie te hebben opgericht zonder "
        "vergunning, een inbreuk op {norm}.\n\n"
        "BEOORDELING\n\nDe rechtbank oordeelt dat de feiten bewezen zijn. {naam} gaf ze toe. {slot}\n\n"
        "OM DEZE REDENEN,\nDE RECHTBANK,\n\nVerklaart {naam} schuldig en veroordeelt hem tot een "
        "geldboete van 500,00 euro.\nBeveelt het herstel in de oorspronkelijke toestand binnen een "
        "termijn van 12 maanden.\n\nAldus uitgesproken in openbare terechtzitting op {datum}.\n"
    ).format(**parts)


@dataclass
class House:
    """A whole private side in one folder, with the settings of each process."""

    env: dict[str, str]
    delivery: DeliverySettings
    forwarder: ForwarderSettings
    worker: WorkerSettings
    door: Door

    @classmethod
    def of(cls, env: dict[str, str]) -> House:
        delivery = DeliverySettings.from_env(env)
        forwarder, worker = ForwarderSettings.from_env(env), WorkerSettings.from_env(env)
        return cls(env, delivery, forwarder, worker, Door.open(delivery))

    def deliver(self, text: str | bytes, metadata: Metadata | None = None) -> str:
        content = text.encode() if isinstance(text, str) else text
        return accept(self.door, io.BytesIO(content), metadata or Metadata()).nummer

    def process(self, anonymiser: ListAnonymiser | None = None) -> dict[str, Outcome]:
        found = {}
        with Tools.open(self.worker, anonymiser or ListAnonymiser(NAAM)) as tools:
            while outcome := process_next(tools):
                found[outcome.ontvangst] = outcome
        return found

    def process_one(self, text: str) -> Outcome:
        nummer = self.deliver(text)
        return self.process()[nummer]

    @cached_property
    def store(self) -> Store:
        return open_store(self.worker.search)

    def close(self) -> None:
        self.door.close()
        self.store.close()
