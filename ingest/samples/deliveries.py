"""The sample deliveries: every kind of file a griffie sends, and some that nobody can read."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest.samples import broken, render, word
from ingest.samples.annotated import Annotated, annotated
from ingest.samples.generate import chains, decisions
from search_index.vocabulary import courts

TOTAL = 92  # readable decisions, the hand-written ones included
_SEED = 84
_CHAINS = 6  # cases that come with the rulings on appeal
_ZIP_MOMENT = (2026, 1, 5, 9, 0, 0)
# What comes round in turn; six of a hundred are scans, which take Tesseract some seconds each.
_FORMATS = re.findall(
    r"\w+",
    "pdf txt docx pdf html pdf xml txt docx pdf txt1252 pdf html docx scan pdf xml txt pdf",
)
_PARTY_ROLES = ("vervolgde_persoon", "burgerlijke_of_tussenkomende_partij")
_MOST_SCANS = 6
_LONGEST_SCAN = 7_000  # characters: three pages


@dataclass(frozen=True, slots=True)
class File:
    """One file of a delivery."""

    name: str
    content: bytes


def write(folder: Path) -> None:
    """Every sample: single files with and without metadata, two zips, and the broken ones."""
    documents = list(_documents())
    single, zipped = documents[:-16], documents[-16:]
    _put(
        folder, (file for index, pair in enumerate(single) for file in _with_metadata(index, *pair))
    )
    _put(folder / "griffie-met-lijst", _listed(zipped[:6]))
    _put(folder, [File("zending-1.zip", _zip(_bare(zipped[6:11])))])
    _put(folder, [File("zending-2.zip", _zip(_listed(zipped[11:])))])
    _put(folder / "onleesbaar", (File(name, content) for name, content in broken.files()))


def write_generated(folder: Path, count: int, seed: int) -> None:
    """Generated decisions as plain text, with one gold file beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "gold.jsonl").open("w", encoding="utf-8") as gold:
        for one in decisions(count, seed):
            (folder / f"{one.id}.txt").write_text(one.tekst, encoding="utf-8")
            gold.write(json.dumps(one.gold_line(), ensure_ascii=False) + "\n")


def collection() -> list[Annotated]:
    """The decisions behind the samples: hand-written, linked, and generated to fill up."""
    own = list(annotated())
    linked = list(chains(_CHAINS, _SEED))
    return own + linked + list(decisions(max(TOTAL - len(own) - len(linked), 25), _SEED))


def _documents() -> Iterator[tuple[Annotated, File]]:
    scans = 0
    for index, one in enumerate(collection()):
        soort = _FORMATS[index % len(_FORMATS)]
        if soort == "scan" and (scans == _MOST_SCANS or len(one.tekst) > _LONGEST_SCAN):
            soort = "pdf"
        scans += soort == "scan"
        extension, content = _RENDERERS[soort](one, index)
        yield one, File(f"{one.id}.{extension}", content)


def _look(one: Annotated, index: int) -> render.Look:
    code = str(one.kenmerken.get("rechtscollege_code", ""))
    if code in {"HHC", "MHHC"}:
        return render.COLLEGE
    return render.HOF if code.startswith("HVB") else render.LOOKS[index % len(render.LOOKS)]


def _docx(one: Annotated) -> bytes:
    court = courts().get(str(one.kenmerken.get("rechtscollege_code")))
    return word.docx(one.tekst, court.naam if court else "Griffie", "Voor eensluidend afschrift")


_RENDERERS: dict[str, Callable[[Annotated, int], tuple[str, bytes]]] = {
    "pdf": lambda one, index: ("pdf", render.pdf(one.tekst, _look(one, index))),
    "scan": lambda one, index: ("pdf", render.scan(one.tekst, _look(one, index), index)),
    "docx": lambda one, _: ("docx", _docx(one)),
    "html": lambda one, _: ("html", render.html_page(one.tekst, "Uitspraak")),
    "xml": lambda one, _: (
        "xml",
        render.xml_judgment(one.tekst, str(one.kenmerken.get("datum_uitspraak", ""))),
    ),
    "txt": lambda one, _: ("txt", one.tekst.encode()),
    "txt1252": lambda one, _: ("txt", render.txt_western(one.tekst)),
}


def _metadata(one: Annotated, index: int) -> dict[str, object]:
    """What a griffie knows; some send everything, some the names of the parties too."""
    known = one.kenmerken
    numbers = known.get("rolnummer") or [None]
    found: dict[str, object] = {
        "rechtscollege": known.get("rechtscollege_code"),
        "rolnummer": numbers[0],
        "datum_uitspraak": known.get("datum_uitspraak"),
    }
    if index % 4 == 0:
        found["partijen"] = _parties(one)
    return found


def _parties(one: Annotated) -> list[dict[str, str]]:
    """The accused and claimants by their first mention."""
    seen: dict[int, dict[str, str]] = {}
    for mention in one.mentions:
        is_name = mention["soort"] in {"persoon", "organisatie"} and "persoon" in mention
        if is_name and mention.get("rol") in _PARTY_ROLES:
            name = " ".join(one.tekst[mention["start"] : mention["end"]].split())
            seen.setdefault(mention["persoon"], {"naam": name, "rol": mention["rol"]})
    return list(seen.values())


def _with_metadata(index: int, one: Annotated, file: File) -> Iterator[File]:
    """Two of three files come with metadata beside them."""
    yield file
    if index % 3:
        content = json.dumps(_metadata(one, index), ensure_ascii=False, indent=1)
        yield File(f"{Path(file.name).stem}.json", content.encode())


def _listed(documents: Iterable[tuple[Annotated, File]]) -> Iterator[File]:
    """Files with one table for all."""
    table = io.StringIO(newline="")
    rows = csv.writer(table, delimiter=";", lineterminator="\r\n")
    rows.writerow(("bestand", "rechtscollege", "rolnummer", "datum_uitspraak"))
    for index, (one, file) in enumerate(documents):
        facts = _metadata(one, index)
        rows.writerow(
            (
                file.name,
                *(facts[key] or "" for key in ("rechtscollege", "rolnummer", "datum_uitspraak")),
            )
        )
        yield file
    yield File("metadata.csv", table.getvalue().encode("utf-8-sig"))


def _bare(documents: Iterable[tuple[Annotated, File]]) -> Iterator[File]:
    return (file for _, file in documents)


def _zip(files: Iterable[File]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for file in files:
            entry = zipfile.ZipInfo(file.name, _ZIP_MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.content)
    return out.getvalue()


def _put(folder: Path, files: Iterable[File]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        (folder / file.name).write_bytes(file.content)
