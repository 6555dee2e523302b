"""A document that breaks its reader breaks nothing else, and no reader can write a file."""

import json
import os
import signal
import time

import pytest

from ingest.extract import child, limits, reading
from ingest.extract.extracted import Extracted
from ingest.extract.isolation import Readers
from ingest.extract.settings import reader_environment


def reply_of(monkeypatch, behaviour) -> dict:
    monkeypatch.setattr(reading, "read", behaviour)
    return json.loads(child._in_fork(b"data"))


def test_a_reader_cannot_write_a_file(monkeypatch, tmp_path):
    def write(data: bytes) -> Extracted:
        try:
            (tmp_path / "klad").write_bytes(data)
        except OSError:
            return Extracted("geweigerd", "txt")
        return Extracted("geschreven", "txt")

    assert reply_of(monkeypatch, write)["text"] == "geweigerd"
    assert (tmp_path / "klad").read_bytes() == b""


def test_a_crash_is_a_code(monkeypatch):
    answer = reply_of(monkeypatch, lambda _: os.kill(os.getpid(), signal.SIGKILL))
    assert answer == {"code": "beschadigd"}


def test_a_reader_that_takes_too_long_is_ended(monkeypatch):
    monkeypatch.setattr(limits, "WALL_S", 1)
    started = time.monotonic()
    assert reply_of(monkeypatch, lambda _: time.sleep(60)) == {"code": "tijd_op"}
    assert time.monotonic() - started < 10


def test_a_reader_that_eats_memory_is_refused_more(monkeypatch):
    monkeypatch.setattr(limits, "MEMORY_BYTES", 1024 * limits.MIB)
    assert reply_of(monkeypatch, lambda _: bytearray(4 * 1024 * limits.MIB)) == {"code": "te_groot"}


def test_after_the_reading_process_is_killed_the_next_document_is_read():
    readers = Readers()
    assert readers.read(b"De eerste.").text == "De eerste."
    os.kill(readers._child.pid, signal.SIGKILL)
    assert readers.read(b"De tweede.").text == "De tweede."
    readers.close()


def test_the_reading_process_inherits_no_secret(monkeypatch):
    monkeypatch.setenv("ARRESTENDATABANK_SPOOL_KEY", "geheim")
    assert not any("ARRESTENDATABANK" in key for key in reader_environment())


def test_a_file_beyond_the_limit_is_not_even_looked_at(monkeypatch):
    monkeypatch.setattr(limits, "MAX_BYTES", 10)
    with pytest.raises(reading.Rejected) as caught:
        reading.read(b"meer dan tien tekens")
    assert caught.value.code == "te_groot"
