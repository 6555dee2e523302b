"""The gate: looks at the result alone and finds reasons not to publish it without a person.

It shares no recogniser with the engine: known names are searched as plain strings, numbers by
coarse shapes, and every capital and every digit needs an explanation. It may be wrong only on the
safe side. The checks on names, digits and formulas are in `poort/`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from anonymise.expression import Expression
from anonymise.mentions import Finding
from anonymise.plain import unseen
from anonymise.poort.candidate import Candidate, Check
from anonymise.poort.capitals import (
    no_capital_unexplained,
    no_doubt_remains,
    no_person_seen_again,
)
from anonymise.poort.digits import no_digits_unexplained, no_number_of_somebody
from anonymise.poort.formulas import (
    caption_names_marks_only,
    no_formula_misread,
    no_formula_without_a_mark,
    no_initials_unexplained,
    no_small_name_after_a_title,
    no_street_remains,
)
from anonymise.poort.homes import no_home_remains
from anonymise.poort.known import (
    no_known_name_remains,
    no_known_phrase_remains,
    no_surname_that_is_a_word,
)
from anonymise.poort.mail import is_office_mail
from anonymise.poort.marks import every_mark_is_whole
from anonymise.poort.sensitive import no_special_category
from anonymise.poort.small import no_contact_name, no_small_name
from anonymise.poort.speech import no_small_name_in_speech
from anonymise.quality import share_of_dutch, share_of_known_words

__all__ = ["CHECKS", "Candidate", "check", "check_each"]


def check(candidate: Candidate) -> list[Finding]:
    """Every finding of every check; an empty list means publishable."""
    return list(chain.from_iterable(check_each(candidate).values()))


def check_each(candidate: Candidate) -> dict[Check, list[Finding]]:
    """What each check found; those that found nothing are left out."""
    every = ((one, list(one(candidate))) for one in CHECKS)
    return {one: findings for one, findings in every if findings}


def model_is_there(candidate: Candidate) -> Iterator[Finding]:
    """A detector that is missing has not looked. Source: R84-19."""
    if not candidate.model:
        yield Finding("model_ontbreekt")


_SHAPES = (
    Expression(r"\S@\S", key="@", before=1),
    Expression(
        r"(?<![\d.])\d{2}[ .]?\d{2}[ .]?\d{2}[ .\-–/]{1,3}\d{3}[ .\-–]{0,2}\d{2}(?!\d)"
    ),  # a rijksregisternummer
    Expression(r"(?<![\d.])(?:BE ?)?[01]\d{3}\.\d{3}\.\d{3}(?!\d)"),  # of an enterprise
    Expression(r"\b[A-Z]{2}\d{2}(?:[ .]?\d{4}){3}"),  # an IBAN
    Expression(
        r"(?<![\w/.,-])(?:\+\d{2} ?|0)\d{1,3} ?[/ .-] ?\d{2,3}(?:[ .]\d{2}){2}(?!\d)"
    ),  # of a telephone
    Expression(r"\b\d-[A-Z]{3}-\d{3}\b|\b[A-Z]{3}-\d{3}\b"),  # of a vehicle
    Expression(r"\b[A-Z]{2}\.?\d{2}\.?[A-Z0-9]{2}\.?\d{5,6}/\d{2}"),  # of a notitie
    Expression(r"\bsectie [A-Z],? n"),
    Expression(r"\b[XY]\s?[:=]?\s?\d{2,3}[ .]?\d{3}\b"),  # coordinates of Lambert
    Expression(r"\b\d{3}(?:[ ]?\d{3}){4}\b"),  # of a chip
    Expression(
        r"(?:\b(?:proces-verbaal|PV|overtuigingsstuk|a\s+quo)|P\.V\.|register\b[^|\n]{0,30})"
        r"\s+(?:onder\s+)?nrs?\.?\s+\d"
    ),
    Expression(r"\b\d{5}[A-Z]\d{4}/\d{2}"),  # of a parcel
    Expression(r"\b[A-Z][a-zé-]{2,25}(?:straat|laan|steenweg|dreef|lei) \d"),
)


def no_identifier_remains(candidate: Candidate) -> Iterator[Finding]:
    """No number or address of a person is left, whatever recogniser should have seen it."""
    for found in _shapes(candidate.unmarked):
        if "@" in found.group() and is_office_mail(candidate.public_text, found.start()):
            continue
        words = candidate.public.words_between(found.start(), found.end())
        if not all(word.folded in candidate.kept for word in words):
            yield candidate.finding("nummer_overgebleven", *found.span())


def _shapes(text: str) -> Iterator[re.Match[str]]:
    """What looks like a number of somebody, in order and apart."""
    every = (found for shape in _SHAPES for found in shape.finditer(text))
    reached = 0
    for found in sorted(every, key=re.Match.start):
        if found.start() >= reached:
            yield found
            reached = found.end()


def caption_is_consumed(candidate: Candidate) -> Iterator[Finding]:
    """Somebody was found in the caption, and no numbered or announced party was passed over."""
    end = candidate.reading.zones.caption_end
    hidden = [one for one in candidate.mentions if one.start < end]
    named = any(one.soort in {"persoon", "organisatie", "initialen"} for one in hidden)
    if not named and not any(start < end for start, _ in candidate.reading.marks):
        yield Finding("geen_persoon_in_hoofding", 0, end)
    if candidate.partijen_gevonden < len(candidate.partijen):
        yield Finding("partij_niet_gevonden")


def every_person_has_a_role(candidate: Candidate) -> Iterator[Finding]:
    """Marks that name a role need one."""
    if candidate.stap > 2:
        for one in candidate.mentions:
            if one.soort == "persoon" and one.rol is None:
                yield Finding("persoon_zonder_rol", one.start, one.end)


def no_sign_is_unseen(candidate: Candidate) -> Iterator[Finding]:
    """No word is cut in two by a sign of no width: whatever stands there was not read."""
    for start, end in unseen(candidate.public_text):
        yield candidate.finding("tekst_onleesbaar", start, end)


def text_is_readable(candidate: Candidate) -> Iterator[Finding]:
    """The scan is good enough for the recognisers to be trusted, and the language is theirs."""
    poort = candidate.policy.poort
    if len(candidate.reading.text) < poort["kortste_tekst"]:
        yield Finding("tekst_te_kort")
        return
    if share_of_known_words(candidate.reading) < poort["woorden_bekend"]:
        yield Finding("tekst_onleesbaar")
    dutch, other = share_of_dutch(candidate.reading)
    if dutch < poort["functiewoorden"] or other > poort["functiewoorden_ander"]:
        yield Finding("taal_niet_nederlands")


CHECKS: tuple[Check, ...] = (
    model_is_there,
    every_mark_is_whole,
    no_known_name_remains,
    no_known_phrase_remains,
    no_surname_that_is_a_word,
    no_identifier_remains,
    no_street_remains,
    no_home_remains,
    no_capital_unexplained,
    no_initials_unexplained,
    no_small_name_after_a_title,
    no_digits_unexplained,
    no_number_of_somebody,
    no_formula_without_a_mark,
    no_formula_misread,
    no_small_name_in_speech,
    no_small_name,
    no_contact_name,
    no_person_seen_again,
    no_doubt_remains,
    caption_is_consumed,
    caption_names_marks_only,
    every_person_has_a_role,
    no_special_category,
    no_sign_is_unseen,
    text_is_readable,
)
