"""The operative part of a criminal court: what is decided about each accused, in euro or francs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ingest.samples.dossier import Dossier, datum
from ingest.samples.draft import Draft
from ingest.samples.names import Firma, Partij

_TELWOORD = {
    1: "één",
    2: "twee",
    3: "drie",
    4: "vier",
    5: "vijf",
    6: "zes",
    8: "acht",
    10: "tien",
    12: "twaalf",
    18: "achttien",
}
_FACTOREN = (
    (date(2017, 1, 1), 8, 70),
    (date(2012, 1, 1), 6, 50),
    (date(2004, 3, 1), 5.5, 45),
    (date(1995, 1, 1), 200, 1990),
    (date(1900, 1, 1), 60, 590),
)


@dataclass(slots=True)
class Operative:
    """Adds the paragraphs of an operative part to a draft."""

    dossier: Dossier
    draft: Draft
    van_het_hof: bool = False

    def add(self, text: str, *codes: str) -> None:
        """One paragraph of the operative part."""
        self.draft.add("dictum", text, *codes)

    def penalties(self) -> None:
        """Something for every accused; the first one is never acquitted alone with the others."""
        for index, wie in enumerate(self.dossier.beklaagden):
            draw = self.dossier.rng.random()
            naam = self.dossier.capital(wie)
            if index and draw < 0.35:
                self.add(
                    f"Spreekt {naam} vrij voor de hem ten laste gelegde feiten.", "S-VRIJSPRAAK"
                )
            elif index and draw < 0.42:
                self.add(
                    f"Stelt vast dat de strafvordering tegen {naam} vervallen is door verjaring.",
                    "S-VERJARING",
                )
            elif draw < 0.1:
                self._suspension(naam)
            elif draw < 0.16:
                self.add(
                    f"Veroordeelt {naam} bij eenvoudige schuldigverklaring, wegens de overschrijding van de redelijke termijn.",
                    "S-EENVOUDIGE-SCHULD",
                    "S-STRAFVERMINDERING-RT",
                )
            elif (
                draw < 0.24 and not isinstance(wie, Firma) and self.dossier.uitspraak_op.year > 2002
            ):
                self.add(
                    f"Veroordeelt {naam} tot een werkstraf van {self.dossier.rng.choice((60, 80, 100, 120, 180))} uur.",
                    "S-VEROORDELING",
                    "S-WERKSTRAF",
                )
            else:
                self._fine(wie, naam)
        self._extra()

    def _suspension(self, naam: str) -> None:
        jaren = self.dossier.rng.choice((1, 2, 3, 5))
        term = self.dossier.termijn(jaren * 365, f"proeftermijn van {_TELWOORD[jaren]} jaar")
        self.add(
            f"Gelast ten aanzien van {naam} de opschorting van de uitspraak van de veroordeling gedurende een {term}.",
            "S-OPSCHORTING",
        )

    def _fine(self, wie: Partij, naam: str) -> None:
        d, rng = self.dossier, self.dossier.rng
        factor, deciemen = next((f, n) for since, f, n in _FACTOREN if d.uitspraak_op >= since)
        base = rng.choice((50, 100, 200, 250, 500, 750, 1000, 1500, 2000, 3000, 5000)) * (
            1 if d.uitspraak_op.year > 2001 else 0.05
        )
        codes = ["S-VEROORDELING", "S-GELDBOETE"]
        prison = ""
        if not isinstance(wie, Firma) and rng.random() < 0.25:
            maanden = rng.choice((1, 2, 3, 4, 6, 8, 10, 12))
            words = f"{_TELWOORD[maanden]} {'maand' if maanden == 1 else 'maanden'}"
            prison = f"een {d.termijn(maanden * 30, f'gevangenisstraf van {words}')} en tot "
            codes.append("S-GEVANGENISSTRAF")
        total = d.bedrag("geldboete met opdeciemen", round(base * factor))
        self.add(
            f"Veroordeelt {naam} voor de bewezen verklaarde feiten tot {prison}een geldboete van {d.bedrag('geldboete', base)}, "
            f"{rng.choice(('verhoogd', 'vermeerderd'))} met {deciemen} opdeciemen en aldus gebracht op {total}.",
            *codes,
        )
        self._postpone(base * factor)
        if not isinstance(wie, Firma):
            dagen = rng.choice((15, 30, 60, 90))
            term = d.termijn(dagen, f"gevangenisstraf van {dagen} dagen")
            self.add(
                f"Bij gebreke van betaling binnen de wettelijke termijn kan de geldboete worden vervangen door een {term}.",
                "S-VERVANGEND",
            )

    def _postpone(self, total: float) -> None:
        d, rng = self.dossier, self.dossier.rng
        if rng.random() < 0.4:
            jaren = rng.choice((2, 3, 5))
            term = d.termijn(jaren * 365, f"termijn van {_TELWOORD[jaren]} jaar")
            part = d.bedrag("geldboete met opdeciemen, deel met uitstel", round(total / 2))
            self.add(
                f"Zegt dat de tenuitvoerlegging van de geldboete wordt uitgesteld gedurende een {term} voor een gedeelte van {part}.",
                "S-UITSTEL",
            )

    def _extra(self) -> None:
        d, rng, thema = self.dossier, self.dossier.rng, self.dossier.thema
        if verbeurd := thema.get("verbeurd"):
            self.add(f"Verklaart {verbeurd} verbeurd.", "S-VERBEURDVERKLARING")
        if verbod := thema.get("verbod"):
            self.add(
                d.zin(f"Legt {d.capital(d.beklaagden[0])} een verbod op {verbod}."), "S-VERBOD"
            )
        if thema.get("voordeel") or rng.random() < 0.12:
            amount = d.bedrag("vermogensvoordeel", rng.randrange(12, 900) * 100)
            self.add(
                f"Verklaart het vermogensvoordeel van {amount} verbeurd.", "S-VERMOGENSVOORDEEL"
            )
        if d.uitspraak_op.year >= 2017:
            fonds, vast = (
                d.bedrag("bijdrage Bijzonder Fonds", 200),
                d.bedrag("vaste vergoeding", rng.choice((51.2, 53.58, 54.76, 58.24))),
            )
            self.add(
                f"Verplicht ieder van de veroordeelden tot betaling van een bijdrage van {fonds} aan het Bijzonder Fonds tot hulp aan de slachtoffers van opzettelijke gewelddaden en legt een vaste vergoeding van {vast} op.",
                "S-BIJDRAGE",
            )

    def restoration(self) -> str:
        """What was claimed: toegekend with term, penalty and execution, afgewezen, or nothing."""
        rng, measures = self.dossier.rng, self.dossier.thema.get("herstel")
        if not measures or rng.random() < 0.2:
            return ""
        draw = rng.random()
        if draw < 0.1:
            self.add("Wijst de herstelvordering als ongegrond af.", "H-AFGEWEZEN")
        elif draw < 0.2:
            self.add(
                "Stelt vast dat de herstelvordering zonder voorwerp is geworden.",
                "H-ZONDER-VOORWERP",
            )
        elif draw < 0.25:
            self.add(
                "Verklaart de herstelvordering niet-ontvankelijk bij gebrek aan eensluidend advies.",
                "H-ONONTVANKELIJK",
            )
        else:
            self._measure(*rng.choice(measures))
            return "toegekend"
        return "afgewezen"

    def _measure(self, codes: str, what: str) -> None:
        d, rng = self.dossier, self.dossier.rng
        maanden = rng.choice((3, 6, 6, 8, 10, 12, 12, 18))
        term = d.termijn(
            maanden * 30 if maanden != 12 else 365,
            f"binnen een termijn van {_TELWOORD[maanden]} maanden",
        )
        text = f"Beveelt {d.capital(d.beklaagden[0])} {what}, {term} vanaf het in kracht van gewijsde treden van dit {'arrest' if self.van_het_hof else 'vonnis'}"
        found = [*codes.split(), "H-TERMIJN"]
        if rng.random() < 0.75:
            amount = d.bedrag(
                "dwangsom per dag", rng.choice((50, 75, 100, 125, 150, 200, 250, 500))
            )
            text += f", onder verbeurte van een dwangsom van {amount} per dag vertraging"
            found.append("H-DWANGSOM")
        self.add(f"{text}.", *found)
        if rng.random() < 0.7:
            self.add(
                f"Machtigt {d.thema['herst']} om ambtshalve in de uitvoering te voorzien, op kosten van de veroordeelde.",
                "H-AMBTSHALVE",
            )
        if d.thema.get("stof") == "66" and rng.random() < 0.4:
            self.add(
                "Gelast de kantmelding van de uitspraak op de overschrijving van de dagvaarding in het bevoegde kantoor Rechtszekerheid.",
                "H-OVERSCHRIJVING",
            )

    def civil(self) -> None:
        """The claim of a civil party, when there is one."""
        d, rng = self.dossier, self.dossier.rng
        if "bp" not in d.people:
            if rng.random() < 0.5:
                self.add("Houdt ambtshalve de burgerlijke belangen aan.", "B-AANHOUDING")
            return
        naam = d.capital(d.people["bp"])
        if rng.random() < 0.7:
            amount = d.bedrag("schadevergoeding", rng.choice((1, 250, 500, 750, 1250, 2500, 4860)))
            self.add(
                f"Verklaart de vordering van de burgerlijke partij {naam} ontvankelijk en gegrond en veroordeelt de {self.dossier.term} te betalen aan de burgerlijke partij de som van {amount}, meer de vergoedende interest.",
                "B-GEGROND",
            )
        else:
            self.add(
                f"Wijst de vordering van de burgerlijke partij {naam} af: de vordering van de burgerlijke partij is ongegrond.",
                "B-ONGEGROND",
            )

    def costs(self) -> None:
        """Who pays."""
        amount = self.dossier.bedrag("kosten", self.dossier.rng.randrange(2800, 99000) / 100)
        self.add(
            f"Veroordeelt de veroordeelden hoofdelijk tot de kosten van de strafvordering, begroot op {amount}.",
            "P-TEGENSPRAAK",
        )

    def appeal(self, eerste: date) -> None:
        """What becomes of the judgment under appeal."""
        draw = self.dossier.rng.random()
        if draw < 0.4:
            self.add(
                f"Bevestigt het bestreden vonnis van {datum(eerste)} in al zijn beschikkingen, met deze aanvulling.",
                "P-BEVESTIGT",
            )
        elif draw < 0.75:
            self.add(f"Hervormt het bestreden vonnis van {datum(eerste)} als volgt.", "P-HERVORMT")
        else:
            self.add(
                f"Doet het bestreden vonnis van {datum(eerste)} teniet en, opnieuw wijzend:",
                "P-OPNIEUW",
            )
