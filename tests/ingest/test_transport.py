from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from ingest.errors import BadSettings, NotDelivered
from ingest.transport import FolderTransport, HttpTransport, Routes

ORIGINAL = bytes(range(256)) * 500


@dataclass
class Receiver:
    """An administration that takes deliveries on this machine."""

    url: str = ""
    status: int = 201
    location: str | None = None
    got: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    found = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            found.got.append((self.path, dict(self.headers), body))
            self.send_response(found.status)
            if found.location:
                self.send_header("Location", found.location)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    found.url = f"http://127.0.0.1:{server.server_port}/uitspraken/"
    yield found
    server.shutdown()
    thread.join()
    server.server_close()


def test_an_original_arrives_byte_for_byte_with_its_token(receiver: Receiver) -> None:
    HttpTransport(receiver.url, "geheim").send("bcdfghjkmnpq", "pdf", ORIGINAL)
    ((path, headers, body),) = receiver.got
    assert (path, body) == ("/uitspraken/bcdfghjkmnpq", ORIGINAL)
    assert headers["Authorization"] == "Bearer geheim"
    assert headers["Content-Type"] == "application/pdf"
    assert headers["Idempotency-Key"] == "bcdfghjkmnpq"


@pytest.mark.parametrize("status", [302, 307, 400, 401, 500, 503])
def test_anything_but_a_confirmation_is_not_delivered(receiver: Receiver, status: int) -> None:
    receiver.status, receiver.location = status, "http://127.0.0.1:9/elders"
    with pytest.raises(NotDelivered) as caught:
        HttpTransport(receiver.url, "geheim").send("bcdfghjkmnpq", "pdf", ORIGINAL)
    assert str(caught.value) == f"http_{status}"
    assert len(receiver.got) == 1


def test_nobody_there_is_not_delivered() -> None:
    with pytest.raises(NotDelivered):
        HttpTransport("http://127.0.0.1:9/", "geheim").send("bcdfghjkmnpq", "pdf", ORIGINAL)


@pytest.mark.parametrize(
    "url", ["http://administratie.example/x", "https://u:p@a.example/", "https://a.example/?x=1"]
)
def test_an_open_line_or_a_secret_in_the_address_is_refused(url: str) -> None:
    with pytest.raises(BadSettings):
        HttpTransport(url, "geheim")


def test_a_token_is_never_shown() -> None:
    assert "geheim" not in repr(HttpTransport("https://a.example/", "geheim"))


def test_a_folder_holds_each_delivery_once(tmp_path: Path) -> None:
    transport = FolderTransport(tmp_path / "ADM-ANB")
    transport.send("bcdfghjkmnpq", "pdf", ORIGINAL)
    transport.send("bcdfghjkmnpq", "pdf", ORIGINAL)
    (path,) = (tmp_path / "ADM-ANB").iterdir()
    assert (path.name, path.read_bytes()) == ("bcdfghjkmnpq.pdf", ORIGINAL)


def test_an_original_in_a_folder_is_for_its_group_only(tmp_path: Path) -> None:
    FolderTransport(tmp_path / "adm").send("bcdf", "pdf", b"x")
    modes = [
        one.stat().st_mode & 0o007 for one in (tmp_path / "adm", tmp_path / "adm" / "bcdf.pdf")
    ]
    assert modes == [0, 0]


def test_a_folder_that_cannot_be_written_is_not_delivered(tmp_path: Path) -> None:
    (tmp_path / "ADM-ANB").write_text("geen map")
    with pytest.raises(NotDelivered):
        FolderTransport(tmp_path / "ADM-ANB").send("bcdfghjkmnpq", "pdf", ORIGINAL)


def test_an_administration_without_an_address_gets_a_folder(tmp_path: Path) -> None:
    known = HttpTransport("https://a.example/", "geheim")
    routes = Routes(tmp_path, {"ADM-ANB": known})
    assert routes.to("ADM-ANB") is known
    assert routes.to("ADM-OVAM") == FolderTransport(tmp_path / "ADM-OVAM")
