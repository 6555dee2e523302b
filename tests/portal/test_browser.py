"""The portal in Chromium: accessible, usable by keyboard, readable on every width, quiet."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from threading import Thread

import pytest
from flask import Flask
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from pypdfium2 import PdfDocument, PdfPage
from werkzeug.serving import make_server

from tests.portal.records import INGETROKKEN, VONNIS

pytestmark = pytest.mark.chromium

ARGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
WIDTHS = (320, 768, 1280)
PAGES = {
    "home": "/",
    "results": "/uitspraken?q=boete&handeling=sanctionering",
    "filters": "/uitspraken?regelgeving=VCRO&artikel=VCRO:6.2.1&uitkomst=S-GELDBOETE",
    "nothing": "/uitspraken?q=loods+onbestaandwoord",
    "decision": f"/uitspraken/{VONNIS.id}?q=herstel",
    "gone": f"/uitspraken/{INGETROKKEN.id}",
    "bad": "/uitspraken?q=%22loods",
    "unknown": "/nergens",
    "changes": "/wijzigingen",
    "about": "/over",
    "accessibility": "/toegankelijkheid",
    "privacy": "/privacy",
    "report": "/melding",
    "received": "/melding/ontvangen?nummer=0a1b2c3d",
    "help": "/hulp",
    "terms": "/begrippen",
    "french": "/uitspraken?q=boete&taal=fr",
}


@pytest.fixture(scope="module")
def base(shared_app: Flask) -> Iterator[str]:
    """The portal on a port of this machine."""
    server = make_server("127.0.0.1", 0, shared_app, threaded=True)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium for the module."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGS)
        yield browser
        browser.close()


def _context(browser: Browser, width: int = 1280, *, script: bool = True, **more) -> BrowserContext:
    viewport = {"width": width, "height": 900}
    return browser.new_context(
        viewport=viewport, java_script_enabled=script, bypass_csp=True, **more
    )


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A wide page with script."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def _violations(page: Page) -> list[str]:
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page).response["violations"]
    return [f"{one['id']} ({one['impact']}): {one['nodes'][0]['html'][:120]}" for one in found]


@pytest.fixture(scope="module")
def checked(browser: Browser) -> Iterator[dict[str, Page]]:
    """Pages to look at with axe: as they are, without the portal's script, and in the dark.

    axe is itself a script, so where script must not run, that of the portal is kept from loading.
    """
    contexts = {
        "script": _context(browser),
        "no script": _context(browser),
        "dark": _context(browser, color_scheme="dark"),
    }
    contexts["no script"].route("**/portal.js*", lambda route: route.abort())
    yield {mode: context.new_page() for mode, context in contexts.items()}
    for context in contexts.values():
        context.close()


@pytest.mark.parametrize("mode", ["script", "no script"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_on_any_width(checked: dict[str, Page], base: str, name: str, mode: str):
    page = checked[mode]
    page.goto(base + PAGES[name])
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert _violations(page) == [], width


@pytest.mark.parametrize("name", ["home", "results", "decision", "report"])
def test_axe_finds_nothing_in_the_dark(checked: dict[str, Page], base: str, name: str):
    checked["dark"].goto(base + PAGES[name])
    assert _violations(checked["dark"]) == []


@pytest.mark.parametrize("name", PAGES)
def test_nothing_sticks_out(checked: dict[str, Page], base: str, name: str):
    page = checked["script"]
    page.goto(base + PAGES[name])
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("name", ["home", "results", "decision", "report"])
def test_text_twice_as_large_still_fits(browser: Browser, base: str, name: str):
    context = _context(browser, 640)
    page = context.new_page()
    page.goto(base + PAGES[name])
    page.add_style_tag(content="html { font-size: 200% !important; }")
    assert page.evaluate("document.documentElement.scrollWidth") <= 640
    context.close()


def test_nothing_is_asked_of_anyone_else_and_nothing_is_kept(page: Page, base: str):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for address in PAGES.values():
        page.goto(base + address)
    assert [url for url in asked if not url.startswith(base)] == []
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_no_page_breaks_its_own_policy_or_fails_a_script(page: Page, base: str):
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else 0)
    page.on("pageerror", lambda error: said.append(str(error)))
    for address in PAGES.values():
        page.goto(base + address)
    unexpected = [one for one in said if "status of" not in one]  # 404, 410 and 400 are meant
    assert unexpected == []


def test_without_script_a_filter_works_by_its_button(browser: Browser, base: str):
    context = _context(browser, script=False)
    page = context.new_page()
    page.goto(base + "/uitspraken")
    page.get_by_role("checkbox", name="Decreet Algemeen Milieubeleid").check()
    page.get_by_role("button", name="Toon de uitspraken").click()
    assert "regelgeving=DABM" in page.url
    assert page.get_by_role("heading", level=1).inner_text().startswith("4 uitspraken")
    context.close()


def test_with_script_a_filter_works_at_once_and_focus_stays(page: Page, base: str):
    page.goto(base + "/uitspraken")
    page.get_by_role("checkbox", name="Decreet Algemeen Milieubeleid").check()
    page.wait_for_url("**regelgeving=DABM**")
    page.wait_for_load_state()
    assert page.get_by_role("heading", level=1).inner_text().startswith("4 uitspraken")
    assert page.evaluate("document.activeElement.value") == "DABM"


def test_filters_are_folded_on_a_phone_and_open_beside_the_list(browser: Browser, base: str):
    for width, visible in ((320, False), (1280, True)):
        context = _context(browser, width, script=False)
        page = context.new_page()
        page.goto(base + "/uitspraken")
        assert page.get_by_role("button", name="Toon de uitspraken").is_visible() is visible, width
        context.close()


def test_the_first_tab_is_the_way_to_the_content(page: Page, base: str):
    page.goto(base + "/uitspraken?q=boete")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Ga naar de inhoud"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "q"


def test_without_script_a_hit_leads_to_the_next(browser: Browser, base: str):
    context = _context(browser, script=False)
    page = context.new_page()
    page.goto(base + PAGES["decision"] + "#t1")
    page.get_by_role("link", name="volgende treffer").click()
    assert page.url.endswith("#t2")
    assert page.get_by_role("link", name="vorige treffer").is_visible()
    context.close()


def test_with_script_buttons_go_from_hit_to_hit(page: Page, base: str):
    page.goto(base + PAGES["decision"])
    page.get_by_role("button", name="Volgende").click()
    page.get_by_role("button", name="Volgende").click()
    assert page.locator("mark.now").get_attribute("id") == "t2"
    assert page.get_by_text("2 van").is_visible()


def test_what_a_screen_reader_hears_of_a_mark(page: Page, base: str):
    page.goto(base + PAGES["decision"])
    heard = page.locator("#tekst-uitspraak").aria_snapshot()
    assert "weggelaten: [beklaagde 1]" in heard


def test_a_report_names_the_paragraph_that_was_looked_at(page: Page, base: str):
    page.goto(base + PAGES["decision"])
    page.get_by_role("link", name="alinea 4", exact=True).click()
    page.get_by_role("link", name="Meld een probleem met deze uitspraak").click()
    assert page.get_by_label("Welke alinea?").input_value() == "4"


def test_print_shows_the_reference_and_no_navigation(browser: Browser, base: str):
    context = _context(browser)
    page = context.new_page()
    page.goto(base + PAGES["decision"])
    page.emulate_media(media="print")
    assert page.locator(".printed").is_visible()
    assert not page.locator("header.top").is_visible()
    assert not page.locator(".beside").is_visible()
    context.close()


Box = tuple[float, float, float, float]  # left, bottom, right, top


def _letters(sheet: PdfPage, words: str) -> tuple[list[Box], list[Box]]:
    """Where the letters of these words stand on a printed sheet, the lowest ones; and the others."""
    text = sheet.get_textpage()
    search, found = text.search(words), []
    while match := search.get_next():
        found.append(match)
    assert found, "a sheet lacks them"
    boxes = [text.get_charbox(n) for n in range(text.count_chars())]
    start, count = min(found, key=lambda match: boxes[match[0]][1])
    return boxes[start : start + count], boxes[:start] + boxes[start + count :]


def _is_over(one: Box, other: Box) -> bool:
    """Whether two letters share more than half a point both ways."""
    return all(
        min(one[side + 2], other[side + 2]) - max(one[side], other[side]) > 0.5 for side in (0, 1)
    )


@pytest.mark.parametrize("landscape", [False, True], ids=["portrait", "landscape"])
def test_every_printed_sheet_has_the_reference_and_nothing_over_it(
    page: Page, base: str, landscape: bool
):
    page.goto(base + f"/uitspraken/{VONNIS.id}")
    document = PdfDocument(page.pdf(format="A4", landscape=landscape))
    assert len(document) > 1
    for sheet in document:
        ours, others = _letters(sheet, "4 mei 2021, nr. 2019/PA/4417, ECLI:BE")
        assert not [one for one in ours for other in others if _is_over(one, other)]


def test_on_a_wide_sheet_what_is_known_has_the_whole_width(browser: Browser, base: str):
    context = _context(browser)
    page = context.new_page()
    page.goto(base + PAGES["decision"])
    page.emulate_media(media="print")
    assert page.locator(".facts").bounding_box()["width"] > 600
    assert not page.get_by_role("button", name="Kopieer de verwijzing").is_visible()
    context.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_what_is_read_first_stands_first(browser: Browser, base: str, width: int):
    context = _context(browser, width)
    page = context.new_page()
    page.goto(base + PAGES["filters"])
    order = ["form.search", ".chips", ".side", ".list", "footer"]
    tops = [page.locator(one).first.bounding_box()["y"] for one in order]
    assert tops == sorted(tops)
    context.close()


def test_a_keyboard_can_skip_the_filters(page: Page, base: str):
    page.goto(base + "/uitspraken?q=boete")
    skip = page.get_by_role("link", name="Sla de filters over")
    skip.focus()
    assert skip.bounding_box()["width"] > 50
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.list') !== null")
