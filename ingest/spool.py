"""The encrypted spool: put once, read, destroy. A plaintext is never on disk.

Each delivery has a key; below it lie the original and what belongs to it (its metadata, its text,
a reviewer's draft), each an age file. `SpoolWriter` holds the public half of a key pair and can
only put; `Spool` holds the secret half too.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from zipfile import BadZipFile

from pyrage import (
    DecryptError,
    EncryptError,
    IdentityError,
    RecipientError,
    decrypt_io,
    encrypt,
    encrypt_io,
    x25519,
)

from ingest.errors import BadSettings, NoSuchWork, SetAside, TooLarge, Unavailable
from ingest.keys import ALPHABET, SPOOL_KEY_LENGTH, opaque

KEY = re.compile(rf"[{ALPHABET}]{{{SPOOL_KEY_LENGTH}}}")
SOORTEN = ("origineel", "gegevens", "tekst", "concept")  # what can lie under one key
ABANDONED_S = 3600.0  # a file that nothing refers to after this time was left by a crash


@dataclass(frozen=True, slots=True)
class Stored:
    """An original in the spool."""

    key: str
    sha256: bytes
    size_bytes: int


class _Measured(io.RawIOBase):
    """Hashes and counts what passes, and stops at the limit."""

    def __init__(self, source: BinaryIO, max_bytes: int) -> None:
        self.source, self.max_bytes = source, max_bytes
        self.hash, self.size, self.is_damaged = hashlib.sha256(), 0, False

    def read(self, size: int = -1) -> bytes:
        try:
            piece = self.source.read(size)
        except (BadZipFile, zlib.error, EOFError):
            self.is_damaged = True
            raise
        self.hash.update(piece)
        self.size += len(piece)
        if self.size > self.max_bytes:
            raise TooLarge
        return piece


class SpoolWriter:
    """The half that delivery has: it can put, not read."""

    def __init__(self, folder: Path, recipient: str) -> None:
        self.folder = folder
        try:
            self._recipient = x25519.Recipient.from_str(recipient)
        except RecipientError:
            raise BadSettings("ARRESTENDATABANK_SPOOL_RECIPIENT") from None

    def put(self, original: BinaryIO, max_bytes: int) -> Stored:
        """Encrypt a stream into a new key.

        Raises TooLarge, SetAside (a member of a damaged zip), Unavailable.
        """
        key = opaque(SPOOL_KEY_LENGTH)
        measured = _Measured(original, max_bytes)
        path = self._path(key, "origineel")
        part = path.with_suffix(".part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with part.open("xb") as file:
                encrypt_io(measured, file, [self._recipient])
                _to_disk(file)
        except (EncryptError, OSError, TooLarge) as error:
            with suppress(OSError):
                part.unlink()
            if measured.size > max_bytes:
                raise TooLarge from None
            if measured.is_damaged:
                raise SetAside("beschadigd") from None
            raise Unavailable(type(error).__name__) from None
        _rename(part, path)
        return Stored(key, measured.hash.digest(), measured.size)

    def put_beside(self, key: str, soort: str, content: bytes) -> None:
        """Encrypt what belongs to an original; a second time replaces it. Raises Unavailable."""
        path = self._path(key, soort)
        part = path.with_suffix(f".{opaque(6)}.part")
        try:
            with part.open("xb") as file:
                file.write(encrypt(content, [self._recipient]))
                _to_disk(file)
            _rename(part, path)
        except (EncryptError, OSError) as error:
            with suppress(OSError):
                part.unlink()
            raise Unavailable(type(error).__name__) from None

    def destroy(self, key: str) -> None:
        """Take away the original and all that belongs to it; twice is fine."""
        for soort in reversed(SOORTEN):
            self._path(key, soort).unlink(missing_ok=True)

    def remove_beside(self, key: str, soort: str) -> None:
        """Take away one thing that belongs to an original."""
        self._path(key, soort).unlink(missing_ok=True)

    def abandoned(self) -> Iterator[tuple[str | None, Path]]:
        """Old files: (key, file), with None for what a crash left half-written."""
        limit = time.time() - ABANDONED_S
        for path in self.folder.glob("??/*"):
            try:
                is_old = path.stat().st_mtime < limit
            except FileNotFoundError:
                continue
            if is_old:
                yield (None if path.suffix == ".part" else path.name.partition(".")[0]), path

    def _path(self, key: str, soort: str) -> Path:
        if not KEY.fullmatch(key) or soort not in SOORTEN:
            raise NoSuchWork("spool")
        return self.folder / key[:2] / f"{key}.{soort}.age"


class Spool(SpoolWriter):
    """The half that worker, forwarder and review have: it can also read."""

    def __init__(self, folder: Path, recipient: str, identity: str) -> None:
        super().__init__(folder, recipient)
        try:
            self._identity = x25519.Identity.from_str(identity)
        except IdentityError:
            raise BadSettings("ARRESTENDATABANK_SPOOL_IDENTITY_FILE") from None

    def read(self, key: str, soort: str = "origineel") -> bytes:
        """The plaintext, in memory. Raises NoSuchWork, Unavailable."""
        plain = io.BytesIO()
        try:
            with self._path(key, soort).open("rb") as file:
                decrypt_io(file, plain, [self._identity])
        except FileNotFoundError:
            raise NoSuchWork("spool") from None
        except (DecryptError, OSError) as error:
            raise Unavailable(type(error).__name__) from None
        return plain.getvalue()

    def has(self, key: str, soort: str) -> bool:
        """Whether this lies under the key."""
        return self._path(key, soort).exists()


def _to_disk(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _rename(part: Path, path: Path) -> None:
    """Make the file appear under its name, and the name survive a power cut."""
    part.replace(path)
    handle = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
