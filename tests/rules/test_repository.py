"""The repository itself obeys its rules."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("anonymise", "ingest", "portal", "search_index")


@cache
def tracked() -> tuple[Path, ...]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return tuple(ROOT / name for name in listed.stdout.split("\0") if name)


def texts(*suffixes: str, below: str = "") -> list[tuple[str, str]]:
    found = [
        (str(path.relative_to(ROOT)), path.read_text(encoding="utf-8"))
        for path in tracked()
        if path.suffix in suffixes
        and path.exists()
        and (ROOT / below) in (path.parent, *path.parents)
    ]
    assert found, "no files of this kind: the rule would hold for nothing"
    return found


def code() -> list[tuple[str, str]]:
    return [item for package in PACKAGES for item in texts(".py", below=package)]


def test_no_module_is_longer_than_400_lines() -> None:
    assert [name for name, text in code() if text.count("\n") > 400] == []


def test_no_module_is_named_after_nothing() -> None:
    names = {"utils.py", "helpers.py", "common.py", "base.py", "manager.py"}
    assert [name for name, _ in code() if Path(name).name in names] == []


def test_adr_numbers_are_unique_and_have_the_four_headings() -> None:
    adrs = texts(".md", below="docs/adr")
    numbers = [Path(name).name[:4] for name, _ in adrs]
    assert len(numbers) == len(set(numbers))
    for name, text in adrs:
        for heading in ("Status", "## Context", "## Decision", "## Consequences"):
            assert heading in text, (name, heading)


def test_every_setting_is_documented() -> None:
    documented = set(
        re.findall(r"`ARRESTENDATABANK_([A-Z_]+)`", (ROOT / "docs/settings.md").read_text())
    )
    used = set()
    for _, text in code():
        used |= set(re.findall(r'"ARRESTENDATABANK_([A-Z_]+)"', text))
        used |= set(re.findall(r'PREFIX \+ "([A-Z_]+)"', text))
    assert used
    assert used == documented


def test_every_command_is_documented() -> None:
    from ingest.cli import main

    documented = (ROOT / "docs/commands.md").read_text()
    assert [verb for verb in main.commands if f"`{verb}" not in documented] == []


def test_no_template_marks_anything_as_safe() -> None:
    wrong = [
        name
        for name, text in texts(".html")
        if re.search(r"\|\s*safe\b", text) or "autoescape false" in text
    ]
    assert wrong == []


def test_the_environment_is_read_at_entry_points_only() -> None:
    wrong = [
        name
        for name, text in code()
        if "os.environ" in text
        and Path(name).name not in {"settings.py", "cli.py", "__init__.py", "__main__.py"}
        and not re.search(r"def create_app", text)
    ]
    assert wrong == []


@pytest.mark.parametrize("package", PACKAGES)
def test_nothing_connects_when_a_package_is_imported(package: str) -> None:
    script = (
        "import socket\n"
        "def refuse(*a, **k): raise SystemExit('a socket at import')\n"
        "socket.socket.connect = refuse\n"
        f"import pkgutil, importlib, {package}\n"
        f"for m in pkgutil.walk_packages({package}.__path__, '{package}.'):\n"
        "    if not m.name.endswith('__main__') and '.migrations' not in m.name"
        " and 'gunicorn' not in m.name:\n"
        "        importlib.import_module(m.name)\n"
    )
    done = subprocess.run(
        [ROOT / ".venv/bin/python", "-W", "error::ResourceWarning", "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]


def test_no_machine_path_or_registry_host_is_named() -> None:
    pattern = re.compile(
        r"/home/\w+/|deb\.debian\.org|pypi\.org/simple|registry\.npmjs|repo1?\.maven", re.IGNORECASE
    )
    own = "tests/rules/test_repository.py"
    wrong = [
        name
        for name, text in texts(".py", ".md", ".toml", ".yml", ".html", ".lock", ".txt", ".css")
        if name != own and pattern.search(text)
    ]
    assert wrong == []


def test_every_test_asserts_something() -> None:
    wrong = []
    for name, text in texts(".py", below="tests"):
        for match in re.finditer(
            r"^( *)def (test_\w+)\(.*?(?=^\1(?:def|class|@)|\Z)", text, re.MULTILINE | re.DOTALL
        ):
            body = match.group(0)
            if not re.search(r"\bassert\b|pytest\.(?:raises|fail)|assert_|expect\(", body):
                wrong.append(f"{name}::{match.group(2)}")
    assert wrong == []
