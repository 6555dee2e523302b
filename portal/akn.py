"""One decision as an Akoma Ntoso 3.0 judgment.

Source: OASIS LegalDocML, Akoma Ntoso Version 1.0 (namespace .../ns/akn/3.0), element `judgment`.
Where a zone has a counterpart in the standard it gets that element; the others stand in
`introduction` by what they hold.
"""

from __future__ import annotations

from itertools import groupby

from lxml import etree
from lxml.builder import ElementMaker  # type: ignore[import-not-found]

from portal import words
from portal.text import Ranges, Section, sections
from search_index.records import Uitspraak

NS = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
E = ElementMaker(namespace=NS, nsmap={None: NS})
SOURCE = "#arrestendatabank"

_ELEMENTS = {
    "hoofding": "introduction",
    "tenlastelegging": "introduction",
    "procedure": "introduction",
    "feiten": "background",
    "argumenten": "arguments",
    "beoordeling": "motivation",
    "dictum": "decision",
    "ondertekening": "decision",
}


def document(uitspraak: Uitspraak, address: str, verantwoordelijke: str | None = None) -> bytes:
    """The whole document, UTF-8. Whoever is responsible for the databank publishes it."""
    body = E.judgmentBody()
    parts = sections(uitspraak, Ranges())
    grouped = groupby(
        parts, key=lambda part: _ELEMENTS.get(part.id.partition("-")[0], "motivation")
    )
    for name, group in grouped:
        element = etree.SubElement(body, f"{{{NS}}}{name}")
        for part in group:
            _append(element, part)
    judgment = E.judgment(
        _meta(uitspraak, address, verantwoordelijke),
        E.header(E.p(E.docTitle(words.title(uitspraak)))),
        body,
        name=uitspraak.soort_uitspraak,
    )
    root = E.akomaNtoso(judgment)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def _append(element: etree._Element, part: Section) -> None:
    for paragraph in part.paragraphs:
        text = "".join(piece.text for piece in paragraph.pieces)
        element.append(E.p(_printable(text), eId=f"al_{paragraph.number}"))


def _printable(text: str) -> str:
    """XML 1.0 knows no control characters other than tab and line end."""
    return "".join(char for char in text if char >= " " or char in "\t\n")


def _meta(uitspraak: Uitspraak, address: str, verantwoordelijke: str | None) -> etree._Element:
    publisher = "#verantwoordelijke" if verantwoordelijke else SOURCE
    day = uitspraak.datum_uitspraak.isoformat()
    published = uitspraak.bekendmaking.laatst_op.date().isoformat()
    work = f"/akn/be/judgment/{uitspraak.rechtscollege.code.lower()}/{day}/{uitspraak.id}"
    expression = f"{work}/nld@{published}"
    alias = [E.FRBRalias(value=uitspraak.ecli, name="ECLI")] if uitspraak.ecli else []
    number = [E.FRBRnumber(value=uitspraak.rolnummer)] if uitspraak.rolnummer else []
    identification = E.identification(
        E.FRBRWork(
            E.FRBRthis(value=work), E.FRBRuri(value=work), *alias,
            E.FRBRdate(date=day, name="uitspraak"), E.FRBRauthor(href="#rechtscollege"),
            E.FRBRcountry(value="be"), *number,
        ),
        E.FRBRExpression(
            E.FRBRthis(value=expression), E.FRBRuri(value=expression),
            E.FRBRdate(date=published, name="bekendmaking"), E.FRBRauthor(href=publisher),
            E.FRBRlanguage(language="nld"),
        ),
        E.FRBRManifestation(
            E.FRBRthis(value=f"{address}.xml"), E.FRBRuri(value=f"{address}.xml"),
            E.FRBRdate(date=published, name="bestand"), E.FRBRauthor(href=publisher),
            E.FRBRformat(value="application/akn+xml"),
        ),
        source=SOURCE,
    )  # fmt: skip
    keywords = [
        E.keyword(value=code, showAs=words.outcome(code), dictionary="#uitkomst")
        for code in uitspraak.uitkomsten
    ]
    classification = [E.classification(*keywords, source=SOURCE)] if keywords else []
    references = E.references(
        E.TLCOrganization(
            eId="rechtscollege",
            href=f"/ontology/organization/be/{uitspraak.rechtscollege.code}",
            showAs=words.court_of(uitspraak.rechtscollege),
        ),
        E.TLCOrganization(
            eId="arrestendatabank", href="/ontology/organization/be/arrestendatabank",
            showAs="Arrestendatabank",
        ),
        source=SOURCE,
    )  # fmt: skip
    if verantwoordelijke:
        href = "/ontology/organization/be/verantwoordelijke"
        references.append(
            E.TLCOrganization(eId="verantwoordelijke", href=href, showAs=verantwoordelijke)
        )
    for norm in uitspraak.regelgeving:
        href = norm.eli or f"/ontology/concept/be/regelgeving/{norm.code}"
        id_ = "norm_" + norm.code.lower().replace("-", "_")
        references.append(E.TLCReference(eId=id_, name="regelgeving", href=href, showAs=norm.titel))
    meta: etree._Element = E.meta(identification, *classification, references)
    return meta
