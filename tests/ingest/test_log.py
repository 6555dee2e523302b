from __future__ import annotations

import io
import json
import logging

import pytest

from ingest import log


@pytest.fixture
def lines() -> io.StringIO:
    stream = io.StringIO()
    log.configure(stream)
    return stream


def test_an_event_is_one_line_of_json(lines: io.StringIO) -> None:
    log.get_logger().info("spool.opened", ontvangst="bcdfghjkmnpq")
    event = json.loads(lines.getvalue())
    assert (event["event"], event["ontvangst"]) == ("spool.opened", "bcdfghjkmnpq")


def test_a_field_that_nobody_judged_is_refused(lines: io.StringIO) -> None:
    with pytest.raises(log.UnknownField):
        log.get_logger().info("spool.opened", naam="Wannes Verbruggestraete")
    assert "Wannes" not in lines.getvalue()


def test_what_a_library_logs_keeps_its_words_to_itself(lines: io.StringIO) -> None:
    logging.getLogger("presidio-analyzer").warning("gevonden: Wannes Verbruggestraete")
    assert "Wannes" not in lines.getvalue()
    assert json.loads(lines.getvalue())["code"] == "presidio-analyzer"


def test_a_fault_is_named_without_its_message() -> None:
    with pytest.raises(ValueError, match="Wannes") as caught:
        int("Wannes Verbruggestraete")
    fields = log.fault_fields(caught.value)
    assert fields["fault"] == "ValueError"
    assert "Wannes" not in str(fields)
