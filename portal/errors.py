"""What the portal itself refuses; web.py translates each into a page and a status."""

from __future__ import annotations

from search_index.store import Ingetrokken


class PortalError(Exception):
    """Base of this package's errors."""


class BadAddress(PortalError):
    """The address asks for something that does not exist; trying again does not help.

    `boodschap` is a Dutch sentence; `beter` the nearest address that is right, when there is one.
    """

    def __init__(self, boodschap: str, beter: str | None = None) -> None:
        super().__init__("address")  # what was asked stays out of every traceback
        self.boodschap = boodschap
        self.beter = beter


class BadSettings(PortalError):
    """An environment variable cannot be understood; says which, and how it is written."""


class Unknown(PortalError):
    """No decision has or had this address."""


class Withdrawn(PortalError):
    """The decision was public and is no longer; the tombstone says since when and why."""

    def __init__(self, steen: Ingetrokken) -> None:
        super().__init__("withdrawn")
        self.steen = steen
