"""Read the cases and tell which fail: `python -m tests.cases.run` prints their ids.

Write its output to `known_failures.txt` after a change; the difference shows what the change gained
and lost. With `--explain` it prints what survived and what was hidden as well.
"""

import sys
import tomllib
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
CASES: dict[str, dict[str, Any]] = {
    f"{path.stem}/{case['id']}": case
    for path in sorted(HERE.glob("*.toml"))
    for case in tomllib.loads(path.read_text(encoding="utf-8"))["cases"]
}


def wrong(case: dict[str, Any], public_text: str) -> tuple[list[str], list[str]]:
    """What survives, in any case of letters, and what is hidden that must stay."""
    folded = public_text.casefold()
    return (
        [words for words in case["weg"] if words.casefold() in folded],
        [words for words in case["blijft"] if words not in public_text],
    )


def failing() -> dict[str, tuple[list[str], list[str]]]:
    """Every case that fails on the whole anonymiser, with what went wrong."""
    from anonymise.engine import Anonymiser

    anonymiser = Anonymiser()
    results = {
        id_: wrong(case, anonymiser.anonymise(case["text"]).openbare_tekst)
        for id_, case in CASES.items()
    }
    return {id_: result for id_, result in results.items() if any(result)}


if __name__ == "__main__":
    for id_, (survived, hidden) in failing().items():
        why = f"  survives: {survived}  hidden: {hidden}" if "--explain" in sys.argv else ""
        sys.stdout.write(f"{id_}{why}\n")
