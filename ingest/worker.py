"""Processing until nothing waits, in one process or in several."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.process import BaseProcess

from ingest import log
from ingest.errors import Unavailable
from ingest.indexing import try_to_catch_up
from ingest.pipeline import Anonymiser, Outcome, Tools, process_next
from ingest.settings import WorkerSettings
from ingest.sweep import sweep
from search_index.errors import SearchError

PAUSE_S = 2.0
INDEX_EVERY = 50  # documents
SWEEP_EVERY_S = 3600.0


class Stop:
    """Set by SIGTERM or Ctrl-C: the document in hand is finished, no other is taken."""

    def __init__(self, parent: int | None = None) -> None:
        self._asked, self._parent = False, parent

    @property
    def is_set(self) -> bool:
        """Whether to stop: asked to, or the process that started this one is no more."""
        return self._asked or (self._parent is not None and os.getppid() != self._parent)

    def listen(self) -> None:
        """Take the signals of this process over."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._note)

    def _note(self, _number: int, _frame: object) -> None:
        self._asked = True

    def wait(self, seconds: float) -> None:
        """A pause that ends early when asked to stop."""
        until = time.monotonic() + seconds
        while not self.is_set and time.monotonic() < until:
            time.sleep(0.1)


def anonymiser_of(settings: WorkerSettings) -> Anonymiser:
    """Loads the model: seconds and megabytes, so once per process and not before it is needed."""
    from anonymise.engine import Anonymiser as Engine

    return Engine(settings.model)


@dataclass(frozen=True, slots=True)
class Round:
    """How a worker process goes on."""

    watch: bool = False  # keep waiting for more
    keeps_index: bool = True  # one worker of several does


def run(settings: WorkerSettings, note: Callable[[Outcome], None], stop: Stop, how: Round) -> None:
    """Process what waits; when watching, keep going and keep the index up to date."""
    with Tools.open(settings, anonymiser_of(settings)) as tools:
        swept_at = 0.0
        while True:
            count = _until_empty(tools, note, stop, how)
            if count and how.watch and how.keeps_index:
                try_to_catch_up(settings.search)
            if time.monotonic() - swept_at > SWEEP_EVERY_S or not swept_at:
                sweep(tools.intake, tools.spool, tools.worker, settings.keep_days)
                swept_at = time.monotonic()
            if stop.is_set or not how.watch:
                return
            if count == 0:
                stop.wait(PAUSE_S)


def _until_empty(tools: Tools, note: Callable[[Outcome], None], stop: Stop, how: Round) -> int:
    """Process until nothing waits, or long enough for the index to follow."""
    count = 0
    while not stop.is_set and not (how.watch and count >= INDEX_EVERY):
        try:
            outcome = process_next(tools)
        except (Unavailable, SearchError) as error:
            if not how.watch:
                raise
            log.get_logger().warning("process.unavailable", **log.fault_fields(error))
            stop.wait(PAUSE_S)
            continue
        if outcome is None:
            break
        note(outcome)
        count += 1
    return count


def _silently(settings: WorkerSettings, how: Round, parent: int) -> None:
    log.configure(level=logging.INFO if how.watch else logging.WARNING)
    stop = Stop(parent)
    stop.listen()
    run(settings, lambda _: None, stop, how)


def start_others(settings: WorkerSettings, count: int, *, watch: bool) -> list[BaseProcess]:
    """Worker processes beside this one; each takes its own work."""
    context = multiprocessing.get_context("spawn")
    how = Round(watch=watch, keeps_index=False)
    others: list[BaseProcess] = [
        context.Process(target=_silently, args=(settings, how, os.getpid()), daemon=True)
        for _ in range(count)
    ]
    for one in others:
        one.start()
    return others
