"""Files that nobody can read, and one that only carries the wrong name."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime

from fpdf import FPDF
from fpdf.enums import EncryptionMethod
from PIL import Image, ImageDraw

from ingest.samples import render

_TEXT = (
    "RECHTBANK VAN EERSTE AANLEG\n\nDit voorbeeld houdt midden in een zin op, omdat het bestand\n"
)
_MOMENT = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def files() -> Iterator[tuple[str, bytes]]:
    """Name and content of each."""
    whole = render.pdf(_TEXT * 6, render.LOOKS[0])
    yield "afgebroken.pdf", whole[: len(whole) // 3]
    yield "versleuteld.pdf", _encrypted()
    yield "leeg.pdf", b""
    yield "wit.txt", b" \r\n \r\n"
    yield "zipbom.docx", _bomb()
    yield "verkeerde-naam.pdf", b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 4
    yield "te-lang.pdf", _long()
    yield "foto-van-niets.pdf", _picture()
    yield "tekstverwerker.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504
    yield "entiteiten.xml", _laughs()
    yield "half.docx", _bomb()[:300]


def _encrypted() -> bytes:
    page = FPDF()
    page.set_creation_date(_MOMENT)
    page.set_font("times", size=12)
    page.add_page()
    page.cell(0, 8, "Alleen voor de griffie.")
    page.set_encryption("griffie", "griffie", encryption_method=EncryptionMethod.RC4)
    return bytes(page.output())


def _bomb() -> bytes:
    """A Word document of a few kilobytes that unpacks to hundreds of mebibytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        moment = (2026, 1, 5, 9, 0, 0)
        for name, size in (("[Content_Types].xml", 10), ("word/document.xml", 200 * 1024 * 1024)):
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(entry, "w") as stream:
                for _ in range(max(1, size // 1024 // 1024)):
                    stream.write(b" " * min(size, 1024 * 1024))
    return out.getvalue()


def _long() -> bytes:
    page = FPDF()
    page.set_creation_date(_MOMENT)
    page.set_font("helvetica", size=11)
    for number in range(501):
        page.add_page()
        page.cell(0, 8, f"Bijlage {number + 1}: overzicht van de stukken")
    return bytes(page.output())


def _picture() -> bytes:
    image = Image.new("L", (1240, 1754), 235)
    draw = ImageDraw.Draw(image)
    for step in range(0, 1240, 8):
        draw.line((step, 0, 1240 - step, 1754), fill=120 + step % 100)
    out = io.BytesIO()
    moment = _MOMENT.timetuple()
    image.save(out, "PDF", resolution=150, quality=40, creationDate=moment, modDate=moment)
    return out.getvalue()


def _laughs() -> bytes:
    entities = "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' if n else '<!ENTITY a0 "ha">' for n in range(9)
    )
    return (
        f'<?xml version="1.0"?><!DOCTYPE vonnis [{entities}]><vonnis><p>&a8;</p></vonnis>'.encode()
    )
