"""The role of each person: by the words beside the name, and by the part of the caption."""
# ruff: noqa: E501 -- a pattern reads better in one piece

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from anonymise.cues import is_form_of_address, role_of
from anonymise.mentions import Partij
from anonymise.persons import Persoon
from anonymise.reading import Reading
from anonymise.spans import Span

_SECTION = re.compile(
    r"(?P<burgerlijke_of_tussenkomende_partij>burgerlijke\s+partij|tussenkomende|[Ii]n\s+aanwezigheid\s+van|IN AANWEZIGHEID)"
    r"|(?P<herstelinstantie>eiser(?:es)?\s+tot\s+herstel|wooninspecteur|stedenbouwkundig\s+inspecteur)"
    r"|(?P<buiten_lijst>bijgestaan|vertegenwoordigd\s+door|advocaat|meester|mr\.|loco|raadsman|bewindvoerder)"
    r"|(?P<vervolgde_persoon>\btegen\b|\bTEGEN\b|BEKLAAGDE|[Bb]eklaagden?|[Vv]erzoekende\s+partij|[Ii]n\s?zake|INZAKE|eisers?|In de zaak van|IN DE ZAAK)",
)
_AFTER = re.compile(
    r"\s?[,(]?\s{0,30}(?:de\s|een\s|als\s|alleenzetelend\s|eerste\s|tweede\s|toegevoegd\s)?([\w.-]{1,60})"
)
_PROFESSIONS = frozenset(
    [
        "bediende",
        "arbeider",
        "aannemer",
        "architect",
        "leraar",
        "lerares",
        "chauffeur",
        "boekhouder",
        "arts",
        "huisarts",
        "notaris",
        "dierenarts",
        "docent",
        "medewerker",
        "medewerkster",
        "jurist",
        "juriste",
        "journalist",
        "loonwerker",
        "adviseur",
        "werknemer",
        "verzekeraar",
        "pastoor",
        "psycholoog",
        "psychiater",
        "burgemeester",
        "bestuurder",
        "inspecteur",
        "directeur",
    ]
)
_SAID = re.compile(
    r",?[^.,;]{0,60}\s(?:verklaarde|verklaart|getuigde|bevestigde|legde\s+een\s+getuigenis)"
)


def set_roles(reading: Reading, personen: Sequence[Persoon]) -> None:
    """Give each person the role that most of the evidence speaks for; None when nothing does."""
    for persoon in personen:
        votes: Counter[str] = Counter()
        for span in persoon.spans:
            for rol, weight in _evidence(reading, span):
                votes[rol] += weight
        if votes and persoon.rol is None:
            persoon.rol = votes.most_common(1)[0][0]


def give_party_role(persoon: Persoon, partij: Partij) -> None:
    """The griffie knows the role of a party."""
    persoon.rol = partij.rol or persoon.rol


def _evidence(reading: Reading, span: Span) -> list[tuple[str, int]]:
    text = reading.text
    found: list[tuple[str, int]] = []
    left = _role_word_before(reading, span.start)
    if left:
        found.append((left, 4))
    after = _AFTER.match(text, span.end)
    if after and text[span.end : after.start(1)].strip(" \n") in {",", "(", ""}:
        rol = role_of(after.group(1))
        profession = rol == "buiten_lijst" and after.group(1) in _PROFESSIONS
        if rol and not profession and after.group(1)[0].islower():
            found.append((rol, 4))
    if _SAID.match(text, span.end):
        found.append(("getuige", 1))
    zone = reading.zones.of(span.start)
    if zone == "hoofding" and not found:
        found += _caption_role(text, span)
    if zone == "ondertekening" and not found:
        found.append(("magistraat", 2))
    return found


def _role_word_before(reading: Reading, start: int) -> str | None:
    """The role word before the name, forms of address skipped: "getuige mevrouw X"."""
    offset = start
    for _ in range(4):
        word = reading.word_before(offset)
        if word is None or reading.text[word.end : offset].strip(' \n.:("„“,'):
            return None
        rol = role_of(word.text)
        if rol:
            return rol
        if not is_form_of_address(word.text) and word.folded not in {"de", "een"}:
            return None
        offset = word.start
    return None


def _caption_role(text: str, span: Span) -> list[tuple[str, int]]:
    """The last heading or formula before the name; an advocate stands after "bijgestaan door"."""
    before = text[max(0, span.start - 900) : span.start]
    near = before[-60:]
    outside = [m for m in _SECTION.finditer(near) if m.lastgroup == "buiten_lijst"]
    if outside and not re.search(r"[;\n]\s*\n|;", near[outside[-1].end() :]):
        return [("buiten_lijst", 5)]
    headings = [m for m in _SECTION.finditer(before) if m.lastgroup != "buiten_lijst"]
    if headings:
        return [(str(headings[-1].lastgroup), 5)]
    return [("vervolgde_persoon", 3)]
