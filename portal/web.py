"""What holds for every answer: errors as pages, security headers, caching, limits."""

from __future__ import annotations

import hashlib
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from flask import Flask, Request, Response, current_app, g, jsonify, render_template, request
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as AnyResponse

from portal import language, refusals, words
from portal.addresses import address
from portal.decisions import tombstone
from portal.errors import BadAddress, Unknown, Withdrawn
from portal.language import sentence
from search_index.errors import IndexUnavailable, ParameterError, QueryError, StoreUnavailable

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "geolocation=(), camera=(), microphone=(), interest-cohort=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_RETRY_S = 30
_AROUND = 100  # characters of a question on either side of the place where it goes wrong
_BOX = 500  # characters of a question that its box takes
_LONGEST_ADDRESS = 2000

Answer = tuple[str | Response, int] | tuple[str | Response, int, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Where:
    """The place in a question where it goes wrong, with the words around it."""

    before: str
    at: str
    behind: str

    @classmethod
    def of(cls, q: str, positie: int) -> Where:
        """A long question is not said back whole."""
        before, behind = q[:positie], q[positie + 1 :]
        return cls(
            ("…" if len(before) > _AROUND else "") + before[-_AROUND:],
            q[positie : positie + 1] or "…",
            behind[:_AROUND] + ("…" if len(behind) > _AROUND else ""),
        )


def init(app: Flask) -> None:
    """Register what holds for every answer."""
    app.register_error_handler(BadAddress, bad_address)
    app.register_error_handler(QueryError, bad_query)
    app.register_error_handler(ParameterError, bad_parameter)
    app.register_error_handler(Unknown, unknown)
    app.register_error_handler(404, unknown)
    app.register_error_handler(Withdrawn, withdrawn)
    app.register_error_handler(429, too_many)
    app.register_error_handler(IndexUnavailable, index_unavailable)
    app.register_error_handler(StoreUnavailable, store_unavailable)
    app.register_error_handler(HTTPException, other)
    app.register_error_handler(Exception, failure)
    app.after_request(finish)


def _wants_json() -> bool:
    return request.path.startswith("/api/") or request.path.endswith(".json")


def _answer(
    template: str, status: int, title: str, headers: dict[str, str] | None = None, **values: Any
) -> Answer:
    """A page for people, a problem document (RFC 9457) for programs."""
    g.setdefault("taal", "nl")
    if not _wants_json():
        page = render_template(template, title=title, **values)
        return page, status, headers or {}
    detail = values.get("boodschap", "")
    problem = jsonify(type="about:blank", title=title, status=status, detail=detail)
    problem.mimetype = "application/problem+json"
    return problem, status, headers or {}


def bad_address(error: BadAddress) -> Answer:
    """400: what was wrong with the address and the nearest right one."""
    title = sentence("Dit adres klopt niet")
    return _answer("bad.html", 400, title, boodschap=error.boodschap, beter=error.beter)


def bad_query(error: QueryError) -> Answer:
    """400: where the query goes wrong and how to mend it."""
    q = request.args.get("q", "")
    title = sentence("Deze zoekvraag klopt niet")
    where = None if error.positie is None or not q else Where.of(q, error.positie)
    shown = q[:_BOX]
    return _answer(
        "bad.html", 400, title, boodschap=refusals.translated(error.boodschap), q=shown, where=where
    )


def bad_parameter(error: ParameterError) -> Answer:
    """400: the sentence, and the same address without the parameter that is wrong."""
    rest = [pair for pair in request.args.items(multi=True) if pair[0] not in {error.naam, "taal"}]
    title = sentence("Dit adres klopt niet")
    beter = address(request.path, rest)
    if len(beter) > _LONGEST_ADDRESS:
        beter = request.path
    return _answer(
        "bad.html", 400, title, boodschap=refusals.translated(error.boodschap), beter=beter
    )


def unknown(_error: Exception) -> Answer:
    """404."""
    boodschap = sentence("Op dit adres staat niets.")
    return _answer("unknown.html", 404, sentence("Deze pagina bestaat niet"), boodschap=boodschap)


def withdrawn(error: Withdrawn) -> Answer:
    """410: the tombstone."""
    if _wants_json():
        reden = words.REDENEN.get(error.steen.reden)
        boodschap = sentence(reden) if reden else ""
        return _answer("gone.html", 410, sentence("Niet meer raadpleegbaar"), boodschap=boodschap)
    return tombstone(error.steen), 410


def too_many(_error: HTTPException) -> Answer:
    """429 with the seconds to wait."""
    with suppress(BadAddress):  # limits come before anything is read
        language.read()
    limit = current_app.extensions["limits"].current_limit
    wait = max(1, int(limit.reset_at - time.time())) if limit else 60
    boodschap = sentence("Wacht %(n)s seconden en probeer het dan opnieuw.", n=wait)
    headers = {"Retry-After": str(wait)}
    return _answer("wait.html", 429, sentence("Dit gaat te snel"), headers, boodschap=boodschap)


def index_unavailable(_error: IndexUnavailable) -> Answer:
    """503 for searching; decisions stay readable."""
    boodschap = sentence("Zoeken lukt even niet. De uitspraken zelf blijven leesbaar op hun adres.")
    headers = {"Retry-After": str(_RETRY_S)}
    return _answer(
        "unavailable.html", 503, sentence("Zoeken lukt even niet"), headers, boodschap=boodschap
    )


def store_unavailable(_error: StoreUnavailable) -> Answer:
    """503 for everything that needs the store."""
    boodschap = sentence(
        "De databank antwoordt even niet. Probeer het over een halve minuut opnieuw."
    )
    headers = {"Retry-After": str(_RETRY_S)}
    return _answer("unavailable.html", 503, sentence("De databank antwoordt niet"), headers,
                   boodschap=boodschap)  # fmt: skip


def other(error: HTTPException) -> Answer | AnyResponse:
    """Redirects pass; anything else is a page."""
    if error.code is None or error.code < 400:
        return error.get_response()
    boodschap = sentence("De server kan deze vraag niet beantwoorden.")
    headers = {"Allow": ", ".join(error.valid_methods or ())} if error.code == 405 else {}  # type: ignore[attr-defined]
    return _answer(
        "unavailable.html", error.code, sentence("Dit kan niet"), headers, boodschap=boodschap
    )


def failure(error: Exception) -> Answer:
    """500: logged by class and place only, because a message can hold a reader's query."""
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    place = (
        f"{frame.tb_frame.f_code.co_filename.rsplit('/', 1)[-1]}:{frame.tb_lineno}" if frame else ""
    )
    current_app.logger.error("portal.failure class=%s at=%s", type(error).__name__, place)
    boodschap = sentence(
        "Het ligt aan ons, niet aan u. Probeer het opnieuw, of ga naar de startpagina."
    )
    return _answer(
        "unavailable.html", 500, sentence("Er liep iets mis bij ons"), boodschap=boodschap
    )


def finish(response: Response) -> Response:
    """Security headers on everything; ETag and caching on what may be kept."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if "robots" in g:
        response.headers["X-Robots-Tag"] = g.robots
    if request.is_secure:
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
    if response.status_code >= 400 or request.method == "POST":
        response.headers["Cache-Control"] = "no-store"
        return response
    if request.endpoint in {"health.healthz", "health.readyz"}:
        response.headers["Cache-Control"] = "no-store"
        return response
    response.headers.setdefault("Cache-Control", "public, max-age=60, stale-while-revalidate=600")
    return with_etag(response, request)


def with_etag(response: Response, asked: Request) -> Response:
    """A weak ETag of the body, and 304 when the reader has it. Streams have none."""
    if response.status_code == 200 and not response.is_streamed and not response.direct_passthrough:
        digest = hashlib.blake2b(response.get_data(), digest_size=12).hexdigest()
        response.set_etag(digest, weak=True)
        response.make_conditional(asked)
    return response
