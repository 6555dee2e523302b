"""The review desk as a web app: the queue, the editor, and a person's decisions.

A process of its own on a closed network. Nothing of a document is ever in an address; every form
carries a CSRF token; a page is never kept by a cache.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from flask import Flask, Response, abort, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_httpauth import HTTPBasicAuth
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_wtf.csrf import CSRFError, CSRFProtect

from anonymise.errors import MentionsInvalid
from anonymise.mentions import ROLLEN, SOORTEN
from ingest import indexing, log, marks, tokens, words
from ingest.desk import REFUSALS, Desk
from ingest.errors import NoSuchWork, NotAllowed, Outdated, Unavailable
from ingest.metadata import court_code, day
from ingest.pieces import by_code, pieces
from ingest.pipeline import Anonymiser
from ingest.settings import ReviewSettings
from ingest.understand.kenmerken import Geleverd
from search_index.vocabulary import courts

CSP = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
WRONG_PASSWORDS = "10 per 5 minutes"  # of one name from one address, before it has to wait
LETTERS = {soort: soort[0].upper() for soort in SOORTEN}


def create_app(
    settings: ReviewSettings | None = None, load: Callable[[], Anonymiser] | None = None
) -> Flask:
    """The review process; `load` makes its anonymiser at the first correction."""
    settings = settings or ReviewSettings.from_env(os.environ)
    log.configure()
    app = Flask("ingest.review", template_folder="templates", static_folder="static")
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SESSION_COOKIE_NAME="beoordeling",
        SESSION_COOKIE_SECURE=settings.secure_cookies,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Strict",
        WTF_CSRF_TIME_LIMIT=None,
        MAX_CONTENT_LENGTH=1024 * 1024,
    )
    CSRFProtect(app)
    desk = Desk(settings.worker, load)
    _limit_guesses(app)
    _require_login(app, settings)
    _add_pages(app, desk)
    _add_actions(app, desk, settings)
    _add_errors(app)
    app.jinja_env.globals.update(zin=words.sentence, staat=words.STATES.get, letter=LETTERS.get)
    return app


def _limit_guesses(app: Flask) -> None:
    """Counts only wrong passwords, in the memory of this process; goes before the login."""

    def name_at_address() -> str:
        return f"{request.authorization and request.authorization.username} {get_remote_address()}"

    def is_wrong(response: Response) -> bool:
        return response.status_code == 401 and request.authorization is not None

    Limiter(
        name_at_address,
        app=app,
        application_limits=[WRONG_PASSWORDS],
        application_limits_deduct_when=is_wrong,
        storage_uri="memory://",
        headers_enabled=True,
    )


def _require_login(app: Flask, settings: ReviewSettings) -> None:
    auth = HTTPBasicAuth(realm="beoordeling")
    auth.verify_password(tokens.Logins(settings.users_file).user_of)
    auth.error_handler(
        lambda status: (
            render_template("fout.html", titel="Meld u aan", zin_="Meld u aan als beoordelaar."),
            status,
        )
    )
    checked = auth.login_required(lambda: None)

    @app.before_request
    def log_in() -> ResponseReturnValue | None:
        if request.endpoint in {"alive", "static"}:
            return None
        refused: ResponseReturnValue | None = checked()
        g.gebruiker = auth.current_user()
        return refused

    @app.after_request
    def keep_private(response: Response) -> Response:
        response.headers["Cache-Control"] = "no-store"
        response.headers["Content-Security-Policy"] = CSP
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "same-origin"
        return response


def _add_pages(app: Flask, desk: Desk) -> None:
    @app.get("/healthz")
    def alive() -> ResponseReturnValue:
        return {"status": "ok"}

    @app.get("/")
    def queue() -> ResponseReturnValue:
        return render_template("wachtrij.html", wachtrij=desk.queue())

    @app.get("/werk/<nummer>")
    def case(nummer: str) -> ResponseReturnValue:
        item = desk.item(nummer)
        if item.state == "terzijde":
            return render_template("terzijde.html", item=item, weigeringen=REFUSALS)
        found = desk.open(nummer, g.gebruiker)
        return render_template(
            "zaak.html",
            zaak=found,
            stukken=list(pieces(found.draft)),
            bevindingen=by_code(found.draft),
            soorten=SOORTEN,
            rollen=ROLLEN,
            rechtscolleges=courts(),
            weigeringen=REFUSALS,
            gebruiker=g.gebruiker,
        )

    @app.get("/werk/<nummer>/origineel")
    def original(nummer: str) -> ResponseReturnValue:
        content, extension = desk.original(nummer, g.gebruiker)
        response = Response(content, mimetype="application/octet-stream")
        response.headers["Content-Disposition"] = f'attachment; filename="{nummer}.{extension}"'
        return response


def _number(name: str) -> int:
    """A whole number of the form. 400 when it is none."""
    value = request.form.get(name, "")
    if not value.isdecimal():
        abort(400)
    return int(value)


def _choice(name: str) -> str | None:
    return request.form.get(name, "").strip() or None


def _changed(handeling: str) -> Callable[[marks.Mentions, str], marks.Mentions]:
    """The change to the marks that the form describes."""
    soort, rol = _choice("soort") or "", _choice("rol")
    everywhere = "overal" in request.form
    if handeling == "wijzig":
        index, vervangen = _number("merk"), "vervangen" in request.form
        return lambda mentions, text: marks.change(
            mentions, text, index, soort=soort, rol=rol, vervangen=vervangen, everywhere=everywhere
        )
    if handeling == "verwijder":
        index = _number("merk")
        return lambda mentions, text: marks.remove(mentions, text, index, everywhere=everywhere)
    gezocht = _choice("woorden")
    if gezocht:
        return lambda mentions, text: marks.add(
            mentions, text, marks.places_of(text, gezocht), soort, rol
        )
    place = (_number("start"), _number("end"))
    return lambda mentions, text: marks.add(mentions, text, [place], soort, rol)


def _add_actions(app: Flask, desk: Desk, settings: ReviewSettings) -> None:
    def back(nummer: str) -> ResponseReturnValue:
        return redirect(url_for("case", nummer=nummer), 303)

    @app.post("/werk/<nummer>/merken")
    def correct(nummer: str) -> ResponseReturnValue:
        change = _changed(request.form.get("handeling", ""))
        desk.correct(nummer, g.gebruiker, _number("versie"), change)
        return back(nummer)

    @app.post("/werk/<nummer>/gegevens")
    def facts(nummer: str) -> ResponseReturnValue:
        court = _choice("rechtscollege")
        decided = Geleverd(
            rechtscollege=court_code(court) if court else None,
            rolnummer=_choice("rolnummer"),
            datum_uitspraak=day(_choice("datum_uitspraak")),
        )
        desk.decide_facts(nummer, g.gebruiker, _number("versie"), decided)
        return back(nummer)

    @app.post("/werk/<nummer>/vrijgeven")
    def release(nummer: str) -> ResponseReturnValue:
        answer = _choice("antwoord")
        looked = "nagekeken" in request.form
        desk.release(nummer, g.gebruiker, _number("versie"), looked=looked, answer=answer)
        indexing.try_to_catch_up(settings.worker.search)
        return redirect(url_for("queue"), 303)

    @app.post("/werk/<nummer>/weigeren")
    def refuse(nummer: str) -> ResponseReturnValue:
        desk.refuse(nummer, g.gebruiker, request.form.get("reden", ""))
        return redirect(url_for("queue"), 303)

    @app.post("/werk/<nummer>/opnieuw")
    def retry(nummer: str) -> ResponseReturnValue:
        desk.retry(nummer)
        return redirect(url_for("queue"), 303)

    @app.post("/werk/<nummer>/motiveringen")
    def motivate(nummer: str) -> ResponseReturnValue:
        until = day(_choice("geldig_tot"))
        desk.motivate(nummer, g.gebruiker, _number("stap"), request.form.get("doel", ""), until)
        return back(nummer)

    @app.post("/werk/<nummer>/motiveringen/<kenmerk>")
    def approve(nummer: str, kenmerk: str) -> ResponseReturnValue:
        desk.approve(nummer, g.gebruiker, kenmerk)
        return back(nummer)


def _add_errors(app: Flask) -> None:
    def page(titel: str, zin: str, status: int) -> tuple[str, int]:
        return render_template("fout.html", titel=titel, zin_=zin), status

    @app.errorhandler(NotAllowed)
    def not_allowed(error: NotAllowed) -> ResponseReturnValue:
        return page("Dat kan niet", words.sentence(error.code), 400)

    @app.errorhandler(MentionsInvalid)
    def overlapping(_error: Exception) -> ResponseReturnValue:
        return page("Dat kan niet", "Deze merken overlappen elkaar.", 400)

    @app.errorhandler(NoSuchWork)
    @app.errorhandler(404)
    def not_found(_error: Exception) -> ResponseReturnValue:
        return page("Niet gevonden", "Er is geen levering met dit nummer.", 404)

    @app.errorhandler(Outdated)
    def outdated(_error: Exception) -> ResponseReturnValue:
        zin = "Iemand anders wijzigde deze zaak. Open ze opnieuw en bekijk wat er veranderde."
        return page("Intussen gewijzigd", zin, 409)

    @app.errorhandler(429)
    def guessed_too_often(_error: Exception) -> ResponseReturnValue:
        zin = "Te veel foute wachtwoorden. Wacht enkele minuten en probeer opnieuw."
        return page("Even wachten", zin, 429)

    @app.errorhandler(400)
    @app.errorhandler(CSRFError)
    def incomplete(_error: Exception) -> ResponseReturnValue:
        return page("Onvolledig", "Het formulier is onvolledig of verlopen. Probeer opnieuw.", 400)

    @app.errorhandler(Unavailable)
    def unavailable(error: Unavailable) -> ResponseReturnValue:
        log.get_logger().error("review.unavailable", **log.fault_fields(error))
        return page("Even niet beschikbaar", "Probeer het over enkele minuten opnieuw.", 503)
