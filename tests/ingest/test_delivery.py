from __future__ import annotations

import base64
import io
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest
from flask.testing import FlaskClient
from sqlalchemy import Engine

from ingest import db, outbox, register, tokens, work
from ingest.delivery import Door, accept, create_app
from ingest.errors import TooLarge
from ingest.metadata import Metadata, from_mapping
from ingest.spool import Spool
from tests.ingest.house import House, vonnis

FACTS = {"rechtscollege": "HVB_GENT", "rolnummer": "2020/NT/9917", "datum_uitspraak": "2021-05-04"}


@pytest.fixture
def door(intake: Engine, spool: Spool) -> Door:
    return Door(intake, spool, b"k" * 32, 10_000_000)


def deliver(door: Door, content: bytes, **facts: str) -> str:
    return accept(door, io.BytesIO(content), from_mapping(facts)).nummer


def count(door: Door) -> int:
    with db.transaction(door.intake) as connection:
        return register.count(connection)


def test_a_delivery_gets_a_receipt_work_and_a_forwarding_line_at_once(door: Door) -> None:
    nummer = deliver(door, b"een vonnis", **FACTS)
    with db.transaction(door.intake) as connection:
        facts = register.get(connection, nummer)
        assert work.get(connection, nummer).state == "wacht"
        assert outbox.counts(connection)["wacht"] == 1
    assert facts.datum_ontvangst == db.now().date()
    assert (facts.rolnummer, facts.datum_uitspraak) == ("2020/NT/9917", date(2021, 5, 4))
    assert facts.rechtscollege is not None
    assert "Gent" in facts.rechtscollege


def test_a_file_without_any_metadata_is_received(door: Door) -> None:
    nummer = deliver(door, b"een vonnis")
    with db.transaction(door.intake) as connection:
        assert register.get(connection, nummer).rolnummer is None


def test_the_same_bytes_again_give_the_same_receipt(door: Door) -> None:
    assert deliver(door, b"een vonnis", **FACTS) == deliver(door, b"een vonnis", **FACTS)
    assert count(door) == 1
    assert len(list(door.spool.folder.rglob("*.origineel.age"))) == 1


def test_metadata_that_comes_later_completes_the_receipt(door: Door) -> None:
    nummer = deliver(door, b"een vonnis")
    assert deliver(door, b"een vonnis", **FACTS) == nummer
    with db.transaction(door.intake) as connection:
        assert register.get(connection, nummer).rolnummer == "2020/NT/9917"


def test_one_document_for_two_cases_is_two_deliveries(door: Door) -> None:
    other = FACTS | {"rolnummer": "2020/NT/9918"}
    assert deliver(door, b"een vonnis", **FACTS) != deliver(door, b"een vonnis", **other)


def test_two_decisions_of_one_case_and_day_are_two_deliveries(door: Door) -> None:
    assert deliver(door, b"een vonnis", **FACTS) != deliver(door, b"nog een vonnis", **FACTS)
    assert count(door) == 2


def test_the_same_delivery_at_the_same_moment_is_one(door: Door) -> None:
    with ThreadPoolExecutor(4) as pool:
        numbers = set(pool.map(lambda _: deliver(door, b"een vonnis", **FACTS), range(8)))
    assert len(numbers) == 1
    assert count(door) == 1


def test_what_recognises_a_document_again_needs_a_key(door: Door, spool: Spool) -> None:
    nummer = deliver(door, b"een vonnis")
    other = replace(door, fingerprint_key=b"x" * 32)
    assert accept(other, io.BytesIO(b"een vonnis"), Metadata()).nummer != nummer


def test_too_much_is_refused_and_leaves_nothing(door: Door) -> None:
    small = replace(door, max_bytes=10)
    with pytest.raises(TooLarge):
        accept(small, io.BytesIO(b"x" * 100), Metadata())
    assert count(door) == 0


@pytest.fixture
def client(house: House) -> FlaskClient:
    return create_app(replace(house.delivery, max_bytes=1_000_000)).test_client()


@pytest.fixture
def bearer(house: House) -> dict[str, str]:
    token = tokens.add_client(house.delivery.tokens_file, "griffie-gent")
    return {"Authorization": f"Bearer {token}"}


def test_a_griffie_delivers_a_raw_body(
    client: FlaskClient, bearer: dict[str, str], house: House
) -> None:
    metadata = base64.urlsafe_b64encode(json.dumps(FACTS).encode()).decode()
    answer = client.post(
        "/ontvangsten", data=vonnis().encode(), headers=bearer | {"Metadata": metadata}
    )
    assert answer.status_code == 201
    assert answer.json is not None
    with db.transaction(house.door.intake) as connection:
        assert register.get(connection, answer.json["ontvangst"]).rolnummer == "2020/NT/9917"
    again = client.post("/ontvangsten", data=vonnis().encode(), headers=bearer)
    assert (again.status_code, again.json["ontvangst"]) == (200, answer.json["ontvangst"])  # type: ignore[index]


@pytest.mark.parametrize(
    "headers", [{}, {"Authorization": "Bearer fout"}, {"Authorization": "Basic eDp5"}]
)
def test_without_a_token_nothing_is_taken(
    client: FlaskClient, headers: dict[str, str], house: House
) -> None:
    assert client.post("/ontvangsten", data=b"x", headers=headers).status_code == 401
    assert count(house.door) == 0


@pytest.mark.parametrize(
    ("body", "status"), [(b"", 400), (b"x" * 1_000_001, 413)], ids=["empty", "too large"]
)
def test_a_body_that_cannot_be_a_decision_is_refused(
    client: FlaskClient, bearer: dict[str, str], body: bytes, status: int
) -> None:
    answer = client.post("/ontvangsten", data=body, headers=bearer)
    assert answer.status_code == status
    assert answer.json is not None
    assert answer.json["fout"]


def test_a_stream_of_unknown_length_stops_at_the_limit(
    client: FlaskClient, bearer: dict[str, str], house: House
) -> None:
    answer = client.post(
        "/ontvangsten",
        input_stream=io.BytesIO(b"x" * 2_000_000),
        headers=bearer,
        environ_overrides={"wsgi.input_terminated": True},
    )
    assert answer.status_code == 413
    assert count(house.door) == 0


@pytest.mark.parametrize("metadata", ["geen base64 !", "e30=", "W10=", "bm9nIGdlZW4ganNvbg=="])
def test_bad_metadata_does_not_block_receipt(
    client: FlaskClient, bearer: dict[str, str], metadata: str
) -> None:
    answer = client.post(
        "/ontvangsten", data=vonnis().encode(), headers=bearer | {"Metadata": metadata}
    )
    assert answer.status_code == 201


def test_the_delivery_process_is_alive_and_ready(client: FlaskClient) -> None:
    assert client.get("/healthz").status_code == 200
    assert client.get("/readyz").status_code == 200


def test_the_delivery_settings_hold_nothing_that_opens_the_spool(house: House) -> None:
    assert "AGE-SECRET-KEY" not in repr(
        [getattr(house.delivery, name) for name in house.delivery.__slots__]
    )


@pytest.mark.parametrize(("path", "status"), [("/ergens", 404), ("/ontvangsten", 405)])
def test_who_knocks_elsewhere_is_told_where_the_door_is(
    house: House, path: str, status: int
) -> None:
    answer = create_app(house.delivery).test_client().get(path)
    assert (answer.status_code, answer.is_json) == (status, True)
    assert "POST op /ontvangsten" in answer.json["fout"]
    assert (answer.headers.get("Allow") is not None) == (status == 405)
