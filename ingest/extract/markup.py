"""HTML and XML: the words, a line per block; no entity is expanded, nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from ingest.extract.errors import Rejected

_DROPPED = frozenset(
    ("script", "style", "head", "noscript", "template", "svg", "math", "iframe", "object")
)
_DROPPED_XML = frozenset(("meta", "script", "style"))  # Akoma Ntoso keeps its own facts in meta
_INLINE = frozenset(
    re.findall(
        r"\w+",
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp "
        "small span strike strong sub sup time tt u var wbr",
    )
)
_CELLS = frozenset(("td", "th"))  # what follows stays on the line
_JOINED = re.compile(r"[ \t\r\n]*\x1f[\s\x1e]*")
_SPACE = re.compile(r"[ \t\r\n\f\v]+")
_JOIN = "\x1f"  # after a number that stands before its paragraph
_LINE = "\x1e"  # a line end of ours, which white space of the source must not swallow


def read_html(data: bytes) -> str:
    """The text of an HTML page, as a reader would see it."""
    parser = html.HTMLParser(
        encoding=_encoding(data), no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise Rejected("beschadigd") from error
    return _lines("".join(_html(root)))


def read_xml(data: bytes) -> str:
    """The text of any court's XML: elements that stand beside text are inline, others are blocks.

    A document with entities of its own is refused: expanding them is a known attack, and leaving
    them out would lose text unseen.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Rejected("beschadigd") from error
    if (
        root.getroottree().docinfo.internalDTD is not None
        and next(root.iter(etree.Entity), None) is not None
    ):
        raise Rejected("beschadigd")
    return _lines("".join(_xml(root, inline=False)))


def _html(node: etree._Element) -> Iterator[str]:
    name = node.tag if isinstance(node.tag, str) else ""
    if name in _DROPPED:
        return
    if name == "br":
        yield _LINE
        return
    edge = "" if name in _INLINE else " " if name in _CELLS else _LINE
    blank = _LINE if name in {"p", "h1", "h2", "h3", "h4", "table", "ul", "ol", "section"} else ""
    yield edge + blank
    yield node.text or ""
    for child in node:
        yield from _html(child)
        yield child.tail or ""
    yield edge


def _xml(node: etree._Element, *, inline: bool) -> Iterator[str]:
    name = etree.QName(node).localname
    if name in _DROPPED_XML:
        return
    if name in {"br", "eol"}:
        yield _LINE
        return
    edge = "" if inline else " " if name in _CELLS else _LINE
    close = _JOIN if name == "num" and not inline else edge
    yield edge + (_LINE if name == "p" and not inline else "")
    yield node.text or ""
    mixed = bool((node.text or "").strip()) or any((child.tail or "").strip() for child in node)
    for child in node:
        yield from _xml(child, inline=inline or mixed)
        yield child.tail or ""
    yield close


def _lines(text: str) -> str:
    text = _JOINED.sub(" ", text)
    return "\n".join(_SPACE.sub(" ", line).strip() for line in text.split(_LINE))


def _encoding(data: bytes) -> str | None:
    """UTF-8 when the bytes prove it; otherwise what the page declares, or Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return None if re.search(rb"charset\s*=", data[:2048], re.IGNORECASE) else "cp1252"
    return "utf-8"
