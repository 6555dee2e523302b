"""One invented case: who, what, where, when; and the words that templates ask it for."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from ingest.samples import numbers
from ingest.samples.banks import bank
from ingest.samples.names import Adres, Firma, Gemeente, Naming, Partij, Persoon

_MAANDEN = re.findall(
    r"\w+",
    "januari februari maart april mei juni juli augustus september oktober november december",
)
_ROLLEN = {
    "toez": "toezichthouder",
    "toez2": "toezichthouder",
    "herst": "herstelinstantie",
    "ambt": "beboetingsinstantie",
    "desk": "deskundige",
    "getuige": "getuige",
    "koper": "houder_zakelijk_recht",
    "bp": "burgerlijke_of_tussenkomende_partij",
    "voorz": "magistraat",
    "rechter2": "magistraat",
    "rechter3": "magistraat",
    "om": "magistraat",
}  # everybody else is buiten_lijst
EURO = date(2002, 1, 1)
# A reference that happens to open a sentence: "beklaagde X", "de heer X", "de bv X".
_MIDDLE = re.compile(
    r"(?<=[.?!] )(?=(?:beklaagde|betichte|mevrouw|verzoekende|verweerder|eiser|de (?:heer|n?v|bv|bvba|cvb?a?)) ?)[a-z]"
)


def _raised(match: re.Match[str]) -> str:
    return match.group().upper()


def datum(day: date) -> str:
    """A date in words."""
    return f"{day.day} {_MAANDEN[day.month - 1]} {day.year}"


def mention(soort: str, wie: Partij | None, words: str, *, keep: bool = False) -> str:
    """Words with a mark around them."""
    rol, nummer = (wie.rol, str(wie.nummer)) if wie else ("", "")
    return f"⟦{'!' if keep else ''}{soort}:{rol}:{nummer}|{words}⟧"


@dataclass(frozen=True, slots=True)
class Draw:
    """A template field that is drawn anew at each use; what follows the colon is its wish."""

    fill: Callable[[str], str]

    def __format__(self, spec: str) -> str:
        return self.fill(spec)


@dataclass(slots=True)
class Dossier:
    """A case before a court. Fields of templates are the keys of `words`."""

    rng: Random
    thema: dict[str, Any]
    uitspraak_op: date
    feiten_op: date
    gemeente: Gemeente
    term: str = "beklaagde"  # what the court calls the main party
    naming: Naming = field(init=False)
    people: dict[str, Partij] = field(default_factory=dict)
    beklaagden: list[Partij] = field(default_factory=list)
    normen: list[str] = field(default_factory=list)
    words: dict[str, Any] = field(default_factory=dict)
    cited: set[str] = field(default_factory=set)
    amount_style: int = 0
    charges: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.naming = Naming(self.rng)
        self.amount_style = self.rng.randrange(3)
        self._choose_norms()
        self._choose_accused()
        self._fill_words()

    def _choose_norms(self) -> None:
        """The instruments in force on the day of the facts, implementing acts in half of cases."""
        from search_index.vocabulary import regelgeving

        known = regelgeving()

        def in_force(code: str) -> bool:
            row = known[code]
            start = row.geldig_van or row.datum
            return (start is None or start <= self.feiten_op) and (
                row.geldig_tot is None or self.feiten_op <= row.geldig_tot
            )

        main = [code for code in self.thema["normen"] if in_force(code)]
        extra = [
            c for c in self.thema.get("uitvoering", ()) if in_force(c) and self.rng.random() < 0.6
        ]
        self.normen = main[:1] + [c for c in main[1:] if self.rng.random() < 0.5][:2] + extra[:2]

    def _choose_accused(self) -> None:
        count = self.rng.choice((1, 1, 1, 2, 2, 3))
        for _ in range(count):
            trade = self.thema.get("firma")
            if trade and self.rng.random() < 0.4:
                firma = self.naming.firma(
                    "vervolgde_persoon", self.uitspraak_op, self.gemeente, self.rng.choice(trade)
                )
                self.beklaagden.append(firma)
            else:
                self.beklaagden.append(
                    self.naming.persoon("vervolgde_persoon", self.uitspraak_op, self.gemeente)
                )
        if len({p.naam for p in self.beklaagden}) < count:
            self.beklaagden = self.beklaagden[:1]

    def _fill_words(self) -> None:
        rng, day = self.rng, self.feiten_op
        found = day + timedelta(days=rng.randrange(10, 200))
        place = Adres(f"{self.naming.straat()} {rng.randrange(1, 250)}", self.gemeente)
        letters, matter = self.gemeente.letters, self.thema.get("stof", "64")
        main, other = self.beklaagden[0], self.beklaagden[-1]
        pv = numbers.proces_verbaal(rng, letters, matter, found.year)
        is_man = isinstance(main, Persoon) and main.is_man
        fixed = {
            "hij": "hij" if is_man else "zij",
            "hem": "hem" if is_man else "haar",
            "zijn": "zijn" if is_man else "haar",
            "stand": f"{main.beroep} van beroep en heeft een regelmatig inkomen"
            if isinstance(main, Persoon)
            else "nog altijd actief en boekt winst",
            "plaats": self.gemeente.naam,
            "adres": mention("adres", None, place.straat),
            "perceel": mention("kadaster", None, numbers.perceel(rng)),
            "pv": mention("dossiernummer", None, pv),
            "notitie": mention(
                "dossiernummer", None, numbers.notitie(rng, letters, matter, found.year)
            ),
            "omv": mention("overig", None, numbers.vergunning(rng, max(found.year, 2017))),
            "plaat": mention("nummerplaat", main, numbers.nummerplaat(rng)),
            "rekening": mention("iban", main, numbers.iban(rng)),
            "tel": mention("telefoon", main, numbers.telefoon(rng)),
            "feiten_op": datum(day),
            "tot_op": datum(found - timedelta(days=rng.randrange(0, 9))),
            "vast_op": datum(found),
            "verhoor_op": datum(found + timedelta(days=rng.randrange(4, 60))),
            "hercontrole_op": datum(found + timedelta(days=rng.randrange(90, 220))),
            "vordering_op": datum(found + timedelta(days=rng.randrange(70, 260))),
            "jaar": str(day.year),
            "term": self.term,
        }
        drawn: dict[str, Callable[[str], str]] = {
            "b": lambda _: self.ref(main),
            "m": lambda _: self.ref(other),
            "b_kort": lambda _: self.short(main),
            "b_lang": lambda _: self.long(main),
            "n": self._number,
            "k": lambda spec: rng.choice(spec.split(" // ")),
            "art": self.artikel,
            "fed": self.artikel_van,
            "norm": self.norm,
            "kind": lambda _: mention(
                "persoon", self.wie("kind"), rng.choice(bank("namen")["kinderen"])
            ),
            "beroep": lambda _: main.beroep if isinstance(main, Persoon) else "onderneming",
        }
        for wie in ("toez", "toez2"):
            drawn[wie] = self._official_draw(wie)
        for wie in ("herst", "ambt", "desk", "getuige", "koper", "bp", "buur"):
            drawn[wie] = self._person_draw(wie)
        for wie in ("arch", "not", "adv", "adv2", "adv_bp", "huurder", "rechter2", "voorz"):
            drawn[wie] = self._person_draw(wie)
        self.words = fixed | {key: Draw(fill) for key, fill in drawn.items()}

    def _person_draw(self, wie: str) -> Callable[[str], str]:
        return lambda spec: self.long(self.wie(wie)) if spec == "vol" else self.plain(self.wie(wie))

    def _official_draw(self, wie: str) -> Callable[[str], str]:
        titles = self.thema["toez"]

        def fill(spec: str) -> str:
            if spec == "vol":
                return f"{self.rng.choice(titles)} {self.long(self.wie(wie))}"
            return self.plain(self.wie(wie))

        return fill

    def wie(self, wie: str) -> Partij:
        """The person of a role, invented at first mention."""
        if wie not in self.people:
            rol = _ROLLEN.get(wie, "buiten_lijst")
            self.people[wie] = self.naming.persoon(rol, self.uitspraak_op, self.gemeente)
        return self.people[wie]

    def later(self, day: date) -> None:
        """The same case before the next court: the same people, another bench."""
        self.uitspraak_op = day
        self.cited.clear()
        for wie in ("voorz", "rechter2", "rechter3", "om", "adv2"):
            self.people.pop(wie, None)

    def zin(self, template: str) -> str:
        """A template with its fields filled; begins with a capital."""
        text = _MIDDLE.sub(_raised, template.format_map(self.words))
        return text[:1].upper() + text[1:]

    def een(self, bank_: list[str]) -> str:
        """One sentence of a bank."""
        return self.zin(self.rng.choice(bank_))

    def enkele(self, bank_: list[str], least: int, most: int) -> list[str]:
        """Some different sentences of a bank, in its order."""
        count = min(len(bank_), self.rng.randint(least, most))
        return [self.zin(bank_[i]) for i in sorted(self.rng.sample(range(len(bank_)), count))]

    def short(self, wie: Partij) -> str:
        """The surname, or the name of the firm."""
        soort = "organisatie" if isinstance(wie, Firma) else "persoon"
        return mention(soort, wie, wie.naam, keep=isinstance(wie, Firma) and not wie.leads)

    def long(self, wie: Partij) -> str:
        """Given name and surname."""
        if isinstance(wie, Firma):
            return f"de {wie.vorm} {self.short(wie)}"
        return mention("persoon", wie, f"{wie.voornaam} {wie.naam}")

    def plain(self, wie: Partij) -> str:
        """How a text mentions somebody along the way."""
        if isinstance(wie, Firma) or self.rng.random() < 0.6:
            return self.short(wie)
        if self.rng.random() < 0.3:
            return mention("persoon", wie, f"{wie.voornaam[0]}. {wie.naam}")
        return self.long(wie)

    def ref(self, wie: Partij) -> str:
        """A reference to a main party, in one of the usual ways."""
        draw = self.rng.random()
        if isinstance(wie, Firma):
            return self.short(wie) if draw < 0.4 else f"de {wie.vorm} {self.short(wie)}"
        if draw < 0.35:
            return f"{wie.aanspreking} {self.short(wie)}"
        if draw < 0.6:
            return self.short(wie)
        if draw < 0.8:
            return self.long(wie)
        return f"{'de ' if ' ' in self.term else ''}{self.term} {self.short(wie)}"

    def capital(self, wie: Partij) -> str:
        """Surname first in capitals, as captions and operative parts write it."""
        if isinstance(wie, Firma):
            return f"{wie.vorm.upper()} {mention('organisatie', wie, wie.naam.upper(), keep=not wie.leads)}"
        return mention("persoon", wie, f"{wie.naam.upper()} {wie.voornaam}")

    def _number(self, spec: str) -> str:
        low, _, high = spec.partition("-")
        value = self.rng.randint(int(low), int(high))
        return f"{value:,}".replace(",", ".")

    def artikel(self, spec: str) -> str:
        """An article of the main norm, or of the norm of that index: `1:` for the second."""
        index, _, article = spec.rpartition(":")
        code = self.normen[min(int(index or 0), len(self.normen) - 1)]
        return self.citaat(code, article or self.rng.choice(bank("instrumenten")[code]["art"]))

    def norm(self, spec: str) -> str:
        """The main norm, or the one of that index, named in full."""
        code = self.normen[min(int(spec or 0), len(self.normen) - 1)]
        self.cited.add(code)
        return f"⟪c:{code}:|{bank('instrumenten')[code]['vol']}⟫"

    def artikel_van(self, spec: str) -> str:
        """An article of a named instrument: `FED-SW 65`."""
        code, _, article = spec.partition(" ")
        return self.citaat(code, article)

    def citaat(self, code: str, article: str) -> str:
        """Article and instrument: in full the first time, short after that."""
        row = bank("instrumenten")[code]
        if code in self.cited:
            return f"⟪c:{code}:{article}|artikel {article} {row['kort']}⟫"
        self.cited.add(code)
        alias = f" (hierna: {row['kort']})" if row["kort"].isupper() else ""
        return f"⟪c:{code}:{article}|artikel {article} van {row['vol']}⟫{alias}"

    def bedrag(self, soort: str, euro: float) -> str:
        """An amount as this court writes it; before 2002 in francs."""
        if self.uitspraak_op < EURO:
            frank = max(100, round(euro * 40.3399, -2))
            value = round(frank / 40.3399, 2)
            return f"⟪a:{soort.replace(' ', '_')}:{value}|{_thousands(frank)} {('frank', 'BEF', 'F')[self.amount_style]}⟫"
        words = _thousands(euro)
        shown = (f"{words} euro", f"{words} EUR", f"€ {words}" + ("" if "," in words else ",00"))
        return f"⟪a:{soort.replace(' ', '_')}:{euro}|{shown[self.amount_style]}⟫"

    def termijn(self, dagen: int, words: str) -> str:
        """A term."""
        return f"⟪t:{dagen}|{words}⟫"


def _thousands(value: float) -> str:
    whole, cents = divmod(round(value * 100), 100)
    text = f"{whole:,}".replace(",", ".")
    return f"{text},{cents:02d}" if cents else text
