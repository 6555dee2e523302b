"""Events with ids and codes. A field that is not on the list below never reaches a log line."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import structlog

FIELDS = frozenset(
    {
        "event",
        "level",
        "timestamp",
        "ontvangst",
        "id",
        "administratie",
        "code",
        "codes",
        "count",
        "attempt",
        "seconds",
        "serial",
        "worker",
        "client",
        "gebruiker",
        "fault",
        "place",
        "status",
    }
)


class UnknownField(TypeError):
    """A developer logs a field that nobody has judged; add it to FIELDS or leave it out."""


def _refuse_unknown_fields(
    _logger: object, _name: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    if unknown := event.keys() - FIELDS:
        raise UnknownField(", ".join(sorted(unknown)))
    return event


class _NameOnly(logging.Handler):
    """What a library logs can hold text of a document: keep its name and level, drop the rest."""

    def emit(self, record: logging.LogRecord) -> None:
        get_logger().warning("library.log", code=record.name, status=record.levelname)


def configure(stream: Any = None, *, level: int = logging.INFO) -> None:
    """One JSON line per event on standard error."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(level),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _refuse_unknown_fields,
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=lambda *_: structlog.PrintLogger(stream or sys.stderr),
        cache_logger_on_first_use=False,
    )
    logging.root.handlers = [_NameOnly(logging.WARNING)]


def get_logger() -> Any:
    """The logger; every field is an id, a code or a count."""
    return structlog.get_logger()


def fault_fields(error: BaseException) -> dict[str, str]:
    """Which error and where, without its message: that could quote the document."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].name}:{frames[-1].lineno}" if frames else ""
    return {"fault": type(error).__name__, "place": place}
