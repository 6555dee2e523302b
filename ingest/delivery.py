"""The one door: accept(), and the HTTP app that calls it for griffies.

The body of a request is the original itself, streamed into the spool: a parser of forms would put
plaintext in a temporary file.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import BinaryIO, cast

from flask import Flask, Response, jsonify, request
from flask.typing import ResponseReturnValue
from flask_httpauth import HTTPTokenAuth
from sqlalchemy import Connection, Engine
from werkzeug.exceptions import HTTPException

from ingest import db, log, outbox, register, tokens, work
from ingest.errors import TooLarge, Unavailable
from ingest.metadata import Metadata, from_json
from ingest.register import Ontvangst
from ingest.settings import DeliverySettings
from ingest.spool import SpoolWriter


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the sender gets back."""

    nummer: str
    datum_ontvangst: date
    is_new: bool


@dataclass(frozen=True, slots=True)
class Door:
    """What taking in needs; made once per process."""

    intake: Engine
    spool: SpoolWriter
    fingerprint_key: bytes
    max_bytes: int

    @classmethod
    def open(cls, settings: DeliverySettings) -> Door:
        """The door of this process."""
        return cls(
            db.open_intake(settings.intake.intake_url),
            SpoolWriter(settings.intake.spool, settings.recipient),
            settings.fingerprint_key,
            settings.max_bytes,
        )

    def close(self) -> None:
        """Give the connections back."""
        self.intake.dispose()


def accept(door: Door, original: BinaryIO, metadata: Metadata) -> Receipt:
    """Take one delivery in: spool first, then register, work and outbox in one commit.

    A crash in between leaves a file that nothing refers to, for `sweep`; never a receipt without
    its document. The same bytes again, of the same case, give the same receipt.

    Raises TooLarge, SetAside, Unavailable.
    """
    stored = door.spool.put(original, door.max_bytes)
    fingerprint = hmac.digest(door.fingerprint_key, stored.sha256, sha256).hex()
    door.spool.put_beside(stored.key, "gegevens", metadata.as_bytes())
    facts = Ontvangst(
        datum_ontvangst=db.now().date(),
        rolnummer=metadata.geleverd.rolnummer,
        datum_uitspraak=metadata.geleverd.datum_uitspraak,
        rechtscollege=metadata.rechtscollege,
    )
    with db.transaction(door.intake) as connection:
        db.serialise(connection, fingerprint)
        again = _same_delivery(connection, fingerprint, facts)
        receipt = again or _enter(connection, facts, stored.key, fingerprint)
    if again:
        door.spool.destroy(stored.key)
    log.get_logger().info("delivery.accepted", ontvangst=receipt.nummer, status=_is_new(receipt))
    return receipt


def _is_new(receipt: Receipt) -> str:
    return "new" if receipt.is_new else "known"


def _enter(connection: Connection, facts: Ontvangst, spool_key: str, fingerprint: str) -> Receipt:
    nummer = register.add(connection, facts)
    work.add(connection, nummer, spool_key, fingerprint)
    outbox.add(connection, nummer, spool_key)
    return Receipt(nummer, facts.datum_ontvangst, is_new=True)


def _same_delivery(connection: Connection, fingerprint: str, facts: Ontvangst) -> Receipt | None:
    """The receipt of the same bytes, unless both name a case and the cases differ.

    Source: rolnummer, date and court are what relates a delivery to a decision; no other is kept.
    """
    for nummer in work.known(connection, fingerprint):
        before = register.get(connection, nummer)
        if all(
            old is None or new is None or old == new
            for old, new in zip(_case(before), _case(facts), strict=True)
        ):
            rolnummer, datum_uitspraak, rechtscollege = _case(facts)
            register.complete(
                connection,
                nummer,
                rolnummer=rolnummer,
                datum_uitspraak=datum_uitspraak,
                rechtscollege=rechtscollege,
            )
            return Receipt(nummer, before.datum_ontvangst, is_new=False)
    return None


def _case(facts: Ontvangst) -> tuple[str | None, date | None, str | None]:
    return facts.rolnummer, facts.datum_uitspraak, facts.rechtscollege


def _metadata_of_request() -> Metadata:
    """The header `Metadata`: the JSON object in base64, so that nothing of it is in an address."""
    try:
        content = base64.b64decode(request.headers.get("Metadata", ""), altchars=b"-_")
    except binascii.Error:
        return Metadata()
    return from_json(content)


def create_app(settings: DeliverySettings | None = None) -> Flask:
    """The delivery process. It holds no key that opens the spool."""
    settings = settings or DeliverySettings.from_env(os.environ)
    log.configure()
    app = Flask("ingest.delivery", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = settings.max_bytes
    auth = HTTPTokenAuth(scheme="Bearer")
    door_of = _once(lambda: Door.open(settings))

    def client_of(token: str) -> str | None:
        return tokens.client_of(settings.tokens_file, token)

    def refused(status: int) -> ResponseReturnValue:
        return _sentence("Geef een geldige sleutel mee in de kop Authorization.", status)

    def deliver() -> ResponseReturnValue:
        """The body is the original; 201 for a new delivery, 200 for one already here."""
        is_open_ended = "wsgi.input_terminated" in request.environ
        if request.content_length == 0 or (request.content_length is None and not is_open_ended):
            return _sentence("Het bericht bevat geen uitspraak.", 400)
        receipt = accept(door_of(), cast("BinaryIO", request.stream), _metadata_of_request())
        answer = jsonify(
            ontvangst=receipt.nummer, datum_ontvangst=receipt.datum_ontvangst.isoformat()
        )
        return answer, 201 if receipt.is_new else 200

    auth.verify_token(client_of)
    auth.error_handler(refused)
    app.add_url_rule("/ontvangsten", view_func=auth.login_required(deliver), methods=["POST"])

    @app.get("/healthz")
    def alive() -> ResponseReturnValue:
        return jsonify(status="ok")

    @app.get("/readyz")
    def ready() -> ResponseReturnValue:
        with db.transaction(door_of().intake) as connection:
            register.count(connection)
        return jsonify(status="ok")

    _add_errors(app, settings)

    @app.after_request
    def keep_private(response: Response) -> Response:
        response.headers["Cache-Control"] = "no-store"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response

    return app


def _add_errors(app: Flask, settings: DeliverySettings) -> None:
    @app.errorhandler(TooLarge)
    @app.errorhandler(413)
    def too_large(_error: Exception) -> ResponseReturnValue:
        megabytes = settings.max_bytes // 1024 // 1024
        return _sentence(f"De uitspraak is groter dan {megabytes} MB. Splits ze.", 413)

    @app.errorhandler(404)
    @app.errorhandler(405)
    def elsewhere(error: HTTPException) -> ResponseReturnValue:
        allowed = [pair for pair in error.get_headers() if pair[0] == "Allow"]
        answer = jsonify(fout="Lever een uitspraak met POST op /ontvangsten.")
        return answer, error.code or 404, allowed

    @app.errorhandler(Unavailable)
    def unavailable(error: Unavailable) -> ResponseReturnValue:
        log.get_logger().error("delivery.unavailable", **log.fault_fields(error))
        return _sentence("Ontvangen lukt even niet. Lever de uitspraak straks opnieuw.", 503)


def _sentence(zin: str, status: int) -> ResponseReturnValue:
    return jsonify(fout=zin), status


def _once(make: Callable[[], Door]) -> Callable[[], Door]:
    """Open at the first request: nothing connects when the process starts."""

    def get() -> Door:
        if "door" not in made:
            made["door"] = make()
        return made["door"]

    made: dict[str, Door] = {}
    return get
