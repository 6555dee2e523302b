"""`kill -9` at random moments: whatever is cut off, every delivery is there exactly once.

Each round starts a real process on the same folder, kills it after a random time, and starts again.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from ingest import db, register, work
from ingest.forward import Forwarder, forward_waiting
from search_index.records import Uitspraak
from tests.ingest.house import NAAM, House, vonnis

ROOT = Path(__file__).resolve().parents[2]
COUNT = 6
MOMENTS = 10  # of deliver, and as many of process
PROCESS = """
import os, sys
from ingest.pipeline import Tools, process_next
from ingest.settings import WorkerSettings
from tests.ingest.house import NAAM, ListAnonymiser
with Tools.open(WorkerSettings.from_env(os.environ), ListAnonymiser(NAAM)) as tools:
    print("begonnen", flush=True)
    while process_next(tools):
        pass
"""
FORWARD = """
import os
from ingest.forward import Forwarder, forward_waiting
from ingest.settings import ForwarderSettings
with Forwarder.open(ForwarderSettings.from_env(os.environ)) as forwarder:
    print("begonnen", flush=True)
    forward_waiting(forwarder, lambda _: None)
"""


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    """A few originals, each of a case of its own."""
    folder = tmp_path / "zending"
    folder.mkdir()
    for number in range(COUNT):
        text = vonnis(rol=f"21G00990{number}", slot=f"Zaak {number}.")
        (folder / f"{number}.txt").write_text(text)
    return folder


def start(house: House, *command: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *command],
        cwd=ROOT,
        env=house.env | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )


def kill_after(process: subprocess.Popen[str], seconds: float) -> None:
    time.sleep(seconds)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def kill_at_work(process: subprocess.Popen[str], seconds: float) -> None:
    """Kill so long after the process began its work, not its imports."""
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "begonnen"
    kill_after(process, seconds)


def finish(process: subprocess.Popen[str]) -> None:
    process.communicate(timeout=120)
    assert process.returncode == 0


def test_killed_while_delivering_every_delivery_is_received_once(house: House, sent: Path) -> None:
    command = ("-m", "ingest", "deliver", str(sent))
    chance = random.Random(84)
    for _ in range(MOMENTS):
        kill_after(start(house, *command), chance.uniform(0.3, 1.3))
    finish(start(house, *command))
    with db.transaction(house.door.intake) as connection:
        assert register.count(connection) == COUNT
        items = work.listed(connection, "wacht")
    originals = {one.spool_key for one in items}
    assert len(originals) == COUNT
    stored = {
        path.name.partition(".")[0]
        for path in house.delivery.intake.spool.glob("??/*.origineel.age")
    }
    assert originals <= stored


def test_killed_while_processing_every_delivery_is_published_once(house: House, sent: Path) -> None:
    numbers = {house.deliver(path.read_text()) for path in sorted(sent.iterdir())}
    chance = random.Random(42)
    for _ in range(MOMENTS):
        kill_at_work(start(house, "-c", PROCESS), chance.uniform(0.0, 0.35))
    finish(start(house, "-c", PROCESS))
    with db.transaction(house.door.intake) as connection:
        items = work.listed(connection, "bekend")
    assert {one.ontvangst for one in items} == numbers
    ids = [one.public_id or "" for one in items]
    changes = Counter(change.id for change in house.store.changes_since(0))
    assert changes == Counter(ids)
    assert max(changes.values()) == 1
    assert all(len(house.store.versions(id_)) == 1 for id_ in ids)
    texts = {one.tekst for one in house.store.get_many(ids) if isinstance(one, Uitspraak)}
    assert len(texts) == COUNT
    assert all(NAAM not in text for text in texts)


@pytest.mark.model
def test_two_workers_share_the_work_and_settle_each_delivery_once(house: House, sent: Path) -> None:
    numbers = {house.deliver(path.read_text()) for path in sorted(sent.iterdir())}
    process = start(house, "-m", "ingest", "process", "--workers", "2")
    said, _ = process.communicate(timeout=240)
    assert f"{COUNT} verwerkt" in said
    with db.transaction(house.door.intake) as connection:
        items = work.listed(connection, "bekend", "beoordeling")
    assert {one.ontvangst for one in items} == numbers
    published = [one.public_id for one in items if one.state == "bekend"]
    assert sorted(one.id for one in house.store.changes_since(0)) == sorted(published)


def test_killed_while_forwarding_every_original_arrives_once(house: House, sent: Path) -> None:
    contents = sorted(path.read_text() for path in sent.iterdir())
    for content in contents:
        house.deliver(content)
    chance = random.Random(7)
    for _ in range(MOMENTS // 2):
        kill_at_work(start(house, "-c", FORWARD), chance.uniform(0.0, 0.2))
    with Forwarder.open(house.forwarder) as forwarder:
        forward_waiting(forwarder, lambda _: None)
    folder = house.forwarder.folder / "ADM-OMG-H"
    arrived = [path for path in folder.iterdir() if not path.name.startswith(".")]
    assert sorted(path.read_text() for path in arrived) == contents
