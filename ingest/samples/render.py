"""A decision's text in the formats that griffies send: the same text and seed give the same bytes."""

from __future__ import annotations

import html
import io
import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random
from xml.sax.saxutils import escape

from fpdf import FPDF
from PIL import Image

_MOMENT = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
_HEADING = re.compile(r"(?:[A-Z0-9][A-ZÀ-Ý0-9 .,:'’()–-]{3,80}|[IVX]+\. .{3,70}|[A-Z]\. .{3,60})\Z")


@dataclass(frozen=True, slots=True)
class Look:
    """How one court's pages look; `{p}` and `{n}` in head and foot are page and number of pages."""

    font: str = "times"
    size: float = 11
    head: str = ""
    foot: str = "{p} / {n}"
    margin: float = 22


_STROKES = {"ł": "l", "Ł": "L", "đ": "d", "ħ": "h", "ı": "i"}  # no accents that can be taken off
LOOKS = (
    Look(head="Rechtbank van eerste aanleg – correctionele zaken   p. {p}", foot=""),
    Look(font="helvetica", size=10, foot="Pagina {p} van {n}"),
    Look(size=12, head="- {p} -", foot="", margin=26),
    Look(font="courier", size=10, foot="blad {p}", margin=18),
)
COLLEGE = Look(font="helvetica", size=10.5, head="HHC - {p}", foot="")
HOF = Look(size=11.5, head="Hof van beroep – PAGE 01-00009999999-{p}-{n}", foot="")


class _Page(FPDF):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.core_fonts_encoding = "windows-1252"
        self.set_creation_date(_MOMENT)
        self.set_margin(look.margin)
        self.set_auto_page_break(auto=True, margin=look.margin + 4)

    def header(self) -> None:
        self._running(self.look.head, -1)

    def footer(self) -> None:
        self.set_y(-15)
        self._running(self.look.foot, 1)

    def _running(self, text: str, side: int) -> None:
        if text:
            self.set_font(self.look.font, size=9)
            filled = text.replace("{p}", str(self.page_no())).replace("{n}", "{nb}")
            self.cell(0, 6, filled, align="R" if side < 0 else "C", new_x="LMARGIN", new_y="NEXT")
            if side < 0:
                self.ln(5)


def pdf(text: str, look: Look) -> bytes:
    """A PDF with a text layer, running heads and page numbers."""
    page = _Page(look)
    page.add_page()
    height = look.size * 0.46
    for block in text.strip("\n").split("\n\n"):
        heading = bool(_HEADING.fullmatch(block))
        page.set_font(look.font, "B" if heading else "", look.size)
        page.multi_cell(0, height, western(block), align="L", new_x="LMARGIN", new_y="NEXT")
        page.ln(height * 0.7)
    return bytes(page.output())


def western(text: str) -> str:
    """The text within Windows-1252: what lies outside loses its accent."""
    kept = []
    for character in text:
        try:
            character.encode("cp1252")
            kept.append(character)
        except UnicodeEncodeError:
            bare = _STROKES.get(character, character)
            plain = unicodedata.normalize("NFKD", bare).encode("ascii", "ignore").decode()
            kept.append(plain or "?")
    return "".join(kept)


def html_page(text: str, title: str) -> bytes:
    """A page as a court's site serves it, with what a reader must not take for text."""
    blocks = "\n".join(
        f"<h2>{html.escape(block)}</h2>"
        if _HEADING.fullmatch(block)
        else "<p>" + html.escape(block, quote=False).replace("\n", "<br>\n") + "</p>"
        for block in text.strip("\n").split("\n\n")
    )
    return (
        '<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8">'
        f"<title>{html.escape(title)}</title><style>p {{ margin: 1em }}</style>"
        "<script>document.title += ' - zaak'</script></head>\n"
        f'<body><article class="uitspraak">\n{blocks}\n</article></body></html>\n'
    ).encode()


def xml_judgment(text: str, datum: str) -> bytes:
    """A judgment in the manner of Akoma Ntoso."""
    paragraphs = []
    for block in text.strip("\n").split("\n\n"):
        number, _, rest = block.partition(". ")
        if number.isdigit() and rest:
            inner = f"<num>{number}.</num><content><p>{_eol(rest)}</p></content>"
        else:
            inner = f"<content><p>{_eol(block)}</p></content>"
        paragraphs.append(f"<paragraph>{inner}</paragraph>")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><judgment name="vonnis">'
        f'<meta><identification source="#griffie"><FRBRWork><FRBRdate date="{datum}" name="uitspraak"/>'
        "</FRBRWork></identification></meta><judgmentBody>\n"
        + "\n".join(paragraphs)
        + "\n</judgmentBody></judgment></akomaNtoso>\n"
    ).encode()


def _eol(text: str) -> str:
    return escape(text).replace("\n", "<eol/>")


def txt_western(text: str) -> bytes:
    """Windows-1252 with Windows line ends."""
    return western(text).replace("\n", "\r\n").encode("cp1252")


def scan(text: str, look: Look, seed: int) -> bytes:
    """A scan of the printed decision: pictures only, a little askew, with dust."""
    import pypdfium2

    rng = Random(f"scan/{seed}")
    printed = pypdfium2.PdfDocument(pdf(text, look))
    pages = [
        _scanned(page.render(scale=200 / 72, grayscale=True).to_pil(), rng) for page in printed
    ]
    printed.close()
    out = io.BytesIO()
    moment = _MOMENT.timetuple()
    pages[0].save(
        out,
        "PDF",
        save_all=True,
        append_images=pages[1:],
        resolution=200,
        quality=60,
        creationDate=moment,
        modDate=moment,
    )
    return out.getvalue()


def _scanned(page: Image.Image, rng: Random) -> Image.Image:
    turned = page.rotate(rng.uniform(-0.7, 0.7), Image.Resampling.BICUBIC, fillcolor=250)
    small = (turned.width // 3, turned.height // 3)
    dust = Image.frombytes("L", small, rng.randbytes(small[0] * small[1])).resize(turned.size)
    return Image.blend(turned, dust, 0.1)
