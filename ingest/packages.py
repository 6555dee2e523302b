"""Files, folders and zips of originals, each original with the metadata that lies beside it.

Metadata is `<name>.json` beside the file, with or without the file's own extension, or one
`metadata.csv` per folder or zip. A zip within bounds is opened without unpacking to disk; one that
is not is itself taken in as one delivery, so that nothing sent is lost, and set aside later.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from ingest.errors import SetAside
from ingest.metadata import Metadata, from_csv, from_json

MAX_MEMBERS = 10_000
MAX_UNPACKED_BYTES = 4 * 1024**3
MAX_RATIO = 200  # unpacked to packed; text rarely goes beyond 20
SMALL_BYTES = 1024**2  # below this the ratio means nothing
MAX_NESTED_BYTES = 200 * 1024**2  # a zip in a zip is opened in memory
MAX_DEPTH = 2  # a zip in a zip, not further
SIDECARS = (".json", ".csv")
SYSTEM_FILES = ("__MACOSX", "Thumbs.db", "desktop.ini")


@dataclass(frozen=True, slots=True)
class Original:
    """One original, opened when its turn comes."""

    open: Callable[[], BinaryIO]
    metadata: Metadata


def originals(paths: list[Path]) -> Iterator[Original]:
    """Every original in these files, folders and zips, in a fixed order.

    Metadata that is named itself (`folder/*`) goes with its original, and is none.
    """
    beside: dict[Path, set[str]] = {}
    for path in paths:
        if path.is_dir():
            yield from _in_folder(path)
        elif _describes_another(path, beside):
            continue
        elif _is_zip(path.name):
            yield from _in_zip(path.open, Metadata(), 1)
        else:
            yield from _in_folder(path.parent, only=path)


def _is_zip(name: str) -> bool:
    return name.lower().endswith(".zip")


def _is_original(name: str) -> bool:
    parts = PurePosixPath(name).parts
    is_hidden = any(part.startswith(".") or part in SYSTEM_FILES for part in parts)
    return not is_hidden and not name.lower().endswith(SIDECARS)


def _describes_another(path: Path, beside: dict[Path, set[str]]) -> bool:
    """Whether this file is the metadata of an original that lies beside it."""
    if path.name == "metadata.csv":
        return True
    if path.suffix.lower() != ".json":
        return False
    if path.parent not in beside:
        names = [one.name for one in path.parent.iterdir() if _is_original(one.name)]
        beside[path.parent] = {*names, *(PurePosixPath(name).stem for name in names)}
    return path.stem in beside[path.parent]


def _in_folder(folder: Path, only: Path | None = None) -> Iterator[Original]:
    files = [only] if only else sorted(path for path in folder.rglob("*") if path.is_file())
    tables: dict[Path, dict[str, Metadata]] = {}
    for path in files:
        if not only and not _is_original(path.relative_to(folder).as_posix()):
            continue
        if path.parent not in tables:
            table = path.parent / "metadata.csv"
            tables[path.parent] = from_csv(table.read_bytes()) if table.is_file() else {}
        beside = _from_sidecar(
            path.name,
            lambda name, parent=path.parent: _content(parent / name),  # type: ignore[misc]
        )
        metadata = beside or tables[path.parent].get(path.name) or Metadata()
        if _is_zip(path.name):
            yield from _in_zip(path.open, metadata, 1)
        else:
            yield Original(_opener(path), metadata.with_extension(path.name))


def _opener(path: Path) -> Callable[[], BinaryIO]:
    def opened() -> BinaryIO:
        if not path.is_file():  # a pipe would keep us waiting
            raise SetAside("geen_bestand")
        return path.open("rb")

    return opened


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _from_sidecar(name: str, content_of: Callable[[str], bytes | None]) -> Metadata | None:
    stem = PurePosixPath(name).with_suffix("").name
    for candidate in (f"{name}.json", f"{stem}.json"):
        if (content := content_of(candidate)) is not None:
            return from_json(content)
    return None


def _in_zip(
    open_zip: Callable[..., BinaryIO], metadata: Metadata, depth: int
) -> Iterator[Original]:
    """The members of a zip, or the zip itself when it cannot be opened within bounds."""
    with open_zip("rb") as file:
        members = _members(file) if depth <= MAX_DEPTH else None
        if members is None:
            whole = metadata.with_extension("x.zip")
            yield Original(lambda: open_zip("rb"), whole)
            return
        with zipfile.ZipFile(file) as archive:
            names = {info.filename for info in members}
            tables = {
                str(PurePosixPath(name).parent): from_csv(archive.read(name))
                for name in names
                if PurePosixPath(name).name == "metadata.csv"
            }
            for info in members:
                if not info.is_dir() and _is_original(info.filename):
                    yield from _member(archive, info.filename, names, tables, depth)


def _member(
    archive: zipfile.ZipFile,
    name: str,
    names: set[str],
    tables: dict[str, dict[str, Metadata]],
    depth: int,
) -> Iterator[Original]:
    path = PurePosixPath(name)

    def content_of(sidecar: str) -> bytes | None:
        beside = str(path.with_name(sidecar))
        return archive.read(beside) if beside in names else None

    table = tables.get(str(path.parent), {})
    metadata = _from_sidecar(path.name, content_of) or table.get(path.name) or Metadata()
    if _is_zip(name) and archive.getinfo(name).file_size <= MAX_NESTED_BYTES:
        content = archive.read(name)
        yield from _in_zip(lambda _mode: io.BytesIO(content), metadata, depth + 1)
    else:
        opened = lambda: archive.open(name)  # noqa: E731 - closes over this member
        yield Original(opened, metadata.with_extension(path.name))  # type: ignore[arg-type]


def _members(file: BinaryIO) -> list[zipfile.ZipInfo] | None:
    """The members of a zip within bounds, judged by its directory; None otherwise.

    Reading a member stops at the size that the directory states, so it cannot lie to our cost.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            members = sorted(archive.infolist(), key=lambda info: info.filename)
    except (zipfile.BadZipFile, NotImplementedError, OSError):
        return None
    unpacked = sum(info.file_size for info in members)
    packed = max(1, sum(info.compress_size for info in members))
    is_bounded = (
        len(members) <= MAX_MEMBERS
        and unpacked <= MAX_UNPACKED_BYTES
        and (unpacked <= SMALL_BYTES or unpacked / packed <= MAX_RATIO)
        and not any(info.flag_bits & 1 for info in members)  # encrypted
    )
    return members if is_bounded else None
