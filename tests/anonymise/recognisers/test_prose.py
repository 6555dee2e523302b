"""What looks like a name in a ruling on studies and is none."""

import pytest

from anonymise.reading import Reading
from anonymise.recognisers.names import ACCEPTED, find_names


def names(text: str) -> list[str]:
    return [text[s.start : s.end] for s in find_names(Reading(text)) if s.score >= ACCEPTED]


@pytest.mark.parametrize(
    "text",
    [
        "voor het vak “Programming Languages” behaald",
        "de cursus Didactiek LO, in de map Praktijk LO OF1",
        "de leerresultaten MA-NW en MA-NW-2 zijn",
        "de beslissing van de directeur Onderwijsprocessen werd",
    ],
)
def test_a_course_names_nobody(text: str) -> None:
    assert names(text) == []


def test_a_person_beside_a_course_still_counts() -> None:
    assert "Jan Kalkoven" in names("het vak van Jan Kalkoven werd gegeven")
    assert "Netwerkbeheer" in names("de heer Netwerkbeheer kwam")
