"""PDF as courts make it: with a text layer, scanned, mixed, and out to harm."""

import io
import time

import pytest
from fpdf import FPDF
from fpdf.enums import EncryptionMethod
from PIL import Image, ImageDraw, ImageFont

from ingest.extract import Rejected, extract

LINES = [f"Zin {n}: de rechtbank oordeelt over stuk {n} van het dossier." for n in range(1, 41)]


def make_pdf(pages: list[list[str]], head: str = "", foot: str = "", width: int = 210) -> FPDF:
    pdf = FPDF(format=(width, 297))
    pdf.core_fonts_encoding = "windows-1252"
    pdf.set_font("times", size=11)
    pdf.set_auto_page_break(False)
    for number, lines in enumerate(pages, 1):
        pdf.add_page()
        for line in [head.format(number), *lines, foot.format(number)]:
            pdf.cell(0, 6, line, new_x="LMARGIN", new_y="NEXT")
    return pdf


def rejection(data: bytes) -> str:
    with pytest.raises(Rejected) as caught:
        extract(data)
    return caught.value.code


def picture_of(lines: list[str]) -> Image.Image:
    image = Image.new("L", (1654, 2339), 255)
    draw = ImageDraw.Draw(image)
    for index, line in enumerate(lines):
        draw.text((150, 200 + 60 * index), line, font=ImageFont.load_default(36), fill=0)
    return image


def test_the_text_layer_is_read_with_its_typography():
    found = extract(bytes(make_pdf([["De „geïntimeerde” betaalt € 1.000 – meer niet."]]).output()))
    assert found.text == "De „geïntimeerde” betaalt € 1.000 – meer niet.\n"
    assert (found.soort, found.pages, found.ocr_pages, found.ocr_confidence) == ("pdf", 1, 0, None)


def test_a_page_header_does_not_cut_a_sentence():
    pages = [["De beklaagde heeft in"], ["de periode van mei"], ["tot juni gebouwd."]]
    data = bytes(make_pdf(pages, head="Hof van beroep - p. {}", foot="PAGE 01-0000-{}").output())
    sentence = "De beklaagde heeft in\nde periode van mei\ntot juni gebouwd.\n"
    assert extract(data).text == f"Hof van beroep - p. 1\n{sentence}"


def test_paragraphs_stay_apart():
    pdf = make_pdf([LINES[:4]])
    pdf.ln(9)
    pdf.cell(0, 6, "UITSPRAAK", new_x="LMARGIN", new_y="NEXT")
    pdf.cell(0, 6, "De rechtbank beslist.")
    assert f"{LINES[3]}\n\nUITSPRAAK\nDe rechtbank" in extract(bytes(pdf.output())).text


def test_a_word_cut_at_a_line_end_is_made_whole_but_a_name_keeps_its_hyphen():
    data = bytes(make_pdf([["zonder vergun-", "ning in Oost-", "Vlaanderen"]]).output())
    assert extract(data).text == "zonder vergunning in Oost-Vlaanderen\n"


@pytest.mark.parametrize("method", [EncryptionMethod.RC4, EncryptionMethod.AES_128])
def test_a_pdf_with_a_password_is_rejected(method):
    pdf = make_pdf([LINES])
    pdf.set_encryption("eigenaar", "gebruiker", encryption_method=method)
    assert rejection(bytes(pdf.output())) == "versleuteld"


def test_a_pdf_cut_short_is_rejected():
    data = bytes(make_pdf([LINES]).output())
    assert rejection(data[: len(data) // 3]) == "beschadigd"


def test_five_hundred_pages_are_read_and_one_more_is_not():
    many = [[f"Bijlage {n} van het dossier met tekst die telkens anders is."] for n in range(500)]
    started = time.monotonic()
    found = extract(bytes(make_pdf(many).output()))
    assert found.pages == 500
    assert "Bijlage 499 van" in found.text
    assert rejection(bytes(make_pdf([*many, ["teveel"]]).output())) == "te_groot"
    assert time.monotonic() - started < 60


def test_an_empty_pdf_has_no_text():
    assert rejection(bytes(make_pdf([[]]).output())) == "geen_tekst"


@pytest.mark.tesseract
def test_a_scan_is_read_page_by_page():
    out = io.BytesIO()
    first, second = picture_of(LINES[:12]), picture_of(LINES[12:24])
    first.save(out, "PDF", resolution=200, save_all=True, append_images=[second])
    found = extract(out.getvalue())
    assert found.text.splitlines()[0] == LINES[0]
    assert LINES[23] in found.text
    assert (found.pages, found.ocr_pages) == (2, 2)
    assert 0.8 < found.ocr_confidence <= 1


@pytest.mark.tesseract
def test_only_the_scanned_pages_of_a_mixed_pdf_go_through_ocr():
    pdf = make_pdf([LINES[:20]])
    pdf.add_page()
    pdf.image(picture_of(LINES[20:30]), x=0, y=0, w=210)
    found = extract(bytes(pdf.output()))
    assert found.ocr_pages == 1
    assert LINES[19] in found.text
    assert LINES[29] in found.text


@pytest.mark.tesseract
def test_a_stamp_in_the_text_layer_does_not_hide_the_scan_below_it():
    pdf = make_pdf([[]])
    pdf.image(picture_of(LINES[:10]), x=0, y=0, w=210, h=297)
    pdf.set_xy(20, 280)
    pdf.cell(0, 6, "COVER 01-00001111111-0001-0012-01-01-1")
    found = extract(bytes(pdf.output()))
    assert found.ocr_pages == 1
    assert LINES[9] in found.text


@pytest.mark.tesseract
def test_a_page_of_giant_size_is_rendered_within_bounds():
    out = io.BytesIO()
    picture_of(LINES[:5]).save(out, "PDF", resolution=9)
    assert LINES[4][:20] in extract(out.getvalue()).text


@pytest.mark.tesseract
@pytest.mark.parametrize("angle", [90, 180])
def test_a_page_that_was_fed_the_wrong_way_is_turned(angle):
    out = io.BytesIO()
    picture_of(LINES[:8]).rotate(angle, expand=True).save(out, "PNG")
    found = extract(out.getvalue())
    assert LINES[7] in found.text
    assert found.ocr_confidence > 0.8


@pytest.mark.tesseract
def test_one_illegible_page_shows_in_the_confidence_of_the_whole():
    out = io.BytesIO()
    bad = picture_of(LINES[:8]).resize((180, 250)).resize((1654, 2339))
    picture_of(LINES[:8]).save(out, "PDF", resolution=200, save_all=True, append_images=[bad])
    assert extract(out.getvalue()).ocr_confidence < 0.8


@pytest.mark.tesseract
def test_a_picture_without_letters_has_no_text():
    out = io.BytesIO()
    Image.radial_gradient("L").resize((1200, 1600)).save(out, "PNG")
    assert rejection(out.getvalue()) == "geen_tekst"


@pytest.mark.tesseract
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_a_scan_may_be_a_picture_file(kind):
    out = io.BytesIO()
    picture_of(LINES[:6]).save(out, kind)
    found = extract(out.getvalue())
    assert (found.soort, found.pages) == ("beeld", 1)
    assert LINES[5] in found.text


def test_a_scan_without_tesseract_is_rejected_with_its_own_code(monkeypatch):
    from ingest.extract import ocr, reading

    monkeypatch.setattr(ocr.shutil, "which", lambda _: None)
    ocr._tesseract.cache_clear()
    out = io.BytesIO()
    picture_of(LINES[:2]).save(out, "PDF")
    with pytest.raises(Rejected) as caught:
        reading.read(out.getvalue())
    ocr._tesseract.cache_clear()
    assert caught.value.code == "ocr_ontbreekt"
