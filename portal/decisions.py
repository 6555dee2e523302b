"""The page of one decision at its stable address, and the same decision as a file."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from flask import Blueprint, current_app, g, make_response, redirect, render_template
from werkzeug.wrappers import Response

from portal import akn, amounts, marks, pdf, summary, terms, words
from portal.addresses import absolute, decision_address, expect, given, given_query, results_address
from portal.collection import current_index, current_store, published
from portal.errors import Unknown
from portal.settings import PortalSettings
from portal.text import Link, Ranges, sections
from search_index import serialise
from search_index.errors import IndexUnavailable, QueryError
from search_index.numbers import ecli_key
from search_index.query import Hit, Query
from search_index.records import Uitspraak
from search_index.store import Ingetrokken

bp = Blueprint("decisions", __name__)


@dataclass(frozen=True, slots=True)
class Status:
    """What happened to the decision afterwards, as far as this collection knows."""

    beroepen_uitspraak: Uitspraak | None  # the decision it is an appeal against
    later: tuple[Uitspraak, ...]  # decisions on appeal against it
    is_tussen: bool


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Decisions around this one."""

    citeert: tuple[Uitspraak, ...]
    geciteerd_door: tuple[Uitspraak, ...]
    verwant: tuple[Hit, ...] | None  # None when the index does not answer


@bp.get("/uitspraken/<id_>")
def decision(id_: str) -> str:
    """The decision in HTML: the canonical form. Words of the query in the address light up."""
    query = given_query()
    uitspraak = found(id_)
    hits = _highlights(query, uitspraak.tekst) if query.q else ()
    told = summary.statements(uitspraak)
    sums = amounts.amounts(uitspraak)
    places = [(f"b-{one.code}", one.start) for one in told] + [
        (one.anker, one.start) for one in sums
    ]
    neighbours = _neighbours(uitspraak)
    return render_template(
        "decision.html",
        u=uitspraak,
        title=words.title(uitspraak),
        query=query,
        back=results_address(query, pagina=query.pagina) if given() else None,
        told=told,
        status=_status(uitspraak, neighbours),
        neighbours=neighbours,
        sections=sections(uitspraak, _ranges(uitspraak, hits, places)),
        hits=len(hits),
        versions=current_store().versions(id_),
        reference=words.reference(uitspraak, absolute(f"/uitspraken/{id_}")),
        legend=marks.legend(uitspraak.tekst),
        numbered=marks.are_numbered(uitspraak.tekst),
        amounts=sums,
        cited_norms=_cited_norms(uitspraak),
        elsewhere=list(dict.fromkeys(one.tekst for one in uitspraak.verwijzingen if not one.id)),
        removed=_removed(uitspraak),
        hard=terms.used_in(uitspraak.tekst),
    )


@bp.get("/uitspraken/<id_>.json")
def decision_json(id_: str) -> Response:
    """The public record."""
    expect()
    body = json.dumps(serialise.to_json(found(id_)), ensure_ascii=False, indent=2)
    return _file(body, "application/json", id_, "json", attach=False)


@bp.get("/uitspraken/<id_>.txt")
def decision_text(id_: str) -> Response:
    """The text alone."""
    expect()
    return _file(found(id_).tekst, "text/plain", id_, "txt", attach=False)


@bp.get("/uitspraken/<id_>.xml")
def decision_xml(id_: str) -> Response:
    """Akoma Ntoso."""
    expect()
    settings: PortalSettings = current_app.config["PORTAL"]
    address = absolute(f"/uitspraken/{id_}")
    body = akn.document(found(id_), address, settings.verantwoordelijke)
    return _file(body, "application/akn+xml", id_, "xml", attach=False)


@bp.get("/uitspraken/<id_>.pdf")
def decision_pdf(id_: str) -> Response:
    """Tagged PDF with the reference on every sheet."""
    expect()
    uitspraak = found(id_)
    body = pdf.document(uitspraak, words.reference(uitspraak, absolute(f"/uitspraken/{id_}")))
    return _file(body, "application/pdf", id_, "pdf", attach=True)


@bp.get("/ecli/<ecli>")
def by_ecli(ecli: str) -> Response:
    """To the decision with this ECLI, in any spelling."""
    expect()
    id_ = current_store().by_ecli(ecli_key(ecli) or ecli)
    if id_ is None:
        raise Unknown
    return redirect(decision_address(id_), 302)


def found(id_: str) -> Uitspraak:
    """The decision; what is not anonymous is kept out of search engines, crawling stays allowed."""
    uitspraak = published(id_)
    if uitspraak.bekendmaking.wijze != "geanonimiseerd":
        g.robots = "noindex, noarchive"
    return uitspraak


def _file(body: str | bytes, mimetype: str, id_: str, suffix: str, *, attach: bool) -> Response:
    response = make_response(body)
    response.mimetype = mimetype
    kind = "attachment" if attach else "inline"
    response.headers["Content-Disposition"] = f'{kind}; filename="uitspraak-{id_}.{suffix}"'
    return response


def _highlights(query: Query, tekst: str) -> tuple[tuple[int, int], ...]:
    """No light when the engine is down or the query cannot be read: the text comes first."""
    try:
        return current_index().highlights(query, tekst)
    except (IndexUnavailable, QueryError):
        return ()


def _neighbours(uitspraak: Uitspraak) -> Neighbours:
    store = current_store()
    cites = {ref.id for ref in uitspraak.verwijzingen if ref.id and ref.id != uitspraak.id}
    try:
        similar = current_index().similar(uitspraak.id)
    except IndexUnavailable:
        similar = None
    return Neighbours(
        citeert=tuple(store.get_many(sorted(cites))),
        geciteerd_door=tuple(store.get_many(store.citing(uitspraak.id))),
        verwant=similar,
    )


def _status(uitspraak: Uitspraak, neighbours: Neighbours) -> Status:
    appealed = {
        ref.id for ref in uitspraak.verwijzingen if ref.relatie == "beroepen_uitspraak" and ref.id
    }
    later = tuple(
        other
        for other in neighbours.geciteerd_door
        if any(
            ref.id == uitspraak.id and ref.relatie == "beroepen_uitspraak"
            for ref in other.verwijzingen
        )
    )
    first = next((other for other in neighbours.citeert if other.id in appealed), None)
    is_interim = uitspraak.soort_uitspraak.startswith("tussen") or "P-TUSSEN" in (
        uitspraak.uitkomsten
    )
    return Status(first, later, is_interim)


def _ranges(
    uitspraak: Uitspraak,
    hits: tuple[tuple[int, int], ...],
    places: Iterable[tuple[str, int | None]],
) -> Ranges:
    anchors: dict[int, list[str]] = {}
    for name, start in places:
        if start is not None:
            anchors.setdefault(_visible(uitspraak.tekst, start), []).append(name)
    return Ranges(hits, tuple(_links(uitspraak)), anchors)


def _visible(tekst: str, start: int) -> int:
    """The first character at or after this place that is not white space."""
    rest = tekst[start : start + 500]
    return start + len(rest) - len(rest.lstrip())


def _links(uitspraak: Uitspraak) -> Iterable[Link]:
    for ref in uitspraak.verwijzingen:
        if ref.id and ref.id != uitspraak.id:
            yield Link(ref.start, ref.end, decision_address(ref.id), "", is_external=False)
    for citaat in uitspraak.citaten:
        href = words.codex_address(citaat.code, uitspraak.datum_uitspraak)
        if href and citaat.artikel:
            title = f"{words.norm(citaat.code)}, art. {citaat.artikel}"
            yield Link(citaat.start, citaat.end, href, title, is_external=True)


@dataclass(frozen=True, slots=True)
class CitedNorm:
    """An instrument that the decision carries or names, with its articles and its address."""

    code: str
    titel: str
    artikelen: tuple[str, ...]
    dragend: bool
    codex: str | None


def _cited_norms(uitspraak: Uitspraak) -> list[CitedNorm]:
    articles: dict[str, dict[str, None]] = {norm.code: {} for norm in uitspraak.regelgeving}
    for citaat in uitspraak.citaten:
        named = articles.setdefault(citaat.code, {})
        if citaat.artikel:
            named[citaat.artikel] = None
    carrying = {norm.code: norm for norm in uitspraak.regelgeving}
    return [
        CitedNorm(
            code,
            words.norm(code),
            carrying[code].artikelen if code in carrying else tuple(named),
            code in carrying,
            words.codex_address(code, uitspraak.datum_uitspraak),
        )
        for code, named in articles.items()
    ]


def _removed(uitspraak: Uitspraak) -> list[tuple[str, int]]:
    """How often each kind was left out, most first; never what."""
    counts = uitspraak.anonimisering.vervangen.items()
    ordered = sorted(counts, key=lambda item: -item[1])
    return [(words.SOORTEN_GEGEVENS.get(kind, kind), count) for kind, count in ordered if count]


def tombstone(steen: Ingetrokken) -> str:
    """The page that stays when a decision is withdrawn."""
    return render_template("gone.html", steen=steen, reden=words.REDENEN.get(steen.reden))
