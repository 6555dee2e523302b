from __future__ import annotations

import hashlib
import io
import os
import time
import zipfile
from pathlib import Path

import pytest
from pyrage import x25519

from ingest.errors import NoSuchWork, SetAside, TooLarge, Unavailable
from ingest.spool import ABANDONED_S, Spool, SpoolWriter

SECRET = b"Deze woorden staan alleen in het origineel. " * 5000
LIMIT = 10_000_000


def files(spool: SpoolWriter) -> list[Path]:
    return [path for path in spool.folder.rglob("*") if path.is_file()]


def test_what_was_put_comes_back_byte_for_byte(spool: Spool) -> None:
    stored = spool.put(io.BytesIO(SECRET), LIMIT)
    assert spool.read(stored.key) == SECRET
    assert stored.sha256 == hashlib.sha256(SECRET).digest()
    assert stored.size_bytes == len(SECRET)


def test_no_plaintext_is_on_disk(spool: Spool) -> None:
    key = spool.put(io.BytesIO(SECRET), LIMIT).key
    spool.put_beside(key, "tekst", SECRET)
    assert len(files(spool)) == 2
    assert all(b"woorden" not in path.read_bytes() for path in files(spool))


def test_delivery_has_nothing_that_reads() -> None:
    assert not hasattr(SpoolWriter, "read")
    assert "identity" not in SpoolWriter.__init__.__code__.co_varnames


def test_another_identity_cannot_read(spool: Spool) -> None:
    key = spool.put(io.BytesIO(SECRET), LIMIT).key
    other = x25519.Identity.generate()
    stranger = Spool(spool.folder, str(other.to_public()), str(other))
    with pytest.raises(Unavailable):
        stranger.read(key)


def test_what_is_too_large_leaves_nothing(spool: Spool) -> None:
    with pytest.raises(TooLarge):
        spool.put(io.BytesIO(SECRET), 1000)
    assert files(spool) == []


def test_a_source_that_breaks_off_leaves_nothing(spool: Spool) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError("vonnis-peeters.pdf")

    with pytest.raises(Unavailable) as caught:
        spool.put(Broken(), LIMIT)
    assert "peeters" not in str(caught.value)
    assert files(spool) == []


def test_a_damaged_member_of_a_zip_is_the_documents_fault(spool: Spool, tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", SECRET)
    path.write_bytes(path.read_bytes().replace(b"origineel", b"origineeX", 1))
    with (
        zipfile.ZipFile(path) as archive,
        archive.open("a.txt") as member,
        pytest.raises(SetAside) as caught,
    ):
        spool.put(member, LIMIT)
    assert caught.value.code == "beschadigd"


def test_a_full_or_missing_disk_is_the_worlds_fault(spool: Spool) -> None:
    spool.folder.write_text("geen map")
    with pytest.raises(Unavailable):
        spool.put(io.BytesIO(SECRET), LIMIT)


def test_destroying_takes_all_that_belongs_to_it_and_may_be_repeated(spool: Spool) -> None:
    key = spool.put(io.BytesIO(SECRET), LIMIT).key
    spool.put_beside(key, "concept", b"{}")
    spool.destroy(key)
    spool.destroy(key)
    assert files(spool) == []
    with pytest.raises(NoSuchWork):
        spool.read(key)


def test_what_lies_beside_can_be_replaced(spool: Spool) -> None:
    key = spool.put(io.BytesIO(SECRET), LIMIT).key
    spool.put_beside(key, "concept", b"1")
    spool.put_beside(key, "concept", b"2")
    assert spool.read(key, "concept") == b"2"
    assert len(files(spool)) == 2


@pytest.mark.parametrize("key", ["", "../../etc/passwd", "b" * 19, "B" * 20, "a" * 20])
def test_a_key_cannot_point_elsewhere(spool: Spool, key: str) -> None:
    with pytest.raises(NoSuchWork):
        spool.read(key)


def test_only_old_files_count_as_abandoned(spool: Spool) -> None:
    key = spool.put(io.BytesIO(SECRET), LIMIT).key
    assert list(spool.abandoned()) == []
    old = time.time() - ABANDONED_S - 10
    (path,) = files(spool)
    os.utime(path, (old, old))
    assert [found for found, _ in spool.abandoned()] == [key]
