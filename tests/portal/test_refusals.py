"""What is refused is told in the language of the interface, whoever refuses it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

import pytest
from flask import Flask, g

import search_index
from portal import create_app, refusals
from portal.settings import PortalSettings
from search_index.settings import SearchSettings
from tests.portal.conftest import FAST, Reader
from tests.portal.records import INGETROKKEN, VONNIS

BAD = [
    {"kleur": "rood"},
    {"sorteren": "x"},
    {"datum_vanaf": "2022-01-01", "datum_tot_en_met": "2021-01-01"},
    {"datum_vanaf": "gisteren"},
    {"datum_vanaf": "20210504"},
    {"sorteer": "x"},
    {"pagina": "0"},
    {"pagina": "99"},
    {"aantal": "11"},
    {"handeling": "x"},
    *(
        {"q": q}
        for q in (
            '"loods', "loods)", "(loods", "()", "loods OF", "OF loods", "NIET NIET loods", "lo*ods",
            "l*", '"loods*"', '""', "loods~3", '"loods bouw"~999', "kleur:rood", "rechtbank:(gent)",
            "rechtbank:nergens", "decreet:nergens", "uitkomst:nergens", "handeling:nergens",
            "soort:nergens", "jaar:lang", "ecli:x", "x" * 3000, "?", '"de het"~3',
        )
    ),
]  # fmt: skip
# Dutch words that no sentence in another language holds.
DUTCH = re.compile(
    r"\b(?:niet|geen|een|het|deze|dit|schrijf|woord|uw|naar|voor|tussen|pagina)\b", re.IGNORECASE
)


@pytest.mark.parametrize("taal", ["en", "fr"])
@pytest.mark.parametrize("parameters", BAD, ids=lambda one: str(one)[:50])
def test_a_refusal_speaks_the_language_of_the_interface(
    read: Reader, taal: str, parameters: dict[str, str]
):
    dutch = read.page("/uitspraken?" + urlencode(parameters), 400)
    page = read.page("/uitspraken?" + urlencode(parameters | {"taal": taal}), 400, taal=taal)
    place = "//main//h1 | //main//div[@class='column']/p[not(@lang)] | //main//li"
    said = page.words(place)
    assert said != dutch.words(place)
    quoted = re.sub(r'"[^"]*"~\d+|\bNIET\b', "", said)
    assert not DUTCH.search(quoted), said


@pytest.mark.parametrize("taal", ["en", "fr"])
@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/nergens", 404),
        (f"/uitspraken/{INGETROKKEN.id}", 410),
        ("/over?kleur=rood", 400),
        ("/wijzigingen?vanaf=x", 400),
        ("/wijzigingen?vana=1", 400),
    ],
)
def test_an_error_page_speaks_the_language_of_the_interface(
    read: Reader, taal: str, address: str, status: int
):
    sign = "&" if "?" in address else "?"
    page = read.page(f"{address}{sign}taal={taal}", status, taal=taal)
    assert not DUTCH.search(page.words()), page.words()


@pytest.mark.parametrize("taal", ["en", "fr"])
def test_what_is_down_or_too_fast_is_told_in_the_language(
    settings: PortalSettings, published: SearchSettings, tmp_path: Path, taal: str
):
    nowhere = replace(published, index_url=f"tantivy:{tmp_path / 'nowhere'}")
    down = Reader(create_app(PortalSettings(search=nowhere, **FAST)))
    slow = Reader(create_app(replace(settings, limiet="1/minute")))
    slow.get("/hulp")
    pages = [
        down.page(f"/uitspraken?q=loods&taal={taal}", 503, taal=taal),
        slow.page(f"/hulp?taal={taal}", 429, taal=taal),
    ]
    assert not [page.words() for page in pages if DUTCH.search(page.words())]


def test_the_api_refuses_in_the_language_that_was_asked(read: Reader):
    answer = read.get("/api/v1/uitspraken?kleur=<rood>&taal=fr")
    assert answer.json["detail"] == "Le paramètre « kleur » n’existe pas."
    assert answer.json["title"] == "Cette adresse n’est pas correcte"


@pytest.mark.parametrize("taal", ["en", "fr"])
def test_a_report_that_lacks_something_is_refused_in_the_language(app: Flask, taal: str):
    answer = app.test_client().post(f"/melding?taal={taal}", data={"uitspraak": VONNIS.id})
    assert answer.status_code == 400
    assert not re.search(r"Kies|Schrijf|\bstaat\b", answer.text)


def raised() -> Iterator[str]:
    """The sentences in the source of the search engine, with something where a value stands."""
    for path in sorted(Path(search_index.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            name = getattr(getattr(node, "func", None), "id", "")
            if name in {"QueryError", "ParameterError"}:
                yield from _written(node.args[0])


def _written(node: ast.expr) -> Iterator[str]:
    """A sentence that stands there itself; one made elsewhere is met by the addresses above."""
    match node:
        case ast.Constant(str(text)):
            yield text
        case ast.JoinedStr(parts):
            # A value that is a list in words holds "of" too.
            yield "".join(
                "a of b" if not isinstance(one, ast.Constant) else one.value for one in parts
            )


@pytest.mark.parametrize("text", sorted(set(raised())))
def test_every_sentence_of_the_search_engine_has_a_translation(shared_app: Flask, text: str):
    with shared_app.test_request_context("/"):
        g.taal = "fr"
        assert refusals.translated(text) != text
