"""The values that travel through the anonymiser: known facts in, mentions and findings out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

Route = Literal["automatisch", "beoordeling"]
Wijze = Literal[
    "regels_rechtscollege", "geanonimiseerd", "gepseudonimiseerd", "niet_gepseudonimiseerd"
]

SOORTEN = (
    "persoon",
    "initialen",
    "adres",
    "gemeente",
    "geboortedatum",
    "leeftijd",
    "datum_feiten",
    "rijksregisternummer",
    "bisnummer",
    "ondernemingsnummer",
    "organisatie",
    "iban",
    "telefoon",
    "email",
    "url",
    "nummerplaat",
    "kadaster",
    "dossiernummer",
    "coordinaten",
    "gezondheid",
    "overig",
)

# Art. 84 §1, third paragraph, names nine; `buiten_lijst` is everyone else.
ROLLEN = (
    "vervolgde_persoon",
    "getuige",
    "magistraat",
    "deskundige",
    "toezichthouder",
    "beboetingsinstantie",
    "herstelinstantie",
    "houder_zakelijk_recht",
    "burgerlijke_of_tussenkomende_partij",
    "buiten_lijst",
)


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in the text that points to a person or thing; half-open code points in `tekst`."""

    start: int
    end: int
    soort: str
    rol: str | None = None
    persoon: int | None = None  # numbers one natural or legal person within the decision
    vervangen: bool = True
    vervanging: str = ""
    bronnen: tuple[str, ...] = ()  # which recognisers and rules saw it
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Finding:
    """What the gate found: a code and where, never the text itself."""

    code: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Partij:
    """A party as the griffie names it."""

    naam: str
    rol: str | None = None
    adres: str | None = None


@dataclass(frozen=True, slots=True)
class Motivering:
    """Why a step above anonymised is taken. Source: art. 84 §1, fourth paragraph."""

    stap: int  # 3 or 4
    doel: str  # the element of the purpose that the step below destroys
    auteur: str
    goedgekeurd_door: str
    datum: date
    geldig_tot: date | None = None
    verwijst_naar: str | None = None  # step 4 refers to the motivation of step 3
    kenmerk: str = ""


@dataclass(frozen=True, slots=True)
class Zaak:
    """What is known of a decision before it is read. Everything may be missing."""

    rechtscollege: str | None = None  # code of courts.csv
    datum: date | None = None
    soort: str | None = None
    partijen: Sequence[Partij] = ()
    motiveringen: Sequence[Motivering] = ()


@dataclass(frozen=True, slots=True)
class Anonymised:
    """The result: public text, how it came about, and whether a person must look at it."""

    tekst: str
    openbare_tekst: str
    wijze: Wijze
    route: Route
    mentions: tuple[Mention, ...]
    bevindingen: tuple[Finding, ...]
    beleid: str = ""  # version of data/policy.toml
    pijplijn: str = ""  # version of the pipeline and the model
    grond: str = ""  # the rule, default or motivation that decided on the step
    details: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self, id_: str) -> dict[str, Any]:
        """The document that `arrestendatabank anonymise` writes."""
        return {
            "id": id_,
            "tekst": self.tekst,
            "openbare_tekst": self.openbare_tekst,
            "wijze": self.wijze,
            "route": self.route,
            "mentions": [
                {
                    "start": m.start,
                    "end": m.end,
                    "soort": m.soort,
                    "rol": m.rol,
                    "persoon": m.persoon,
                    "vervangen": m.vervangen,
                    "vervanging": m.vervanging,
                    "bronnen": list(m.bronnen),
                    "score": round(m.score, 3),
                }
                for m in self.mentions
            ],
            "bevindingen": [
                {"code": f.code, "start": f.start, "end": f.end} for f in self.bevindingen
            ],
        }
