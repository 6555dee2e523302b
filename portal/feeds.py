"""Atom: a query as a feed, with a tombstone for what was withdrawn.

Source: RFC 4287 (Atom), RFC 5005 §3 (paged feeds), RFC 6721 (deleted entries).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from lxml import etree
from lxml.builder import ElementMaker  # type: ignore[import-not-found]

from portal import facets, summary, words
from portal.addresses import absolute, results_address
from search_index.query import Hit, Query, Results
from search_index.records import Uitspraak
from search_index.store import Store, Wijziging

ATOM = "http://www.w3.org/2005/Atom"
TOMBSTONE = "http://purl.org/atompub/tombstones/1.0"
E = ElementMaker(namespace=ATOM, nsmap={None: ATOM, "at": TOMBSTONE})
_LOOK_BACK = 500


def recently_withdrawn(store: Store) -> list[Wijziging]:
    """What was withdrawn among the last changes; of a withdrawn text nothing else is known."""
    changes = store.changes_since(max(0, store.last_serial() - _LOOK_BACK), _LOOK_BACK)
    return [change for change in changes if change.soort == "ingetrokken"]


def feed(query: Query, found: Results, withdrawn: Iterable[Wijziging]) -> bytes:
    """One page of the feed."""
    gone = list(withdrawn) if query.pagina == 1 else []
    moments = [hit.uitspraak.bekendmaking.laatst_op for hit in found.hits] + [
        one.op for one in gone
    ]
    here = absolute(results_address(query, ".atom", pagina=query.pagina))
    last = max(1, -(-found.totaal // query.aantal))
    root = E.feed(
        E.title(_title(query)),
        E.id(absolute(results_address(replace(query, pagina=1, aantal=10), ".atom"))),
        E.updated(_moment(max(moments, default=datetime(2026, 1, 1, tzinfo=UTC)))),
        E.author(E.name("Arrestendatabank Vlaamse handhaving")),
        E.link(rel="self", href=here, type="application/atom+xml"),
        E.link(rel="alternate", href=absolute(results_address(query, aantal=10)), type="text/html"),
    )
    pages = {"first": 1, "previous": query.pagina - 1, "next": query.pagina + 1, "last": last}
    for rel, page in pages.items():
        if 1 <= page <= last:
            href = absolute(results_address(query, ".atom", pagina=page))
            root.append(E.link(rel=rel, href=href))
    root.extend(_entry(hit) for hit in found.hits)
    root.extend(_deleted(one) for one in gone)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _title(query: Query) -> str:
    labels = [chip.label for chip in facets.chips(query)]
    parts = ([f"“{query.q}”"] if query.q else []) + labels
    return "Uitspraken" + (f": {', '.join(parts)}" if parts else "")


def _entry(hit: Hit) -> etree._Element:
    uitspraak = hit.uitspraak
    href = absolute(f"/uitspraken/{uitspraak.id}")
    entry: etree._Element = E.entry(
        E.title(words.title(uitspraak)),
        E.id(href),
        E.link(rel="alternate", href=href, type="text/html"),
        E.published(_moment(uitspraak.bekendmaking.eerst_op)),
        E.updated(_moment(uitspraak.bekendmaking.laatst_op)),
        E.summary(told(uitspraak)),
    )
    for norm in uitspraak.regelgeving:
        entry.append(E.category(term=norm.code, label=words.norm(norm.code)))
    return entry


def told(uitspraak: Uitspraak) -> str:
    """What was decided, in a line."""
    return " ".join(statement.text for statement in summary.statements(uitspraak))


def _deleted(change: Wijziging) -> etree._Element:
    href = absolute(f"/uitspraken/{change.id}")
    return etree.Element(f"{{{TOMBSTONE}}}deleted-entry", ref=href, when=_moment(change.op))


def _moment(value: datetime) -> str:
    return value.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")
