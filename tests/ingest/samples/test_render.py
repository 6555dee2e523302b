"""What is written in each format is read back, nearly or exactly."""

import difflib
import io
import re

import pytest
from PIL import Image

from ingest.extract import Rejected, extract
from ingest.samples import broken, deliveries, render
from ingest.samples.annotated import annotated
from ingest.samples.generate import decisions

OWN = next(annotated())
MADE = list(decisions(9, 5))
FORMATS = ["pdf", "docx", "html", "xml", "txt", "txt1252"]


def words(text: str) -> list[str]:
    return re.sub(r"-\s*\n\s*", "-", text).split()


def likeness(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, words(one), words(other), autojunk=False).ratio()


@pytest.mark.parametrize("soort", FORMATS)
@pytest.mark.parametrize("one", [OWN, *MADE[:4]], ids=lambda one: one.id)
def test_a_decision_comes_back_from_every_format(one, soort):
    _, content = deliveries._RENDERERS[soort](one, 1)
    assert likeness(render.western(one.tekst), render.western(extract(content).text)) > 0.97


def test_plain_text_comes_back_unchanged():
    _, content = deliveries._RENDERERS["txt"](OWN, 0)
    assert extract(content).text == OWN.tekst


def test_pages_carry_running_heads_that_extraction_takes_out():
    text = "\n\n".join(f"{n}. De rechtbank overweegt punt {n} van het dossier." for n in range(120))
    found = extract(render.pdf(text, render.COLLEGE))
    assert found.pages > 2
    assert "HHC" not in found.text
    assert likeness(text, found.text) > 0.999


@pytest.mark.tesseract
def test_a_scan_is_legible_to_tesseract():
    one = min(MADE, key=lambda one: len(one.tekst))
    found = extract(render.scan(one.tekst, render.LOOKS[0], 1))
    assert found.ocr_pages == found.pages
    assert likeness(render.western(one.tekst), found.text) > 0.93


def test_a_scan_is_a_picture_and_small():
    content = render.scan(MADE[0].tekst, render.LOOKS[0], 1)
    assert MADE[0].tekst[:20].encode() not in content
    assert len(content) < 400_000 * 4
    assert content == render.scan(MADE[0].tekst, render.LOOKS[0], 1)


def test_what_windows_1252_lacks_loses_its_accent_only():
    assert render.western("Kłosek – Radić, „geïnd” € 5") == "Klosek – Radic, „geïnd” € 5"


EXPECTED = {
    "afgebroken.pdf": "beschadigd",
    "versleuteld.pdf": "versleuteld",
    "leeg.pdf": "leeg",
    "wit.txt": "leeg",
    "zipbom.docx": "zipbom",
    "verkeerde-naam.pdf": "onbekend_type",
    "te-lang.pdf": "te_groot",
    "tekstverwerker.doc": "onbekend_type",
    "entiteiten.xml": "beschadigd",
    "half.docx": "beschadigd",
}


def test_every_broken_file_is_set_aside_with_its_code():
    found = {}
    for name, content in broken.files():
        if name != "foto-van-niets.pdf":
            with pytest.raises(Rejected) as caught:
                extract(content)
            found[name] = caught.value.code
    assert found == EXPECTED


@pytest.mark.tesseract
def test_the_picture_of_nothing_has_no_text():
    content = dict(broken.files())["foto-van-niets.pdf"]
    with pytest.raises(Rejected) as caught:
        extract(content)
    assert caught.value.code == "geen_tekst"


def test_the_picture_of_nothing_is_a_picture():
    image = Image.new("L", (10, 10), 255)
    out = io.BytesIO()
    image.save(out, "PDF")
    assert out.getvalue()[:5] == dict(broken.files())["foto-van-niets.pdf"][:5]
