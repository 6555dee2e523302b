"""From a scanned PDF at the door of the griffie to a decision that a reader finds, in minutes.

Real doors only: the delivery process, the command line, the review desk and the portal, the last
two driven in Chromium. The canary: the name of the accused stands nowhere in what is public.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from ingest.samples.render import LOOKS, scan
from tests.journeys.decision import CANARY, DECISION
from tests.journeys.processes import (
    BIN,
    clean_environment,
    fetch,
    free_port,
    run,
    running,
    wait_for,
)


@pytest.fixture
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield started
        started.close()


@pytest.mark.chromium
@pytest.mark.tesseract
@pytest.mark.model
def test_a_scan_is_found_in_the_portal_and_names_nobody(tmp_path: Path, browser: Browser) -> None:
    env = clean_environment(
        ARRESTENDATABANK_VAR=str(tmp_path / "var"), ARRESTENDATABANK_REVIEW_INSECURE_COOKIES="1"
    )
    verb = [str(BIN / "arrestendatabank")]
    token = run([*verb, "add-client", "griffie"], env).split()[-1]
    run([*verb, "add-reviewer", "beoordelaar", "--password", "Lang-genoeg-wachtwoord-1"], env)
    original = scan(DECISION, LOOKS[0], seed=1)
    door, desk, portal = free_port(), free_port(), free_port()
    with ExitStack() as stack:
        for app, port in (
            ("ingest.delivery:create_app()", door),
            ("ingest.review:create_app()", desk),
        ):
            command = [str(BIN / "gunicorn"), f"--bind=127.0.0.1:{port}", "--threads=4", app]
            stack.enter_context(running(command, env, tmp_path / "private.log"))
        wait_for(lambda: fetch(f"http://127.0.0.1:{door}/healthz")[0] == 200, "the door")
        status, answer = fetch(
            f"http://127.0.0.1:{door}/ontvangsten",
            data=original,
            headers={"Authorization": f"Bearer {token}"},
        )
        assert status == 201
        nummer = json.loads(answer)["ontvangst"]
        run([*verb, "forward"], env)
        forwarded = list((tmp_path / "var" / "administraties").rglob("*.pdf"))
        assert forwarded
        assert all(path.read_bytes() == original for path in forwarded)
        processed = run([*verb, "process"], env, codes=(0, 1))
        if "beoordeling" in processed:  # the gate wants a person: release at the desk
            release(browser, f"http://127.0.0.1:{desk}", nummer)
        run([*verb, "reindex"], env)
        command = [str(BIN / "gunicorn"), "-c", "portal/gunicorn.conf.py", "portal:create_app()"]
        env["ARRESTENDATABANK_PORTAL_BIND"] = f"127.0.0.1:{portal}"
        stack.enter_context(running(command, env, tmp_path / "portal.log"))
        wait_for(lambda: fetch(f"http://127.0.0.1:{portal}/readyz")[0] == 200, "the portal")
        text = read(browser, f"http://127.0.0.1:{portal}")
    assert "duiventoren" in text
    assert CANARY.lower() not in text.lower()
    assert_nowhere(tmp_path / "var", CANARY)
    for log in tmp_path.glob("*.log"):
        assert CANARY.lower() not in log.read_text().lower()


def release(browser: Browser, address: str, nummer: str) -> None:
    context = browser.new_context(
        http_credentials={"username": "beoordelaar", "password": "Lang-genoeg-wachtwoord-1"}
    )
    page = context.new_page()
    page.goto(f"{address}/werk/{nummer}")
    page.get_by_label("Woorden (alle plaatsen)").fill(CANARY)
    page.get_by_role("button", name="Voeg merk toe").click()
    if page.get_by_label("Ik heb alle bevindingen bekeken").count():
        page.get_by_label("Ik heb alle bevindingen bekeken").check()
    page.get_by_role("button", name="Maak bekend").click()
    page.wait_for_load_state()
    assert page.locator("h1").count() == 1
    context.close()


def read(browser: Browser, address: str) -> str:
    """From the search box to the text of the decision, as a reader would."""
    page = browser.new_page()
    page.goto(address)
    page.get_by_role("searchbox").fill("duiventoren")
    page.get_by_role("button", name="Zoeken").first.click()
    page.get_by_role("heading", level=1).filter(has_text=re.compile(r"1 uitspraak")).wait_for()
    page.locator("main article a, main li a").filter(has_text="14 maart 2023").first.click()
    page.get_by_role("heading", level=1).filter(has_text="14 maart 2023").wait_for()
    text = page.locator("main").inner_text()
    page.close()
    return text


def assert_nowhere(folder: Path, name: str) -> None:
    """Not in the published database, the index, nor any other file but ciphertext."""
    needles = {
        form.encode(code)
        for form in (name, name.lower(), name.upper())
        for code in ("utf-8", "utf-16-le")
    }
    seen = 0
    for path in folder.rglob("*"):
        if path.is_file() and "administraties" not in path.parts:
            seen += 1
            content = path.read_bytes()
            assert not any(needle in content for needle in needles), path.relative_to(folder)
    assert seen > 5
