"""Every amount and term says of what it is, and leads to where it stands."""

from __future__ import annotations

from dataclasses import replace

from portal.amounts import amounts
from search_index.records import Sanctie
from tests.portal.conftest import Reader
from tests.portal.records import VONNIS

TEKST = (
    "De rechtbank legt een boete op.\n\nVeroordeelt hem voor de feiten A en B tot een geldboete van 24.000 euro, met "
    "uitstel gedurende drie jaar\nvoor 12.000 euro. Zegt verder niets; stelt een deskundige aan "
    "met een voorschot van 950 euro, te betalen binnen de veertien dagen na de uitspraak."
)


def told(words: str, soort: str = "bedrag") -> str | None:
    """The words that the page quotes beside this amount."""
    start = TEKST.index(words)
    sanctie = Sanctie(soort, start, start + len(words), bedrag_eur=1.0)
    return amounts(replace(VONNIS, tekst=TEKST, sancties=(sanctie,)))[0].citaat


def test_an_amount_without_a_name_is_told_in_the_words_of_its_clause():
    assert told("950 euro") == (
        "stelt een deskundige aan met een voorschot van 950 euro, te betalen binnen de veertien dagen …"
    )


def test_a_long_clause_is_cut_between_words():
    assert told("12.000 euro") == (
        "… de feiten A en B tot een geldboete van 24.000 euro, "
        "met uitstel gedurende drie jaar voor 12.000 euro"
    )


def test_an_amount_with_a_name_needs_no_words_of_the_clause():
    assert told("24.000 euro", "geldboete") is None


def test_each_amount_on_the_page_leads_to_its_place(read: Reader):
    page = read.page(f"/uitspraken/{VONNIS.id}")
    links = page.all("//dt[.='Bedragen en termijnen']/following-sibling::dd//a")
    assert [" ".join(one.text_content().split()) for one in links] == [
        "geldboete, zonder opdeciemen: € 4.000",
        "termijn: 1 jaar",
        "dwangsom: € 125",
    ]
    for link in links:
        place = page.one(f"//*[@id='{link.get('href')[1:]}']")
        assert place.getparent().tag == "p"
    assert "binnen twaalf maanden" in page.words("//dd//q")
