"""Invented people, firms and streets: mixed from syllables, in municipalities that exist."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from random import Random

from ingest.samples import numbers
from ingest.samples.banks import bank


@dataclass(frozen=True, slots=True)
class Gemeente:
    """A municipality, and which division of which court is competent."""

    naam: str
    postcode: str
    rechtbank: str  # code of courts.csv
    zetel: str  # seat of the division
    letters: str  # of the prosecutor's notes


@dataclass(frozen=True, slots=True)
class Adres:
    """Where somebody lives or something happened."""

    straat: str
    gemeente: Gemeente

    @property
    def voluit(self) -> str:
        """Postcode first, as captions write it."""
        return f"{self.gemeente.postcode} {self.gemeente.naam}, {self.straat}"


@dataclass(frozen=True, slots=True)
class Persoon:
    """A natural or legal person of one decision; `nummer` is that of the gold mentions."""

    nummer: int
    rol: str
    voornaam: str
    naam: str
    is_man: bool
    geboren: date
    geboorteplaats: str
    adres: Adres
    beroep: str

    @property
    def aanspreking(self) -> str:
        """How a judge calls them."""
        return "de heer" if self.is_man else "mevrouw"

    @property
    def rijksregisternummer(self) -> str:
        """Synthetic, with a valid check."""
        return numbers.rijksregisternummer(self.geboren)


@dataclass(frozen=True, slots=True)
class Firma:
    """A legal person; `leads` when its name leads to a natural person."""

    nummer: int
    rol: str
    vorm: str
    naam: str
    leads: bool
    ondernemingsnummer: str
    zetel: Adres


Partij = Persoon | Firma


@cache
def gemeenten() -> tuple[Gemeente, ...]:
    """Every municipality of the bank."""
    return tuple(
        Gemeente(naam, postcode, row["rechtbank"], row["zetel"], row["letters"])
        for row in bank("plaatsen")["arrondissement"]
        for postcode, _, naam in (place.partition(" ") for place in row["gemeenten"])
    )


_GEMEENTEN = gemeenten()
_PARTIES = ("vervolgde_persoon", "burgerlijke_of_tussenkomende_partij", "houder_zakelijk_recht")
_NOWHERE = Adres("", _GEMEENTEN[0])  # of officials and lawyers, whose home nobody writes down


@dataclass(slots=True)
class Naming:
    """Hands out people of one decision, numbered from one; no surname twice."""

    rng: Random
    count: int = 0
    used: set[str] = field(default_factory=set)

    def gemeente(self) -> Gemeente:
        """Any municipality."""
        return self.rng.choice(_GEMEENTEN)

    def achternaam(self) -> str:
        """A surname from syllables, with a particle in half of the cases."""
        while (naam := self._achternaam()) in self.used:
            pass
        self.used.add(naam)
        return naam

    def _achternaam(self) -> str:
        draw = self.rng.random()
        if draw < 0.09:
            return self._mixed("ver_voor", "ver_na")
        if draw < 0.18:
            return self.rng.choice(("", "", "El ", "Ben ")) + self._mixed("ver_weg", "ver_weg_eind")
        core = self._mixed("begin", "eind")
        if draw < 0.21:
            return f"{core}-{self._mixed('ver_voor', 'ver_na')}"
        particle = self._mixed("partikels")
        return f"{particle}{core.lower() if particle.endswith('er') else core}"

    def _mixed(self, *lists: str) -> str:
        names = bank("namen")
        return "".join(self.rng.choice(names[key]) for key in lists)

    def persoon(self, rol: str, at: date, near: Gemeente | None = None) -> Persoon:
        """Somebody between 23 and 78 at that day, living near."""
        self.count += 1
        names = bank("namen")
        is_man = self.rng.random() < 0.62
        age = timedelta(days=self.rng.randrange(23 * 365, 78 * 365))
        return Persoon(
            nummer=self.count,
            rol=rol,
            voornaam=self.rng.choice(names["mannen" if is_man else "vrouwen"]),
            naam=self.achternaam(),
            is_man=is_man,
            geboren=at - age,
            geboorteplaats=self.gemeente().naam,
            adres=self.adres(near) if rol in _PARTIES else _NOWHERE,
            beroep=self.rng.choice(names["beroepen"]),
        )

    def firma(self, rol: str, at: date, near: Gemeente, trade: str) -> Firma:
        """A company, named after somebody in half of the cases."""
        self.count += 1
        leads = self.rng.random() < 0.5
        names = bank("namen")
        fantasy = self.rng.choice(names["begin"]) + self.rng.choice(names["firma_eind"])
        vorm = self.rng.choice(
            ("nv", "bvba", "cvba") if at.year < 2019 else ("nv", "bv", "bv", "cv")
        )
        return Firma(
            nummer=self.count,
            rol=rol,
            vorm=vorm,
            naam=f"{trade} {self.achternaam() if leads else fantasy}",
            leads=leads,
            ondernemingsnummer=numbers.ondernemingsnummer(self.rng),
            zetel=self.adres(near),
        )

    def adres(self, near: Gemeente | None = None) -> Adres:
        """An invented street with a number."""
        bus = f" bus {self.rng.randrange(1, 30)}" if self.rng.random() < 0.12 else ""
        nummer = f"{self.rng.randrange(1, 290)}{self.rng.choice(('', '', '', '', 'A', 'B'))}{bus}"
        place = near if near and self.rng.random() < 0.6 else self.gemeente()
        return Adres(f"{self.straat()} {nummer}", place)

    def straat(self) -> str:
        """A street that no map knows."""
        return self._mixed("straat_voor", "straat_midden", "straat_eind")
