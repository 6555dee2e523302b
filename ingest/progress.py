"""Progress on standard error: a bar per stage on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

T = TypeVar("T")
PARTS = 10  # plain lines per stage


class Stage(Protocol):
    """One stage of long work."""

    def done(self, count: int) -> None:
        """So many are done by now."""
        ...


class _Bar:
    def __init__(self, bars: Progress, name: str, total: int) -> None:
        self._bars = bars
        self._task = bars.add_task(name, total=total)

    def done(self, count: int) -> None:
        self._bars.update(self._task, completed=count)


class _Lines:
    def __init__(self, name: str, total: int) -> None:
        self._name, self._total, self._said = name, total, -1

    def done(self, count: int) -> None:
        if not self._total:
            return
        part = PARTS if count >= self._total else count * PARTS // self._total
        if part > self._said:
            self._said = part
            sys.stderr.write(f"{self._name} {count}/{self._total}\n")
            sys.stderr.flush()


@contextmanager
def stage(name: str, total: int) -> Iterator[Stage]:
    """Show one stage while the block runs."""
    if not sys.stderr.isatty():
        yield _Lines(name, total)
        return
    columns = (
        TextColumn("{task.description:<12}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as bars:
        yield _Bar(bars, name, total)


def each(name: str, items: Iterable[T], total: int) -> Iterator[T]:
    """The items, with progress as they pass."""
    with stage(name, total) as shown:
        shown.done(0)
        for number, item in enumerate(items, 1):
            yield item
            shown.done(number)
