"""One decision from text to route. Everyone in it is invented."""

from __future__ import annotations

import logging
import socket
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from anonymise.engine import Anonymiser
from anonymise.errors import MentionsInvalid
from anonymise.mentions import Mention, Motivering, Partij, Zaak
from ingest.samples.annotated import Annotated, annotated

DECISION = """Vonnisnummer: 612/2018
Notitienummer parket: GE66.RW.009914/15

In de zaak van het openbaar ministerie

tegen:

1. ZWEZERIJN Tristan, RRN 67.11.08-999.51, geboren te Eeklo op 8 november 1967, zelfstandige,
wonende te 9910 Knesselare, Aveschootstraat 118,
2. VERMOLEN Marlyn, bediende, wonende te 9880 Aalter, Vlasrootstraat 41,
beklaagden, bijgestaan door meester Sentine Hiltemann, advocaat te Eeklo.

PROCEDURE

De rechtbank nam kennis van de dagvaarding. De zaak werd behandeld op de terechtzitting van 12
februari 2018. De heer Zwezerijn verklaarde dat hij de loods op vraag van Marlyn had opgericht.
Mevrouw Vermolen betwist dat niet. De tenlasteleggingen zijn bewezen.

OM DEZE REDENEN

Veroordeelt ZWEZERIJN Tristan en VERMOLEN Marlyn tot een geldboete van 750 euro.

Dit vonnis is uitgesproken in openbare zitting op 12 maart 2018 door Jorein Kolkmans, rechter, met
bijstand van griffier Mirte Daniels.
"""
THIRD = Motivering(3, "straftoemeting", "A", "B", date(2026, 1, 1), kenmerk="M-3")


def test_nobody_is_left_and_the_reasoning_is(engine: Anonymiser) -> None:
    public = engine.anonymise(DECISION).openbare_tekst
    for word in (
        "Zwezerijn",
        "ZWEZERIJN",
        "Tristan",
        "Vermolen",
        "Hiltemann",
        "67.11.08",
        "Eeklo op",
    ):
        assert word not in public
    assert "Veroordeelt [persoon] en [persoon] tot een geldboete van 750 euro." in public
    assert "Vonnisnummer: 612/2018" in public


def test_every_mention_says_why(engine: Anonymiser) -> None:
    assert all(one.bronnen and one.score > 0 for one in engine.anonymise(DECISION).mentions)


def test_one_person_keeps_one_number(engine: Anonymiser) -> None:
    result = engine.anonymise(DECISION)
    numbers = {
        one.persoon
        for one in result.mentions
        if one.soort == "persoon" and "zwezerijn" in DECISION[one.start : one.end].casefold()
    }
    assert len(numbers) == 1


def test_without_a_model_a_person_looks(engine: Anonymiser) -> None:
    result = engine.anonymise(DECISION)
    assert result.route == "beoordeling"
    assert "model_ontbreekt" in {one.code for one in result.bevindingen}


def test_pseudonyms_speak_of_roles_and_hide_outsiders(engine: Anonymiser) -> None:
    result = engine.anonymise(DECISION, Zaak(motiveringen=[THIRD]))
    assert result.wijze == "gepseudonimiseerd"
    assert "Veroordeelt [beklaagde 1] en [beklaagde 2] tot" in result.openbare_tekst
    assert "Hiltemann" not in result.openbare_tekst


def test_pseudonyms_are_proposed_when_the_dictum_tells_nobody_apart(engine: Anonymiser) -> None:
    result = engine.anonymise(DECISION)
    assert result.wijze == "geanonimiseerd"
    assert result.details["voorstel_stap3"] == {"stap": 3, "partijen": 2, "aandeel": 1.0}


def test_a_party_of_the_griffie_is_found_and_keeps_its_role(engine: Anonymiser) -> None:
    text = DECISION.replace("1. ZWEZERIJN Tristan", "1. wijlen qorbal xendt")
    zaak = Zaak(partijen=[Partij("Xendt Qorbal", rol="houder_zakelijk_recht")])
    result = engine.anonymise(text, zaak)
    assert "qorbal" not in result.openbare_tekst
    assert "houder_zakelijk_recht" in {one.rol for one in result.mentions}


def test_a_party_that_is_not_in_the_text_is_a_finding(engine: Anonymiser) -> None:
    result = engine.anonymise(DECISION, Zaak(partijen=[Partij("Xendt Qorbal")]))
    assert "partij_niet_gevonden" in {one.code for one in result.bevindingen}


def test_marks_of_a_reviewer_are_followed_and_gated_again(engine: Anonymiser) -> None:
    start = DECISION.index("Aalter")
    result = engine.reapply(DECISION, [Mention(start, start + 6, "gemeente")])
    assert "9880 [gemeente], " in result.openbare_tekst
    assert {"nummer_overgebleven"} <= {one.code for one in result.bevindingen}


def test_overlapping_marks_of_a_reviewer_are_refused(engine: Anonymiser) -> None:
    with pytest.raises(MentionsInvalid):
        engine.reapply(DECISION, [Mention(0, 9, "persoon"), Mention(5, 12, "adres")])


def test_anonymising_twice_changes_nothing(engine: Anonymiser) -> None:
    once = engine.anonymise(DECISION).openbare_tekst
    assert engine.anonymise(once).openbare_tekst == once


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.sampled_from(
            [
                "de heer Jorein Zwezerijn",
                "ZWEZERIJN",
                "wonende te 9880 Aalter, Vlasrootstraat 41",
                "[persoon]",
                "RRN 67.11.08-999.51",
                "sectie C, nrs. 12A en 13/2C",
                "geboren te Eeklo op 8 november 1967",
                "x@post.example",
                "De rechtbank",
                "\n\n",
                "kenmerk B/2012/999-RW.",
            ]
        ),
        max_size=12,
    )
)
def test_mentions_never_nest_and_a_second_run_changes_nothing(
    engine: Anonymiser, parts: list[str]
) -> None:
    text = ", ".join(parts)
    result = engine.anonymise(text)
    end = 0
    for one in result.mentions:
        assert end <= one.start < one.end <= len(text)
        end = one.end
    again = engine.anonymise(result.openbare_tekst)
    assert again.openbare_tekst == result.openbare_tekst


def test_no_socket_is_opened_and_no_text_is_logged(
    blank_model: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    with caplog.at_level(logging.DEBUG):
        Anonymiser(model=str(blank_model)).anonymise(DECISION)
    logged = " ".join(record.getMessage() for record in caplog.records)
    assert not any(word in logged for word in ("Zwezerijn", "Tristan", "Aveschootstraat"))


@pytest.mark.parametrize("part", ["1", "A", "a", " ", "\n", "A ", "Aa-", "[x] ", "Jan Peeters "])
def test_a_hostile_text_hangs_nothing(engine: Anonymiser, part: str) -> None:
    began = time.process_time()
    engine.anonymise((part * 20_000)[:20_000])
    assert time.process_time() - began < 10


@pytest.mark.parametrize("sample", list(annotated())[::6], ids=lambda one: one.id)
def test_a_published_sample_stays_as_it_is(engine: Anonymiser, sample: Annotated) -> None:
    once = engine.anonymise(sample.tekst).openbare_tekst
    assert engine.anonymise(once).openbare_tekst == once


def test_initials_that_the_court_put_there_stay_and_those_of_somebody_named_go(
    engine: Anonymiser,
) -> None:
    text = (
        "In zake: de heer Tristan Zwezerijn\n\nPROCEDURE\n\nDe lector [K.L.] hoorde [P.d.V.] en [M.]. "
        "De heer B.D. antwoordde niet, maar de heer T.Z. wel."
    )
    public = engine.anonymise(text).openbare_tekst
    assert "heer B.D. antwoordde" in public
    assert "T.Z." not in public


@pytest.mark.parametrize("part", ["Aa-", "12 m. Peeters ", "geboren te Gent op "])
def test_a_text_twice_as_long_takes_no_more_than_its_share(engine: Anonymiser, part: str) -> None:
    def seconds(length: int) -> float:
        started = time.process_time()
        engine.anonymise(part * (length // len(part)))
        return time.process_time() - started

    seconds(5_000)
    assert seconds(60_000) < 6 * seconds(20_000) + 0.5
