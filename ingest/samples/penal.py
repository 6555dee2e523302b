"""Judgments of the correctional court and rulings of the courts of appeal, old and new."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from ingest.samples import numbers
from ingest.samples.banks import bank
from ingest.samples.captions import OUD, address, dates, head, hof, party, rechtbank, sign
from ingest.samples.dossier import Dossier, datum, mention
from ingest.samples.draft import Draft
from ingest.samples.operative import Operative

_NUMBERING = ("{}. ", "{}. ", "{}) ", "3.{}. ", "{}° ", "IV.{} ", "")


def correctional(dossier: Dossier) -> Draft:
    """A judgment of first instance."""
    dates(dossier)
    draft = Draft(width=dossier.rng.choice((0, 0, 88, 96, 104)))
    year, rng = dossier.uitspraak_op.year, dossier.rng
    nummer = f"{rng.randrange(40, 4000)}/{year}"
    dossiernr = numbers.dossier(rng, year)
    old = year < OUD
    draft.add(
        "hoofding",
        _caption_rea_old(dossier, nummer) if old else _caption_rea(dossier, nummer, dossiernr),
    )
    draft.add("hoofding", _parties(dossier))
    _charges(dossier, draft)
    acties = _old_body(dossier, draft) if old else _body(dossier, draft, "procedure")
    headings = bank("straf")["oud"]["dictum"] if old else bank("straf")["koppen"]["dictum"]
    _decide(dossier, draft, rng.choice(headings), acties)
    sign(dossier, draft, "vonnis", "rechter")
    codes = head(dossier, draft, acties, "vonnis")
    draft.head = codes | {
        "rechtscollege_code": dossier.gemeente.rechtbank,
        "afdeling": dossier.gemeente.zetel,
        "rolnummer": [nummer] if old else [nummer, dossiernr],
        "instantie": "eerste aanleg",
    }
    return draft


def interim(dossier: Dossier) -> Draft:
    """A judgment that first wants to know more."""
    draft = correctional(dossier)
    start = next(i for i, piece in enumerate(draft.pieces) if piece.zone == "dictum")
    signed = draft.pieces[-1]
    del draft.pieces[start + 1 :]
    rng = dossier.rng
    if rng.random() < 0.5:
        desk = dossier.long(dossier.wie("desk"))
        term = dossier.termijn(90, "binnen drie maanden")
        text = f"Alvorens verder recht te doen, stelt {desk}, landmeter-expert, aan als deskundige, met opdracht {term} een verslag neer te leggen."
        draft.add("dictum", text, "P-TUSSEN", "P-DESKUNDIGE")
    else:
        draft.add(
            "dictum",
            "Alvorens verder recht te doen, beveelt de heropening van de debatten.",
            "P-TUSSEN",
            "P-HEROPENING",
        )
    draft.add("dictum", "Houdt de beslissing over het overige en over de kosten aan.")
    draft.pieces.append(signed)
    draft.head |= head(dossier, draft, draft.head["handelingen"], "tussenvonnis")
    return draft


def appeal(dossier: Dossier, beroepen: Mapping[str, Any] | None = None) -> Draft:
    """A ruling of a court of appeal on such a judgment; `beroepen` is its gold, when we have it."""
    dates(dossier)
    draft = Draft(width=dossier.rng.choice((0, 92, 100)))
    rng, year, seat = dossier.rng, dossier.uitspraak_op.year, hof(dossier)
    eerste = dossier.uitspraak_op - timedelta(days=rng.randrange(200, 700))
    griffie = f"{rng.randrange(40, 3000)}/{eerste.year}"
    if beroepen:
        eerste, griffie = date.fromisoformat(beroepen["datum_uitspraak"]), beroepen["rolnummer"][0]
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
        f"in hoger beroep tegen ⟪v:beroepen_uitspraak|{lower}⟫ (griffienummer {mention('dossiernummer', None, griffie)})",
    )
    _charges(dossier, draft)
    acties = _body(dossier, draft, "procedure_hof")
    _decide(dossier, draft, rng.choice(bank("straf")["koppen"]["dictum_hof"]), acties, eerste)
    draft.pieces = [replace(piece, text=_as_hof(piece.text)) for piece in draft.pieces]
    sign(dossier, draft, "arrest", "raadsheer")
    draft.head = head(dossier, draft, acties, "arrest") | {
        "rechtscollege_code": f"HVB_{seat.upper()}",
        "afdeling": None,
        "rolnummer": [rol, arrest],
        "instantie": "hoger beroep",
    }
    return draft


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
            f"{dossier.capital(bp)}, wonende te {address(bp)}, bijgestaan door meester {dossier.long(dossier.wie('adv_bp'))}, advocaat te {dossier.naming.gemeente().naam},",
        ]
    lines.append("tegen:")
    for index, wie in enumerate(dossier.beklaagden, 1):
        lines.append(f"{index}. {party(dossier, wie)},")
    adv = dossier.long(dossier.wie("adv"))
    loco = f"{dossier.long(dossier.wie('adv2'))} loco " if rng.random() < 0.3 else ""
    woord = dossier.term if len(dossier.beklaagden) == 1 else f"{dossier.term}n"
    lines.append(
        f"{woord}, {rng.choice(('bijgestaan', 'vertegenwoordigd'))} door meester {loco}{adv}, advocaat te {dossier.naming.gemeente().naam}."
    )
    return "\n".join(lines)


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
    dossier.charges = dossier.charges or dossier.enkele(dossier.thema["tenlaste"], 1, 3)
    for index, charge in enumerate(dossier.charges):
        article = dossier.artikel(f"{min(index, len(dossier.normen) - 1)}:")
        draft.add(
            "tenlastelegging",
            dossier.zin(
                f"{'ABC'[index]}. bij inbreuk op {article}, {charge[0].lower()}{charge[1:]}, {rng.choice(('in de periode van {feiten_op} tot {tot_op}', 'op {vast_op}', 'tussen {feiten_op} en {vast_op}'))};"
            ),
        )


def _body(dossier: Dossier, draft: Draft, procedure: str) -> list[str]:
    """Everything between charges and decision; the actions assessed."""
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
    if rng.random() < 0.7:
        draft.add("feiten", " ".join(dossier.enkele(b["voorgeschiedenis"], 2, 6)))
    dossier.words["verklaring"] = dossier.een(thema["verklaring"])
    draft.add(
        "feiten",
        " ".join([dossier.een(b["inleiding_verhoor"]), *dossier.enkele(b["navolgend"], 0, 3)]),
    )
    if rng.random() < 0.6:
        draft.add("feiten", " ".join(dossier.enkele(b["getuigen"], 2, 5)))
    paragraphs = [(text, "") for text in _defence(dossier, draft)]
    draft.add("beoordeling", rng.choice(koppen["beoordeling"]))
    blokken = rng.sample(b["blok"], rng.choice((1, 1, 2, 2, 3)))
    paragraphs += [(dossier.een(blok["tekst"]), blok["handeling"]) for blok in blokken]
    paragraphs += [(line, "") for line in dossier.enkele(b["toerekening"], 0, 4)]
    rng.shuffle(paragraphs)
    style = rng.choice(_NUMBERING)
    for number, (text, handeling) in enumerate(paragraphs, 1):
        cite = f" {dossier.een(b['verwijzing'])}" if rng.random() < 0.15 else ""
        codes = [handeling] if handeling else []
        draft.add("beoordeling", f"{style.format(number)}{text}{cite}", *codes)
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
    return [*(blok["handeling"] for blok in blokken), "sanctionering"]


def _defence(dossier: Dossier, draft: Draft) -> list[str]:
    """The answers to the defence, which stands in a part of its own or before each answer."""
    b, rng = bank("straf"), dossier.rng
    apart = rng.random() < 0.5
    if apart:
        draft.add("argumenten", rng.choice(b["koppen"]["argumenten"]))
    answers = []
    known = dossier.thema["verweer"]
    for claim, answer in rng.sample(known, rng.randint(1, len(known))):
        dossier.words["verweer"] = claim.format_map(dossier.words)
        said = dossier.een(b["verweer_inleiding"])
        if apart:
            draft.add("argumenten", said)
        answers.append(dossier.zin(answer) if apart else f"{said} {dossier.zin(answer)}")
    return answers


def _old_body(dossier: Dossier, draft: Draft) -> list[str]:
    b = bank("straf")["oud"]
    dossier.words["noem"] = dossier.rng.choice(dossier.thema["noem"])
    for line in dossier.enkele(b["procedure"], 3, 4):
        draft.add("procedure", line)
    for line in dossier.enkele(b["overwegingen"], 5, 8):
        draft.add("beoordeling", line, "opsporing")
    return ["opsporing", "sanctionering"]


def _as_hof(text: str) -> str:
    """What a court of first instance says of itself, said by a court of appeal."""
    return (
        text.replace("De rechtbank ", "Het hof ")
        .replace("acht de rechtbank", "acht het hof")
        .replace("houdt de rechtbank", "houdt het hof")
    )


def _restoration_reasons(dossier: Dossier, draft: Draft, claim: str) -> str:
    b, old = bank("straf"), dossier.uitspraak_op.year < OUD
    if not old:
        draft.add("beoordeling", dossier.rng.choice(b["koppen"]["herstel"]))
    if claim == "afgewezen":
        return dossier.een(b["oud"]["geen_herstel"] if old else b["geen_herstel"])
    return " ".join(dossier.enkele(b["oud"]["herstel"] if old else b["herstelmotief"], 2, 5))


def _decide(
    dossier: Dossier,
    draft: Draft,
    heading: str,
    acties: list[str],
    eerste: date | None = None,
) -> None:
    """The operative part, after the reasons for the restoration that it orders."""
    own = Draft()
    operative = Operative(dossier, own, van_het_hof=eerste is not None)
    if eerste:
        operative.appeal(eerste)
    operative.penalties()
    if claim := operative.restoration():
        acties.append("herstel")
        draft.add("beoordeling", _restoration_reasons(dossier, draft, claim), "herstel")
    operative.civil()
    operative.costs()
    draft.add("dictum", heading)
    draft.pieces += own.pieces
