from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest
from sqlalchemy import Engine

from ingest import db, register
from ingest.errors import NoSuchWork
from ingest.register import Ontvangst
from ingest.schema import ontvangsten

TODAY = date(2026, 11, 24)


def test_a_receipt_is_exactly_five_facts() -> None:
    facts = ["datum_ontvangst", "rolnummer", "datum_uitspraak", "rechtscollege", "datum_bezorgd"]
    assert [field.name for field in fields(Ontvangst)] == facts
    assert [column.name for column in ontvangsten.columns if not column.primary_key] == facts


def test_the_key_of_a_row_says_nothing_of_what_it_is(intake: Engine) -> None:
    with db.transaction(intake) as connection:
        numbers = {
            register.add(connection, Ontvangst(datum_ontvangst=TODAY, rolnummer="2021/NT/9999"))
            for _ in range(20)
        }
    assert len(numbers) == 20
    assert all(
        len(nummer) == 12 and set(nummer) <= set("bcdfghjkmnpqrstvwxyz23456789")
        for nummer in numbers
    )


def test_facts_come_back_as_entered(intake: Engine) -> None:
    entered = Ontvangst(
        datum_ontvangst=TODAY,
        rolnummer="2021/NT/9999",
        datum_uitspraak=date(2021, 5, 4),
        rechtscollege="hof van beroep te Gent",
    )
    with db.transaction(intake) as connection:
        nummer = register.add(connection, entered)
        assert register.get(connection, nummer) == entered


def test_a_missing_fact_is_filled_in_once_and_a_known_one_stays(intake: Engine) -> None:
    with db.transaction(intake) as connection:
        nummer = register.add(connection, Ontvangst(datum_ontvangst=TODAY, rolnummer="1"))
        register.complete(connection, nummer, rolnummer="2", datum_uitspraak=date(2020, 1, 2))
        register.complete(connection, nummer, datum_uitspraak=date(2022, 2, 2))
        found = register.get(connection, nummer)
    assert (found.rolnummer, found.datum_uitspraak) == ("1", date(2020, 1, 2))


def test_the_day_of_forwarding_is_noted_once(intake: Engine) -> None:
    with db.transaction(intake) as connection:
        nummer = register.add(connection, Ontvangst(datum_ontvangst=TODAY))
        register.note_forwarded(connection, nummer, TODAY)
        register.note_forwarded(connection, nummer, date(2027, 1, 1))
        assert register.get(connection, nummer).datum_bezorgd == TODAY


def test_a_number_that_was_never_given_is_not_found(intake: Engine) -> None:
    with db.transaction(intake) as connection, pytest.raises(NoSuchWork):
        register.get(connection, "bcdfghjkmnpq")
