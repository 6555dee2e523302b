"""The language of the interface: in the address (`taal=`), because there are no cookies.

Decisions, vocabularies and pages of law stay Dutch in every interface.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import Any

from babel.dates import format_date
from babel.numbers import format_decimal
from flask import Flask, g, request
from flask_babel import Babel, gettext  # type: ignore[import-untyped]
from markupsafe import Markup

from portal.errors import BadAddress

TALEN = {"nl": "Nederlands", "en": "English", "fr": "Français"}
_LOCALES = {"nl": "nl_BE", "en": "en_GB", "fr": "fr_BE"}


def choose() -> str:
    """The language of this request. Flask-Babel's locale selector."""
    return str(g.get("taal", "nl"))


def read() -> None:
    """Read `taal` before anything else, so that error pages speak it too."""
    g.taal = "nl"
    asked = request.args.getlist("taal")
    if not asked:
        return
    if len(asked) > 1 or asked[0] not in TALEN:
        raise BadAddress("“taal” is nl, en of fr.", request.path)
    g.taal = asked[0]


@lru_cache(4096)
def day(value: date, taal: str = "nl") -> str:
    """4 mei 2023."""
    return format_date(value, "d MMMM y", locale=_LOCALES[taal])


@lru_cache(4096)
def number(value: float, taal: str = "nl") -> str:
    """12.345, by the habit of the language in Belgium."""
    return format_decimal(value, locale=_LOCALES[taal])


@lru_cache(4096)
def euro(value: float) -> str:
    """€ 4.000, or € 4.000,50 when there are cents."""
    pattern = "#,##0" if value == int(value) else "#,##0.00"
    return "€\N{NO-BREAK SPACE}" + format_decimal(value, pattern, locale="nl_BE")


def say(text: str, **values: Any) -> Markup:
    """A sentence of ours in the language of this request, with values filled in and escaped.

    Dutch is the source, so it is not looked up. A page has some sixty sentences: by way of Jinja's
    own `_` they took a tenth of its time.
    """
    said = Markup(text if choose() == "nl" else gettext(text))  # noqa: S704 - written by us
    return said % values if values else said


def sentence(text: str, **values: Any) -> str:
    """As `say`, not escaped: for JSON, and for a template that escapes it."""
    said = text if choose() == "nl" else str(gettext(text))
    return said % values if values else said


def noted(text: str) -> str:
    """The text itself: marks for the catalogues what is translated where it is shown."""
    return text


def init(app: Flask) -> None:
    """Give templates their translations and formats."""
    Babel(app, locale_selector=choose, default_translation_directories="translations")
    app.jinja_env.globals["_"] = say
    app.before_request(read)
    app.add_template_filter(lambda value: day(_as_date(value), choose()), "datum")
    app.add_template_filter(lambda value: number(value, choose()), "getal")
    app.add_template_filter(lambda value: number(value, "nl"), "nl_getal")
    app.add_template_filter(lambda value: day(_as_date(value)), "dag")
    app.add_template_filter(euro, "euro")


def _as_date(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value
