"""The numbers under which the court knows the case and the decision."""

from __future__ import annotations

import re
from collections.abc import Iterator

from search_index.vocabulary import courts

# In the order in which they are reported: the register's own number first.
_LABELS = {
    "rol": r"(?:AR-nummer|ingeschreven\s+onder\s+(?:het\s+)?n(?:umme)?r\.?|"
    r"algemeen\s+rolnummer|algemene\s+rol|(?:nr\.?|nummer)\s+van\s+de\s+(?:algemene\s+)?rol|rolnummers?|"
    r"rol\s?nrs?\.?|zaak\s+met\s+rolnummer|(?<![\w:.])A\.?\s?R\.?(?:\s+nr\.?)?(?=[\s:]*\S*\d)|"
    r"rol(?=\s*:)|G/?A\.?\s?(?=\d)|rolnr\.?|rol\s+van\s+de\s+burgerlijke\s+zaken)",
    "zaak": r"(?:zaak(?=\s*:)|inschrijvings\s?nummer|in\s+de\s+zaak(?:\s+met)?(?:\s+(?:nummer|"
    r"nr\.?))?(?=\s+[A-Z]?[.\d])|"
    r"zaak\s?nummer|zaak\s?nr\.?|in\s?zake\s+nr\.?)",
    "vonnis": r"(?:(?:nr\.?|nummer)\s+van\s+het\s+vonnis|(?:vonnis|griffie)\s?(?:nummer|"
    r"nr\.?)|vonnis\s+nr\.?|griffie\s+nr\.?|nr\.?\s+(?:van\s+de\s+)?griffie|"
    r"vonnis(?=\s+\d{1,5}/\d{2,4}\b)|griffie(?=\s*:|\s+\d{2}[A-Z]\d{6}))",
    "arrest": r"(?:arrest(?=\s+[A-Z]?/?\d{1,5}/\d{2,4}\b)|(?:nr\.?|"
    r"nummer)\s+van\s+het\s+arrest|arrest\s?(?:nummer|nr\.?)|"
    r"met\s+(?:nummer|nr\.?)|beschikking\s?(?:nummer|nr\.?)|arrest\s+nr\.?)",
    "repertorium": r"(?:rep(?:ertorium)?\s?\.?\s?(?:nummer|nr\.?)?(?=[\s:.]*\d)|"
    r"repertoriumnummer(?:\s*/\s*europees)?)",
    "dossier": r"(?:dossier\s?(?:nummer|nr\.?)|dossier\s+nr\.?|dossier(?=\s*:?\s+[0-9]{2}[A-Z]))",
    "nr": r"(?:(?:^[ ]*|(?<=[ ]{2}))(?:nrs?|nummer|no|n°)(?![^\W\d_])\.?)",
}
_SKIPPED = re.compile(
    r"(?:notitie|systeem|parket|pv|proces-verbaal|kenmerk|ondernemings|rijksregister|bis|referte|"
    r"perceel|kadaster|sectie|inv(?:entaris)?)\w*\s?(?:nummer|nr\.?|n°)?\s*(?:\w+\s*)?:?\s*$",
    re.IGNORECASE,
)
# The number of the decision under review, which stands in the same part of the text.
_OF_ANOTHER = re.compile(
    r"(?:(?:vonnis|beschikking)\s+(?:(?:van|d\.?d\.?|op)\s+\S{1,12}\s(?:\w{3,9}\s\d{4}\s)?)?,?\s*"
    r"(?:van|door)\s+(?:de|het)\s+\w*(?:rechtbank|rechter|gerecht)|"
    r"bestreden|beroepen|aangevochten)[^:;]{0,160}$|\btegen\s+"
    r"(?:(?:(?:het|de)\s+)?(?:\w*(?:vonnis|arrest|beschikking)\b[^:;]{0,160}|\w*))?$",
    re.IGNORECASE,
)
# "1999 P 417", "842 P 1993": the old roll of a court of appeal, by year, letter of the chamber
# and number, in either order.
_OLD_ROLL = (
    r"(?-i:(?:19|20)\d{2}[ ][A-Z]{1,3}[ ]\d{1,5}\b|\b\d{1,5}[ ][A-Z]{1,2}[ ](?:19|20)?\d{2}\b)"
)
_VALUE = (
    rf"[\s:.°]{{0,20}}(?P<value>{_OLD_ROLL}|"
    r"[A-Z]{0,5}[./-]?\s?(?:[A-Za-z]{1,5}[./-])*\d[\w]*(?:[./-]\w+)*)"
)
_LABELLED = re.compile(
    "(?:" + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _LABELS.items()) + ")" + _VALUE,
    re.IGNORECASE | re.MULTILINE,
)
_LABEL_START = re.compile(
    r"[abdgimnrvz](?:(?<!\w.)|(?<=eind.)|(?<=tussen.)|(?<=deel.)|(?<=griffie.)|(?<=straf.))",
    re.IGNORECASE,
)
_ALSO = re.compile(
    r"\s*(?:,|;|en|&|\+|-\s)\s*(?P<value>\d{2,4}/\w{1,5}/\d{1,5}(?:/\w+)?|\d{1,6}/\d{4}|"
    r"(?<=\d[ ]en[ ])\d{3,5}\b(?![./-]))"
)
_SHAPES = {
    "CASS": r"\b[PCDFSGHJ]\.\d{2}\.\d{2,4}\.[NF]\b",
    "HHC": r"\b\d{4}-HHC-\d{4}(?:-[A-Z]{1,2})?\b|\bHHC[-/][A-Z/]{1,6}[-/]?\d{2,4}[-/]\d{2,4}\b",
    "MHHC": r"\b\d{2}/MHHC/\d{1,3}-M\b|\b\d{4}[-/]MHHC[-/]\d{4}[-/]M\b|"
    r"\bMHHC[-/]\d{2}/\d{1,3}-[A-Z]{1,3}\d?\b|\bMHHC[-/]M[-/]\d{4}[-/]\d{4}\b",
    "RVVB": r"\b\d{4}-RvVb-\d{4}-[A-Z]{1,3}\b|\b\d{4}/\d{3,4}/[A-Z]{1,3}(?:/\d{1,2}/\d{3,4})?\b|"
    r"\bRvVb-(?:[A-Z]{1,3})-\d{4}-\d{4}\b|\b[ASV]/(?:UDN/)?\d{4}/\d{4}\b",
    "RVS": r"\bA\.?\s?\d{2,3}\.?\d{3}/[IVX]+-\d{1,2}\.?\d{1,5}\b|\bnr\.?\s?(\d{2,3}\.\d{3})\b",
    "HVB": r"\b(?:19|20)\d{2}/(?:CO|NT|AR|PGA|PGG|VJ\d{1,2}|KR|RK|TB|FA|QR|EV)/\d{1,5}\b|"
    r"\bC/\d{1,5}/(?:(?:19|20)\d{2}|\d{2})\b",
    "ARH": r"\b(?:19|20)\d{2}/A[A-Z]/\d{1,5}\b",
    "REA": r"\b\d{2}[A-Z]\d{6}\b|\b\d{2}/\d{1,5}/[A-Z]\b|\b(?:19|20)?\d{2}/[A-Z]{1,2}/\d{1,5}\b",
    "POL": r"\b\d{2}[A-Z]\d{6}\b|\b\d{2}/\d{1,5}/[A-Z]\b",
    "ARB": r"\b\d{2}/\d{1,5}/[A-Z]\b",
    "ONDR": r"\b[A-Z]/\d{2}/\d{1,5}\b",
    "VRED": r"\b\d{2}[A-Z]\d{1,5}\b",
    "GWH": r"\b(?:nr\.\s*)?(\d{1,3}/(?:19|20)\d{2})\b",
}
_COMPILED = {code: re.compile(pattern) for code, pattern in _SHAPES.items()}
_DATE_LIKE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
# The file number of a penal court is called rolnummer by some griffies; it is not the register's,
# but for a police court, which keeps its register by that number.
_FILE_SHAPE = re.compile(r"\d{2}[A-Z]\d{6}")
# The number of the public prosecutor ("TG.64.F1.999071/24"), under whatever label it stands.
_NOTITIE_SHAPE = re.compile(r"(?:[A-Z]{2}\.?)?\d{2}\.[0-9A-Z]{2}\.[\d.]{4,8}/\d{2,4}")
_RANK = list(_LABELS)
# What the courts' own forms say about the rank: a case number precedes a decision number.
_DECISION_SHAPE = re.compile(
    r"^(?:HHC|RvVb|MHHC)\b|^[ASV]/(?:UDN/)?(?:19|20)\d{2}/|^C/", re.IGNORECASE
)
# Shapes that only the roll of a court of appeal has; they need no label.
_ROLL_SHAPE = re.compile(r"(?:19|20)\d{2}/(?:CO|NT|AR|KR|RK|FA|TB|KI|EV|QR)/\d{1,5}")


def _labels(head: str) -> Iterator[re.Match[str]]:
    """Every label with a number behind it, tried only where a word can be one."""
    end = 0
    for start in _LABEL_START.finditer(head):
        if start.start() >= end and (match := _LABELLED.match(head, start.start())):
            end = match.end()
            yield match


def _labelled(head: str, *, is_police: bool) -> list[tuple[int, int, str]]:
    found = []
    for match in _labels(head):
        label, value = next(name for name in _LABELS if match[name]), match["value"].strip(" .")
        if _SKIPPED.search(head, max(0, match.start() - 40), match.start("value")):
            continue
        if _OF_ANOTHER.search(head, max(0, match.start() - 200), match.start()):
            continue
        if _DATE_LIKE.fullmatch(value) or sum(char.isdigit() for char in value) < 2:
            continue
        if re.fullmatch(_OLD_ROLL, value) or _ROLL_SHAPE.fullmatch(value):
            label = "rol"
        elif _FILE_SHAPE.fullmatch(value):
            label = "zaak" if is_police else "dossier"
        rank = _RANK.index(label)
        found.append((rank, match.start("value"), value))
        if label in {"rol", "zaak"}:
            position = match.end("value")
            while more := _ALSO.match(head, position):
                found.append((rank, more.start("value"), more["value"]))
                position = more.end()
    return found


def _shaped(court: str, head: str) -> list[tuple[int, int, str]]:
    pattern = _COMPILED.get(court.partition("_")[0])
    if pattern is None:
        return []
    found = []
    for match in pattern.finditer(head):
        value = match[match.lastindex] if match.lastindex else match.group()
        if not _SKIPPED.search(head, max(0, match.start() - 40), match.start()):
            label = "rol" if _ROLL_SHAPE.fullmatch(value) else "nr"
            found.append((_RANK.index(label), match.start(), value))
    return found


def _is_part(value: str, whole: list[str]) -> bool:
    """E.g. "A/1617/9177" inside "RvVb/A/1617/9177" is not a number of its own."""
    return any(other != value and other.endswith(("/" + value, "-" + value)) for other in whole)


def find_dockets(court: str | None, head: str) -> tuple[str, ...]:
    """Numbers of this very case in its caption, as written; the register's own number first."""
    best: dict[str, tuple[int, int, str]] = {}
    for rank, start, value in [
        *_labelled(head, is_police=(court or "").startswith("POL")),
        *(_shaped(court, head) if court else []),
    ]:
        key = value.upper()
        place = (rank + len(_RANK) * bool(_DECISION_SHAPE.match(value)), start, value)
        if key not in best or place < best[key]:
            best[key] = place
    whole = [value.upper() for _, _, value in best.values()]
    ordered = sorted(place for place in best.values() if not _is_part(place[2].upper(), whole))
    own = [place for place in ordered if not _NOTITIE_SHAPE.fullmatch(place[2].upper())]
    ordered = _leading_file_first(own or ordered)
    return tuple(value for _, _, value in ordered)


def _leading_file_first(ordered: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """A griffie that puts the file number above the number of the judgment goes by the file."""
    for place in ordered:
        others = [one for one in ordered if one is not place]
        if _FILE_SHAPE.fullmatch(place[2]) and all(
            one[0] >= _RANK.index("vonnis") and one[1] > place[1] for one in others
        ):
            return [place, *others]
    return ordered


def court_of_docket(number: str) -> str | None:
    """The court whose numbers alone have this shape; None when several courts use it."""
    for code in ("CASS", "HHC", "MHHC", "RVVB"):
        if _COMPILED[code].fullmatch(number) and code in courts():
            return code
    series = re.fullmatch(r"(?:19|20)\d{2}/(NT|CO)/\d{1,5}", number)
    return {"NT": "HVB_GENT", "CO": "HVB_ANTWERPEN"}[series[1]] if series else None
