"""Files of decisions."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from search_index.export import KOLOMMEN, write
from search_index.serialise import from_json, to_json
from search_index.vocabulary import WIJZEN
from tests.search_index.records import make_uitspraak
from tests.search_index.test_serialise import FULL


def written(format_: str, *uitspraken) -> bytes:
    stream = io.BytesIO()
    write(format_, uitspraken, stream)
    return stream.getvalue()


def test_json_lines_hold_the_whole_record():
    lines = written("jsonl", FULL, make_uitspraak(id="cccccccc")).splitlines()
    assert [from_json(json.loads(line)) for line in lines] == [FULL, make_uitspraak(id="cccccccc")]


@pytest.mark.parametrize("wijze", [wijze for wijze in WIJZEN if wijze != "geanonimiseerd"])
def test_a_file_in_bulk_has_no_text_that_is_not_anonymised(wijze):
    bekend = replace(FULL.bekendmaking, wijze=wijze)
    line = written("jsonl", replace(FULL, bekendmaking=bekend)).decode()
    row = json.loads(line)
    assert row["tekst"] == ""
    assert row["tekst_hash"] == FULL.tekst_hash
    assert row["verwijzingen"] == []
    assert [row["zones"], row["citaten"], row["bewijs"]] == [[], [], []]
    assert row["uitkomsten"] == list(FULL.uitkomsten)


def test_csv_has_a_line_for_each_and_no_text():
    rows = list(csv.DictReader(io.StringIO(written("csv", FULL).decode(), newline="")))
    assert [row["id"] for row in rows] == [FULL.id]
    assert rows[0]["artikelen"] == "VCRO:6.2.1"
    assert FULL.tekst not in rows[0].values()


def test_an_empty_csv_still_names_its_columns():
    assert written("csv").decode().strip().split(",") == list(KOLOMMEN)


@pytest.mark.parametrize("rolnummer", ["=1+1", "+1", "-1", "@x", "\tx"])
def test_a_spreadsheet_runs_nothing(rolnummer):
    rows = list(
        csv.DictReader(
            io.StringIO(written("csv", make_uitspraak(rolnummer=rolnummer)).decode(), newline="")
        )
    )
    assert rows[0]["rolnummer"] == "'" + rolnummer


def test_parquet_has_the_same_keys_and_values():
    import pyarrow.parquet as pq

    table = pq.read_table(io.BytesIO(written("parquet", FULL, make_uitspraak(id="cccccccc"))))
    assert set(table.column_names) == set(to_json(FULL))
    row = table.to_pylist()[0]
    assert row["tekst"] == FULL.tekst
    assert row["regelgeving"][0]["artikelen"] == ["6.2.1"]
    assert dict(row["anonimisering"]["vervangen"]) == {"persoon": 3}
    assert row["bekendmaking"]["eerst_op"] == FULL.bekendmaking.eerst_op


def test_parquet_keeps_to_the_same_rule():
    import pyarrow.parquet as pq

    other = replace(FULL, bekendmaking=replace(FULL.bekendmaking, wijze="niet_gepseudonimiseerd"))
    table = pq.read_table(io.BytesIO(written("parquet", FULL, other)))
    assert table["tekst"].to_pylist() == [FULL.tekst, ""]


def test_an_empty_parquet_file_can_be_read():
    import pyarrow.parquet as pq

    assert pq.read_table(io.BytesIO(written("parquet"))).num_rows == 0


def test_another_format_is_refused():
    with pytest.raises(ValueError, match="xlsx"):
        written("xlsx")
