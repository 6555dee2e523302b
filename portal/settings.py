"""Settings of the public process: nothing of the private side, no key."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import limits

from portal.errors import BadSettings
from search_index.settings import PREFIX, SearchSettings

BIND = "0.0.0.0:8000"
LIMIET = "120/minute;2400/hour"
LIMIET_BESTAND = "20/minute"
LIMIET_MELDING = "10/hour"


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalSettings:
    """What an operator can choose. Limits are in the notation of the `limits` library."""

    search: SearchSettings
    adres: str | None = None  # public address, e.g. https://voorbeeld.vlaanderen.be
    meldingen: Path | None = None  # folder for reports of readers; without it they mail `contact`
    contact: str | None = None  # e-mail address on every page that offers help
    verantwoordelijke: str | None = None  # the controller; without it pages say there is none yet
    proxies: int = 0  # how many proxies in front may be believed about the client's address
    limiet: str = LIMIET
    limiet_bestand: str = LIMIET_BESTAND
    limiet_melding: str = LIMIET_MELDING

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> PortalSettings:
        """Reports go below `ARRESTENDATABANK_VAR`, unless the variable is there and empty.

        Raises BadSettings.
        """
        search = SearchSettings.from_env(env, read_only=True)
        meldingen = env.get(PREFIX + "MELDINGEN", str(search.var / "meldingen"))
        return cls(
            search=search,
            adres=env.get(PREFIX + "ADRES", "").rstrip("/") or None,
            meldingen=Path(meldingen) if meldingen else None,
            contact=env.get(PREFIX + "CONTACT") or None,
            verantwoordelijke=env.get(PREFIX + "VERANTWOORDELIJKE", "").strip() or None,
            proxies=_whole(env, PREFIX + "PROXIES", 0),
            limiet=_limit(env, PREFIX + "LIMIET", LIMIET),
            limiet_bestand=_limit(env, PREFIX + "LIMIET_BESTAND", LIMIET_BESTAND),
            limiet_melding=_limit(env, PREFIX + "LIMIET_MELDING", LIMIET_MELDING),
        )


def _limit(env: Mapping[str, str], name: str, default: str) -> str:
    """Refused at the start; else every page would fail while the process says that it is ready."""
    value = env.get(name) or default
    try:
        limits.parse_many(value)
    except ValueError:
        boodschap = f"{name} is geen limiet: {value!r}. Schrijf bijvoorbeeld {default}."
        raise BadSettings(boodschap) from None
    return value


def _whole(env: Mapping[str, str], name: str, default: int) -> int:
    value = env.get(name) or str(default)
    if not (value.isascii() and value.isdigit()):
        boodschap = f"{name} is geen geheel getal: {value!r}. Schrijf bijvoorbeeld {default}."
        raise BadSettings(boodschap)
    return int(value)


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """How gunicorn serves the portal."""

    bind: str = BIND
    workers: int = 2
    threads: int = 4

    @classmethod
    def read(cls) -> ServerSettings:
        """From the environment of gunicorn, whose settings file is an entry point of its own."""
        env = os.environ
        return cls(
            env.get(PREFIX + "PORTAL_BIND", BIND),
            int(env.get(PREFIX + "PORTAL_WORKERS", "2")),
            int(env.get(PREFIX + "PORTAL_THREADS", "4")),
        )
