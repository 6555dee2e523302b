"""The application put together from its parts."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from flask import Flask, Response, abort, g, url_for
from flask_compress import Compress
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from werkzeug.middleware.proxy_fix import ProxyFix

from portal import (
    api,
    changes,
    decisions,
    exports,
    health,
    language,
    pages,
    reports,
    rows,
    search,
    summary,
    web,
    words,
)
from portal.addresses import (
    absolute,
    decision_address,
    in_language,
    page_address,
    results_address,
)
from portal.collection import Collection
from portal.settings import PortalSettings

STATIC = Path(__file__).parent / "static"
FILES = {
    "portal.css": "text/css",
    "portal.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}


def build(settings: PortalSettings) -> Flask:
    """Nothing connects here: store and index are opened by the first request that needs them."""
    app = Flask("portal", static_folder=None)
    app.config.update(
        PORTAL=settings,
        MAX_CONTENT_LENGTH=64_000,
        MAX_FORM_MEMORY_SIZE=64_000,
        COMPRESS_ALGORITHM=["zstd", "gzip"],
        COMPRESS_ZSTD_LEVEL=3,
        COMPRESS_LEVEL=4,
        COMPRESS_MIMETYPES=["text/html", "text/css", "text/plain", "text/csv", "application/json",
                            "application/atom+xml", "application/akn+xml",
                            "application/x-ndjson", "text/javascript"],
    )  # fmt: skip
    app.json.ensure_ascii = False  # type: ignore[attr-defined]
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.extensions["collection"] = Collection(settings.search)
    if settings.proxies:
        count = settings.proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=count, x_proto=count, x_host=count)  # type: ignore[method-assign]
    Compress(app)
    for blueprint in (search.bp, decisions.bp, exports.bp, api.bp, changes.bp, pages.bp,
                      reports.bp, health.bp):  # fmt: skip
        app.register_blueprint(blueprint)
    app.add_url_rule("/static/<filename>", "static", _static)
    _limit(app, settings)
    language.init(app)
    web.init(app)
    _furnish(app)
    return app


class _Sweep:
    """In the place of the storage's timer, which starts a thread for nearly every request.

    What has expired is forgotten every half minute, by the request that comes then.
    """

    def __init__(self, expire: Callable[[], None]) -> None:
        self._expire = expire
        self._last = time.monotonic()

    def is_alive(self) -> bool:
        """Called before each count; "yes" means that no thread is started."""
        if time.monotonic() - self._last > 30:
            self._last = time.monotonic()
            self._expire()
        return True


def _limit(app: Flask, settings: PortalSettings) -> None:
    """Counted per client in the memory of this process and never written down."""
    limiter = Limiter(
        get_remote_address,
        app=app,
        application_limits=[settings.limiet],
        storage_uri="memory://",
        strategy="moving-window",
    )
    app.extensions["limits"] = limiter
    storage: Any = limiter.storage
    storage.timer = _Sweep(storage.timer.function)
    limiter.exempt(health.bp)
    limiter.exempt(app.view_functions["static"])
    limiter.limit(settings.limiet_bestand)(exports.bp)
    limiter.limit(settings.limiet_melding, methods=["POST"])(reports.bp)


@cache
def _file(name: str) -> tuple[bytes, str]:
    """A static file and its version: three small files, read once per process."""
    body = (STATIC / name).read_bytes()
    return body, hashlib.blake2b(body, digest_size=6).hexdigest()


def _static(filename: str) -> Response:
    """The address holds the version, so a browser may keep the file for a year."""
    if filename not in FILES:
        abort(404)
    response = Response(_file(filename)[0], mimetype=FILES[filename])
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response


def _furnish(app: Flask) -> None:
    """What templates may call."""
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals.update(
        words=words,
        brief=summary.brief,
        absolute=absolute,
        in_language=in_language,
        page=page_address,
        results_address=results_address,
        rows=rows.rows,
        drawn=rows.drawn,
        listed=rows.listed,
        decision_address=decision_address,
        static=lambda name: url_for("static", filename=name, v=_file(name)[1]),
        talen=language.TALEN,
    )

    @app.context_processor
    def in_every_page() -> dict[str, Any]:
        settings: PortalSettings = app.config["PORTAL"]
        return {
            "taal": g.get("taal", "nl"),
            "contact": settings.contact,
            "verantwoordelijke": settings.verantwoordelijke,
        }
