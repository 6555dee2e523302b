"""Tokens of griffies and names of reviewers, in files of lines `name:digest`; nothing is readable.

A token is 32 random bytes, so a plain digest is enough; a password is people's choice and gets a
slow one.
"""

from __future__ import annotations

import hmac
import os
import re
import secrets
from functools import cache
from hashlib import sha256
from pathlib import Path

from werkzeug.security import check_password_hash, generate_password_hash

from ingest.errors import BadSettings

NAME = re.compile(r"[a-z][a-z0-9._-]{1,39}")


def client_of(file: Path, token: str) -> str | None:
    """Whose token this is."""
    digest = sha256(token.encode()).hexdigest()
    found = None
    for name, expected in _lines(file).items():
        if hmac.compare_digest(digest, expected):
            found = name
    return found


def is_known(file: Path, name: str) -> bool:
    """Whether this client or reviewer is there already."""
    return name in _lines(file)


def add_client(file: Path, name: str) -> str:
    """A new token for this client; only its digest is kept."""
    token = secrets.token_urlsafe(32)
    _write(file, name, sha256(token.encode()).hexdigest())
    return token


class Logins:
    """Who may log in. A right password is remembered, keyed, while its line in the file stays."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._key = secrets.token_bytes(32)
        self._right: dict[str, bytes] = {}

    def user_of(self, name: str, password: str) -> str | None:
        """The reviewer with this password; takes as long for a name that does not exist."""
        known = _lines(self._file).get(name)
        proof = hmac.digest(self._key, f"{name}:{known}:{password}".encode(), sha256)
        if known and hmac.compare_digest(self._right.get(name, b""), proof):
            return name
        is_right = check_password_hash(known or _nobody(), password)
        if not (known and is_right):
            return None
        self._right[name] = proof
        return name


def add_user(file: Path, name: str, password: str) -> None:
    """A reviewer, or a new password for one."""
    _write(file, name, generate_password_hash(password))


@cache
def _nobody() -> str:
    return generate_password_hash(secrets.token_hex(16))


def _lines(file: Path) -> dict[str, str]:
    if not file.exists():
        return {}
    rows = file.read_text(encoding="ascii").splitlines()
    return {name: digest for name, _, digest in (row.partition(":") for row in rows) if digest}


def _write(file: Path, name: str, digest: str) -> None:
    if not NAME.fullmatch(name):
        raise BadSettings("name")
    lines = _lines(file) | {name: digest}
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = file.with_name(f".{file.name}.{secrets.token_hex(8)}")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as out:
        out.writelines(f"{one}:{value}\n" for one, value in sorted(lines.items()))
    part.replace(file)
