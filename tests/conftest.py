"""What every test shares: which services are there, and no way out to the network.

Fixtures are few; a test takes the smallest data it needs, built inline. `.ci/services start` writes
the addresses of the services it started to `.services/env`; a test marked with a service is
skipped by name when that service is missing, or fails when REQUIRE_SERVICES=1.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED_DATA = ROOT.parent / "shared" / "data"  # development texts, never part of the repository


def _load_service_addresses() -> None:
    path = ROOT / ".services" / "env"
    if path.exists():
        for line in path.read_text().splitlines():
            key, _, value = line.partition("=")
            os.environ.setdefault(key, value)


_load_service_addresses()


@cache
def _has_dutch_tesseract() -> bool:
    if not shutil.which("tesseract"):
        return False
    listed = subprocess.run(
        ["tesseract", "--list-langs"], capture_output=True, text=True, check=False
    )
    return "nld" in listed.stdout.split()


# marker -> (is it there, how to get it)
SERVICES: dict[str, tuple[Callable[[], bool], str]] = {
    "opensearch": (
        lambda: "TEST_OPENSEARCH_URL" in os.environ,
        "no OpenSearch node: run `make services-start`",
    ),
    "postgresql": (
        lambda: "TEST_POSTGRESQL_URL" in os.environ,
        "no PostgreSQL server: run `make services-start`",
    ),
    "chromium": (
        lambda: bool(shutil.which("chromium")),
        "no Chromium: `apt-get install chromium`",
    ),
    "compose": (
        lambda: "COMPOSE_LOADER" in os.environ,
        "no loader of docker-compose.yml: set COMPOSE_LOADER to compose-go's command",
    ),
    "tesseract": (
        _has_dutch_tesseract,
        "no Tesseract with Dutch: `apt-get install tesseract-ocr tesseract-ocr-nld`",
    ),
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs a missing service, unless the services are required."""
    required = os.environ.get("REQUIRE_SERVICES") == "1"
    for item in items:
        for name, (is_there, how) in SERVICES.items():
            if item.get_closest_marker(name) and not is_there() and not required:
                item.add_marker(pytest.mark.skip(reason=how))
        if item.get_closest_marker("reference_data") and not SHARED_DATA.exists():
            reason = "the development texts are not part of the repository"
            item.add_marker(pytest.mark.skip(reason=reason))


def pytest_runtest_setup(item: pytest.Item) -> None:
    """With REQUIRE_SERVICES=1 a missing service is a failure."""
    if os.environ.get("REQUIRE_SERVICES") == "1":
        for name, (is_there, how) in SERVICES.items():
            if item.get_closest_marker(name) and not is_there():
                pytest.fail(f"REQUIRE_SERVICES=1 and {how}", pytrace=False)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The development texts; mark the test `reference_data`."""
    return SHARED_DATA
