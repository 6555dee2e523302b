"""What can go wrong in searching and storing; each says whether trying again can help."""

from __future__ import annotations


class SearchError(Exception):
    """Base of this package's errors."""


class QueryError(SearchError):
    """The reader's query cannot be understood; trying again does not help.

    `boodschap` is a Dutch sentence that says what is wrong and how to fix it; `positie` is the
    code point in `q` where it goes wrong.
    """

    def __init__(self, boodschap: str, positie: int | None = None) -> None:
        super().__init__("query")  # the query itself stays out of every traceback
        self.boodschap = boodschap
        self.positie = positie


class IndexAddressInvalid(SearchError):
    """The address of the index is none that we know; trying again does not help."""


class IndexUnavailable(SearchError):
    """The engine does not answer; trying again later can help."""


class StoreUnavailable(SearchError):
    """The publication store does not answer; trying again later can help."""


class Withdrawn(SearchError):
    """The decision was withdrawn and does not come back by being published again."""


class ParameterError(SearchError):
    """A parameter of the address is unknown or has a value that cannot be; `boodschap` in Dutch."""

    def __init__(self, boodschap: str, naam: str) -> None:
        super().__init__(naam)
        self.boodschap = boodschap
        self.naam = naam


class WriterBusy(IndexUnavailable):
    """Another process is writing to the index; trying again later can help."""
