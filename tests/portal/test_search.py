"""The home page and the result list."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

import pytest

from portal.search import Heading, _pages
from search_index.query import FacetValue, Query, Results
from tests.portal.conftest import Reader
from tests.portal.records import ARREST, COLLECTION, MANY, VONNIS


def test_home_says_how_many_decisions_there_are(read: Reader):
    page = read.page("/")
    assert f"{len(COLLECTION)} uitspraken" in page.words()


def test_home_shows_the_five_decisions_published_last(read: Reader):
    page = read.page("/")
    shown = [href.rpartition("/")[2] for href in page.all("//ol[@class='cards']//h3/a/@href")]
    assert shown == [one.id for one in MANY[:-6:-1]]


def test_every_example_on_the_home_page_finds_something(read: Reader):
    for href in read.page("/").all("//p[@class='examples']/a/@href"):
        assert read.page(href).all("//ol[@class='cards']/li"), href


def test_a_result_tells_the_outcome_before_the_court(read: Reader):
    page = read.page("/uitspraken?q=herstelvordering")
    card = page.one("//ol[@class='cards']/li")
    said = " ".join(card.text_content().split())
    assert said.index("De geldboete bedraagt € 4.000.") < said.index("Rechtbank eerste aanleg")


def test_a_snippet_says_where_it_stands_and_marks_the_hit(read: Reader):
    page = read.page("/uitspraken?q=herstelvordering")
    assert page.all("//p[@class='piece']/b[contains(., 'uit de')]")
    assert "herstelvordering" in {mark.text for mark in page.all("//p[@class='piece']/mark")}


def test_the_number_is_the_same_in_heading_facet_and_export(read: Reader):
    page = read.page("/uitspraken?regelgeving=DABM")
    count = len([one for one in MANY if one.regelgeving[0].code == "DABM"])
    assert page.words("//h1").startswith(f"{count} uitspraken")
    assert f"Download {count} uitspraken (CSV)" in page.words()
    ticked = page.one("//input[@checked and @value='DABM']/../i")
    assert ticked.text == str(count)


def test_every_facet_count_is_the_count_of_its_own_result(read: Reader):
    page = read.page("/uitspraken")
    boxes = page.all("//aside//label[input[@type='checkbox']][i]")
    assert len(boxes) > 20
    for box in boxes:
        field = box.find("input")
        answer = read.get(
            "/api/v1/uitspraken", query_string={field.get("name"): field.get("value")}
        )
        assert answer.json["totaal"] == int(box.find("i").text), field.get("value")


def test_facets_form_a_tree_of_instrument_and_article(read: Reader):
    page = read.page("/uitspraken?regelgeving=VCRO")
    below = page.all("//li[label/input[@value='VCRO']]/details//input[@name='artikel']/@value")
    assert "VCRO:6.2.1" in below


def test_a_chosen_article_is_visible_without_unfolding(read: Reader):
    page = read.page("/uitspraken?artikel=VCRO:6.2.1")
    assert page.all("//details[@open]//input[@value='VCRO:6.2.1' and @checked]")


def test_outcomes_are_grouped_under_what_they_are_about(read: Reader):
    page = read.page("/uitspraken")
    group = page.one("//li[label/input[@value='strafvordering']]")
    assert group.xpath("details//input[@value='S-VRIJSPRAAK']")


def test_a_division_stands_under_its_court(read: Reader):
    page = read.page("/uitspraken")
    court = page.one("//li[label/input[@value='REA_ANTWERPEN']]")
    assert court.xpath("details//input[@value='REA_ANTWERPEN_MECHELEN']")


def test_years_are_a_chart_for_the_eye_and_a_table_for_the_ear(read: Reader):
    page = read.page("/uitspraken")
    assert page.one("//svg").get("aria-hidden") == "true"
    years = {one.datum_uitspraak.year for one in COLLECTION}
    assert {int(cell.text_content()) for cell in page.all("//aside//table//tbody//th")} == years


def test_a_chip_takes_off_exactly_its_own_filter(read: Reader):
    page = read.page(
        "/uitspraken?q=boete&regelgeving=DABM&regelgeving=MATD&handeling=sanctionering"
    )
    chips = {
        " ".join(chip.text_content().split()): chip.get("href")
        for chip in page.all("//div[@class='chips']//a[not(@class)]")
    }
    assert len(chips) == 3
    kept = next(href for words, href in chips.items() if "Materialendecreet" in words)
    assert kept == "/uitspraken?q=boete&regelgeving=DABM&handeling=sanctionering"


def test_a_search_box_keeps_the_words(read: Reader):
    assert read.page("/uitspraken?q=loods").one("//input[@name='q']").get("value") == "loods"


def test_paging_keeps_the_query_and_reaches_the_last(read: Reader):
    seen, href = [], "/uitspraken?sorteer=oudste"
    while href:
        page = read.page(href)
        seen += [one.rpartition("u-")[2] for one in page.all("//ol[@class='cards']/li/@id")]
        href = next(iter(page.all("//a[@rel='next']/@href")), None)
    assert len(seen) == len(set(seen)) == len(COLLECTION)


def test_a_page_beyond_the_last_names_the_last(read: Reader):
    page = read.page("/uitspraken?pagina=99", status=400)
    said = "De laatste pagina van deze lijst is 3; pagina 99 is er niet."
    assert said in page.words()
    assert page.all("//a[@href='/uitspraken?pagina=3']")
    answer = read.get("/api/v1/uitspraken?pagina=99")
    assert (answer.status_code, answer.json["detail"]) == (400, said)


def test_a_feed_beyond_the_last_page_is_empty_and_valid(read: Reader):
    answer = read.get("/uitspraken.atom?pagina=99")
    assert answer.status_code == 200
    assert "<entry>" not in answer.text
    assert "<updated>" in answer.text


@pytest.mark.parametrize("place", [0, 250, 29_000])
def test_a_long_question_is_not_said_back_whole(read: Reader, place: int):
    q = "x " * (place // 2) + '"' + "woord " * 5000
    page = read.page("/uitspraken?" + urlencode({"q": q}), status=400)
    assert len(page.text) < 8_000
    assert len(page.words("//p[@class='where']")) <= 250
    page = read.page("/uitspraken?" + urlencode({"kleur": "rood", "q": q}), status=400)
    assert len(page.text) < 8_000


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/uitspraken?kleur=rood", "kleur"),
        ("/uitspraken?regelgevin=VCRO", "regelgeving"),
        ("/uitspraken?uitkomst=WINST", "WINST"),
        ("/uitspraken?datum_vanaf=gisteren", "jaar-maand-dag"),
        ("/uitspraken?aantal=7", "10, 25 of 50"),
        ("/uitspraken?pagina=0", "pagina"),
        ("/over?x=1", "kent geen parameter"),
        ("/?taal=de", "nl, en of fr"),
        ("/?taal=nl&taal=en", "nl, en of fr"),
        ("/wijzigingen?vanaf=-1", "geheel getal"),
    ],
)
def test_what_an_address_cannot_mean_is_said_not_ignored(read: Reader, address: str, said: str):
    assert said in read.page(address, status=400).words()


def test_a_bad_address_offers_the_nearest_right_one(read: Reader):
    page = read.page("/uitspraken?q=loods&kleur=rood", status=400)
    assert page.all("//a[@href='/uitspraken?q=loods']")


def test_a_broken_query_shows_where(read: Reader):
    page = read.page("/uitspraken?q=%22loods", status=400)
    assert page.all("//p[@class='where']/mark")


@pytest.mark.parametrize(
    "typed",
    [
        "2019/PA/4417",
        "2019 pa 4417",
        "rolnummer 2019/PA/04417",
        "ECLI:BE:EAOVL:2021:JUG.20210504.1",
    ],
)
def test_a_number_goes_straight_to_the_decision(read: Reader, typed: str):
    answer = read.get("/uitspraken", query_string={"q": typed})
    assert (answer.status_code, answer.location) == (302, f"/uitspraken/{VONNIS.id}")


def test_nothing_found_offers_wider_searches_that_find(read: Reader):
    page = read.page("/uitspraken?q=loods+onbestaandwoord")
    assert "0 uitspraken" in page.words("//h1")
    offered = page.all("//div[@class='nothing']//ul[1]//a/@href")
    assert offered
    assert read.page(offered[0]).all("//ol[@class='cards']/li")


def test_nothing_found_says_what_the_collection_lacks(read: Reader):
    assert "Namen van personen" in read.page("/uitspraken?q=onbestaandwoord").words()


@pytest.mark.parametrize("name", ["Vandermeulebroecke", "Jan Peeters", "Verstraete-Demuynck"])
def test_a_real_looking_name_finds_nothing_and_suggests_nothing(read: Reader, name: str):
    page = read.page(f"/uitspraken?q={name}")
    assert not page.all("//ol[@class='cards']/li")
    assert "Bedoelt u" not in page.words()


def test_results_are_not_for_search_engines(read: Reader):
    assert read.page("/uitspraken?q=loods").all(
        "//meta[@name='robots' and contains(@content, 'noindex')]"
    )


def test_the_feed_of_a_result_is_announced(read: Reader):
    link = read.page("/uitspraken?q=loods").one("//link[@type='application/atom+xml']")
    assert link.get("href") == "/uitspraken.atom?q=loods"


def test_a_heading_tells_at_most_four_filters(shared_app):
    with shared_app.test_request_context("/"):
        query = Query(regelgeving=("VCRO", "DABM", "MATD", "NATD", "BOSD"))
        filters = Heading.of(query, Results(5, (), {"jaar": (FacetValue("2020", 5),)})).filters
    assert len(filters) == 4
    assert filters[-1] == "en 2 andere filters"


def test_whole_years_are_said_as_years(read: Reader):
    query = Query(datum_vanaf=date(2010, 1, 1), datum_tot_en_met=date(2015, 12, 31))
    address = (
        f"/uitspraken?datum_vanaf={query.datum_vanaf}&datum_tot_en_met={query.datum_tot_en_met}"
    )
    assert read.page(address).words("//h1").endswith("2010-2015")


@pytest.mark.parametrize(
    ("page", "last", "shown"),
    [
        (1, 1, [1]),
        (1, 3, [1, 2, 3]),
        (5, 10, [1, None, 3, 4, 5, 6, 7, None, 10]),
        (10, 10, [1, None, 8, 9, 10]),
    ],
)
def test_page_numbers_leave_gaps(page: int, last: int, shown: list[int | None]):
    assert _pages(page, last) == shown


def test_a_result_links_to_the_decision_with_its_query(read: Reader):
    page = read.page("/uitspraken?q=dwangsom")
    assert f"/uitspraken/{ARREST.id}?q=dwangsom" in page.all("//ol[@class='cards']//h2/a/@href")


def test_a_group_of_outcomes_can_be_chosen_and_has_its_own_count(read: Reader):
    page = read.page("/uitspraken?uitkomst=strafvordering")
    label = page.one("//label[input[@name='uitkomst' and @value='strafvordering' and @checked]]")
    found = read.get("/api/v1/uitspraken?uitkomst=strafvordering").json["totaal"]
    assert label.xpath("string(i)") == str(found)
    below = page.all("//li[label/input[@value='strafvordering']]/details//i/text()")
    assert sum(map(int, below)) > found  # a decision has several outcomes of one group


def test_a_card_says_outcome_and_rules_then_where_and_when_then_what_it_is(read: Reader):
    card = read.page("/uitspraken?q=2019%2FPA%2F4417+loods").one(f"//li[@id='u-{VONNIS.id}']")
    lines = [" ".join(one.text_content().split()) for one in card.xpath("p[@class='verdict'] | h2")]
    assert lines[0].startswith("De geldboete bedraagt")
    assert lines[0].endswith("VCRO")
    assert lines[1] == "Rechtbank eerste aanleg Oost-Vlaanderen, afdeling Gent, 4 mei 2021"
    assert card.xpath("p[@class='meta']/span/text()") == [
        "vonnis",
        "nr.\N{NO-BREAK SPACE}2019/PA/4417",
        "ECLI:BE:EAOVL:2021:JUG.20210504.1",
        "gepseudonimiseerd",
    ]
