from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import Connection, Engine

from ingest import db, motivering, register
from ingest.errors import NotAllowed
from ingest.register import Ontvangst


def receipt(connection: Connection) -> str:
    return register.add(connection, Ontvangst(datum_ontvangst=date(2026, 1, 1)))


def propose(connection: Connection, nummer: str, stap: int = 3, **more: date) -> str:
    return motivering.propose(
        connection, nummer, stap=stap, doel="wie wat deed", auteur="an", **more
    )


def test_a_motivation_counts_after_a_second_person_approves(intake: Engine) -> None:
    with db.transaction(intake) as connection:
        nummer = receipt(connection)
        kenmerk = propose(connection, nummer)
        assert motivering.valid(connection, nummer) == ()
        motivering.approve(connection, nummer, kenmerk, "bart")
        (found,) = motivering.valid(connection, nummer)
    assert (found.stap, found.auteur, found.goedgekeurd_door) == (3, "an", "bart")


def test_nobody_approves_an_own_motivation(intake: Engine) -> None:
    with db.transaction(intake) as connection:
        nummer = receipt(connection)
        kenmerk = propose(connection, nummer)
        with pytest.raises(NotAllowed, match="zelfde_persoon"):
            motivering.approve(connection, nummer, kenmerk, "an")


def test_step_4_needs_an_approved_step_3_and_refers_to_it(intake: Engine) -> None:
    with db.transaction(intake) as connection:
        nummer = receipt(connection)
        third = propose(connection, nummer)
        with pytest.raises(NotAllowed, match="stap_3_ontbreekt"):
            propose(connection, nummer, 4)
        motivering.approve(connection, nummer, third, "bart")
        propose(connection, nummer, 4)
        assert motivering.listed(connection, nummer)[-1].verwijst_naar == third


def test_an_expired_motivation_counts_no_more(intake: Engine) -> None:
    with db.transaction(intake) as connection:
        nummer = receipt(connection)
        kenmerk = propose(connection, nummer, geldig_tot=db.now().date() - timedelta(days=1))
        motivering.approve(connection, nummer, kenmerk, "bart")
        assert motivering.valid(connection, nummer) == ()


def test_a_motivation_of_another_delivery_cannot_be_approved_here(intake: Engine) -> None:
    with db.transaction(intake) as connection:
        kenmerk = propose(connection, receipt(connection))
        with pytest.raises(NotAllowed, match="motivering_onbekend"):
            motivering.approve(connection, receipt(connection), kenmerk, "bart")


@pytest.mark.parametrize(("stap", "doel"), [(2, "x"), (5, "x"), (3, "  ")])
def test_a_motivation_is_complete(intake: Engine, stap: int, doel: str) -> None:
    with db.transaction(intake) as connection:
        nummer = receipt(connection)
        with pytest.raises(NotAllowed, match="motivering_onvolledig"):
            motivering.propose(connection, nummer, stap=stap, doel=doel, auteur="an")
