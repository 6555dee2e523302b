"""An invented decision, short and plain: nothing in it needs a person before it is published."""

from __future__ import annotations

CANARY = "Zwaluwendaele"
DECISION = f"""Vonnisnummer: 1873/2023
Datum van uitspraak: 14 maart 2023

rechtbank van eerste aanleg Oost-Vlaanderen, afdeling Gent
sectie correctionele rechtbank
Vonnis - kamer G30

In de zaak van het openbaar ministerie

tegen:

{CANARY.upper()} Ottokar, RRN 85.07.15-999.94, geboren te Aalst op 15 juli 1985, van Belgische
nationaliteit, aannemer, ingeschreven te 9300 Aalst, Distelvinkstraat 412,
beklaagde, bijgestaan door meester Hadewijch Quintelier, advocaat te Gent,

TENLASTELEGGING

Te Aalst, bij inbreuk op de artikelen 4.2.1 en 6.2.1 van de Vlaamse Codex Ruimtelijke Ordening,
zonder voorafgaande omgevingsvergunning een duiventoren te hebben opgericht, in de periode van
1 mei 2020 tot 30 september 2020.

BEOORDELING OP STRAFGEBIED

De heer {CANARY} verklaarde tijdens zijn verhoor dat hij dacht dat de duiventoren was
vrijgesteld van vergunning. Dat is niet zo. De vaststellingen in het proces-verbaal zijn
duidelijk en regelmatig. De tenlastelegging is bewezen.

De herstelvordering is niet kennelijk onredelijk. De ruimtelijke ordening wordt geschaad.

OM DEZE REDENEN

De rechtbank beslist op tegenspraak:

Veroordeelt {CANARY} tot een geldboete van 1.000 euro, verhoogd met 70 opdeciemen en aldus
gebracht op 8.000 euro.

Beveelt het herstel van de plaats in de oorspronkelijke toestand door afbraak van de
duiventoren binnen een termijn van zes maanden, onder verbeurte van een dwangsom van 125 euro per
dag vertraging.

Dit vonnis is uitgesproken in openbare zitting op 14 maart 2023 door Ermelinde Vroegop, rechter,
met bijstand van griffier Lodegar Spillemaeckers.
"""
