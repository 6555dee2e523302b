"""The public side: search, read, follow, export. Knows nothing of the private side."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from portal.settings import PortalSettings


def create_app(settings: PortalSettings | None = None) -> Flask:
    """The WSGI application, with settings from the environment unless given."""
    import os

    from portal.app import build
    from portal.settings import PortalSettings

    return build(settings or PortalSettings.from_env(os.environ))
