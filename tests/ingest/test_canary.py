"""A name that stands in one original only must not come out anywhere but at its administration."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ingest import db, work
from ingest.desk import Desk
from ingest.settings import WorkerSettings
from portal import create_app
from portal.settings import PortalSettings
from search_index import open_index, open_store
from search_index.query import Query
from search_index.records import Uitspraak
from tests.ingest.house import vonnis

ROOT = Path(__file__).resolve().parents[2]
VOORNAAM, NAAM = "Zebedeus", "Quintelvroon"
CANARY = f"{VOORNAAM} {NAAM}"
WORDS = (VOORNAAM, NAAM, NAAM.upper())


def run(env: dict[str, str], *verb: str) -> str:
    """A verb in a process of its own. Returns all that it said."""
    done = subprocess.run(
        [sys.executable, "-m", "ingest", *verb],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode in {0, 1}, verb
    return done.stdout + done.stderr


def told(content: bytes | str) -> list[str]:
    """Which of the words are in it, however it is encoded."""
    data = content.encode() if isinstance(content, str) else content
    encoded = {
        word: (word.encode(), word.encode("utf-16-le"), word.lower().encode()) for word in WORDS
    }
    return [word for word, forms in encoded.items() if any(form in data for form in forms)]


@pytest.fixture
def journey(env: dict[str, str], tmp_path: Path) -> tuple[dict[str, str], str]:
    """The whole way by real commands; what a person has to look at is released as it stands."""
    (tmp_path / "tmp").mkdir()
    env |= {"TMPDIR": str(tmp_path / "tmp"), "PYTHONPATH": str(ROOT)}
    folder = tmp_path / f"zending-{NAAM}"
    folder.mkdir()
    (folder / f"vonnis {CANARY}.txt").write_text(vonnis(naam=CANARY))
    metadata = {"partijen": [{"naam": CANARY, "rol": "vervolgde_persoon"}]}
    (folder / f"vonnis {CANARY}.json").write_text(json.dumps(metadata))
    said = run(env, "deliver", str(folder)) + run(env, "forward") + run(env, "process")
    _release_what_waits(WorkerSettings.from_env(env))
    said += run(env, "reindex") + run(env, "status")
    said += run(env, "export", "--format", "jsonl", "--out", str(tmp_path / "uit.jsonl"))
    return env, said


def _release_what_waits(settings: WorkerSettings) -> None:
    desk = Desk(settings)
    for one in desk.queue():
        nummer = one.item.ontvangst
        desk.release(nummer, "an", one.item.draft, looked=True, answer=None)
    desk.intake.dispose()


@pytest.mark.model
def test_a_name_of_one_original_comes_out_nowhere(
    journey: tuple[dict[str, str], str], tmp_path: Path
) -> None:
    env, said = journey
    settings = WorkerSettings.from_env(env)
    with db.transaction(intake := db.open_intake(settings.intake.intake_url)) as connection:
        (item,) = work.listed(connection, "bekend")
    intake.dispose()
    record = open_store(settings.search).get(item.public_id or "")
    assert isinstance(record, Uitspraak)

    assert told(said) == []
    assert told((tmp_path / "uit.jsonl").read_bytes()) == []
    _no_file_tells(tmp_path / "var")
    _no_file_tells(tmp_path / "tmp")
    _no_answer_tells(env, record.id)
    index = open_index(settings.search)
    assert [list(index.scan(Query(q=word))) for word in WORDS] == [[], [], []]
    assert list(index.scan(Query(q="herstel"))) == [record.id]

    arrived = list((tmp_path / "var" / "administraties").rglob("*.txt"))
    assert arrived
    assert all(told(path.read_bytes()) for path in arrived)


def _no_file_tells(folder: Path) -> None:
    for path in folder.rglob("*"):
        if "administraties" in path.parts or not path.is_file():
            continue
        assert told(str(path)) == []
        assert told(path.read_bytes()) == [], path.suffix


def _no_answer_tells(env: dict[str, str], id_: str) -> None:
    client = create_app(PortalSettings.from_env(env)).test_client()
    pages = ["/", "/uitspraken", "/uitspraken?q=herstel", "/uitspraken.atom", "/uitspraken.jsonl"]
    pages += ["/uitspraken.csv", "/wijzigingen", "/api/v1/openapi.json"]
    pages += [f"/uitspraken/{id_}{ending}" for ending in ("", ".json", ".xml", ".txt")]
    for page in pages:
        answer = client.get(page)
        assert answer.status_code == 200, page
        assert told(answer.data) == [], page
        assert told(str(answer.headers)) == [], page


def test_the_canary_would_be_noticed() -> None:
    assert told(f"de heer {CANARY}") == [VOORNAAM, NAAM]
    assert told(NAAM.encode("utf-16-le")) == [NAAM]
    assert os.sep not in CANARY
