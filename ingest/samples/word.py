"""A decision as a Word document: page header, footer, a footnote, numbers in a table."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime
from typing import Any

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

_FOOTNOTES = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
    "/word/footnotes.xml",
)
_NOTE = "Tegen deze beslissing staan de rechtsmiddelen open die de wet bepaalt."
_MOMENT = datetime(2026, 1, 5, 9, 0)  # noqa: DTZ001 - Word's core properties have no zone
_ZIP_MOMENT = (2026, 1, 5, 9, 0, 0)
_FACTS = re.compile(r"(?:[^\n:]{4,40}: [^\n]{2,60}\n?){2,8}")


def docx(text: str, header: str, footer: str) -> bytes:
    """The document; same text, same bytes."""
    document = Document()
    document.core_properties.created = document.core_properties.modified = _MOMENT
    section = document.sections[0]
    section.header.paragraphs[0].text = header
    section.footer.paragraphs[0].text = footer
    for block in text.strip("\n").split("\n\n"):
        if _FACTS.fullmatch(block):
            rows = [line.split(": ", 1) for line in block.splitlines()]
            table = document.add_table(len(rows), 2)
            for cells, row in zip(table.rows, rows, strict=True):
                cells.cells[0].text, cells.cells[1].text = f"{row[0]}:", row[1]
        else:
            paragraph = document.add_paragraph(block)
    _add_note(document, paragraph)
    out = io.BytesIO()
    document.save(out)
    return _with_fixed_times(out.getvalue())


def _add_note(document: Any, paragraph: Any) -> None:
    """A footnote at the last paragraph; the library has no call for it."""
    namespace = nsdecls("w", "r")
    blob = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {namespace}>'
        f'<w:footnote w:id="1"><w:p><w:r><w:t>{_NOTE}</w:t></w:r></w:p></w:footnote></w:footnotes>'
    ).encode()
    content_type, name = _FOOTNOTES
    part = Part(PackURI(name), content_type, blob, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    reference = parse_xml(f'<w:r {namespace}><w:footnoteReference w:id="1"/></w:r>')
    paragraph._p.append(reference)  # noqa: SLF001 - the element itself, as the library's own docs do


def _with_fixed_times(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _ZIP_MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return out.getvalue()
