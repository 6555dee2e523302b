"""The text of an original, read once: forwarding, processing and review share it, encrypted.

Reading a scan takes seconds per page; the text lies beside the original in the spool under the
same key pair and is destroyed with it.
"""

from __future__ import annotations

import json
from dataclasses import asdict

from ingest.errors import SetAside
from ingest.extract import Extracted, Rejected, extract
from ingest.metadata import Metadata, from_json
from ingest.spool import Spool

TRANSIENT = ("ocr_ontbreekt", "tijd_op")  # may go away with the machine: not remembered


def read_text(spool: Spool, key: str) -> Extracted:
    """The normalised text. Raises SetAside with the code of extraction, NoSuchWork, Unavailable."""
    if spool.has(key, "tekst"):
        known = json.loads(spool.read(key, "tekst"))
        if "code" in known:
            raise SetAside(known["code"])
        return Extracted(**known)
    try:
        found = extract(spool.read(key))
    except Rejected as error:
        if error.code not in TRANSIENT:
            _remember(spool, key, {"code": error.code})
        raise SetAside(error.code) from None
    _remember(spool, key, asdict(found))
    return found


def read_metadata(spool: Spool, key: str) -> Metadata:
    """What the griffie sent along."""
    return from_json(spool.read(key, "gegevens"))


def forget_text(spool: Spool, key: str) -> None:
    """Let the original be read anew, for instance because extraction has become better."""
    spool.remove_beside(key, "tekst")


def _remember(spool: Spool, key: str, document: dict[str, object]) -> None:
    spool.put_beside(key, "tekst", json.dumps(document, ensure_ascii=False).encode())
