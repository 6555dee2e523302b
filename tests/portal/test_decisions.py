"""The page of a decision, and the same decision as a file."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from lxml import etree

from portal import pdf, text, words
from portal.text import Ranges
from search_index.records import Zone
from tests.portal.conftest import Reader
from tests.portal.records import ARREST, COLLECTION, INGETROKKEN, TEKST, VONNIS, at

PAGE = f"/uitspraken/{VONNIS.id}"
AKN = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}


def test_the_heading_is_court_kind_and_date(read: Reader):
    heading = read.page(PAGE).words("//h1")
    assert (
        heading == "Rechtbank eerste aanleg Oost-Vlaanderen, afdeling Gent, vonnis van 4 mei 2021"
    )


def test_what_the_judge_decided_is_told_with_its_proof(read: Reader):
    page = read.page(PAGE)
    told = {
        li.text_content(): li.xpath("a/@href") for li in page.all("//section[@class='told']//li")
    }
    assert told["De geldboete bedraagt €\N{NO-BREAK SPACE}4.000."] == ["#b-S-GELDBOETE"]
    assert "Het herstel moet binnen 1 jaar gebeuren." in told
    assert "Wie niet op tijd herstelt, betaalt een dwangsom van €\N{NO-BREAK SPACE}125." in told
    assert told["De rechter veroordeelt en legt een straf op."] == []


def test_a_proof_stands_in_the_sentence_that_says_it(read: Reader):
    proof = read.page(PAGE).one("//*[@id='b-S-GELDBOETE']")
    assert "geldboete van 4.000 euro" in proof.getparent().text_content()


def test_later_appeal_is_in_the_status_of_both(read: Reader):
    first = read.page(PAGE)
    assert first.all(f"//ul[@class='status']//a[contains(@href, '{ARREST.id}')]")
    second = read.page(f"/uitspraken/{ARREST.id}")
    assert second.all(f"//ul[@class='status']//a[contains(@href, '{VONNIS.id}')]")


def test_unknown_appeal_is_said_to_be_unknown(read: Reader):
    assert (
        "Of iemand deze uitspraak heeft aangevochten, is hier niet bekend"
        in read.page(f"/uitspraken/{ARREST.id}").words()
    )


def test_sections_come_from_the_zones_and_stand_in_the_contents(read: Reader):
    page = read.page(PAGE)
    assert page.all("//nav[@class='toc']//a/@href")[1:5] == [
        "#hoofding",
        "#feiten",
        "#beoordeling",
        "#dictum",
    ]


def test_every_paragraph_has_an_address(read: Reader):
    page = read.page(PAGE)
    numbers = page.all("//div[@id='tekst-uitspraak']//p/@id")
    assert numbers == [f"a{n}" for n in range(1, len(numbers) + 1)]
    assert page.all("//a[@class='al']/@href") == [f"#{one}" for one in numbers]


def test_no_character_of_the_text_is_lost_or_doubled(read: Reader):
    page = read.page(PAGE + "?q=herstel+loods")
    shown = ""
    for paragraph in page.all("//div[@id='tekst-uitspraak']//p"):
        for extra in paragraph.xpath(".//*[@class='vh' or @class='go' or @class='al']"):
            extra.drop_tree()
        shown += paragraph.text_content()
    assert "".join(shown.split()) == "".join(TEKST.split())


def test_the_words_of_the_query_light_up_with_a_way_to_the_next(read: Reader):
    page = read.page(PAGE + "?q=herstel")
    marks = page.all("//mark/@id")
    assert marks == [f"t{n}" for n in range(1, len(marks) + 1)]
    assert len(marks) >= 3
    assert page.all("//mark[@id='t1']/following-sibling::span[1]/a/@href")[0] == "#t2"
    assert f"{len(marks)} plaatsen" in page.words("//nav[@data-hits]")


def test_the_way_back_keeps_query_and_place(read: Reader):
    back = read.page(PAGE + "?q=herstel&pagina=1&handeling=herstel").one("//nav[@class='crumb']/a")
    assert back.get("href") == f"/uitspraken?q=herstel&handeling=herstel#u-{VONNIS.id}"


def test_a_mark_is_read_aloud_as_left_out(read: Reader):
    mark = read.page(PAGE).all("//div[@id='tekst-uitspraak']//span[@class='weg']")[0]
    assert mark.text_content() == "weggelaten: [beklaagde 1]"


def test_the_legend_names_each_kind_of_mark_once(read: Reader):
    legend = read.page(PAGE).one("//div[@class='legend']")
    assert [" ".join(one.text_content().split()) for one in legend.iter("li")] == [
        "weggelaten: [beklaagde] wie voor de rechter moet komen",
        "weggelaten: [adres] een adres: straat, nummer of plaats",
    ]


def test_a_cited_article_leads_to_the_codex_of_that_day(read: Reader):
    link = read.page(PAGE).one("//div[@id='tekst-uitspraak']//a[contains(@href, 'codex')]")
    assert link.text_content() == "artikel 6.2.1 VCRO"
    assert "id=1018245&datum=2021-05-04" in link.get("href")


def test_before_the_codex_kept_versions_the_link_has_no_day():
    assert "datum" not in str(words.codex_address("VCRO", date(2005, 1, 1)))
    assert words.codex_address("SW1962", date(2021, 1, 1)) is None


def test_citing_and_cited_stand_under_the_text(read: Reader):
    assert "Hiernaar verwijzen" in read.page(PAGE).words()
    assert "Deze uitspraak verwijst naar" in read.page(f"/uitspraken/{ARREST.id}").words()
    assert "Cass. 18 maart 2008, P.07.9998.N" in read.page(PAGE).words(
        "//section[h2[@id='verwant']]"
    )


def test_how_it_was_anonymised_is_counted_never_quoted(read: Reader):
    table = read.page(PAGE).one("//table[@class='removed']")
    assert " ".join(table.text_content().split()).endswith("namen van personen2adressen1")


@pytest.mark.parametrize(
    ("uitspraak", "expected"),
    [
        (VONNIS, f"Corr. Oost-Vlaanderen (afd. Gent) 4 mei 2021, nr. 2019/PA/4417, {VONNIS.ecli}"),
        (ARREST, "Gent 8 november 2022, nr. 2021/NT/0821"),
    ],
    ids=["rechtbank", "hof van beroep"],
)
def test_a_reference_is_written_as_belgian_lawyers_do(uitspraak, expected):
    assert words.reference(uitspraak, "X") == f"{expected}, Arrestendatabank, X"


def test_what_is_not_anonymous_is_kept_from_search_engines(read: Reader):
    closed = read.page(PAGE)
    assert closed.response.headers["X-Robots-Tag"].startswith("noindex")
    assert closed.all("//meta[@name='robots']")
    assert "X-Robots-Tag" not in read.page(f"/uitspraken/{ARREST.id}").response.headers


@pytest.mark.parametrize("suffix", ["json", "txt", "xml", "pdf"])
def test_a_file_of_what_is_not_anonymous_is_kept_from_search_engines(read: Reader, suffix: str):
    assert read.get(f"{PAGE}.{suffix}").headers["X-Robots-Tag"].startswith("noindex")


def test_a_withdrawn_decision_leaves_a_tombstone(read: Reader):
    page = read.page(f"/uitspraken/{INGETROKKEN.id}", status=410)
    assert "Dat is zo sinds" in page.words()
    assert "Reden: een verzoek" in page.words()
    assert INGETROKKEN.tekst[:20] not in page.text


@pytest.mark.parametrize("suffix", ["json", "txt", "xml", "pdf"])
def test_its_files_are_gone_too(read: Reader, suffix: str):
    assert read.get(f"/uitspraken/{INGETROKKEN.id}.{suffix}").status_code == 410


def test_an_unknown_decision_is_not_found(read: Reader):
    assert "Op dit adres staat niets" in read.page("/uitspraken/bcdfghjkmn", status=404).words()


def test_the_json_is_the_public_record(read: Reader):
    record = json.loads(read.get(PAGE + ".json").data)
    assert record["tekst"] == TEKST
    assert record["ecli"] == VONNIS.ecli


def test_the_text_is_the_text(read: Reader):
    answer = read.get(PAGE + ".txt")
    assert answer.text == TEKST
    assert answer.content_type == "text/plain; charset=utf-8"


def test_akoma_ntoso_holds_every_paragraph_in_the_part_it_belongs_to(read: Reader):
    root = etree.fromstring(read.get(PAGE + ".xml").data)
    parts = [part.tag.rpartition("}")[2] for part in root.find(".//a:judgmentBody", AKN)]
    assert parts == ["introduction", "background", "motivation", "decision"]
    body = "".join(root.find(".//a:judgmentBody", AKN).itertext())
    assert "".join(body.split()) == "".join(TEKST.split())


def test_akoma_ntoso_carries_the_identity(read: Reader):
    root = etree.fromstring(read.get(PAGE + ".xml").data)
    assert root.find(".//a:FRBRalias", AKN).get("value") == VONNIS.ecli
    assert root.find(".//a:FRBRWork/a:FRBRdate", AKN).get("date") == "2021-05-04"
    assert root.find(".//a:TLCOrganization", AKN).get("showAs").endswith("afdeling Gent")


@pytest.mark.parametrize("spelling", [VONNIS.ecli, str(VONNIS.ecli).lower()])
def test_an_ecli_leads_to_the_decision(read: Reader, spelling: str):
    answer = read.get(f"/ecli/{spelling}")
    assert (answer.status_code, answer.location) == (302, PAGE)


def test_an_unknown_ecli_is_not_found(read: Reader):
    assert read.page("/ecli/ECLI:BE:CASS:2020:ARR.1", status=404).words("//h1")


def test_no_address_or_title_of_a_decision_holds_a_number_of_the_file(read: Reader):
    for uitspraak in COLLECTION:
        assert str(uitspraak.rolnummer) not in words.title(uitspraak)


def test_zones_that_leave_gaps_lose_nothing():
    gappy = replace(VONNIS, zones=(Zone("feiten", 200, 260), Zone("dictum", 600, 640)))
    shown = "".join(
        piece.text
        for section in text.sections(gappy, Ranges())
        for paragraph in section.paragraphs
        for piece in paragraph.pieces
    )
    assert "".join(shown.split()) == "".join(TEKST.split())


def test_overlapping_hits_links_and_marks_are_cut_at_every_border():
    start, end = at("[beklaagde 1] tot een geldboete")
    ranges = Ranges(hits=[(start + 3, end)], anchors={start: ["b-X"]})
    pieces = [
        piece
        for section in text.sections(VONNIS, ranges)
        for paragraph in section.paragraphs
        for piece in paragraph.pieces
        if paragraph.start <= start < paragraph.end
    ]
    marked = [piece.text for piece in pieces if piece.is_mark]
    assert marked == ["[be", "klaagde 1]"]
    assert [piece.hit for piece in pieces if piece.is_hit] == [1, None]


def test_lines_broken_by_a_typewriter_flow_and_lists_do_not():
    paragraphs = [p for s in text.sections(VONNIS, Ranges()) for p in s.paragraphs]
    flowing = {p.number: p.is_flowing for p in paragraphs}
    assert flowing[1] is False  # two short lines of a heading
    assert flowing[3] is True


def test_a_pdf_is_tagged_and_named_after_the_decision(read: Reader):
    answer = read.get(PAGE + ".pdf")
    assert answer.headers["Content-Disposition"] == (
        f'attachment; filename="uitspraak-{VONNIS.id}.pdf"'
    )
    for part in (b"/StructTreeRoot", b"/S /H1", b"/S /P", b"/Lang (nl-BE)", b"/MarkInfo"):
        assert part in answer.data, part


def test_a_long_decision_makes_a_pdf_of_many_sheets(read: Reader):
    long = replace(VONNIS, tekst=TEKST * 60, zones=())
    assert pdf.document(long, "verwijzing").count(b"/Type /Page\n") > 5


def test_a_pdf_keeps_letters_that_its_font_lacks_readable():
    odd = replace(VONNIS, tekst="Ğ ł 一 \x0c €", zones=(), bewijs=(), sancties=())
    assert pdf.document(odd, "x").startswith(b"%PDF-")


def test_a_second_part_of_the_same_kind_is_called_its_continuation():
    twice = replace(
        VONNIS,
        zones=(Zone("beoordeling", 0, 9), Zone("feiten", 60, 70), Zone("beoordeling", 300, 310)),
    )
    labels = {section.id: section.label for section in text.sections(twice, Ranges())}
    assert labels["beoordeling-2"] == "Beoordeling (vervolg)"
