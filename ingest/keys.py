"""Keys and opaque numbers. Keys below ARRESTENDATABANK_VAR come into being at first use, 0600."""

from __future__ import annotations

import hmac
import os
import secrets
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from pyrage import x25519

ALPHABET = "bcdfghjkmnpqrstvwxyz23456789"  # no vowels, so no words; nothing that looks like another
RECEIPT_LENGTH = 12
PUBLIC_ID_LENGTH = 10
SPOOL_KEY_LENGTH = 20


def opaque(length: int) -> str:
    """A random number that says nothing."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def derived(key: bytes, length: int, *parts: str) -> str:
    """An opaque number that only the holder of the key can derive from these parts."""
    digest = hmac.digest(key, "\x1f".join(parts).encode(), sha256)
    number = int.from_bytes(digest)
    signs = []
    for _ in range(length):
        number, index = divmod(number, len(ALPHABET))
        signs.append(ALPHABET[index])
    return "".join(signs)


def identity(folder: Path) -> str:
    """The secret half of the spool's key pair, made at first use."""
    return _once(folder / "spool.identity", lambda: str(x25519.Identity.generate()))


def recipient(folder: Path) -> str:
    """The public half, all that the delivery process ever reads."""
    path = folder / "spool.recipient"
    if path.exists():
        return path.read_text(encoding="ascii").strip()
    public = x25519.Identity.from_str(identity(folder)).to_public()
    return _once(path, lambda: str(public))


def secret(folder: Path, name: str) -> bytes:
    """32 random bytes under this name, made at first use."""
    return bytes.fromhex(_once(folder / name, lambda: secrets.token_hex(32)))


def _once(path: Path, make: Callable[[], str]) -> str:
    """The content of a key file; several processes may come first at the same time."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(make())
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(fresh, path)  # atomic, and refuses when another process was first
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return path.read_text(encoding="ascii").strip()
