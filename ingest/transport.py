"""How an original reaches an administration: into a folder, or over https. Byte for byte.

An administration without an address gets a folder. A delivery has the same name each time, so
sending twice leaves one. Requests go to configured addresses only, and follow no redirect.
"""

from __future__ import annotations

import os
import tomllib
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import urllib3
from urllib3.exceptions import HTTPError
from urllib3.util import Timeout, parse_url

from ingest.errors import BadSettings, NotDelivered
from ingest.keys import opaque
from ingest.settings import ForwarderSettings

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
TIMEOUT = Timeout(connect=10, read=120)
TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html",
    "xml": "application/xml",
    "txt": "text/plain",
}


class Transport(Protocol):
    """One way to one administration."""

    def send(self, nummer: str, soort: str, original: bytes) -> None:
        """Hand over, again if need be; returns when confirmed. Raises NotDelivered."""
        ...


@dataclass(frozen=True, slots=True)
class FolderTransport:
    """A folder that the administration empties: for its group and nobody else."""

    folder: Path

    def send(self, nummer: str, soort: str, original: bytes) -> None:
        """Appear under its final name only when complete."""
        extension = soort if soort in TYPES else "bin"
        part = self.folder / f".{nummer}.{opaque(6)}.part"
        try:
            self.folder.mkdir(mode=0o750, parents=True, exist_ok=True)
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o640)
            with os.fdopen(handle, "wb") as file:
                file.write(original)
                file.flush()
                os.fsync(file.fileno())
            part.replace(self.folder / f"{nummer}.{extension}")
        except OSError as error:
            with suppress(OSError):
                part.unlink()
            raise NotDelivered(type(error).__name__) from None


@dataclass(frozen=True, slots=True)
class HttpTransport:
    """An address that takes a PUT with a token; any 2xx is the confirmation."""

    url: str
    token: str = field(repr=False)
    ca_file: Path | None = None

    def __post_init__(self) -> None:
        parsed = parse_url(self.url)
        is_closed = parsed.scheme == "https" or parsed.host in LOOPBACK
        if not is_closed or parsed.query or parsed.auth:
            raise BadSettings("ARRESTENDATABANK_ROUTES_FILE")

    def send(self, nummer: str, soort: str, original: bytes) -> None:
        """The receipt number is all that the address says of a delivery."""
        ca_certs = str(self.ca_file) if self.ca_file else None
        with urllib3.PoolManager(ca_certs=ca_certs, cert_reqs="CERT_REQUIRED") as pool:
            try:
                answer = pool.request(
                    "PUT",
                    f"{self.url.rstrip('/')}/{nummer}",
                    body=original,
                    headers={
                        "Authorization": f"Bearer {self.token}",
                        "Content-Type": TYPES.get(soort, "application/octet-stream"),
                        "Idempotency-Key": nummer,
                    },
                    redirect=False,
                    retries=False,
                    timeout=TIMEOUT,
                )
            except HTTPError as error:
                raise NotDelivered(type(error).__name__) from None
        if not 200 <= answer.status < 300:
            raise NotDelivered(f"http_{answer.status}")


@dataclass(frozen=True, slots=True)
class Routes:
    """The way to each administration."""

    folder: Path
    addresses: dict[str, HttpTransport]

    @classmethod
    def from_settings(cls, settings: ForwarderSettings) -> Routes:
        """Addresses from the routes file: per code `url`, `token_file` and perhaps `ca_file`."""
        if settings.routes_file is None:
            return cls(settings.folder, {})
        table = tomllib.loads(settings.routes_file.read_text(encoding="utf-8"))
        return cls(settings.folder, {code: _http(row) for code, row in table.items()})

    def to(self, administratie: str) -> Transport:
        """The transport for this administration."""
        return self.addresses.get(administratie) or FolderTransport(self.folder / administratie)


def _http(row: dict[str, str]) -> HttpTransport:
    token = Path(row["token_file"]).read_text(encoding="ascii").strip()
    return HttpTransport(row["url"], token, Path(row["ca_file"]) if "ca_file" in row else None)
