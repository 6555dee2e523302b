"""What a decision says of itself: one text in, its features with their places out."""

from __future__ import annotations

import re
from typing import Any

from ingest.understand.actions import find_actions
from ingest.understand.articles import Cited, find_citations
from ingest.understand.court import CourtFound, find_court
from ingest.understand.dates import Found, find_dates
from ingest.understand.delivered import contradictions
from ingest.understand.dockets import court_of_docket, find_dockets
from ingest.understand.form import find_instantie, find_kamer, find_soort, find_taal, is_final
from ingest.understand.instruments import find_instruments
from ingest.understand.kenmerken import Citaat, Geleverd, Kenmerken, Span
from ingest.understand.legible import Legible, make_legible
from ingest.understand.moment import contradicting_date, find_decision_date, find_facts_date
from ingest.understand.outcomes import find_outcomes
from ingest.understand.references import find_references
from ingest.understand.regulation import carrying, in_force_findings
from ingest.understand.sanctions import find_sanctions
from ingest.understand.zones import find_zones, zone_text

__all__ = ["Geleverd", "Kenmerken", "as_json", "understand"]

_ECLI = re.compile(r"\bECLI:BE:[A-Z][A-Z0-9]{0,6}:\d{4}:[A-Z0-9](?:[A-Z0-9.-]{0,29}[A-Z0-9])?\b")


_NIETS_GELEVERD = Geleverd()


def understand(text: str, geleverd: Geleverd = _NIETS_GELEVERD) -> Kenmerken:
    """Read everything that §7 of the contracts asks for; what is not in the text stays empty.

    Delivered metadata are checked against the text, never taken over in its place: a contradiction
    is a finding. Linear in the length of the text; no pattern backtracks without bound.
    """
    legible = make_legible(text)
    zones = find_zones(legible)
    head_end, sign_start = _edges(zones, len(text))
    head = legible.text[:head_end]
    operative = " ".join(legible.flat[start:end] for start, end in zone_text(zones, "dictum"))
    court = find_court(legible, head_end, sign_start)
    dockets = find_dockets(court.code if court else None, head)
    if court is None and dockets and (code := court_of_docket(dockets[0])):
        court = CourtFound(code, None, 0, 0)
    code = court.code if court else None
    days = list(find_dates(legible.flat))
    decided = find_decision_date(legible.text, days, head_end, sign_start)
    dag = decided.dag if decided else None
    soort = find_soort(head, operative, code)
    instantie = find_instantie(code, head, legible.lower[: head_end + 1500])
    penal = _is_penal(code, legible.lower[: head_end + 1500])
    uitkomsten = find_outcomes(legible, zones, code, penal=penal)
    sancties, sum_findings = find_sanctions(legible, zones)
    mentions = find_instruments(legible, days)
    operative_start = next((zone.start for zone in zones if zone.code == "dictum"), len(text))
    citations = find_citations(legible.flat, mentions, operative_start)
    verwijzingen = find_references(
        legible, zones, days, dockets, dag, appeal=instantie in {"hoger beroep", "cassatie"}
    )
    facts = find_facts_date(legible.lower, days, zone_text(zones, "tenlastelegging"), dag)
    regelgeving = carrying(legible.lower, mentions, citations, zones, verwijzingen, court=code)
    bevindingen = [
        *sum_findings,
        *_date_finding(legible, days, decided, sign_start),
        *in_force_findings(legible, citations, facts),
        *contradictions(geleverd, code, dag, dockets, head_end),
    ]
    return Kenmerken(
        rechtscollege=code,
        afdeling=court.afdeling if court else None,
        kamer=find_kamer(head),
        datum_uitspraak=dag,
        rolnummers=dockets,
        ecli=geleverd.ecli or _own_ecli(head),
        soort_uitspraak=soort,
        taal=find_taal(text),
        instantie=instantie,
        eindbeslissing=is_final(soort, operative),
        regelgeving=regelgeving,
        citaten=_citaten(legible, citations, facts),
        handelingen=find_actions(legible, zones, uitkomsten, code, penal=penal),
        uitkomsten=uitkomsten,
        sancties=sancties,
        verwijzingen=verwijzingen,
        zones=zones,
        bevindingen=tuple(bevindingen),
    )


def _edges(zones: tuple[Span, ...], size: int) -> tuple[int, int | None]:
    """Where the caption ends, and where the signature starts."""
    head = next((zone.end for zone in zones if zone.code == "hoofding"), 0)
    sign = next((zone.start for zone in zones if zone.code == "ondertekening"), None)
    operative = next((zone.start for zone in zones if zone.code == "dictum"), None)
    return min(
        head or 200, 4000, size if operative is None else operative
    ), sign if sign is not None else operative


def _is_penal(code: str | None, beginning: str) -> bool:
    """Whether the court may punish here: a civil judgment of the same court has no S- outcome."""
    if code is None:
        return True
    kind = code.partition("_")[0]
    if kind == "POL":
        return True
    if kind not in {"REA", "HVB", "ASS"}:
        return False
    return bool(
        re.search(
            r"openbaar\s+ministerie|beklaagde|correctione|strafzaken|tenlastelegging|raadkamer|"
            r"inbeschuldigingstelling|procureur|betichte|inverdenkinggestelde",
            beginning,
        )
    )


def _own_ecli(head: str) -> str | None:
    match = _ECLI.search(head)
    return match.group() if match else None


def _date_finding(
    legible: Legible, days: list[Found], decided: Found | None, sign_start: int | None
) -> list[Span]:
    if decided is None:
        return []
    other = contradicting_date(legible.flat, days, decided, sign_start)
    return [Span("datum_tegenstrijdig", *legible.span(other.start, other.end))] if other else []


def _citaten(legible: Legible, citations: list[Cited], facts: Any) -> tuple[Citaat, ...]:
    return tuple(
        Citaat(cited.owner.code, number, *legible.span(start, end), versie_op=facts)
        for cited in citations
        if cited.owner and cited.owner.code
        for number, start, end in cited.numbers
    )


def as_json(id_: str, kenmerken: Kenmerken) -> dict[str, Any]:
    """The document of §7; an amount or term that returns for the next accused stands once."""
    sancties: dict[tuple[Any, ...], dict[str, Any]] = {}
    for one in kenmerken.sancties:
        value = {"bedrag_eur": one.bedrag_eur} if one.dagen is None else {"dagen": one.dagen}
        line = {"soort": one.soort, **value, "start": one.start, "end": one.end}
        sancties.setdefault((one.soort, one.bedrag_eur, one.dagen), line)
    dag = kenmerken.datum_uitspraak
    return {
        "id": id_,
        "rechtscollege": kenmerken.rechtscollege,
        "afdeling": kenmerken.afdeling,
        "kamer": kenmerken.kamer,
        "datum_uitspraak": dag.isoformat() if dag else None,
        "rolnummers": list(kenmerken.rolnummers),
        "ecli": kenmerken.ecli,
        "soort_uitspraak": kenmerken.soort_uitspraak,
        "taal": kenmerken.taal,
        "instantie": kenmerken.instantie,
        "eindbeslissing": kenmerken.eindbeslissing,
        "regelgeving": [
            {"code": one.code, "dragend": one.dragend, "artikelen": list(one.artikelen)}
            for one in kenmerken.regelgeving
        ],
        "handelingen": [one.code for one in kenmerken.handelingen],
        "uitkomsten": list(dict.fromkeys(one.code for one in kenmerken.uitkomsten)),
        "sancties": list(sancties.values()),
        "verwijzingen": [
            {"tekst": one.tekst, "start": one.start, "end": one.end, "relatie": one.relatie}
            for one in kenmerken.verwijzingen
        ],
        "zones": [{"soort": z.code, "start": z.start, "end": z.end} for z in kenmerken.zones],
        "bevindingen": [
            {"code": one.code, "start": one.start, "end": one.end} for one in kenmerken.bevindingen
        ],
    }
