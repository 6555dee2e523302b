"""The OpenAPI description of the API, written from the vocabularies so that it cannot go stale.

Source: OpenAPI Specification 3.1.
"""

from __future__ import annotations

from typing import Any

from portal import words
from search_index import vocabulary
from search_index.language import MAX_LENGTH
from search_index.parameters import MAX_ARTIKEL, MAX_WAARDEN

Schema = dict[str, Any]
_STRING: Schema = {"type": "string"}
_WHOLE: Schema = {"type": "integer", "minimum": 0}


def description(address: str | None) -> Schema:
    """The whole document."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Arrestendatabank Vlaamse handhaving",
            "version": "1",
            "description": (
                "Uitspraken over de handhaving van Vlaamse regelgeving (artikel 84 van het "
                "Kaderdecreet Vlaamse Handhaving). Alleen lezen, geen sleutel nodig."
            ),
        },
        "servers": [{"url": f"{address or ''}/api/v1"}],
        "paths": {
            "/": _get("Waar wat staat", _object({})),
            "/uitspraken": _get("Zoeken", _results(), _query_parameters(), codes=("400", "503")),
            "/uitspraken/{id}": _get(
                "Eén uitspraak", _ref("Uitspraak"), [_id()], codes=("400", "404", "410")
            ),
            "/wijzigingen": _get(
                "Wijzigingen na een volgnummer",
                _ref("Wijzigingen"),
                [_parameter("vanaf", {"type": "integer", "minimum": 0, "maximum": 10**9})],
                codes=("400",),
            ),
            "/regelgeving": _get("De regelgeving", _rows("code", "titel", "opschrift")),
            "/uitkomsten": _get("De uitkomsten", _rows("code", "groep", "label")),
            "/rechtscolleges": _get("De rechtscolleges", _rows("code", "naam")),
            "/handelingen": _get("De zes handelingen", {"type": "array", "items": _STRING}),
            "/openapi.json": _get("Deze beschrijving", _object({})),
        },
        "components": {"schemas": _schemas()},
    }


def _get(
    summary: str,
    answer: Schema,
    parameters: list[Schema] | None = None,
    codes: tuple[str, ...] = ("400",),
) -> Schema:
    problems = {code: _problem(code) for code in (*codes, "429", "503")}
    ok = {"description": summary, "content": {"application/json": {"schema": answer}}}
    language = _parameter("taal", {"type": "string", "enum": ["nl", "en", "fr"]})
    return {
        "get": {
            "summary": summary,
            "parameters": [*(parameters or []), language],
            "responses": {"200": ok, **problems},
        }
    }


def _problem(code: str) -> Schema:
    texts = {
        "400": "Het adres klopt niet",
        "404": "Onbekende uitspraak",
        "410": "Niet meer raadpleegbaar",
        "429": "Te veel vragen: wacht het aantal seconden in Retry-After",
        "503": "Even niet beschikbaar",
    }
    content = {"application/problem+json": {"schema": _ref("Probleem")}}
    return {"description": texts[code], "content": content}


def _parameter(name: str, schema: Schema, about: str = "", **more: Any) -> Schema:
    return {"name": name, "in": "query", "schema": schema, "description": about, **more}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _some(items: Schema) -> Schema:
    return {"type": "array", "items": items, "maxItems": MAX_WAARDEN}


def _id() -> Schema:
    schema = {"type": "string", "pattern": "^[bcdfghjkmnpqrstvwxyz23456789]{8,32}$"}
    return {"name": "id", "in": "path", "required": True, "schema": schema}


def _query_parameters() -> list[Schema]:
    groups = list(vocabulary.uitkomst_groepen())
    many = {
        "regelgeving": list(vocabulary.regelgeving()),
        "uitkomst": [*groups, *vocabulary.uitkomsten()],
        "handeling": list(vocabulary.HANDELINGEN),
        "rechtscollege": list(vocabulary.courts()),
        "wijze": list(vocabulary.WIJZEN),
        "soort": list(vocabulary.SOORTEN_UITSPRAAK),
    }
    made = [
        _parameter("q", {"type": "string", "maxLength": MAX_LENGTH}, "Zie /hulp voor de zoektaal")
    ]
    made += [
        _parameter(name, _some({"type": "string", "enum": values})) for name, values in many.items()
    ]
    codes = "|".join(vocabulary.regelgeving())
    article = {"type": "string", "pattern": f"^({codes}):[0-9A-Za-z./§-]{{1,{MAX_ARTIKEL}}}$"}
    made.append(_parameter("artikel", _some(article), "CODE:artikel"))
    day = {"type": "string", "format": "date"}
    made += [_parameter(name, day) for name in ("datum_vanaf", "datum_tot_en_met")]
    made.append(_parameter("sorteer", {"type": "string", "enum": list(words.SORTERINGEN)}))
    made.append(_parameter("pagina", {"type": "integer", "minimum": 1, "maximum": 1000}))
    made.append(_parameter("aantal", {"type": "integer", "enum": [10, 25, 50]}))
    return made


def _ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(properties: Schema, *required: str) -> Schema:
    return {"type": "object", "properties": properties, "required": list(required)}


def _rows(*keys: str) -> Schema:
    return {"type": "array", "items": _object(dict.fromkeys(keys, _STRING), *keys)}


def _results() -> Schema:
    return _object(
        {
            "totaal": _WHOLE,
            "pagina": _WHOLE,
            "aantal": _WHOLE,
            "volgende": {"type": ["string", "null"]},
            "suggestie": {"type": ["string", "null"]},
            "uitspraken": {"type": "array", "items": {"type": "object"}},
            "facetten": {"type": "object"},
        },
        "totaal",
        "pagina",
        "aantal",
        "uitspraken",
        "facetten",
    )


def _schemas() -> Schema:
    span = {"start": _WHOLE, "end": _WHOLE}
    zone = _object({"soort": _STRING, **span}, "soort", "start", "end")
    norm = {"code": _STRING, "titel": _STRING, "artikelen": _list(_STRING)}
    norm |= {"eli": {"type": ["string", "null"]}}
    quoted = {"tekst": _STRING, **span}
    change = _object(
        {
            "serial": _WHOLE,
            "id": _STRING,
            "soort": {"enum": ["bekendgemaakt", "gewijzigd", "ingetrokken"]},
            "op": {"type": "string", "format": "date-time"},
            "versie": _WHOLE,
        },
        "serial", "id", "soort", "op",
    )  # fmt: skip
    return {
        "Probleem": _object(
            {"title": _STRING, "status": _WHOLE, "detail": _STRING}, "title", "status"
        ),
        "Wijzigingen": _object(
            {"laatste": _WHOLE, "wijzigingen": {"type": "array", "items": change}},
            "laatste", "wijzigingen",
        ),
        "Uitspraak": _object(
            {
                "id": _STRING,
                "versie": _WHOLE,
                "ecli": _STRING,
                "rechtscollege": _object({"code": _STRING, "naam": _STRING}, "code", "naam"),
                "rolnummer": {"type": ["string", "null"]},
                "datum_uitspraak": {"type": "string", "format": "date"},
                "soort_uitspraak": _STRING,
                "taal": _STRING,
                "regelgeving": _list(_object(norm, *norm)),
                "handelingen": _list({"enum": list(vocabulary.HANDELINGEN)}),
                "uitkomsten": _list(_STRING),
                "sancties": _list(_object({"soort": _STRING, **span}, "soort", "start", "end")),
                "verwijzingen": _list(_object(quoted, *quoted)),
                "zones": _list(zone),
                "citaten": _list(_object({"code": _STRING, **span}, "code", "start", "end")),
                "bewijs": _list(_object({"code": _STRING, **span}, "code", "start", "end")),
                "tekst": _STRING,
                "tekst_hash": _STRING,
                "bekendmaking": _object({"wijze": {"enum": list(vocabulary.WIJZEN)}}, "wijze"),
                "anonimisering": {"type": "object"},
            },
            "id", "versie", "rechtscollege", "datum_uitspraak", "tekst", "bekendmaking",
        ),
    }  # fmt: skip
