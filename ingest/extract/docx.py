"""Word: headers, body with its tables, notes, then footers; nothing is written to disk."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from docx2python import docx2python
from lxml import etree

from ingest.extract import limits
from ingest.extract.errors import Rejected

_NOTE_MARK = re.compile(r"----(?:foot|end)note(\d+)----")
_NOTE = re.compile(r"\A\s*(?:foot|end)note(\d+)\)\s*")
_PICTURE = re.compile(r"----(?:media/|Image alt text)[^\n]*?----(?:>)?")
_LINK = re.compile(r"<a href=\"[^\"]*\">(.*?)</a>", re.DOTALL)
_ENTITY = re.compile(rb"<!(?:ENTITY|DOCTYPE)", re.IGNORECASE)


def read(data: bytes) -> str:
    """The words of a document, in the order a reader meets them.

    Raises: Rejected.
    """
    _check_archive(data)
    try:
        with docx2python(io.BytesIO(data), duplicate_merged_cells=False) as document:
            parts = [
                _unique(_blocks(document.header)),
                list(_blocks(document.body)),
                list(_blocks(document.footnotes)),
                list(_blocks(document.endnotes)),
                _unique(_blocks(document.footer)),
            ]
    except (etree.XMLSyntaxError, zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise Rejected("beschadigd") from error
    except (AttributeError, IndexError, TypeError, RuntimeError, EOFError) as error:
        raise Rejected("beschadigd") from error  # what docx2python makes of a broken part
    return "\n\n".join("\n\n".join(blocks) for blocks in parts if blocks)


def _blocks(tables: list[list[list[list[str]]]]) -> Iterator[str]:
    """A block per paragraph, and one per table: a line per row, or more where a cell has more."""
    for table in tables:
        if len(table) == len(table[0]) == 1:
            yield from (line for line in map(_clean, table[0][0]) if line)
        elif rows := [row for row in map(_row, table) if row]:
            yield "\n".join(rows)


def _row(row: list[list[str]]) -> str:
    cells = ["\n".join(filter(None, map(_clean, cell))) for cell in row]
    filled = [cell for cell in cells if cell]
    return ("\n" if any("\n" in cell for cell in filled) else " ").join(filled)


def _clean(paragraph: str) -> str:
    text = _LINK.sub(r"\1", paragraph)
    text = _NOTE.sub(r"(\1) ", text)
    return _PICTURE.sub("", _NOTE_MARK.sub(r" (\1)", text)).strip()


def _unique(blocks: Iterator[str]) -> list[str]:
    """A document has the same header once per section and kind of page."""
    return list(dict.fromkeys(blocks))


def _check_archive(data: bytes) -> None:
    """Sizes before anything is unpacked; Python reads no further than the declared size."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if any(entry.flag_bits & 1 for entry in entries):
                raise Rejected("versleuteld")
            if len(entries) > limits.MAX_ZIP_ENTRIES or any(map(_is_bomb, entries)):
                raise Rejected("zipbom")
            if sum(entry.file_size for entry in entries) > limits.MAX_UNZIPPED:
                raise Rejected("zipbom")
            for entry in entries:
                if entry.filename.endswith((".xml", ".rels")) and _ENTITY.search(
                    archive.read(entry)
                ):
                    raise Rejected("beschadigd")
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError, EOFError) as error:
        raise Rejected("beschadigd") from error
    except zlib.error as error:
        raise Rejected("beschadigd") from error


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    ratio = entry.file_size / max(entry.compress_size, 1)
    return entry.file_size > limits.MIB and ratio > limits.MAX_ZIP_RATIO
