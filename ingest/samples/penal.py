"""Judgments of the correctional court and rulings of the courts of appeal, old and new."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from ingest.samples import numbers
from ingest.samples.banks import bank
from ingest.samples.dossier import Dossier, datum, mention
from ingest.samples.draft import Draft
from ingest.samples.names import Firma, Partij
from ingest.samples.operative import Operative

_PROVINCIES = {
    "ANTWERPEN": "Antwerpen",
    "LIMBURG": "Limburg",
    "OOST": "Oost-Vlaanderen",
    "WEST": "West-Vlaanderen",
}
_HOVEN = {
    "ANTWERPEN": "Antwerpen",
    "LIMBURG": "Antwerpen",
    "OOST": "Gent",
    "WEST": "Gent",
    "LEUVEN": "Brussel",
    "BRUSSEL": "Brussel",
}
_HERVORMING = date(2014, 4, 1)
_OUD = 1998


def rechtbank(dossier: Dossier) -> str:
    """The court's name on that day: one per seat until 2014, divisions since."""
    zetel, key = dossier.gemeente.zetel, dossier.gemeente.rechtbank.split("_")[1]
    if key == "BRUSSEL":
        return (
            "Nederlandstalige rechtbank van eerste aanleg Brussel"
            if dossier.uitspraak_op >= _HERVORMING
            else "rechtbank van eerste aanleg te Brussel"
        )
    if dossier.uitspraak_op < _HERVORMING:
        return f"rechtbank van eerste aanleg te {zetel}"
    return (
        f"rechtbank van eerste aanleg {_PROVINCIES[key]}, afdeling {zetel}"
        if key in _PROVINCIES
        else f"rechtbank van eerste aanleg {zetel}"
    )


def hof(dossier: Dossier) -> str:
    """The seat of the court of appeal."""
    return _HOVEN[dossier.gemeente.rechtbank.split("_")[1]]


def correctional(dossier: Dossier) -> Draft:
    """A judgment of first instance."""
    _dates(dossier)
    draft = Draft(width=dossier.rng.choice((0, 0, 88, 96, 104)))
    year, rng = dossier.uitspraak_op.year, dossier.rng
    nummer = f"{rng.randrange(40, 4000)}/{year}"
    dossiernr = numbers.dossier(rng, year)
    old = year < _OUD
    draft.add(
        "hoofding",
        _caption_rea_old(dossier, nummer) if old else _caption_rea(dossier, nummer, dossiernr),
    )
    draft.add("hoofding", _parties(dossier))
    _charges(dossier, draft)
    acties = _old_body(dossier, draft) if old else _body(dossier, draft, "procedure")
    headings = bank("straf")["oud"]["dictum"] if old else bank("straf")["koppen"]["dictum"]
    _decide(dossier, draft, rng.choice(headings), acties)
    _sign(dossier, draft, "vonnis", "rechter")
    codes = _head(dossier, acties, "vonnis")
    draft.head = codes | {
        "rechtscollege_code": dossier.gemeente.rechtbank,
        "afdeling": dossier.gemeente.zetel,
        "rolnummer": [nummer] if old else [nummer, dossiernr],
        "instantie": "eerste aanleg",
    }
    return draft


def appeal(dossier: Dossier) -> Draft:
    """A ruling of a court of appeal on such a judgment."""
    _dates(dossier)
    draft = Draft(width=dossier.rng.choice((0, 92, 100)))
    rng, year, seat = dossier.rng, dossier.uitspraak_op.year, hof(dossier)
    eerste = dossier.uitspraak_op - timedelta(days=rng.randrange(200, 700))
    dossier.words["eerste_op"] = datum(eerste)
    rol = f"{year - 1}/{'NT' if seat == 'Gent' else 'CO'}/{rng.randrange(20, 1400)}"
    arrest = f"C/{rng.randrange(60, 1900)}/{year}"
    kamer = rng.choice(("negende", "tiende", "twaalfde", "veertiende"))
    draft.add("hoofding", f"Hof van beroep\n{seat}\n\nArrest\n{kamer} kamer – correctionele zaken")
    own = f"Arrestnummer: {mention('dossiernummer', None, arrest, keep=True)}\nRolnummer: {mention('dossiernummer', None, rol, keep=True)}\nDatum van uitspraak: {datum(dossier.uitspraak_op)}"
    draft.add("hoofding", f"{own}\nNotitienummer parket: {dossier.words['notitie']}")
    draft.add("hoofding", _parties(dossier))
    lower = f"het vonnis van {datum(eerste)} van de {rechtbank(dossier)}"
    draft.add(
        "hoofding",
        f"in hoger beroep tegen ⟪v:beroepen_uitspraak|{lower}⟫ (griffienummer {mention('dossiernummer', None, f'{rng.randrange(40, 3000)}/{eerste.year}')})",
    )
    _charges(dossier, draft)
    acties = _body(dossier, draft, "procedure_hof")
    _decide(dossier, draft, rng.choice(bank("straf")["koppen"]["dictum_hof"]), acties, eerste)
    draft.pieces = [replace(piece, text=_as_hof(piece.text)) for piece in draft.pieces]
    _sign(dossier, draft, "arrest", "raadsheer")
    draft.head = _head(dossier, acties, "arrest") | {
        "rechtscollege_code": f"HVB_{seat.upper()}",
        "afdeling": None,
        "rolnummer": [rol, arrest],
        "instantie": "hoger beroep",
    }
    return draft


def _dates(dossier: Dossier) -> None:
    rng, day = dossier.rng, dossier.uitspraak_op
    zitting = day - timedelta(days=rng.randrange(14, 45))
    cited = day.year - rng.randrange(1, 9)
    dossier.words |= {
        "zitting_op": datum(zitting),
        "dagvaarding_op": datum(zitting - timedelta(days=rng.randrange(40, 160))),
        "taalwet": "⟪c:FED-TAAL:24|artikel 24 van de wet van 15 juni 1935 op het gebruik der talen in gerechtszaken⟫",
        "herstelinstantie": dossier.thema["herst"],
        "cass": f"⟪v:aangehaald|Cass. {rng.randrange(1, 28)} {rng.choice(('januari', 'mei', 'oktober'))} {cited}, P.{(cited - 1) % 100:02d}.99{rng.randrange(10, 99)}.N⟫",
    }


def _caption_rea(dossier: Dossier, nummer: str, dossiernr: str) -> str:
    rng, day = dossier.rng, dossier.uitspraak_op
    keep = mention("dossiernummer", None, nummer, keep=True)
    own = mention("dossiernummer", None, dossiernr, keep=True)
    kamer = f"{dossier.gemeente.letters[0]}{rng.randrange(10, 40)}{rng.choice(('', 'm', 'D1'))}"
    numbers_ = [
        f"Vonnisnummer: {keep}",
        f"Dossiernummer: {own}",
        f"Datum van uitspraak: {datum(day)}",
        f"Notitienummer parket: {dossier.words['notitie']}",
    ]
    court = f"{rechtbank(dossier)}\nsectie correctionele rechtbank\nVonnis – kamer {kamer}"
    if rng.random() < 0.3:
        return f"{court.upper() if rng.random() < 0.4 else court}\n\nvonnis nr. {keep} – dossier {own}\nnotitie {dossier.words['notitie']}\nzitting van {datum(day)}"
    return "\n".join(numbers_) + f"\n\n{court}"


def _caption_rea_old(dossier: Dossier, nummer: str) -> str:
    keep = mention("dossiernummer", None, nummer, keep=True)
    return f"RECHTBANK VAN EERSTE AANLEG TE {dossier.gemeente.zetel.upper()}\nzitting houdende in boetstraffelijke zaken\n\nVonnis nr. {keep}\nNot. nr. {dossier.words['notitie']}\nOpenbare zitting van {datum(dossier.uitspraak_op)}"


def _parties(dossier: Dossier) -> str:
    rng = dossier.rng
    lines = [
        rng.choice(
            (
                "In de zaak van het openbaar ministerie",
                "Inzake van het OPENBAAR MINISTERIE",
                "HET OPENBAAR MINISTERIE",
            )
        )
    ]
    if rng.random() < 0.3:
        bp = dossier.wie("bp")
        lines += [
            "en van de burgerlijke partij:",
            f"{dossier.capital(bp)}, wonende te {_address(bp)}, bijgestaan door meester {dossier.long(dossier.wie('adv_bp'))}, advocaat te {dossier.naming.gemeente().naam},",
        ]
    lines.append("tegen:")
    for index, wie in enumerate(dossier.beklaagden, 1):
        lines.append(f"{index}. {_party(dossier, wie)},")
    adv = dossier.long(dossier.wie("adv"))
    loco = f"{dossier.long(dossier.wie('adv2'))} loco " if rng.random() < 0.3 else ""
    woord = dossier.term if len(dossier.beklaagden) == 1 else f"{dossier.term}n"
    lines.append(
        f"{woord}, {rng.choice(('bijgestaan', 'vertegenwoordigd'))} door meester {loco}{adv}, advocaat te {dossier.naming.gemeente().naam}."
    )
    return "\n".join(lines)


def _party(dossier: Dossier, wie: Partij) -> str:
    if isinstance(wie, Firma):
        number = mention("ondernemingsnummer", wie, wie.ondernemingsnummer)
        return f"{dossier.capital(wie)}, {dossier.rng.choice(('KBO', 'ondernemingsnummer', 'ON'))} {number}, met maatschappelijke zetel te {_address(wie)}"
    rrn = mention("rijksregisternummer", wie, wie.rijksregisternummer)
    birth = f"geboren te {mention('gemeente', wie, wie.geboorteplaats)} op {mention('geboortedatum', wie, datum(wie.geboren))}"
    live = f"{dossier.rng.choice(('wonende', 'ingeschreven'))} te {_address(wie)}"
    if dossier.uitspraak_op.year < _OUD:
        return f"{dossier.capital(wie)}, {wie.beroep}, {birth}, {live}"
    return dossier.rng.choice(
        (
            f"{dossier.capital(wie)}, RRN {rrn}, {birth}, van Belgische nationaliteit, {wie.beroep}, {live}",
            f"{dossier.capital(wie)} (RRN {rrn}), {birth}, {live}",
        )
    )


def _address(wie: Partij) -> str:
    return mention("adres", wie, (wie.zetel if isinstance(wie, Firma) else wie.adres).voluit)


def _charges(dossier: Dossier, draft: Draft) -> None:
    rng = dossier.rng
    draft.add("tenlastelegging", rng.choice(bank("straf")["koppen"]["tenlastelegging"]))
    place = rng.choice(
        (
            "Te {plaats}, {adres}, op het perceel kadastraal gekend als {perceel}",
            "In het gerechtelijk arrondissement, meer bepaald te {plaats}, {adres}",
        )
    )
    draft.add(
        "tenlastelegging",
        dossier.zin(f"{place}, als dader of mededader in de zin van {{fed:FED-SW 66}}:"),
    )
    for index, charge in enumerate(dossier.enkele(dossier.thema["tenlaste"], 1, 3)):
        article = dossier.artikel(f"{min(index, len(dossier.normen) - 1)}:")
        draft.add(
            "tenlastelegging",
            dossier.zin(
                f"{'ABC'[index]}. bij inbreuk op {article}, {charge[0].lower()}{charge[1:]}, {rng.choice(('in de periode van {feiten_op} tot {tot_op}', 'op {vast_op}', 'tussen {feiten_op} en {vast_op}'))};"
            ),
        )


def _body(dossier: Dossier, draft: Draft, procedure: str) -> dict[str, list[str]]:
    """Everything between charges and decision; the actions assessed, with their proof."""
    b, rng, thema = bank("straf"), dossier.rng, dossier.thema
    koppen = b["koppen"]
    draft.add("procedure", rng.choice(koppen["procedure"]))
    draft.add("procedure", " ".join(dossier.enkele(b[procedure], 2, 5)))
    draft.add("feiten", rng.choice(koppen["feiten"]))
    draft.add(
        "feiten",
        " ".join(
            [dossier.een(b["inleiding_feiten"]), *dossier.enkele(thema["vaststelling"], 2, 6)]
        ),
    )
    dossier.words["verklaring"] = dossier.een(thema["verklaring"])
    draft.add(
        "feiten",
        " ".join([dossier.een(b["inleiding_verhoor"]), *dossier.enkele(b["navolgend"], 0, 3)]),
    )
    draft.add("argumenten", rng.choice(koppen["argumenten"]))
    answers = []
    for claim, answer in rng.sample(thema["verweer"], rng.randint(1, len(thema["verweer"]))):
        dossier.words["verweer"] = claim.format_map(dossier.words)
        draft.add("argumenten", dossier.een(b["verweer_inleiding"]))
        answers.append(answer)
    draft.add("beoordeling", rng.choice(koppen["beoordeling"]))
    acties: dict[str, list[str]] = {}
    paragraphs = [(dossier.zin(answer), "") for answer in answers]
    blokken = rng.sample(b["blok"], rng.choice((1, 1, 2, 2, 3)))
    paragraphs += [(dossier.een(blok["tekst"]), blok["handeling"]) for blok in blokken]
    rng.shuffle(paragraphs)
    for number, (text, handeling) in enumerate(paragraphs, 1):
        cite = f" {dossier.een(b['verwijzing'])}" if rng.random() < 0.15 else ""
        draft.add("beoordeling", f"{number}. {text}{cite}", *([handeling] if handeling else []))
        if handeling:
            acties.setdefault(handeling, [])
    draft.add(
        "beoordeling",
        " ".join([dossier.een(b["bewezen"]), dossier.een(b["samenloop"])]),
        "S-COLLECTIEF",
    )
    draft.add("beoordeling", rng.choice(koppen["straf"]))
    draft.add(
        "beoordeling",
        " ".join(
            [*dossier.enkele(thema["ernst"], 1, 2), *dossier.enkele(b["straftoemeting"], 2, 5)]
        ),
        "sanctionering",
    )
    acties["sanctionering"] = []
    return acties


def _old_body(dossier: Dossier, draft: Draft) -> dict[str, list[str]]:
    b = bank("straf")["oud"]
    dossier.words["noem"] = dossier.rng.choice(dossier.thema["noem"])
    for line in dossier.enkele(b["procedure"], 3, 4):
        draft.add("procedure", line)
    for line in dossier.enkele(b["overwegingen"], 5, 8):
        draft.add("beoordeling", line, "opsporing")
    return {"opsporing": [], "sanctionering": []}


def _as_hof(text: str) -> str:
    """What a court of first instance says of itself, said by a court of appeal."""
    return (
        text.replace("De rechtbank ", "Het hof ")
        .replace("acht de rechtbank", "acht het hof")
        .replace("houdt de rechtbank", "houdt het hof")
    )


def _decide(
    dossier: Dossier,
    draft: Draft,
    heading: str,
    acties: dict[str, list[str]],
    eerste: date | None = None,
) -> None:
    """The operative part, after the reasons for the restoration that it orders."""
    own = Draft()
    operative = Operative(dossier, own, van_het_hof=eerste is not None)
    if eerste:
        operative.appeal(eerste)
    operative.penalties()
    if operative.restoration():
        acties.setdefault("herstel", [])
        b = bank("straf")
        if dossier.uitspraak_op.year < _OUD:
            lines = b["oud"]["herstel"]
        else:
            lines = b["herstelmotief"]
            draft.add("beoordeling", dossier.rng.choice(b["koppen"]["herstel"]))
        draft.add("beoordeling", " ".join(dossier.enkele(lines, 2, 5)), "herstel")
    operative.civil()
    operative.costs()
    draft.add("dictum", heading)
    draft.pieces += own.pieces


def _sign(dossier: Dossier, draft: Draft, soort: str, titel: str) -> None:
    rng = dossier.rng
    griffier = dossier.long(dossier.naming.persoon("buiten_lijst", dossier.uitspraak_op))
    om = dossier.long(dossier.wie("om"))
    voorz = dossier.long(dossier.wie("voorz"))
    bench = f"{voorz}, {'alleenzetelend rechter' if titel == 'rechter' else 'kamervoorzitter'}"
    if titel == "raadsheer" or rng.random() < 0.3:
        bench = f"{voorz}, voorzitter, {dossier.long(dossier.wie('rechter2'))} en {dossier.long(dossier.wie('rechter3'))}, {'rechters' if titel == 'rechter' else 'raadsheren'}"
    parket = "substituut-procureur des Konings" if titel == "rechter" else "advocaat-generaal"
    draft.add(
        "ondertekening",
        f"Dit {soort} is gewezen en uitgesproken in openbare terechtzitting op {datum(dossier.uitspraak_op)} door {bench}, in aanwezigheid van {om}, {parket}, met bijstand van griffier {griffier}.",
    )


def _head(dossier: Dossier, acties: dict[str, list[str]], soort: str) -> dict[str, object]:
    genoemd = [code for code in sorted(dossier.cited | {"FED-TAAL"}) if code not in dossier.normen]
    return {
        "datum_uitspraak": dossier.uitspraak_op.isoformat(),
        "soort_uitspraak": soort,
        "taal": "nl",
        "regelgeving_dragend": [code for code in dossier.normen if code in dossier.cited],
        "regelgeving_genoemd": genoemd,
        "handelingen": list(acties),
    }


def draw_case(rng: Random, uitspraak_op: date, term: str) -> Dossier:
    """A case whose subject was governed by some instrument on the day of the facts."""
    from ingest.samples.banks import themas
    from ingest.samples.names import gemeenten

    places = gemeenten()
    feiten_op = uitspraak_op - timedelta(days=rng.randrange(500, 1500))
    while True:
        dossier = Dossier(
            rng, rng.choice(themas()), uitspraak_op, feiten_op, rng.choice(places), term
        )
        if dossier.normen:
            return dossier
