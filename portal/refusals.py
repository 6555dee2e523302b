"""What the search engine refuses, said in the language of the interface.

`search_index` knows no languages: its sentences are Dutch, with values already in them. Each is
recognised here by its form.
"""

from __future__ import annotations

import re
from functools import cache

from portal.language import choose, noted, sentence

SENTENCES = (
    noted("De parameter “%(naam)s” bestaat niet."),
    noted("De parameter “%(naam)s” bestaat niet. Bedoelt u %(beter)s?"),
    noted("De parameter %(naam)s mag maar één keer voorkomen."),
    noted("De begindatum ligt na de einddatum: wissel ze of laat er een weg."),
    noted("Kies ten hoogste %(n)s waarden voor %(naam)s."),
    noted("“%(waarde)s” is geen waarde van %(naam)s."),
    noted("Schrijf %(naam)s als jaar-maand-dag, bijvoorbeeld 2021-05-04."),
    noted("Schrijf %(naam)s als jaar-maand-dag: %(dag)s."),
    noted("Sorteren kan op %(eerste)s of %(laatste)s."),
    noted("De pagina is een getal van 1 tot en met %(n)s."),
    noted("Per pagina kan u 10, 25 of 50 uitspraken tonen."),
    noted(
        "Het veld %(veld)s: bestaat niet. Kies %(eerste)s of %(laatste)s, of zet een spatie na de "
        "dubbele punt om gewoon op de woorden te zoeken."
    ),
    noted("Er is geen %(wat)s met de naam %(naam)s. Schrijf bijvoorbeeld %(voorbeeld)s."),
    noted("Dit is geen volledige ECLI. Schrijf bijvoorbeeld %(voorbeeld)s."),
    noted("Schrijf een jaar met vier cijfers: jaar:2021 of jaar:2019-2021."),
    noted("Bladeren kan tot resultaat %(n)s: verfijn de vraag, of download alles."),
    noted("De zoekvraag is te lang: gebruik ten hoogste %(n)s tekens."),
    noted("De zoekvraag is te lang: gebruik ten hoogste %(n)s woorden."),
    noted("De zoekvraag is te lang: laat enkele woorden weg."),
    noted('Er ontbreekt een aanhalingsteken: sluit de woordgroep af met ".'),
    noted(
        'Schrijf na ~ hoeveel woorden ertussen mogen staan, van 1 tot %(n)s: "afbraak woning"~5.'
    ),
    noted('Gebruik ~ alleen na een woordgroep: "afbraak woning"~5.'),
    noted(
        'Zet bij ~ ten minste twee woorden die niet in elke uitspraak staan: "afbraak woning"~5.'
    ),
    noted("Een * staat alleen aan het einde van een woord: bouwmis*."),
    noted("Een * werkt niet tussen aanhalingstekens: laat de * weg."),
    noted("Zet ten minste %(n)s letters voor de *."),
    noted("Na %(woord)s ontbreekt een woord: vul het aan of laat %(zelfde)s weg."),
    noted("Voor %(woord)s ontbreekt een woord. Bedoelt u het gewone woord? Schrijf het dan klein."),
    noted("Schrijf na %(veld)s: één woord of een woordgroep tussen aanhalingstekens."),
    noted("Gebruik NIET maar één keer na elkaar."),
    noted("Tussen de haakjes staat niets: vul ze of laat ze weg."),
    noted("Tussen deze aanhalingstekens staat geen woord."),
    noted("Dit haakje sluit niets: verwijder het."),
    noted("Dit haakje wordt niet gesloten: voeg ) toe."),
    noted("Te veel haakjes in elkaar: maak de vraag eenvoudiger."),
    noted("Hier staat geen woord om op te zoeken: schrijf ten minste één woord."),
)
# What a sentence names as the thing that is not there.
SOORTEN = (
    noted("rechtscollege"),
    noted("regelgeving"),
    noted("uitkomst"),
    noted("handeling"),
    noted("soort uitspraak"),
)


def translated(boodschap: str) -> str:
    """The sentence in the language of this request; one that is not known stays as it is."""
    if choose() == "nl":
        return boodschap
    for text, form in _forms():
        if found := form.fullmatch(boodschap):
            values = found.groupdict()
            if (noun := values.get("wat")) in SOORTEN:
                values["wat"] = sentence(noun)
            return sentence(text, **values)
    return boodschap


@cache
def _forms() -> list[tuple[str, re.Pattern[str]]]:
    """Each sentence with the form in which it is recognised, the exact ones first."""
    ordered = sorted(SENTENCES, key=lambda text: text.count("%("))
    return [(text, _form(text)) for text in ordered]


def _form(text: str) -> re.Pattern[str]:
    parts = re.split(r"%\((\w+)\)s", text)
    pattern = "".join(
        f"(?P<{part}>.+?)" if number % 2 else re.escape(part) for number, part in enumerate(parts)
    )
    return re.compile(pattern, re.DOTALL)
