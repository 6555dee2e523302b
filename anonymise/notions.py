"""Capitalised words that are no person. Data: data/begrippen.toml."""

import tomllib
from functools import cache
from importlib.resources import files

from anonymise.lists import fold, words

_KINDS = ("talen", "landen", "tijd", "recht", "instellingen")


@cache
def _table() -> dict[str, list[str]]:
    data = files("anonymise").joinpath("data", "begrippen.toml").read_text(encoding="utf-8")
    table: dict[str, list[str]] = tomllib.loads(data)
    return table


@cache
def notions() -> frozenset[str]:
    """Folded words of language, country, time and law."""
    table = _table()
    return frozenset(fold(word) for kind in _KINDS for word in table[kind])


@cache
def office_notions() -> frozenset[str]:
    """Folded words of law and of bodies, which may follow a title: "de heer Procureur"."""
    return frozenset(fold(word) for kind in ("recht", "instellingen") for word in _table()[kind])


@cache
def other_notions() -> frozenset[str]:
    """Folded words of language, country and time, which no title stands before."""
    return notions() - office_notions()


@cache
def surname_notions() -> frozenset[str]:
    """Notions that are surnames as well: Maas, Fransen, Konings."""
    return notions() & words("achternamen")


@cache
def first_name_notions() -> frozenset[str]:
    """Languages and months that are first names too: Frans, April."""
    return frozenset(map(fold, (*_table()["talen"], *_table()["tijd"])))


@cache
def given_notions() -> frozenset[str]:
    """Schools, bodies and programmes that are first names too: LUCA, Vito."""
    return frozenset(map(fold, _table()["ook_voornaam"]))


@cache
def function_words() -> frozenset[str]:
    """Words of every sentence; that a few people bear them as a name counts for nothing."""
    return frozenset(map(fold, _table()["functiewoorden"]))


@cache
def place_words() -> frozenset[str]:
    """Folded words before a place."""
    return frozenset(map(fold, _table()["plaatswoorden"]))


@cache
def organisation_words() -> frozenset[str]:
    """Folded words before the name of an organisation, a product or a course."""
    return frozenset(map(fold, _table()["organisatiewoorden"]))


@cache
def known_cases() -> frozenset[str]:
    """Names of cases that every lawyer knows; they stay."""
    return frozenset(map(fold, _table()["bekende_zaken"]))


@cache
def public_hosts() -> tuple[str, ...]:
    """Hosts of public services; their addresses name nobody."""
    return tuple(_table()["publieke_domeinen"])


@cache
def business_words() -> frozenset[str]:
    """Words that make a surname beside them the name of a firm."""
    return frozenset(map(fold, _table()["bedrijfswoorden"]))


@cache
def study_words() -> frozenset[str]:
    """Folded words of studies and of foreign prose."""
    return frozenset(map(fold, _table()["studiewoorden"]))


@cache
def study_cues() -> frozenset[str]:
    """Folded words after which a study is named."""
    return frozenset(map(fold, _table()["studie_ervoor"]))


@cache
def name_tails() -> tuple[str, ...]:
    """Ends of surnames that are words."""
    return tuple(_table()["naamstaarten"])


@cache
def institution_tails() -> tuple[str, ...]:
    """Ends of the names of institutions."""
    return tuple(_table()["instellingsstaarten"])


@cache
def thing_tails() -> tuple[str, ...]:
    """Ends of words that are an act, a body or a water."""
    return tuple(_table()["zaakstaarten"])


@cache
def prefixes() -> tuple[str, ...]:
    """What makes another word of the word behind it."""
    return tuple(_table()["voorvoegsels"])


@cache
def abroad() -> frozenset[str]:
    """Folded countries and cities abroad."""
    return frozenset(map(fold, _table()["buitenland"]))


@cache
def institution_names() -> tuple[str, ...]:
    """How the names of institutions begin that are called after somebody."""
    return tuple(_table()["instellingsnamen"])


@cache
def public_addresses() -> tuple[str, ...]:
    """Addresses of public bodies: lower case, one blank between words."""
    return tuple(_table()["publieke_adressen"])


@cache
def shared_mailboxes() -> frozenset[str]:
    """Words of a mailbox that a service shares."""
    return frozenset(_table()["dienstpostbussen"])


@cache
def no_street() -> frozenset[str]:
    """Words that end like a street and are none."""
    return frozenset(_table()["geen_straat"])


@cache
def street_words() -> frozenset[str]:
    """Words before a street that belong to its name."""
    return frozenset(_table()["straatwoorden"])


@cache
def people_words() -> frozenset[str]:
    """Words for somebody who comes from a place: "koopster", "hengelaar"."""
    return frozenset(_table()["mensen"])
