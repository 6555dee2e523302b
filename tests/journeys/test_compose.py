"""docker-compose.yml, read by the reference loader, and kept honest by its own commands.

The first half reads the resolved model: who has which volume, key, network and variable. The
second starts the same commands with the same variables by hand, against real services.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from ingest.provision import write_deployment
from tests.journeys.decision import CANARY, DECISION
from tests.journeys.processes import (
    ROOT,
    clean_environment,
    fetch,
    free_port,
    running,
    wait_for,
)

PRIVATE_NETWORKS = {"private", "delivery", "forwarding", "desk"}
PRIVATE_VOLUMES = {"spool", "intake-db", "administraties"}
PRIVATE_WORDS = re.compile(
    r"INTAKE|SPOOL|IDENTITY|TOKENS|USERS|_KEY|REVIEW|DELIVERY|ADMINISTRATIES"
)


@dataclass(frozen=True)
class Deployment:
    model: dict[str, Any]
    secrets: Path
    told: dict[str, str]

    def service(self, name: str) -> dict[str, Any]:
        found: dict[str, Any] = self.model["services"][name]
        return found

    def environment(self, name: str) -> dict[str, str]:
        """What the process sees: its env file, then what the model adds."""
        service, found = self.service(name), {}
        for file in service.get("env_file", []):
            lines = (self.secrets.parent / Path(file["path"]).relative_to(ROOT)).read_text()
            found |= dict(line.split("=", 1) for line in lines.splitlines())
        return found | {key: value or "" for key, value in service.get("environment", {}).items()}

    def sources(self, name: str) -> set[str]:
        return {volume["source"] for volume in self.service(name).get("volumes", [])}


@pytest.fixture(scope="module")
def deployment(tmp_path_factory: pytest.TempPathFactory) -> Deployment:
    folder = tmp_path_factory.mktemp("deployment")
    told = write_deployment(folder / "secrets")
    loader = os.environ.get("COMPOSE_LOADER") or shutil.which("compose-spec")
    assert loader
    loaded = subprocess.run(
        [loader, "-format", "json", "docker-compose.yml"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert loaded.returncode == 0, loaded.stderr
    return Deployment(json.loads(loaded.stdout), folder / "secrets", told)


@pytest.mark.compose
def test_there_is_one_service_per_process(deployment: Deployment) -> None:
    assert set(deployment.model["services"]) == {
        "portal", "delivery", "review", "worker", "forwarder",
        "opensearch", "published-db", "intake-db",
    }  # fmt: skip


@pytest.mark.compose
@pytest.mark.parametrize("name", ["portal", "opensearch", "published-db"])
def test_the_public_side_has_nothing_of_the_private_side(deployment: Deployment, name: str) -> None:
    assert not PRIVATE_NETWORKS & set(deployment.service(name)["networks"])
    sources = deployment.sources(name)
    assert not PRIVATE_VOLUMES & sources
    secrets = {Path(s).relative_to(ROOT / "secrets").parts[0] for s in sources if "/secrets/" in s}
    assert secrets <= {name}
    named = [key for key in deployment.environment(name) if PRIVATE_WORDS.search(key)]
    assert named == []


@pytest.mark.compose
def test_every_process_reads_its_own_secrets_only(deployment: Deployment) -> None:
    for name in deployment.model["services"]:
        files = [file["path"] for file in deployment.service(name).get("env_file", [])]
        for path in (*files, *deployment.sources(name)):
            if str(ROOT / "secrets") in path:
                assert Path(path).relative_to(ROOT / "secrets").parts[0] == name


@pytest.mark.compose
def test_only_who_must_open_the_spool_holds_its_identity(deployment: Deployment) -> None:
    holders = {path.parent.name for path in deployment.secrets.rglob("spool.identity")}
    assert holders == {"forwarder", "worker", "review"}


@pytest.mark.compose
def test_no_secret_stands_in_the_file_and_none_is_default(deployment: Deployment) -> None:
    text = (ROOT / "docker-compose.yml").read_text()
    assert not re.search(r"PASSWORD:\s*\S", text)
    assert "admin:admin" not in text
    again = deployment.secrets.parent / "again"
    write_deployment(again)
    for path in deployment.secrets.rglob("*"):
        if path.is_file() and path.name not in {"roles.yml", "roles_mapping.yml", "config.yml"}:
            other = again / path.relative_to(deployment.secrets)
            assert other.read_bytes() != path.read_bytes(), path.name


@pytest.mark.compose
def test_our_processes_are_unprivileged_and_healthy_only_when_they_answer(
    deployment: Deployment,
) -> None:
    for name, service in deployment.model["services"].items():
        assert service["healthcheck"]["test"], name
        assert service["cap_drop"] == ["ALL"], name
        assert "no-new-privileges:true" in service["security_opt"], name
        if name != "opensearch":
            assert service["read_only"] is True, name
            assert service["user"] not in ("", "0", "root"), name


# --- the same commands and variables, by hand ----------------------------------------------------


@dataclass
class ByHand:
    """Stands in for what compose gives: host names, mounted folders, ports."""

    deployment: Deployment
    folder: Path
    replaced: dict[str, str]

    def environment(self, name: str) -> dict[str, str]:
        found = {}
        for key, value in self.deployment.environment(name).items():
            for old, new in self.replaced.items():
                value = value.replace(old, new)  # noqa: PLW2901 - each in turn
            found[key] = value.replace("/secrets/", f"{self.deployment.secrets}/{name}/")
        for mounted in ("/spool", "/administraties", "/meldingen"):
            for key, value in found.items():
                if value == mounted:
                    found[key] = str(self.folder / mounted[1:])
        return clean_environment(**found, ARRESTENDATABANK_VAR=str(self.folder / "nergens"))

    def command(self, name: str, port: int = 0) -> list[str]:
        command = list(self.deployment.service(name)["command"])
        if command[0] == "gunicorn":
            command = [part for part in command if not part.startswith("--bind")]
            command[1:1] = [f"--bind=127.0.0.1:{port}"]
        return command


@pytest.fixture
def by_hand(deployment: Deployment, tmp_path: Path) -> Iterator[ByHand]:
    """Two databases with the roles that the first start of the containers would make."""
    server = sa.make_url(os.environ["TEST_POSTGRESQL_URL"])
    admin = sa.create_engine(server, isolation_level="AUTOCOMMIT")
    suffix = tmp_path.name.replace("-", "_")[-20:] + str(os.getpid())
    names = {side: f"{side}_{suffix}" for side in ("intake", "published")}
    where = f"127.0.0.1:{server.port}"
    replaced = {}
    roles = (deployment.secrets / "published-db" / "roles.sql").read_text()
    with admin.connect() as connection:
        for side, name in names.items():
            password = (deployment.secrets / f"{side}-db" / "password").read_text()
            connection.exec_driver_sql(f"CREATE ROLE {name} LOGIN PASSWORD '{password}'")
            connection.exec_driver_sql(f"CREATE DATABASE {name} OWNER {name}")
            replaced[f"{side}:{password}@{side}-db:5432/{side}"] = (
                f"{name}:{password}@{where}/{name}"
            )
    portal = f"portal_{suffix}"
    password = re.search(r"PASSWORD '(.+)'", roles).group(1)  # type: ignore[union-attr]
    replaced[f"portal:{password}@published-db:5432/published"] = (
        f"{portal}:{password}@{where}/{names['published']}"
    )
    inside = sa.create_engine(server.set(database=names["published"]))
    statements = (
        roles.replace("ROLE portal", f"ROLE {portal}")
        .replace("TO portal", f"TO {portal}")
        .replace("DATABASE published", f"DATABASE {names['published']}")
        .replace("FOR ROLE published", f"FOR ROLE {names['published']}")
    )
    with inside.begin() as connection:
        connection.exec_driver_sql(statements)
    inside.dispose()
    index = os.environ["TEST_OPENSEARCH_SECURE_URL"].removeprefix("https://")
    for user in ("indexer", "portal"):
        known = os.environ[f"TEST_OPENSEARCH_{user.upper()}"]
        for name in ("worker", "review", "portal"):
            url = deployment.environment(name).get("ARRESTENDATABANK_INDEX_URL", "")
            if url.startswith(f"https://{user}:"):
                replaced[url] = f"https://{known}@{index}/uitspraken-{suffix}"
    for name in ("portal", "worker", "review"):
        shutil.copy(os.environ["TEST_OPENSEARCH_CA"], deployment.secrets / name / "ca.pem")
    for folder in ("spool", "administraties", "meldingen"):
        (tmp_path / folder).mkdir()
    yield ByHand(deployment, tmp_path, replaced)
    with admin.connect() as connection:
        for name in names.values():
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
        for name in (portal, *names.values()):
            connection.exec_driver_sql(f"DROP ROLE {name}")
    admin.dispose()


@pytest.mark.compose
@pytest.mark.postgresql
@pytest.mark.opensearch
@pytest.mark.model
def test_the_processes_of_compose_bring_a_delivery_to_the_portal(by_hand: ByHand) -> None:
    delivery, portal, review = free_port(), free_port(), free_port()
    with ExitStack() as stack:
        for name, port in (("delivery", delivery), ("worker", 0), ("forwarder", 0)):
            log = by_hand.folder / f"{name}.log"
            command = by_hand.command(name, port)
            stack.enter_context(running(command, by_hand.environment(name), log))
        wait_for(lambda: fetch(f"http://127.0.0.1:{delivery}/healthz")[0] == 200, "delivery")
        token = by_hand.deployment.told["token of client griffie"]
        address = f"http://127.0.0.1:{delivery}/ontvangsten"
        body = DECISION.encode()
        assert fetch(address, data=body)[0] == 401
        bearer = {"Authorization": f"Bearer {token}"}
        assert fetch(address, data=body, headers=bearer)[0] == 201
        wait_for(lambda: list((by_hand.folder / "administraties").rglob("*.txt")), "forwarding")
        (forwarded, *_) = (by_hand.folder / "administraties").rglob("*.txt")
        assert forwarded.read_bytes() == body

        for name, port in (("portal", portal), ("review", review)):
            log = by_hand.folder / f"{name}.log"
            command = by_hand.command(name, port)
            stack.enter_context(running(command, by_hand.environment(name), log))
        wait_for(lambda: fetch(f"http://127.0.0.1:{portal}/readyz")[0] == 200, "portal")
        wait_for(lambda: fetch(f"http://127.0.0.1:{review}/healthz")[0] == 200, "review")

        url = f"http://127.0.0.1:{portal}/uitspraken.jsonl"
        wait_for(lambda: fetch(url)[1].count("\n") == 1, "the decision in the index", every_s=4)
        assert CANARY not in fetch(url)[1]
        assert not (by_hand.folder / "nergens").exists()
        for log in by_hand.folder.glob("*.log"):
            assert CANARY.lower() not in log.read_text().lower()
