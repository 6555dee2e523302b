"""Cassation, the Constitutional Court, and the civil judge of restoration and of a stop order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from ingest.samples.banks import bank
from ingest.samples.captions import dates, head, hof, party, rechtbank, sign
from ingest.samples.dossier import Dossier, datum, mention
from ingest.samples.draft import Draft
from ingest.samples.operative import Operative


def cassatie(dossier: Dossier, beroepen: Mapping[str, Any] | None = None) -> Draft:
    """A ruling on a criminal appeal ruling; `beroepen` is its gold, when we have it."""
    dates(dossier)
    rng, day, b = dossier.rng, dossier.uitspraak_op, bank("bestuur")["cass"]
    draft = Draft(width=rng.choice((0, 84)))
    rol = f"P.{day.year % 100:02d}.99{rng.randrange(10, 100)}.N"
    draft.add(
        "hoofding",
        f"Hof van Cassatie van België\n\nArrest\n\nNr. {mention('dossiernummer', None, rol, keep=True)}",
    )
    for wie in dossier.beklaagden:
        draft.add(
            "hoofding",
            f"{party(dossier, wie)},\nbeklaagde,\neiser,\nmet als raadsman mr. {dossier.long(dossier.wie('adv'))}, advocaat bij de balie {dossier.gemeente.zetel},",
        )
    if rng.random() < 0.5:
        draft.add(
            "hoofding",
            f"tegen\n\n{dossier.thema['herst'].upper()},\neiser tot herstel,\nverweerder.",
        )
    eerder = day - timedelta(days=rng.randrange(100, 300))
    if beroepen:
        eerder = date.fromisoformat(beroepen["datum_uitspraak"])
    lower = f"het arrest van het hof van beroep te {hof(dossier)}, correctionele kamer, van {datum(eerder)}"
    draft.add("procedure", "I. RECHTSPLEGING VOOR HET HOF")
    draft.add(
        "procedure",
        f"Het cassatieberoep is gericht tegen ⟪v:beroepen_uitspraak|{lower}⟫. De eiser voert in een memorie die aan dit arrest is gehecht, middelen aan. Raadsheer {dossier.long(dossier.wie('rechter2'))} heeft verslag uitgebracht. Advocaat-generaal {dossier.long(dossier.wie('om'))} heeft geconcludeerd.",
    )
    draft.add(
        "feiten",
        dossier.zin(
            f"{{b}} werd vervolgd wegens {rng.choice(dossier.thema['noem'])} te {{plaats}}, strafbaar gesteld door {{art}}."
        ),
    )
    draft.add("beoordeling", "II. BESLISSING VAN HET HOF\n\nBeoordeling")
    gegrond = rng.random() < 0.3
    middelen = dossier.enkele(b["middel"], 1, 3)
    for index, middel in enumerate(middelen):
        naam = ("Eerste", "Tweede", "Derde")[index]
        draft.add("argumenten", f"{naam} middel\n\n{2 * index + 1}. {middel}")
        good = gegrond and index == len(middelen) - 1
        draft.add(
            "beoordeling",
            f"{2 * index + 2}. {dossier.een(b['gegrond' if good else 'verworpen'])}",
            "herstel" if good else "sanctionering",
        )
    draft.add("dictum", "Dictum\n\nHet Hof,")
    if gegrond:
        draft.add(
            "dictum",
            "Vernietigt het bestreden arrest in zoverre het uitspraak doet over de herstelvordering.",
            "C-VERNIETIGD",
        )
        draft.add(
            "dictum",
            f"Verwijst de aldus beperkte zaak naar het hof van beroep te {'Antwerpen' if hof(dossier) == 'Gent' else 'Gent'}.",
        )
    else:
        draft.add("dictum", "Verwerpt het cassatieberoep.", "C-VERWORPEN")
    kosten = dossier.bedrag("kosten", rng.randrange(6000, 30000) / 100)
    draft.add("dictum", f"Veroordeelt de eiser tot de kosten, begroot op {kosten}.")
    voorz, lid = dossier.long(dossier.wie("voorz")), dossier.long(dossier.wie("rechter3"))
    griffier = dossier.long(dossier.naming.persoon("buiten_lijst", day))
    draft.add(
        "ondertekening",
        f"Dit arrest is gewezen te Brussel door het Hof van Cassatie, tweede kamer, samengesteld uit voorzitter {voorz}, en de raadsheren {dossier.long(dossier.wie('rechter2'))} en {lid}, en in openbare rechtszitting van {datum(day)} uitgesproken, met bijstand van griffier {griffier}.",
    )
    acties = [code for piece in draft.pieces for code in piece.codes if "-" not in code]
    draft.head = head(dossier, draft, acties, "arrest") | {
        "rechtscollege_code": "CASS",
        "afdeling": None,
        "rolnummer": [rol],
        "instantie": "cassatie",
    }
    return draft


def grondwettelijk(dossier: Dossier) -> Draft:
    """An answer to a question about a decree."""
    dates(dossier)
    rng, day, b = dossier.rng, dossier.uitspraak_op, bank("bestuur")["gwh"]
    draft = Draft(width=rng.choice((0, 92)))
    rol, nummer = f"{rng.randrange(5000, 8400)}", f"{rng.randrange(2, 190)}/{day.year}"
    draft.add(
        "hoofding",
        f"Grondwettelijk Hof\n\nRolnummer: {mention('dossiernummer', None, rol, keep=True)}\n\nArrest nr. {mention('dossiernummer', None, nummer, keep=True)} van {datum(day)}",
    )
    draft.add(
        "hoofding",
        dossier.zin(
            "In zake: de prejudiciële vraag over {art}, gesteld door het Handhavingscollege."
        ),
    )
    draft.add("procedure", "I. Onderwerp van de prejudiciële vraag en rechtspleging")
    draft.add(
        "procedure",
        dossier.zin(
            "Bij arrest van {vordering_op} in zake {b_lang} tegen het Vlaamse Gewest heeft het Handhavingscollege een prejudiciële vraag gesteld. Memories zijn ingediend door {b}, bijgestaan door {adv:vol}, en door de Vlaamse Regering."
        ),
    )
    draft.add("feiten", "II. De feiten en de rechtspleging in het bodemgeschil")
    draft.add("feiten", " ".join(dossier.enkele(dossier.thema["vaststelling"], 1, 3)))
    draft.add("beoordeling", "III. In rechte\n\n- B -")
    schendt = rng.random() < 0.3
    for line in b["b"][:3] + ([b["b"][4]] if schendt else [b["b"][3]]):
        draft.add("beoordeling", dossier.zin(line), "sanctionering")
    draft.add("dictum", "Om die redenen,\n\nhet Hof\n\nzegt voor recht:")
    article = dossier.zin("{art}").replace("|artikel", "|Artikel", 1)
    if schendt:
        draft.add(
            "dictum", f"{article} schendt de artikelen 10 en 11 van de Grondwet.", "G-SCHENDT"
        )
    else:
        draft.add(
            "dictum",
            f"{article} schendt de artikelen 10 en 11 van de Grondwet niet.",
            "G-SCHENDT-NIET",
        )
    griffier = dossier.long(dossier.naming.persoon("buiten_lijst", day))
    draft.add(
        "ondertekening",
        f"Aldus gewezen in het Nederlands, op {datum(day)}.\n\nDe griffier, De voorzitter,\n{griffier} {dossier.long(dossier.wie('voorz'))}",
    )
    draft.head = head(dossier, draft, ["sanctionering"], "arrest") | {
        "rechtscollege_code": "GWH",
        "afdeling": None,
        "rolnummer": [rol, nummer],
        "instantie": "prejudicieel",
    }
    return draft


def burgerlijk(dossier: Dossier) -> Draft:
    """The civil judge: restoration claimed by the authority, or a stop order contested."""
    dates(dossier)
    rng, day, b = dossier.rng, dossier.uitspraak_op, bank("bestuur")["civiel"]
    draft = Draft(width=rng.choice((0, 90, 98)))
    rol = f"{day.year % 100 - 1:02d}/99{rng.randrange(10, 100)}/A"
    draft.add(
        "hoofding",
        f"{rechtbank(dossier)}\nburgerlijke zaken – {rng.choice(('eerste', 'derde', 'vijfde'))} kamer\n\nVONNIS\n\nRolnummer: {mention('dossiernummer', None, rol, keep=True)}\nUitgesproken op {datum(day)}",
    )
    staking = rng.random() < 0.35
    overheid = f"{dossier.thema['herst'][0].upper()}{dossier.thema['herst'][1:]}, {dossier.long(dossier.wie('herst'))}, met als raadsman mr. {dossier.long(dossier.wie('adv2'))}"
    private = "\n".join(f"{party(dossier, wie)}," for wie in dossier.beklaagden)
    counsel = f"met als raadsman mr. {dossier.long(dossier.wie('adv'))}, advocaat te {dossier.naming.gemeente().naam}"
    first, second = (
        (f"{private}\n{counsel}", overheid) if staking else (overheid, f"{private}\n{counsel}")
    )
    draft.add(
        "hoofding",
        f"IN DE ZAAK VAN:\n\n{first},\neisende partij,\n\nTEGEN:\n\n{second},\nverwerende partij.",
    )
    draft.add("procedure", "I. PROCEDURE")
    draft.add("procedure", " ".join(dossier.enkele(b["procedure"], 2, 3)))
    draft.add("feiten", "II. FEITEN")
    draft.add(
        "feiten",
        dossier.zin("De zaak betreft een goed te {plaats}, {adres}, kadastraal bekend {perceel}. ")
        + " ".join(dossier.enkele(dossier.thema["vaststelling"], 2, 5)),
    )
    draft.add("beoordeling", "III. BEOORDELING")
    action = "beveiliging" if staking else "herstel"
    for number, line in enumerate(
        [
            dossier.zin(b["beoordeling"][0]),
            *dossier.enkele(b["staking"] if staking else b["beoordeling"][1:], 2, 4),
        ],
        1,
    ):
        draft.add("beoordeling", f"{number}. {line}", action)
    draft.add("dictum", "OM DEZE REDENEN, DE RECHTBANK,\n\nrechtdoende op tegenspraak,")
    operative = Operative(dossier, draft)
    if staking and rng.random() < 0.4:
        operative.add(
            dossier.zin("Beveelt de opheffing van het stakingsbevel van {vast_op}."), "BV-OPGEHEVEN"
        )
    elif staking:
        operative.add(
            "Verklaart de vordering tot opheffing van het stakingsbevel ongegrond en zegt dat het stakingsbevel rechtsgeldig werd bekrachtigd.",
            "BV-BEKRACHTIGD",
        )
    elif not operative.restoration():
        operative.add("Wijst de herstelvordering als ongegrond af.", "H-AFGEWEZEN")
    rpv = dossier.bedrag("rechtsplegingsvergoeding", rng.choice((240, 1440, 1560, 1680, 1800)))
    operative.add(
        f"Veroordeelt de in het ongelijk gestelde partij tot een rechtsplegingsvergoeding van {rpv}.",
        "B-RPV",
        "P-TEGENSPRAAK",
    )
    if rng.random() < 0.3:
        operative.add(
            "Verklaart het vonnis uitvoerbaar bij voorraad wat het herstel betreft.",
            "P-UITVOERBAAR",
        )
    sign(dossier, draft, "vonnis", "rechter")
    draft.head = head(dossier, draft, [action], "vonnis") | {
        "rechtscollege_code": dossier.gemeente.rechtbank,
        "afdeling": dossier.gemeente.zetel,
        "rolnummer": [rol],
        "instantie": "eerste aanleg",
    }
    return draft
