"""One key for every usual spelling of a number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search_index.numbers import docket_key, ecli_key, keys_in, keys_of, number_key
from search_index.records import Rechtscollege, Zone
from tests.search_index.records import make_uitspraak


@pytest.mark.parametrize(
    "spellings",
    [
        ["P.20.9999.N", "p.20.9999.n", "P209999N", "P 20 9999 N", "nr. P.20.9999.N", "Cass. P.20.9999.N", "P.20.9999.N/1"],
        ["2020/NT/9917", "2020 NT 9917", "2020-nt-09917", "rolnr. 2020/NT/9917", "Rolnummer: 2020/NT/9917"],
        ["HHC-M-2021-0012", "hhc-m-2021-12", "HHC/M/2021/0012", "arrest HHC-M-2021-0012"],
        ["264.000", "264000", "nr. 264.000", "arrest nr. 264.000"],
        ["A. 230.123/X-17.000", "A.230.123/X-17.000", "A. 230123/X-17000"],
        ["18B004417", "18b004417", "vonnisnummer 18B004417"],
        ["1187/2019", "vonnisnr. 1187/2019"],
        ["RvVb-A-2021-0123", "rvvb-a-2021-123"],
        ["MHHC/M/1314/0012", "mhhc-m-1314-12"],
        ["ECLI:BE:HBGNT:2021:ARR.20210504.1", "ecli:be:hbgnt:2021:arr.20210504.1", "ECLI : BE : HBGNT : 2021 : ARR.20210504.1"],
    ],
    ids=lambda spellings: spellings[0],
)  # fmt: skip
def test_every_spelling_has_one_key(spellings):
    keys = {number_key(spelling) for spelling in spellings}
    assert len(keys) == 1
    assert None not in keys


@pytest.mark.parametrize(
    "query",
    ["afbraak", "2021", "artikel 6.2.1", "6.2.1", "VCRO", "afbraak 2020/NT/9917", "", "12", "ECLI", "kamer 10",
     "vonnis", "boete 1.500 euro"],
)  # fmt: skip
def test_what_is_no_number_of_a_decision_has_no_key(query):
    assert number_key(query) is None


@given(st.text(max_size=100))
def test_any_text_is_looked_at_without_failing(text):
    for key in (number_key(text), docket_key(text), ecli_key(text)):
        assert key is None or isinstance(key, str)


def test_a_key_is_its_own_key():
    for number in ("P.20.9999.N", "2020/NT/9917", "264.000"):
        assert docket_key(docket_key(number)) == docket_key(number)


def test_a_decision_is_known_by_its_own_heading_and_not_by_its_body():
    heading = "Arrest nr. HHC-M-2021-0012 in de zaak 1920-HHC-0031-A. "
    uitspraak = make_uitspraak(
        rechtscollege=Rechtscollege("HHC", "Handhavingscollege"),
        rolnummer=None,
        tekst=heading + "Zie ook HHC-M-2019-0001.",
        zones=(Zone("hoofding", 0, len(heading)),),
    )
    assert docket_key("HHC-M-2021-0012") in keys_of(uitspraak)
    assert docket_key("HHC-M-2019-0001") not in keys_of(uitspraak)


def test_a_citation_holds_its_numbers():
    assert docket_key("P.07.9998.N") in set(keys_in("Cass. 18 maart 2008, P.07.9998.N"))
