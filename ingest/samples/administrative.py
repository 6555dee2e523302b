"""Rulings of the Flemish administrative courts and of the Raad van State."""

from __future__ import annotations

from ingest.samples.banks import bank
from ingest.samples.captions import address, dates, head
from ingest.samples.dossier import Dossier, datum, mention
from ingest.samples.draft import Draft
from ingest.samples.names import Firma, Partij

_ROMEINS = ("I", "II", "III", "IV", "V", "VI", "VII")
_HHC_SINDS = 2017


def handhavingscollege(dossier: Dossier) -> Draft:
    """HHC, or until 2017 MHHC, on an administrative fine."""
    dates(dossier)
    rng, year = dossier.rng, dossier.uitspraak_op.year
    college = "Handhavingscollege" if year >= _HHC_SINDS else "Milieuhandhavingscollege"
    draft = Draft(width=rng.choice((0, 0, 90)))
    arrest, rol = _college_numbers(dossier)
    b = bank("bestuur")["hhc"]
    dossier.words["kenmerk"] = mention(
        "dossiernummer",
        None,
        f"{year % 100 - 1}/AMMC/99{rng.randrange(10, 100)}-M/XY{rng.choice('ABC')}",
    )
    keep = [mention("dossiernummer", None, number, keep=True) for number in (arrest, rol)]
    draft.add(
        "hoofding",
        f"{college.upper()}\n\nARREST\n\nvan {datum(dossier.uitspraak_op)} met nummer {keep[0]} in de zaak met rolnummer {keep[1]}",
    )
    draft.add("hoofding", _claimants(dossier))
    draft.add(
        "hoofding",
        "Verwerende partij: het VLAAMSE GEWEST, vertegenwoordigd door de Vlaamse regering, ten verzoeke van de Vlaamse minister bevoegd voor omgeving",
    )
    base = rng.choice((100, 125, 200, 250, 400, 500, 800, 1250))
    factor = 8 if year >= _HHC_SINDS else 6
    boete = f"{base * factor:,}".replace(",", ".")
    _section(draft, 0, "BESTREDEN BESLISSING")
    draft.add(
        "procedure",
        dossier.zin(
            f"{{b}} vordert de vernietiging van de beslissing van de gewestelijke entiteit van {{hercontrole_op}}, waarbij een alternatieve bestuurlijke geldboete wordt opgelegd van {boete} euro ({base} euro, vermeerderd met de opdeciemen) wegens {rng.choice(dossier.thema['noem'])}, in strijd met {{art}}."
        ),
    )
    _section(draft, 1, "VERLOOP VAN DE RECHTSPLEGING")
    draft.add("procedure", " ".join(dossier.enkele(b["verloop"], 2, 5)))
    _section(draft, 2, "FEITEN")
    facts = [
        *dossier.enkele(dossier.thema["vaststelling"], 2, 6),
        *dossier.enkele(b["feiten"], 2, 4),
    ]
    for number, fact in enumerate(facts, 1):
        draft.add("feiten", f"{number}. {fact}")
    _section(draft, 3, "ONTVANKELIJKHEID VAN HET BEROEP")
    draft.add("beoordeling", dossier.een(b["ontvankelijk"]))
    _section(draft, 4, "ONDERZOEK VAN DE MIDDELEN")
    acties = _grounds(dossier, draft, b["middel"], "het College")
    _section(draft, 5, "BESLISSING", "dictum")
    _college_decides(dossier, draft, base * factor)
    _signed(dossier, draft, college)
    draft.head = head(dossier, draft, [*acties, "sanctionering"], "arrest") | {
        "rechtscollege_code": "HHC" if year >= _HHC_SINDS else "MHHC",
        "afdeling": None,
        "rolnummer": [rol, arrest],
        "instantie": "beroep tegen een bestuurlijke sanctie",
    }
    return draft


def vergunningsbetwistingen(dossier: Dossier) -> Draft:
    """RvVb on a permit that would regularise the facts."""
    dates(dossier)
    rng = dossier.rng
    draft = Draft(width=rng.choice((0, 94)))
    arrest, rol = _council_numbers(dossier)
    keep = [mention("dossiernummer", None, number, keep=True) for number in (arrest, rol)]
    draft.add(
        "hoofding",
        f"RAAD VOOR VERGUNNINGSBETWISTINGEN\n\nARREST\n\nvan {datum(dossier.uitspraak_op)} met nummer {keep[0]} in de zaak met rolnummer {keep[1]}",
    )
    draft.add("hoofding", _claimants(dossier))
    province = rng.choice(
        ("Antwerpen", "Limburg", "Oost-Vlaanderen", "Vlaams-Brabant", "West-Vlaanderen")
    )
    draft.add(
        "hoofding", f"Verwerende partij: de deputatie van de provincieraad van {province.upper()}"
    )
    _section(draft, 0, "BESTREDEN BESLISSING")
    draft.add(
        "procedure",
        dossier.zin(
            f"{{b}} vordert de vernietiging van de beslissing van de deputatie van {{hercontrole_op}}, waarbij op grond van {{art}} een omgevingsvergunning tot regularisatie wordt {rng.choice(('verleend', 'geweigerd'))} op een perceel te {{plaats}}, {{adres}}, kadastraal bekend {{perceel}}."
        ),
    )
    _section(draft, 1, "FEITEN")
    draft.add("feiten", " ".join(dossier.enkele(dossier.thema["vaststelling"], 2, 4)))
    draft.add(
        "feiten",
        dossier.zin(
            "Tijdens het openbaar onderzoek diende {buur:vol} een bezwaar in. Het college van burgemeester en schepenen van {plaats} nam een beslissing op {vordering_op}; daartegen werd administratief beroep ingesteld."
        ),
    )
    _section(draft, 2, "ONDERZOEK VAN DE MIDDELEN")
    _grounds(dossier, draft, bank("bestuur")["rvvb"]["middel"], "de Raad")
    _section(draft, 3, "BESLISSING", "dictum")
    if rng.random() < 0.5:
        draft.add(
            "dictum",
            "1. De Raad vernietigt de beslissing van de verwerende partij.",
            "V-VERNIETIGD",
        )
        draft.add(
            "dictum",
            f"2. De Raad beveelt de verwerende partij een nieuwe beslissing te nemen binnen een {dossier.termijn(120, 'termijn van vier maanden')}.",
            "A-VERNIETIGD-NIEUW",
        )
    else:
        draft.add("dictum", "1. Het beroep wordt verworpen.", "V-VERWORPEN")
    draft.add(
        "dictum",
        f"{_next(draft)}. De kosten van het beroep, bestaande uit het rolrecht, bepaald op {dossier.bedrag('rolrecht', 200)}, komen ten laste van de in het ongelijk gestelde partij.",
        "A-KOSTEN",
    )
    _signed(dossier, draft, "Raad voor Vergunningsbetwistingen")
    draft.head = head(dossier, draft, ["herstel"], "arrest") | {
        "rechtscollege_code": "RVVB",
        "afdeling": None,
        "rolnummer": [rol, arrest],
        "instantie": "beroep tegen een vergunning",
    }
    return draft


def raad_van_state(dossier: Dossier) -> Draft:
    """RvS on an administrative measure."""
    dates(dossier)
    rng = dossier.rng
    draft = Draft(width=rng.choice((0, 86)))
    number = f"{100 + (dossier.uitspraak_op.year - 2001) * 6}.9{rng.randrange(10, 99)}"
    rol = f"A. {rng.randrange(150, 240)}.9{rng.randrange(10, 99)}/VII-{rng.randrange(30, 43)}.9{rng.randrange(10, 99)}"
    keep = [mention("dossiernummer", None, one, keep=True) for one in (number, rol)]
    draft.add(
        "hoofding",
        f"RAAD VAN STATE, AFDELING BESTUURSRECHTSPRAAK\nVIIe KAMER\n\nARREST\nnr. {keep[0]} van {datum(dossier.uitspraak_op)}\nin de zaak {keep[1]}",
    )
    draft.add("hoofding", _claimants(dossier))
    draft.add("hoofding", "tegen:\nhet VLAAMSE GEWEST, vertegenwoordigd door de Vlaamse regering")
    draft.add("procedure", "I. Voorwerp van het beroep")
    draft.add(
        "procedure",
        dossier.zin(
            "Het beroep, ingesteld op {vordering_op}, strekt tot de nietigverklaring van het ministerieel besluit van {hercontrole_op} houdende bestuurlijke maatregelen, genomen op grond van {art}."
        ),
    )
    draft.add("feiten", "II. Feiten")
    draft.add("feiten", " ".join(dossier.enkele(dossier.thema["vaststelling"], 2, 5)))
    draft.add("beoordeling", "III. Onderzoek van de middelen")
    gegrond = rng.random() < 0.4
    middel = rng.choice(bank("bestuur")["rvs"])
    draft.add("argumenten", dossier.zin(middel["middel"]))
    draft.add("beoordeling", dossier.zin(middel["gegrond" if gegrond else "ongegrond"]), "herstel")
    draft.add("dictum", "BESLISSING")
    if gegrond:
        draft.add(
            "dictum",
            "1. De Raad van State vernietigt het ministerieel besluit houdende bestuurlijke maatregelen.",
            "V-VERNIETIGD",
        )
    else:
        draft.add(
            "dictum",
            "1. De Raad van State verwerpt het beroep tot nietigverklaring.",
            "V-VERWORPEN",
        )
    draft.add(
        "dictum",
        f"2. De kosten, begroot op een rolrecht van {dossier.bedrag('rolrecht', 200)}, komen ten laste van de {'verwerende' if gegrond else 'verzoekende'} partij.",
        "A-KOSTEN",
    )
    _signed(dossier, draft, "Raad van State")
    draft.head = head(dossier, draft, ["herstel"], "arrest") | {
        "rechtscollege_code": "RVS",
        "afdeling": None,
        "rolnummer": [rol, number],
        "instantie": "annulatie",
    }
    return draft


def _college_numbers(dossier: Dossier) -> tuple[str, str]:
    rng, year = dossier.rng, dossier.uitspraak_op.year
    work = f"{year % 100 - 1:02d}{year % 100:02d}"
    serial, roll = rng.randrange(9900, 9999), rng.randrange(9900, 9999)
    if year >= _HHC_SINDS:
        return f"HHC-M-{work}-{serial}", f"{work}-HHC-{roll}-M"
    if year >= 2015:
        return f"MHHC/M/{work}/{serial}", f"{work}/MHHC/{roll}/M"
    return f"MHHC-{year % 100:02d}/{serial % 1000}-VK", f"{year % 100 - 1:02d}/MHHC/{roll % 1000}-M"


def _council_numbers(dossier: Dossier) -> tuple[str, str]:
    rng, yy = dossier.rng, dossier.uitspraak_op.year % 100
    if yy < 15:
        return (
            f"A/20{yy}/99{rng.randrange(10, 100)}",
            f"{yy - 2:02d}{yy - 1:02d}/99{rng.randrange(10, 100)}/A/{rng.randrange(1, 9)}/0{rng.randrange(100, 999)}",
        )
    rol = f"{yy - 2:02d}{yy - 1:02d}-RvVb-0{rng.randrange(100, 999)}-A"
    return f"RvVb-A-{yy - 1:02d}{yy:02d}-0{rng.randrange(100, 999)}", rol


def _claimants(dossier: Dossier) -> str:
    lines = []
    for index, wie in enumerate(dossier.beklaagden, 1):
        number = f"{index}. " if len(dossier.beklaagden) > 1 else ""
        lines.append(f"{number}{_claimant(wie)}")
    adv = dossier.long(dossier.wie("adv"))
    place = dossier.naming.adres()
    chosen = mention("adres", dossier.wie("adv"), place.voluit)
    label = "Verzoekende partij" if len(lines) == 1 else "Verzoekende partijen"
    return (
        f"{label}: "
        + "\n".join(lines)
        + f"\nvertegenwoordigd door advocaat {adv}, met woonplaatskeuze te {chosen}"
    )


def _claimant(wie: Partij) -> str:
    if isinstance(wie, Firma):
        return f"de {wie.vorm} {mention('organisatie', wie, wie.naam.upper(), keep=not wie.leads)}, met zetel te {address(wie)}"
    return f"{wie.aanspreking} {mention('persoon', wie, f'{wie.voornaam} {wie.naam.upper()}')}, wonende te {address(wie)}"


def _section(draft: Draft, index: int, heading: str, zone: str = "") -> None:
    found = zone or {"FEITEN": "feiten", "BESTREDEN BESLISSING": "procedure"}.get(heading, "")
    fallback = "procedure" if "VERLOOP" in heading else "beoordeling"
    draft.add(found or fallback, f"{_ROMEINS[index]}. {heading}")


def _grounds(
    dossier: Dossier, draft: Draft, middelen: list[dict[str, object]], who: str
) -> list[str]:
    """Claims with what is made of them; the actions that were assessed."""
    rng = dossier.rng
    acties = []
    for index, middel in enumerate(rng.sample(middelen, rng.randint(1, min(3, len(middelen))))):
        heading = f"{'ABC'[index]}. {('Eerste', 'Tweede', 'Derde')[index]} middel"
        draft.add("argumenten", f"{heading}\n\nStandpunt van de partijen")
        breach = str(middel["schending"])
        if norm := middel.get("norm"):
            code, _, article = str(norm).partition(":")
            words = f"artikel {article} {bank('instrumenten')[code]['kort']}"
            breach = breach.replace(words, f"⟪c:{code}:{article}|{words}⟫")
        standpunt, beoordeling = middel["standpunt"], middel["beoordeling"]
        assert isinstance(standpunt, list)
        assert isinstance(beoordeling, list)
        draft.add(
            "argumenten",
            f"De verzoekende partij voert de schending aan {breach}. {dossier.een(standpunt)}",
        )
        draft.add("beoordeling", f"Beoordeling door {who}")
        codes = [str(middel["handeling"])] if "handeling" in middel else []
        draft.add("beoordeling", dossier.een(beoordeling), *codes)
        acties += codes
    return acties


def _college_decides(dossier: Dossier, draft: Draft, boete: int) -> None:
    rng = dossier.rng
    draw = rng.random()
    loser = "verwerende"
    if draw < 0.4:
        draft.add("dictum", "1. Het beroep wordt verworpen.", "A-BEVESTIGD")
        loser = "verzoekende"
    elif draw < 0.6:
        draft.add(
            "dictum",
            f"1. De alternatieve bestuurlijke geldboete wordt verminderd tot {dossier.bedrag('bestuurlijke geldboete', boete // 2)}, opdeciemen inbegrepen.",
            "A-VERMINDERD",
        )
    elif draw < 0.72:
        draft.add(
            "dictum",
            "1. Het College vernietigt de bestreden beslissing en beveelt de gewestelijke entiteit een nieuwe beslissing te nemen.",
            "A-VERNIETIGD-NIEUW",
        )
    elif draw < 0.82:
        draft.add("dictum", "1. De bestreden beslissing wordt vernietigd.", "A-VERNIETIGD")
        draft.add(
            "dictum",
            "2. Het College zegt dat geen bestuurlijke geldboete verschuldigd is.",
            "A-GEEN-BOETE",
        )
    elif draw < 0.9:
        draft.add(
            "dictum", "1. Het beroep is laattijdig en dus onontvankelijk.", "A-ONONTVANKELIJK"
        )
        loser = "verzoekende"
    else:
        draft.add("dictum", "1. De afstand van het geding wordt vastgesteld.", "A-AFSTAND")
        loser = "verzoekende"
    if draw < 0.6 and rng.random() < 0.3:
        amount = dossier.bedrag("voordeelontneming", rng.randrange(5, 90) * 50)
        draft.add(
            "dictum",
            f"{_next(draft)}. De voordeelontneming van {amount} wordt {'bevestigd' if draw < 0.4 else 'vernietigd'}.",
            "A-VOORDEEL",
        )
    draft.add(
        "dictum",
        f"{_next(draft)}. De kosten van het beroep, bestaande uit het rolrecht, bepaald op {dossier.bedrag('rolrecht', 100)}, komen ten laste van de {loser} partij.",
        "A-KOSTEN",
    )


def _next(draft: Draft) -> int:
    """The number of the next item of the operative part, whose heading is not numbered."""
    return sum(1 for piece in draft.pieces if piece.zone == "dictum")


def _signed(dossier: Dossier, draft: Draft, court: str) -> None:
    griffier = dossier.long(dossier.naming.persoon("buiten_lijst", dossier.uitspraak_op))
    voorzitter = dossier.long(dossier.wie("voorz"))
    draft.add(
        "ondertekening",
        f"Dit arrest is uitgesproken te Brussel in openbare zitting op {datum(dossier.uitspraak_op)} door de {dossier.rng.choice(('eerste', 'tweede', 'vierde'))} kamer van het rechtscollege ({court}).\n\nDe griffier, De voorzitter van de kamer,\n{griffier} {voorzitter}",
    )
