"""Word documents, built by the library that writes them and then by hand where it cannot."""

import io
import zipfile

import pytest
from docx import Document

from ingest.extract import Rejected, extract
from ingest.samples.word import docx as make_docx


def rejection(data: bytes) -> str:
    with pytest.raises(Rejected) as caught:
        extract(data)
    return caught.value.code


def archive(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        new.writestr("[Content_Types].xml", b"<Types/>")
        for name, content in parts.items():
            new.writestr(f"word/{name}.xml", content)
    return out.getvalue()


def test_header_body_notes_and_footer_come_in_that_order():
    found = extract(make_docx("VONNIS\n\nDe rechtbank beslist.", "Rechtbank te X", "Afschrift"))
    assert found.text.split("\n\n") == [
        "Rechtbank te X",
        "VONNIS",
        "De rechtbank beslist. (1)",
        "(1) Tegen deze beslissing staan de rechtsmiddelen open die de wet bepaalt.",
        "Afschrift\n",
    ]
    assert found.soort == "docx"


def test_a_table_gives_a_line_per_row():
    document = Document()
    table = document.add_table(2, 2)
    for row, (key, value) in enumerate([("Vonnisnummer:", "12/2020"), ("Dossier:", "20D001234")]):
        table.cell(row, 0).text, table.cell(row, 1).text = key, value
    out = io.BytesIO()
    document.save(out)
    assert extract(out.getvalue()).text == "Vonnisnummer: 12/2020\nDossier: 20D001234\n"


def test_a_bomb_is_seen_before_it_is_unpacked():
    assert rejection(archive(document=b" " * 40_000_000)) == "zipbom"


def test_many_parts_together_are_a_bomb_too():
    parts = {f"p{n}": (b"%06d" % n) * 500_000 for n in range(60)}
    assert rejection(archive(document=b"<a/>", **parts)) == "zipbom"


def test_entities_in_a_part_are_refused():
    laughs = b'<!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>'
    assert rejection(archive(document=laughs)) == "beschadigd"


def test_an_archive_without_a_proper_document_is_rejected():
    assert rejection(archive(document=b"<nonsense/>")) in {"beschadigd", "geen_tekst"}


def test_a_zip_that_is_no_document_is_of_an_unknown_type():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as new:
        new.writestr("vonnis.txt", "De rechtbank beslist.")
    assert rejection(out.getvalue()) == "onbekend_type"


def test_a_damaged_part_is_rejected():
    data = bytearray(make_docx("VONNIS\n\nDe rechtbank beslist.", "Kop", "Voet"))
    middle = data.find(b"word/document.xml") + 60
    data[middle : middle + 40] = b"\xff" * 40
    assert rejection(bytes(data)) == "beschadigd"
