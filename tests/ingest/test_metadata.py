from __future__ import annotations

from datetime import date

import pytest

from anonymise.mentions import Partij
from ingest.metadata import Metadata, court_code, day, from_csv, from_json, from_mapping, parties


def test_metadata_survives_the_spool() -> None:
    metadata = from_mapping(
        {
            "rechtscollege": "HVB_GENT",
            "rolnummer": "2020/NT/9917",
            "datum_uitspraak": "2021-05-04",
            "ecli": "ECLI:BE:HBGNT:2021:ARR.20210504.1",
            "partijen": [{"naam": "Wannes Verbruggestraete", "rol": "vervolgde_persoon"}],
        }
    ).with_extension("Vonnis Verbruggestraete.PDF")
    assert from_json(metadata.as_bytes()) == metadata
    assert metadata.extensie == "pdf"
    assert b"Vonnis" not in metadata.as_bytes()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"tekst"',
        b"\xff\xfe",
        b'{"datum_uitspraak": []}',
        b'{"partijen": 3}',
    ],
)
def test_what_cannot_be_understood_is_as_if_it_were_not_there(content: bytes) -> None:
    assert from_json(content) == Metadata()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021-05-04", date(2021, 5, 4)),
        ("4/5/2021", date(2021, 5, 4)),
        ("04.05.2021", date(2021, 5, 4)),
        ("31/02/2021", None),
        ("gisteren", None),
        (None, None),
    ],
)
def test_a_date_is_read_in_the_usual_spellings(text: str | None, expected: date | None) -> None:
    assert day(text) == expected


@pytest.mark.parametrize("value", ["HVB_GENT", "Hof van beroep te Gent", "hof van beroep  Gent"])
def test_a_court_is_known_by_code_or_name(value: str) -> None:
    assert court_code(value) == "HVB_GENT"


def test_a_court_that_is_not_in_the_table_is_kept_as_received() -> None:
    metadata = from_mapping({"rechtscollege": "Schepenbank van Elders"})
    assert metadata.geleverd.rechtscollege is None
    assert metadata.rechtscollege == "Schepenbank van Elders"


@pytest.mark.parametrize("separator", [",", ";"])
def test_a_table_names_the_files(separator: str) -> None:
    content = f"bestand{separator}rolnummer\na.pdf{separator}12\n{separator}13\n".encode(
        "utf-8-sig"
    )
    found = from_csv(content)
    assert list(found) == ["a.pdf"]
    assert found["a.pdf"].geleverd.rolnummer == "12"


def test_parties_may_be_names_or_objects() -> None:
    metadata = from_mapping(
        {"partijen": ["Sieglinde Quaghebuys", {"naam": "X", "adres": "Y"}, {}, 3]}
    )
    assert metadata.partijen == (Partij("Sieglinde Quaghebuys"), Partij("X", None, "Y"))


def test_parties_may_stand_in_the_object_that_a_griffie_sends() -> None:
    assert parties({"partijen": ["X"], "rolnummer": "1"}) == (Partij("X"),)


def test_an_ecli_that_is_none_is_left_out() -> None:
    assert from_mapping({"ecli": "ECLI:BE:Jan Peeters"}).geleverd.ecli is None


def test_a_table_saved_by_a_spreadsheet_is_read() -> None:
    table = "bestand;rechtscollege\na.pdf;Afdeling Één\n".encode("cp1252")
    assert from_csv(table)["a.pdf"].rechtscollege == "Afdeling Één"
