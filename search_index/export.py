"""A list of decisions as a file: JSON Lines, CSV or Parquet, with the keys of the public record."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import IO, Any

from search_index.records import Uitspraak
from search_index.serialise import to_json

FORMATS = ("jsonl", "csv", "parquet")
ROW_GROUP = 500
SEPARATOR = " | "  # between the values of one cell
KOLOMMEN = (
    "id",
    "versie",
    "ecli",
    "rechtscollege_code",
    "rechtscollege_naam",
    "afdeling",
    "rolnummer",
    "datum_uitspraak",
    "soort_uitspraak",
    "taal",
    "regelgeving",
    "artikelen",
    "handelingen",
    "uitkomsten",
    "wijze",
    "eerst_op",
    "laatst_op",
    "tekst_hash",
)


# Keys that quote the text or point into it.
_OF_THE_TEXT = {"tekst": "", "zones": [], "verwijzingen": [], "citaten": [], "bewijs": []}


def record(uitspraak: Uitspraak) -> dict[str, Any]:
    """The public record as files in bulk carry it: the text of anonymised decisions only.

    A text with roles or by a court's own rules is personal data; it is read one by one, at its own
    address. `tekst_hash` stays that of the text there. Source: docs/adr/0035.
    """
    whole = to_json(uitspraak)
    return whole if uitspraak.bekendmaking.wijze == "geanonimiseerd" else whole | _OF_THE_TEXT


def write(format_: str, uitspraken: Iterable[Uitspraak], stream: IO[bytes]) -> None:
    """Write all of them, one at a time. Raises ValueError for a format that is not there."""
    if format_ == "jsonl":
        for uitspraak in uitspraken:
            line = json.dumps(record(uitspraak), ensure_ascii=False, separators=(",", ":"))
            stream.write(line.encode() + b"\n")
    elif format_ == "csv":
        _write_csv(uitspraken, stream)
    elif format_ == "parquet":
        _write_parquet(uitspraken, stream)
    else:
        raise ValueError(format_)


def _write_csv(uitspraken: Iterable[Uitspraak], stream: IO[bytes]) -> None:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(KOLOMMEN)
    for uitspraak in uitspraken:
        writer.writerow([_harmless(cell) for cell in _cells(uitspraak)])
        stream.write(buffer.getvalue().encode())
        buffer.seek(0)
        buffer.truncate()
    stream.write(buffer.getvalue().encode())


def _cells(uitspraak: Uitspraak) -> Iterator[str]:
    court, bekend = uitspraak.rechtscollege, uitspraak.bekendmaking
    articles = [f"{norm.code}:{one}" for norm in uitspraak.regelgeving for one in norm.artikelen]
    yield from (uitspraak.id, str(uitspraak.versie), uitspraak.ecli or "")
    yield from (court.code, court.naam, court.afdeling or "", uitspraak.rolnummer or "")
    yield from (uitspraak.datum_uitspraak.isoformat(), uitspraak.soort_uitspraak, uitspraak.taal)
    yield SEPARATOR.join(norm.code for norm in uitspraak.regelgeving)
    yield SEPARATOR.join(articles)
    yield SEPARATOR.join(uitspraak.handelingen)
    yield SEPARATOR.join(uitspraak.uitkomsten)
    yield from (bekend.wijze, bekend.eerst_op.isoformat(), bekend.laatst_op.isoformat())
    yield uitspraak.tekst_hash


def _harmless(cell: str) -> str:
    """A cell that a spreadsheet would run as a formula begins with an apostrophe."""
    return "'" + cell if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def _write_parquet(uitspraken: Iterable[Uitspraak], stream: IO[bytes]) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = _parquet_schema(pa)
    rows = (_parquet_row(uitspraak) for uitspraak in uitspraken)
    with pq.ParquetWriter(stream, schema, compression="zstd") as writer:
        while group := list(islice(rows, ROW_GROUP)):
            writer.write_table(pa.Table.from_pylist(group, schema=schema))


def _parquet_row(uitspraak: Uitspraak) -> dict[str, Any]:
    row = record(uitspraak) | {"datum_uitspraak": uitspraak.datum_uitspraak}
    row["bekendmaking"] |= {
        "eerst_op": uitspraak.bekendmaking.eerst_op,
        "laatst_op": uitspraak.bekendmaking.laatst_op,
    }
    row["anonimisering"]["vervangen"] = list(row["anonimisering"]["vervangen"].items())
    return row


def _parquet_schema(pa: Any) -> Any:
    text, number, moment = pa.string(), pa.int32(), pa.timestamp("us", tz="UTC")

    def rows(*fields: tuple[str, Any]) -> Any:
        return pa.list_(pa.struct(list(fields)))

    place = (("start", number), ("end", number))
    return pa.schema(
        [
            ("id", text),
            ("versie", number),
            ("ecli", text),
            ("rechtscollege", pa.struct([("code", text), ("naam", text), ("afdeling", text)])),
            ("rolnummer", text),
            ("datum_uitspraak", pa.date32()),
            ("soort_uitspraak", text),
            ("taal", text),
            (
                "regelgeving",
                rows(("code", text), ("titel", text), ("artikelen", pa.list_(text)), ("eli", text)),
            ),
            ("handelingen", pa.list_(text)),
            ("uitkomsten", pa.list_(text)),
            (
                "sancties",
                rows(("soort", text), *place, ("bedrag_eur", pa.float64()), ("dagen", number)),
            ),
            ("verwijzingen", rows(("tekst", text), *place, ("id", text), ("relatie", text))),
            ("zones", rows(("soort", text), *place)),
            ("citaten", rows(("code", text), ("artikel", text), *place)),
            ("bewijs", rows(("code", text), *place)),
            ("tekst", text),
            ("tekst_hash", text),
            (
                "bekendmaking",
                pa.struct(
                    [("wijze", text), ("grond", text), ("eerst_op", moment), ("laatst_op", moment)]
                ),
            ),
            (
                "anonimisering",
                pa.struct(
                    [
                        ("vervangen", pa.map_(text, number)),
                        ("route", text),
                        ("beleid", text),
                        ("pijplijn", text),
                    ]
                ),
            ),
        ]
    )
