"""The draft of an anonymised decision that waits for a person, encrypted beside its original."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from anonymise.mentions import Anonymised, Finding, Mention
from ingest.spool import Spool


def save(spool: Spool, key: str, draft: Anonymised) -> None:
    """Keep all but the original text, which is kept already."""
    document = asdict(draft)
    del document["tekst"]
    spool.put_beside(key, "concept", json.dumps(document, ensure_ascii=False).encode())


def load(spool: Spool, key: str, tekst: str) -> Anonymised:
    """The draft of this text. Raises NoSuchWork."""
    document: dict[str, Any] = json.loads(spool.read(key, "concept"))
    mentions = tuple(mention_from(one) for one in document.pop("mentions"))
    findings = tuple(Finding(**one) for one in document.pop("bevindingen"))
    return Anonymised(tekst=tekst, mentions=mentions, bevindingen=findings, **document)


def remove(spool: Spool, key: str) -> None:
    """It was released or refused."""
    spool.remove_beside(key, "concept")


def mention_from(values: dict[str, Any]) -> Mention:
    """A mention as it stands in JSON."""
    return Mention(**values | {"bronnen": tuple(values["bronnen"])})
