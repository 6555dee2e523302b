"""What comes in as bytes goes out as text, or as a code of the closed list."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.extract import Extracted, Rejected, extract
from ingest.extract.errors import CODES
from ingest.samples import render
from ingest.samples.render import Look
from ingest.samples.word import docx as make_docx


def rejection(data: bytes) -> str:
    with pytest.raises(Rejected) as caught:
        extract(data)
    return caught.value.code


def test_a_utf8_text_in_nfc_is_taken_unchanged():
    text = "De beklaagde\u00a0woont te X.\n\n\n  ingesprongen \u00adregel\n"
    assert extract(text.encode()).text == text


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8-sig", b""),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-16-le", b""),
        ("cp1252", b""),
        ("cp850", b""),
        ("mac_roman", b""),
    ],
)
def test_a_text_is_the_same_in_every_encoding_a_court_used(encoding, mark):
    text = "De geïntimeerde coöperatieve vennootschap te Zoutleeuw.\nEén tweede regel: § 2.\n"
    assert extract(mark + text.encode(encoding)).text == text


def test_windows_line_ends_and_decomposed_letters_are_normalised():
    assert extract("gei\u0308ntimeerde\r\nvolgt\r\n".encode()).text == "geïntimeerde\nvolgt\n"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "leeg"),
        (b" \r\n\t\x00\x00", "leeg"),
        (b"\xff\xfe", "geen_tekst"),
        (b"--- ... ---", "geen_tekst"),
        (b"\x00\x01\x02\x03" * 100, "onbekend_type"),
        (b"{\\rtf1 De beklaagde}", "onbekend_type"),
        (b"PK\x03\x04 afgebroken", "beschadigd"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"WordDocument", "onbekend_type"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "versleuteld",
        ),
    ],
)
def test_what_cannot_be_read_is_rejected_with_its_code(data, code):
    assert rejection(data) == code


def test_every_code_has_a_dutch_sentence():
    assert all(sentence.endswith(".") for sentence in CODES.values())
    assert Rejected("leeg").zin == "Het bestand is leeg."


def test_a_code_outside_the_list_cannot_be_raised():
    with pytest.raises(ValueError, match="verzonnen"):
        Rejected("verzonnen")


HEADS = [
    b"",
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"<?xml version='1.0'?>",
    b"<html>",
    b"\xff\xd8\xff",
    b"\xff\xfe",
]


WHOLE = [make_docx("VONNIS\n\nDe rechtbank beslist.", "Kop", "Voet"), render.pdf("VONNIS", Look())]


@given(st.sampled_from(WHOLE), st.lists(st.tuples(st.integers(0, 40_000), st.binary(max_size=9))))
@settings(max_examples=80, deadline=None)
def test_a_damaged_document_gives_text_or_a_code(whole, damage):
    data = bytearray(whole)
    for place, piece in damage:
        data[place % len(data) : place % len(data) + len(piece)] = piece
    try:
        found: Extracted | Rejected = extract(bytes(data))
    except Rejected as rejected:
        found = rejected
    assert found.code in CODES if isinstance(found, Rejected) else found.text.strip()


@given(st.sampled_from(HEADS), st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_bytes_give_text_or_a_code(head, tail):
    try:
        found: Extracted | Rejected = extract(head + tail)
    except Rejected as rejected:
        found = rejected
    assert found.code in CODES if isinstance(found, Rejected) else found.text.strip()
