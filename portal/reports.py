"""Report a problem: one form, no account, no cookie.

There is no session, so there is nothing that a forged request could abuse: the form does for
another site's visitor exactly what that visitor could type here. Reports are appended to
`meldingen.jsonl` in the folder of the settings, which only the operator reads.
"""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from flask import Blueprint, current_app, redirect, render_template, request
from werkzeug.wrappers import Response

from portal.addresses import address, expect
from portal.language import noted, sentence
from portal.settings import PortalSettings

bp = Blueprint("reports", __name__)

SOORTEN = {
    "persoonsgegeven": noted("Er staat nog een naam of ander persoonsgegeven in de tekst"),
    "onleesbaar": noted("Er is te veel weggelaten: de tekst is niet meer te begrijpen"),
    "kenmerken": noted("Rechtscollege, datum, regelgeving of uitkomst klopt niet"),
    "website": noted("De website werkt niet zoals verwacht of is niet toegankelijk"),
    "ander": noted("Iets anders"),
}
LONGEST = 2000
FIELDS = ("soort", "uitspraak", "alinea", "toelichting", "antwoord_naar", "website")


@dataclass(frozen=True, slots=True)
class Melding:
    """What a reader reports. Who it is, nobody asks; an answer needs `antwoord_naar`."""

    nummer: str
    op: str
    soort: str
    uitspraak: str
    alinea: str
    toelichting: str
    antwoord_naar: str


def keep(folder: Path, melding: Melding) -> None:
    """Append one line; readable by the operator's account alone."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    line = json.dumps(asdict(melding), ensure_ascii=False) + "\n"
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
    descriptor = os.open(folder / "meldingen.jsonl", flags, 0o600)
    try:
        os.write(descriptor, line.encode())  # one write, so lines of two processes never mix
    finally:
        os.close(descriptor)


@bp.get("/melding")
def form() -> str:
    """The form, filled in as far as the page that led here knows."""
    values = expect("uitspraak", "alinea", "soort")
    return render_template("report.html", soorten=SOORTEN, values=values, errors={})


@bp.post("/melding")
def send() -> Response | tuple[str, int]:
    """Keep the report and say its number, or show the form again with what is missing."""
    expect()
    settings: PortalSettings = current_app.config["PORTAL"]
    values = {name: request.form.get(name, "").strip() for name in FIELDS}
    errors = _errors(values)
    if errors or settings.meldingen is None:
        return _again(values, errors), 400 if errors else 503
    nummer = secrets.token_hex(4)
    if not values["website"]:  # a field that people do not see: who fills it in is a machine
        op = datetime.now(UTC).isoformat(timespec="seconds")
        kept = {name: value for name, value in values.items() if name != "website"}
        try:
            keep(settings.meldingen, Melding(nummer=nummer, op=op, **kept))
        except OSError as error:
            current_app.logger.error("report.unwritable errno=%s", error.errno)  # noqa: TRY400 - no path
            return _again(values, {}, is_lost=True), 503
    return redirect(address("/melding/ontvangen", [("nummer", nummer)]), 303)


@bp.get("/melding/ontvangen")
def received() -> str:
    """Thanks, and what happens next."""
    nummer = expect("nummer").get("nummer", "")
    is_ours = len(nummer) == 8 and all(char in "0123456789abcdef" for char in nummer)
    return render_template("report_received.html", nummer=nummer if is_ours else None)


def _again(values: dict[str, str], errors: dict[str, str], *, is_lost: bool = False) -> str:
    """The form as it was filled in, so that nobody has to write it twice."""
    return render_template(
        "report.html", soorten=SOORTEN, values=values, errors=errors, is_lost=is_lost
    )


def _errors(values: dict[str, str]) -> dict[str, str]:
    errors = {}
    if values["soort"] not in SOORTEN:
        errors["soort"] = sentence("Kies waarover uw melding gaat.")
    if not values["toelichting"]:
        errors["toelichting"] = sentence("Schrijf in een paar woorden wat er mis is.")
    elif len(values["toelichting"]) > LONGEST:
        errors["toelichting"] = sentence("Houd het korter dan %(n)s tekens.", n=LONGEST)
    if values["antwoord_naar"] and "@" not in values["antwoord_naar"]:
        errors["antwoord_naar"] = sentence(
            "Schrijf het e-mailadres voluit, bijvoorbeeld naam@voorbeeld.be."
        )
    too_long = [
        name for name in ("uitspraak", "alinea", "antwoord_naar") if len(values[name]) > 200
    ]
    errors.update(dict.fromkeys(too_long, sentence("Houd het korter dan %(n)s tekens.", n=200)))
    return errors
