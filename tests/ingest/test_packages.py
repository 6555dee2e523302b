from __future__ import annotations

import io
import json
import os
import zipfile
from pathlib import Path

import pytest

from ingest import packages
from ingest.errors import SetAside
from ingest.packages import originals


def taken(*paths: Path) -> list[tuple[bytes, str | None, str | None]]:
    """(content, rolnummer, extension) of each original, opened in its turn."""
    found = []
    for one in originals(list(paths)):
        with one.open() as file:
            content = file.read()
        found.append((content, one.metadata.geleverd.rolnummer, one.metadata.extensie))
    return found


def zipped(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return path


def test_a_file_alone_is_one_original_without_metadata(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"een")
    assert taken(tmp_path / "a.txt") == [(b"een", None, "txt")]


@pytest.mark.parametrize("sidecar", ["a.json", "a.txt.json"])
def test_metadata_lies_beside_a_file(tmp_path: Path, sidecar: str) -> None:
    (tmp_path / "a.txt").write_bytes(b"een")
    (tmp_path / sidecar).write_text(json.dumps({"rolnummer": "12"}))
    assert taken(tmp_path / "a.txt") == [(b"een", "12", "txt")]
    assert taken(tmp_path) == [(b"een", "12", "txt")]


def test_one_table_serves_a_folder_and_a_sidecar_wins(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "metadata.csv").write_text("bestand,rolnummer\na.txt,1\nb.txt,2\n")
    (tmp_path / "b.json").write_text(json.dumps({"rolnummer": "22"}))
    assert taken(tmp_path) == [
        (b"a.txt", "1", "txt"),
        (b"b.txt", "22", "txt"),
        (b"c.txt", None, "txt"),
    ]


def test_metadata_named_itself_is_no_original(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"een")
    (tmp_path / "a.json").write_text(json.dumps({"rolnummer": "12"}))
    (tmp_path / "metadata.csv").write_text("bestand,rolnummer\n")
    (tmp_path / "los.json").write_bytes(b"{}")
    assert taken(*sorted(tmp_path.iterdir())) == [(b"een", "12", "txt"), (b"{}", None, "json")]


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp.pdf")
    (one,) = originals([tmp_path / "pijp.pdf"])
    with pytest.raises(SetAside, match="geen_bestand"):
        one.open()


def test_folders_below_and_system_files(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.pdf").write_bytes(b"een")
    (tmp_path / ".verborgen").write_bytes(b"x")
    (tmp_path / "Thumbs.db").write_bytes(b"x")
    assert taken(tmp_path) == [(b"een", None, "pdf")]


def test_a_zip_is_opened_with_its_metadata(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "x.zip", a_txt=b"een", a_json=b'{"rolnummer": "1"}', sub__b_txt=b"twee"
    )
    assert taken(path) == [(b"een", "1", "txt"), (b"twee", None, "txt")]


def test_a_zip_in_a_zip_is_opened_once_more_and_not_further(tmp_path: Path) -> None:
    def inside(content: bytes, name: str) -> bytes:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            archive.writestr(name, content)
        return stream.getvalue()

    third = inside(b"diep", "diep.txt")
    path = zipped(tmp_path / "x.zip", second_zip=inside(third, "third.zip"), a_txt=b"een")
    assert taken(path) == [(b"een", None, "txt"), (third, None, "zip")]


@pytest.mark.parametrize("limit", ["MAX_MEMBERS", "MAX_UNPACKED_BYTES", "MAX_RATIO"])
def test_a_zip_beyond_bounds_is_one_delivery(
    tmp_path: Path, limit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, limit, 1)
    path = zipped(tmp_path / "x.zip", a_txt=bytes(2_000_000), b_txt=b"twee")
    assert taken(path) == [(path.read_bytes(), None, "zip")]


def test_a_zip_that_is_damaged_is_one_delivery(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(b"PK\x03\x04 geen zip")
    assert taken(path) == [(path.read_bytes(), None, "zip")]


def test_a_member_cannot_point_outside(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("../../buiten.txt", b"een")
    assert taken(tmp_path / "x.zip") in ([], [(b"een", None, "txt")])
    assert not (tmp_path.parent / "buiten.txt").exists()
