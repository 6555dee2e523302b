"""Whether a surname survives on the automatic route, whatever else the word means.

Every surname of the shipped list (or a sample) stands in the same few sentences: behind a title, a
role, a first name, initials, at the beginning of a sentence, over a line, in capitals, in a couple.
Many surnames are words or places too ("Brand", "Mortier", "Maas"). A form survives when the
decision would leave without a person and the word is still there.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from anonymise.engine import Anonymiser
from anonymise.lists import words

SAMPLE = 400
CAPTION = "VONNIS\n\nIn zake: de heer Jorein Zwezerijn, beklaagde, wonende te 9000 Gent\n\n"
PROSE = (
    "PROCEDURE\n\nDe rechtbank stelt vast dat de partijen op de zitting zijn gehoord en dat de "
    "vordering ontvankelijk is. Er is geen reden om de zaak uit te stellen, want de stukken zijn "
    "tijdig neergelegd en aan de andere partij meegedeeld. {} De kosten worden begroot.\n"
)
FORMS = {
    "title": "Dat zei mevrouw {x} aan de buren. Later kwam de heer {x} terug.",
    "whole name": "Dat zei Tristan {x} aan de buren. Volgens {x} was er niets. {x} zweeg verder.",
    "role": "Dat zei getuige {x} aan de buren.",
    "initials": "Dat schreef J. {x} aan de buren. Volgens {x} was er niets te zien.",
    "over a line": "Dat zei de getuige Tristan\n{x} aan de buren.",
    "couple": "De echtgenoten {x}-Zwezerman woonden er. Mevrouw {x} zweeg, en haar man ook.",
    "list": "Daar waren Tristan {x}, Jorein {x} en hun buren. Ook {x} zelf was er.",
    "brackets": "Dat zei [de heer {x}] aan de buren.",
    "small letters": "Dat zei de heer {low} aan de buren.",
    "capitals": "Dat zei {X} Tristan aan de buren. Volgens {X} was er niets te zien.",
}


def survivals(names: Sequence[str], engine: Anonymiser) -> Iterator[tuple[str, str]]:
    """The names that survive without a person having looked, each with the form it stood in."""
    for name in names:
        for form, sentence in FORMS.items():
            told = sentence.format(x=name, X=name.upper(), low=name.lower())
            result = engine.anonymise(CAPTION + PROSE.format(told))
            start = result.openbare_tekst.index("meegedeeld.")
            left = re.search(
                rf"(?<!\w){re.escape(name)}(?!\w)", result.openbare_tekst[start:], re.IGNORECASE
            )
            if result.route == "automatisch" and left:
                yield name, form


def main(arguments: list[str] | None = None) -> None:
    """Print how many of the names survive somewhere, and in which forms."""
    parser = argparse.ArgumentParser(prog="python -m bench surnames", description=__doc__)
    parser.add_argument("--sample", type=int, default=SAMPLE, help="of the list; 0 takes all")
    options = parser.parse_args(arguments or [])
    names = sorted(words("achternamen"))
    if options.sample:
        names = random.Random(84).sample(names, options.sample)
    found = list(survivals([name.title() for name in names], Anonymiser()))
    kept = len({name for name, _ in found})
    print(f"surnames that survive without a person: {kept} of {len(names)}")
    for form, count in Counter(form for _, form in found).most_common():
        print(f"  {form:<12} {count}")
