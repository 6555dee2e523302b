"""Gold lines, checked before anything is measured: a wrong offset would be a wrong figure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from anonymise.errors import GoldInvalid
from anonymise.evaluate import zaak_of
from anonymise.mentions import SOORTEN


def checked(lines: Iterable[object]) -> Iterator[Mapping[str, Any]]:
    """Every line with an id, a text, and mentions that lie in it. Raises GoldInvalid."""
    seen: set[str] = set()
    number = 0
    for number, line in enumerate(lines, 1):
        wrong = _wrong(line)
        if wrong is None and isinstance(line, Mapping):
            if str(line["id"]) in seen:
                raise GoldInvalid(number, "id")
            seen.add(str(line["id"]))
            yield line
        else:
            raise GoldInvalid(number, wrong or "id")
    if not number:
        raise GoldInvalid(0, "id")


def _wrong(line: object) -> str | None:
    """The key that is missing or has a value that cannot be."""
    if not isinstance(line, Mapping) or not isinstance(line.get("id"), str | int):
        return "id"
    text, mentions = line.get("tekst"), line.get("mentions")
    if not isinstance(text, str):
        return "tekst"
    if not isinstance(mentions, list) or not all(_fits(one, text) for one in mentions):
        return "mentions"
    try:
        zaak_of(line)
    except (TypeError, ValueError, KeyError):
        return "datum, partijen"
    return None


def _fits(mention: object, text: str) -> bool:
    if not isinstance(mention, Mapping) or mention.get("soort") not in SOORTEN:
        return False
    start, end = mention.get("start"), mention.get("end")
    return isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(text)
