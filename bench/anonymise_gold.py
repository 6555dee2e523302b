"""Development texts as gold: the shared data in the format that `evaluate` reads.

The shared folder is not part of the repository; where it is absent only our own invented
decisions are measured.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ingest.samples.annotated import annotated
from ingest.samples.generate import decisions

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data"

# Surrogates of people who must go; everyone else bears a published name in a public office.
SURROGATE = {"applicant", "relative", "third_party", "personal"}
ROLLEN = {
    "applicant": "burgerlijke_of_tussenkomende_partij",
    "judge": "magistraat",
}
# Public bodies, and initials that the court itself put there: a mask stays as it is.
STAYS = {"institution", "respondent", "functional", "already_masked"}
SOORTEN = {"PERSON": "persoon", "ADDRESS": "adres", "EMAIL": "email", "ORG": "organisatie"}


def is_held_back(id_: str) -> bool:
    """The third that neither training nor tuning has seen."""
    return zlib.crc32(id_.encode()) % 3 == 0


def invented() -> Iterator[dict[str, Any]]:
    """Our own decisions, written by hand."""
    return (one.gold_line() for one in annotated())


def generated(count: int = 40, seed: int = 84) -> Iterator[dict[str, Any]]:
    """Decisions made by the generator, with every identifier known."""
    return (one.gold_line() for one in decisions(count, seed))


def samples(data: Path = SHARED) -> Iterator[dict[str, Any]]:
    """The shared invented decisions; gold already."""
    with (data / "gold-samples" / "decisions.jsonl").open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def rulings(data: Path = SHARED, *, everyone: bool = False) -> Iterator[dict[str, Any]]:
    """Held-back rulings with surrogate parties.

    With `everyone` judges and lawyers count as to be removed: for precision. Without, only
    surrogates do: for recall and leaks, since other spans are silver.
    """
    path = data / "rstvb-surrogate" / "rstvb_surrogate.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        documents = (json.loads(line) for line in lines)
        for document in documents:
            if is_held_back(document["id"]):
                yield _ruling(document, everyone=everyone)


def _ruling(document: Mapping[str, Any], *, everyone: bool) -> dict[str, Any]:
    mentions: list[dict[str, Any]] = []
    for span in document["spans"]:
        role = span["role"]
        if mentions and _is_rest_of_address(document["text"], mentions[-1], span):
            mentions[-1]["end"] = span["end"]
            continue
        mentions.append(
            {
                "start": span["start"],
                "end": span["end"],
                "soort": "initialen" if role == "already_masked" else SOORTEN[span["label"]],
                "rol": ROLLEN.get(role, "buiten_lijst"),
                "verwijderen": role in SURROGATE or (everyone and role not in STAYS),
            }
            | ({"persoon": 1} if role == "applicant" else {})
        )
    return {"id": document["id"], "tekst": document["text"], "mentions": mentions}


def _is_rest_of_address(text: str, before: Mapping[str, Any], span: Mapping[str, Any]) -> bool:
    """Whether the gold cuts one address in two because it stands on two lines."""
    return (
        before["soort"] == SOORTEN[span["label"]] == "adres"
        and before["rol"] == ROLLEN.get(span["role"], "buiten_lijst")
        and text[before["end"] : span["start"]].isspace()
    )


def news(data: Path = SHARED) -> Iterator[dict[str, Any]]:
    """Belgian newspaper articles with every person marked: for detection only, never training."""
    path = data / "conll2002-nl" / "ned.testa.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        articles = "".join(lines).split("-DOCSTART-")[1:]
    for number, article in enumerate(articles):
        rows = [line.split(" ") for line in article.split("\n")[1:]]
        yield _article(f"testa-{number}", rows)


def _article(id_: str, rows: Iterable[list[str]]) -> dict[str, Any]:
    text, mentions = "", []
    for row in rows:
        if len(row) < 3:
            text = text.rstrip(" ") + "\n" if text else text
            continue
        word, tag = row[0], row[2]
        if tag.startswith("I-PER") and mentions:
            mentions[-1]["end"] = len(text) + len(word)
        elif tag == "B-PER":
            mentions.append({"start": len(text), "end": len(text) + len(word), "soort": "persoon"})
        text += word + " "
    return {"id": id_, "tekst": text, "mentions": mentions}
