"""What can go wrong on the private side; each says whether trying again can help.

Messages hold ids and codes only, never a word of a document and never a file name.
"""

from __future__ import annotations


class IngestError(Exception):
    """Base of this package's errors."""


class SetAside(IngestError):
    """The document cannot go on by itself and needs a person; trying again does not help."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Unavailable(IngestError):
    """A database, spool or receiver does not answer; trying again later can help."""


class NotDelivered(Unavailable):
    """An administration did not confirm what was sent; the outbox tries again."""


class TooLarge(IngestError):
    """More bytes than the door takes; the sender has to split it."""


class NoSuchWork(IngestError):
    """There is no work under this receipt number (any more)."""


class Outdated(IngestError):
    """Somebody else changed the draft since it was read; look again before deciding."""


class NotAllowed(IngestError):
    """The rules of the ladder or of review forbid it; `code` says which."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class BadSettings(IngestError):
    """An environment variable is missing or cannot be understood; names the variable."""
