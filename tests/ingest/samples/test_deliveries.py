"""The sample deliveries as a whole: enough of everything, and the same bytes each time."""

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from ingest.metadata import from_csv, from_json
from ingest.samples import deliveries


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    found = tmp_path_factory.mktemp("zending")
    deliveries.write(found)
    return found


def documents(folder: Path) -> list[tuple[str, bytes]]:
    found = []
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as archive:
                found += [(name, archive.read(name)) for name in archive.namelist()]
        elif path.is_file() and path.parent.name != "onleesbaar":
            found.append((path.name, path.read_bytes()))
    return [(name, content) for name, content in found if not name.endswith((".json", ".csv"))]


def fingerprint(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_there_are_at_least_eighty_five_in_every_format(folder):
    names = [name for name, _ in documents(folder)]
    assert len(names) == len(set(names)) >= 85
    assert {Path(name).suffix for name in names} == {".pdf", ".docx", ".html", ".xml", ".txt"}


def test_some_are_scans_and_some_are_in_windows_1252(folder):
    content = [content for _, content in documents(folder)]
    assert 4 <= sum(b"/Font" not in one for one in content if one.startswith(b"%PDF")) <= 6
    assert any(b"\r\n" in one for one in content if not one.startswith((b"%PDF", b"PK")))


def test_metadata_is_beside_most_and_in_a_table_for_some(folder):
    beside = list(folder.glob("*.json"))
    singles = [path for path in folder.glob("*") if path.suffix not in {".json", ".zip"}]
    assert 0.5 < len(beside) / sum(1 for path in singles if path.is_file()) < 0.8
    for path in beside:
        known = from_json(path.read_bytes())
        assert known.geleverd.rechtscollege
        assert known.geleverd.datum_uitspraak
    table = from_csv((folder / "griffie-met-lijst" / "metadata.csv").read_bytes())
    files = {p.name for p in (folder / "griffie-met-lijst").iterdir()} - {"metadata.csv"}
    assert set(table) == files


def test_some_metadata_names_the_parties(folder):
    documents = [json.loads(path.read_bytes()) for path in folder.glob("*.json")]
    assert any(one.get("partijen") for one in documents)


def test_the_same_bytes_come_out_each_time(folder, tmp_path):
    deliveries.write(tmp_path)
    assert fingerprint(tmp_path) == fingerprint(folder)


def test_generated_deliveries_come_with_one_gold_file(tmp_path):
    deliveries.write_generated(tmp_path, 3, 8)
    lines = [json.loads(line) for line in (tmp_path / "gold.jsonl").read_text().splitlines()]
    assert [(tmp_path / f"{line['id']}.txt").read_text() for line in lines] == [
        line["tekst"] for line in lines
    ]
