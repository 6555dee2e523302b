"""A decision as tagged PDF: headings, paragraphs and language are in the file, not only on paper.

The fonts every reader has are used, in Windows-1252; a letter outside it loses its accent. The page
in HTML stays the canonical, most accessible form.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from fpdf import FPDF
from fpdf.enums import XPos, YPos
from fpdf.prefs import ViewerPreferences

from portal import summary, words
from portal.text import Paragraph, Ranges, sections
from search_index.records import Uitspraak

_ENCODING = "windows-1252"
_MARGIN_MM = 22.0
_LINE_MM = 5.6


class Tagged(FPDF):
    """FPDF with structure elements around text, and the reference at the foot of each sheet."""

    def __init__(self, reference: str) -> None:
        super().__init__(format="A4")
        self.core_fonts_encoding = _ENCODING
        self.reference = _writable(reference)
        self.set_margins(_MARGIN_MM, _MARGIN_MM)
        self.set_auto_page_break(auto=False, margin=_MARGIN_MM + 6)
        self.set_lang("nl-BE")
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)

    def footer(self) -> None:
        """Not part of the text: a reader skips it."""
        self._out("/Artifact BMC")
        self.set_y(-_MARGIN_MM)
        self.set_font("Helvetica", size=7.5)
        self.multi_cell(0, 3.5, f"{self.reference} - blad {self.page_no()}", align="L")
        self._out("EMC")

    def write_tagged(self, kind: str, text: str, line_mm: float) -> None:
        """Text of one structure element; on a new sheet it goes on in a second one."""
        text = _writable(text)
        split: Any = self.multi_cell(0, line_mm, text, dry_run=True, output="LINES", align="L")
        # The lines come back as bytes of the font's encoding, each byte a character.
        lines = [line.encode("latin-1").decode(_ENCODING, "replace") for line in split]
        while lines:
            room = int((self.page_break_trigger - self.get_y()) / line_mm)
            if room < 1:
                font = (self.font_family, self.font_style, self.font_size_pt)
                self.add_page()
                self.set_font(*font)
                continue
            with self._tag(kind):
                for line in lines[:room]:
                    self.cell(0, line_mm, line, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
            lines = lines[room:]

    @contextmanager
    def _tag(self, kind: str) -> Iterator[None]:
        mcid = self.struct_builder.next_mcid_for_page(self.page)
        self._add_marked_content(struct_type=kind, mcid=mcid)
        self._out(f"{kind} <</MCID {mcid}>> BDC")
        yield
        self._out("EMC")


def document(uitspraak: Uitspraak, reference: str) -> bytes:
    """The whole decision. The title of the document is what people call the decision."""
    pdf = Tagged(reference)
    pdf.set_title(_writable(words.title(uitspraak)))
    pdf.set_author("Arrestendatabank Vlaamse handhaving")
    pdf.set_creation_date(uitspraak.bekendmaking.laatst_op)
    pdf.add_page()
    _heading(pdf, "/H1", words.title(uitspraak), 17)
    _told(pdf, uitspraak)
    for section in sections(uitspraak, Ranges()):
        if section.label:
            _heading(pdf, "/H2", section.label, 13)
        for paragraph in section.paragraphs:
            pdf.set_font("Times", size=11.5)
            pdf.write_tagged("/P", _plain(paragraph), _LINE_MM)
            pdf.ln(2)
    return bytes(pdf.output())


def _heading(pdf: Tagged, kind: str, text: str, size: int) -> None:
    pdf.ln(3)
    if pdf.get_y() > pdf.page_break_trigger - 25:
        pdf.add_page()
    pdf.set_font("Helvetica", "B", size)
    pdf.write_tagged(kind, text, size * 0.45)
    pdf.ln(2)


def _told(pdf: Tagged, uitspraak: Uitspraak) -> None:
    pdf.set_font("Helvetica", size=10)
    pdf.write_tagged("/P", words.WIJZE_UITLEG.get(uitspraak.bekendmaking.wijze, ""), 5)
    told = summary.statements(uitspraak)
    if told:
        _heading(pdf, "/H2", "Wat besliste de rechter?", 13)
        pdf.set_font("Helvetica", size=10)
        for statement in told:
            pdf.write_tagged("/P", f"- {statement.text}", 5)
        pdf.write_tagged("/P", "Automatisch opgemaakt; alleen de tekst van de uitspraak telt.", 5)


def _plain(paragraph: Paragraph) -> str:
    text = "".join(piece.text for piece in paragraph.pieces)
    return " ".join(text.split()) if paragraph.is_flowing else text


def _writable(text: str) -> str:
    """Only letters that the fonts have: an accent goes before a letter does."""
    return "".join(_letter(char) for char in text)


def _letter(char: str) -> str:
    for form in (char, unicodedata.normalize("NFKD", char)[:1]):
        try:
            form.encode(_ENCODING)
        except UnicodeEncodeError:
            continue
        return form if form >= " " or form == "\n" else " "
    return "?"
