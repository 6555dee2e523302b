"""Settings of the private side, one frozen value per process, from the environment.

Only what a process needs is in its settings: delivery has the public key of the spool, the
others its secret half. Embedded defaults lie below ARRESTENDATABANK_VAR.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ingest import keys
from ingest.errors import BadSettings
from search_index.settings import PREFIX, SearchSettings

MEGABYTE = 1024 * 1024


def var_folder(env: Mapping[str, str]) -> Path:
    """Where the embedded defaults write."""
    return Path(env.get(PREFIX + "VAR", "var")).absolute()


def _number(env: Mapping[str, str], name: str, default: int) -> int:
    value = env.get(name, "")
    if value and not value.isdecimal():
        raise BadSettings(name)
    return int(value) if value else default


def _secret(env: Mapping[str, str], name: str, file: str) -> bytes:
    """A secret in hexadecimal from a file named in the environment, else below VAR."""
    named = env.get(name)
    if named:
        return bytes.fromhex(Path(named).read_text(encoding="ascii").strip())
    return keys.secret(var_folder(env) / "keys", file)


def _identity(env: Mapping[str, str]) -> str:
    named = env.get(PREFIX + "SPOOL_IDENTITY_FILE")
    if named:
        lines = Path(named).read_text(encoding="ascii").splitlines()
        return next(line.strip() for line in lines if line.startswith("AGE-SECRET-KEY-"))
    return keys.identity(var_folder(env) / "keys")


def _recipient(env: Mapping[str, str]) -> str:
    return env.get(PREFIX + "SPOOL_RECIPIENT") or keys.recipient(var_folder(env) / "keys")


@dataclass(frozen=True, slots=True)
class IntakeSettings:
    """What every private process has: the intake database and the folder of the spool."""

    var: Path
    intake_url: str = field(repr=False)
    spool: Path
    alarm_hours: int  # how long forwarding may take; the law says *onmiddellijk*

    @property
    def workers(self) -> Path:
        """Where workers hold their locks: a place that all of them see."""
        return self.spool / "workers"

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> IntakeSettings:
        """SQLite and folders below VAR, unless the environment says otherwise."""
        var = var_folder(env)
        default_url = f"sqlite:///{var / 'intake' / 'intake.db'}"
        return cls(
            var=var,
            intake_url=env.get(PREFIX + "INTAKE_URL", default_url),
            spool=Path(env.get(PREFIX + "SPOOL", str(var / "spool"))).absolute(),
            alarm_hours=_number(env, PREFIX + "FORWARD_ALARM_HOURS", 24),
        )


@dataclass(frozen=True, slots=True)
class DeliverySettings:
    """The door: it can put into the spool, never open it."""

    intake: IntakeSettings
    recipient: str
    fingerprint_key: bytes = field(repr=False)
    tokens_file: Path
    max_bytes: int

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> DeliverySettings:
        """Read once, at the entry point."""
        tokens = env.get(PREFIX + "DELIVERY_TOKENS_FILE")
        return cls(
            intake=IntakeSettings.from_env(env),
            recipient=_recipient(env),
            fingerprint_key=_secret(env, PREFIX + "FINGERPRINT_KEY_FILE", "fingerprint.key"),
            tokens_file=Path(tokens) if tokens else var_folder(env) / "keys" / "delivery.tokens",
            max_bytes=_number(env, PREFIX + "DELIVERY_MAX_MB", 500) * MEGABYTE,
        )


@dataclass(frozen=True, slots=True)
class ForwarderSettings:
    """Forwarding: opens the spool and knows the addresses of the administrations."""

    intake: IntakeSettings
    recipient: str
    identity: str = field(repr=False)
    folder: Path  # the folder transport
    routes_file: Path | None  # addresses of administrations that receive over https

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> ForwarderSettings:
        """Read once, at the entry point."""
        routes = env.get(PREFIX + "ROUTES_FILE")
        folder = env.get(PREFIX + "ADMINISTRATIES", str(var_folder(env) / "administraties"))
        return cls(
            intake=IntakeSettings.from_env(env),
            recipient=_recipient(env),
            identity=_identity(env),
            folder=Path(folder).absolute(),
            routes_file=Path(routes) if routes else None,
        )


@dataclass(frozen=True, slots=True)
class WorkerSettings:
    """Processing: opens the spool and writes the publication store."""

    intake: IntakeSettings
    search: SearchSettings
    recipient: str
    identity: str = field(repr=False)
    id_key: bytes = field(repr=False)  # makes public ids opaque and stable
    model: str | None
    keep_days: int  # how long an original stays after it was published and forwarded

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> WorkerSettings:
        """Read once, at the entry point."""
        return cls(
            intake=IntakeSettings.from_env(env),
            search=SearchSettings.from_env(env),
            recipient=_recipient(env),
            identity=_identity(env),
            id_key=_secret(env, PREFIX + "ID_KEY_FILE", "id.key"),
            model=env.get(PREFIX + "MODEL"),
            keep_days=_number(env, PREFIX + "KEEP_DAYS", 90),
        )


@dataclass(frozen=True, slots=True)
class ReviewSettings:
    """The review desk: what a worker has, and who may log in."""

    worker: WorkerSettings
    users_file: Path
    secret_key: bytes = field(repr=False)
    secure_cookies: bool

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> ReviewSettings:
        """Read once, at the entry point."""
        users = env.get(PREFIX + "REVIEW_USERS_FILE")
        return cls(
            worker=WorkerSettings.from_env(env),
            users_file=Path(users) if users else var_folder(env) / "keys" / "review.users",
            secret_key=_secret(env, PREFIX + "REVIEW_SECRET_FILE", "review.secret"),
            secure_cookies=env.get(PREFIX + "REVIEW_INSECURE_COOKIES") != "1",
        )
