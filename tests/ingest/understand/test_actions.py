import pytest

from ingest.understand import understand

HEAD = "Hof van beroep te Gent\nhet openbaar ministerie tegen X, beklaagde\n\n"
ASSESSED = [
    (
        "De toezichthouder betrad het terrein met toestemming; de betreding was rechtmatig.",
        "toezicht",
    ),
    ("Het proces-verbaal heeft bijzondere bewijswaarde tot bewijs van het tegendeel.", "opsporing"),
    ("De dagvaarding is nietig omdat zij onduidelijk is.", "vervolging"),
    ("Bij de straftoemeting houdt het hof rekening met de ernst van de feiten.", "sanctionering"),
    ("Het stakingsbevel werd tijdig bekrachtigd.", "beveiliging"),
    (
        "De herstelvordering is kennelijk onredelijk. De gevraagde dwangsom wordt niet opgelegd.",
        "herstel",
    ),
]


@pytest.mark.parametrize(("sentence", "action"), ASSESSED, ids=[a[1] for a in ASSESSED])
def test_what_the_court_assesses_counts(sentence, action):
    text = f"{HEAD}BEOORDELING\n\n{sentence}\n"
    assert action in [one.code for one in understand(text).handelingen]


@pytest.mark.parametrize(("sentence", "action"), ASSESSED, ids=[a[1] for a in ASSESSED])
def test_what_only_the_facts_mention_does_not(sentence, action):
    text = f"{HEAD}FEITEN\n\n{sentence}\n\nBEOORDELING\n\nHet middel mist feitelijke grondslag.\n"
    assert action not in [one.code for one in understand(text).handelingen]


def test_an_action_points_at_the_sentence_that_weighs_most():
    text = f"{HEAD}BEOORDELING\n\nDat staat vast. Het stakingsbevel werd tijdig bekrachtigd.\n"
    (action,) = understand(text).handelingen
    assert text[action.start : action.end] == "Het stakingsbevel werd tijdig bekrachtigd."


ENFORCEMENT = "HANDHAVINGSCOLLEGE\nARREST\nvan 1 maart 2022\n\nV. ONDERZOEK VAN DE MIDDELEN\n\nBeoordeling door het College\n\n"
COUNCIL = "RAAD VAN STATE, AFDELING BESTUURSRECHTSPRAAK\nnr. 231.417 van 4 juni 2015\n\nV. ONDERZOEK VAN DE MIDDELEN\n\nBeoordeling\n\n"
PENAL = HEAD + "BEOORDELING\n\n"
CIVIL = "Rechtbank van eerste aanleg te Leuven\nburgerlijke zaken\nvonnis van 4 juni 2015\n\nBEOORDELING\n\n"
# (court, what it says, the action it assesses)
SENTENCES = [
    (PENAL, "De sluiting van de inrichting was volgens de beklaagde onevenredig. Het hof deelt dat standpunt niet.", "beveiliging"),
    (PENAL, "De stillegging van de werken gebeurde door een bevoegd ambtenaar en werd binnen de acht dagen bekrachtigd.", "beveiliging"),
    (PENAL, "Beklaagde heeft het bevel tot stillegging naast zich gelegd; dat bevel was wettig.", "beveiliging"),
    (PENAL, "Het bestuurlijk beslag op de honden is regelmatig en was noodzakelijk voor hun welzijn.", "beveiliging"),
    (PENAL, "De inbeslagname van de dieren door de dienst Dierenwelzijn was niet onredelijk.", "beveiliging"),
    (PENAL, "De wooninspecteur had geen toestemming om binnen te gaan, zegt hij.", "toezicht"),
    (PENAL, "Een loods waarin wordt gewerkt, is geen woning.", "toezicht"),
    (PENAL, "De monsters waren niet verzegeld, meent de verdediging.", "toezicht"),
    (PENAL, "De inspecteur had hem dat vorig jaar al aangeraden.", "toezicht"),
    (PENAL, "Het verwijt aan de toezichthouder wordt door niets ondersteund.", "toezicht"),
    (PENAL, "De strafvordering blijft ontvankelijk.", "vervolging"),
    (PENAL, "De gewestelijke entiteit had volgens hem eerst moeten beslissen.", "vervolging"),
    (COUNCIL, "Het bestreden besluit, dat de onmiddellijke sluiting van de opvang beveelt, steunt niet op een concreet gevaar.", "beveiliging"),
    (COUNCIL, "De burgemeester kon de exploitatie bij hoogdringendheid doen stopzetten, maar moest de exploitant eerst horen.", "beveiliging"),
    (PENAL, "De onbewoonbaarverklaring is niet onwettig: de eigenaar werd vooraf gehoord.", "beveiliging"),
    (CIVIL, "Het stakingsbevel is formeel en inhoudelijk wettig, zodat de vordering tot opheffing wordt afgewezen.", "beveiliging"),
    (CIVIL, "De verzegeling van de stookinstallatie ontbeert elke motivering.", "beveiliging"),
    (PENAL, "Over de sluiting\n\nDe maatregel werd genomen om verdere hinder te vermijden en is met redenen omkleed.", "beveiliging"),
    (COUNCIL, "De zegels werden gelegd zonder dat een dreigend gevaar was aangetoond; de maatregel is onwettig.", "beveiliging"),
    (PENAL, "De doorbreking van het stakingsbevel staat vast; dat het bevel te laat zou zijn bekrachtigd, wordt door de stukken weerlegd.", "beveiliging"),
    (ENFORCEMENT, "Dat de vaartuigen werden opgelegd, is een dringende veiligheidsmaatregel die afdoende is gemotiveerd.", "beveiliging"),
    (PENAL, "Een inspecteur mag een bewoonde ruimte enkel betreden met toestemming of met machtiging van de politierechter.", "toezicht"),
    (ENFORCEMENT, "V.1 Eerste middel: de monsterneming\n\nUit het verslag blijkt dat een tegenmonster werd aangeboden.", "toezicht"),
    (ENFORCEMENT, "De staalname gebeurde niet overeenkomstig de voorschriften, zodat de resultaten onbruikbaar zijn.", "toezicht"),
    (PENAL, "De geluidsmeting werd uitgevoerd met een geijkt toestel en volgens de meetmethode van bijlage 4.5.1.", "toezicht"),
    (PENAL, "De weging gebeurde met een geijkt weegtoestel; de weegbon is regelmatig.", "toezicht"),
    (PENAL, "De toezichthouder was bevoegd en kon zijn legitimatiekaart voorleggen.", "toezicht"),
    (PENAL, "De toezichthouders bleven op het erf en betraden geen bewoond lokaal.", "toezicht"),
    (ENFORCEMENT, "De controle vond plaats tijdens de openingsuren in een voor het publiek toegankelijke ruimte en was rechtmatig.", "toezicht"),
    (ENFORCEMENT, "Een raadgeving is niet vereist vooraleer een proces-verbaal wordt opgesteld.", "toezicht"),
    (PENAL, "De inspectie mocht de lokalen betreden; de betreding was rechtmatig.", "toezicht"),
    (PENAL, "De ambtenaren van de Mestbank hadden toegang tot het bedrijf, en van een inbreuk op de privacy is geen sprake.", "toezicht"),
    (PENAL, "De vaststellingen van de sociaal inspecteur bij zijn bezoek zijn regelmatig: hij meldde zich aan en legitimeerde zich.", "toezicht"),
    (ENFORCEMENT, "De tegenanalyse toont dat het eerste staal representatief was.", "toezicht"),
    (PENAL, "Wie de controle door de inspecteurs verhindert, pleegt een misdrijf; het toezicht verliep evenwel onregelmatig.", "toezicht"),
    (PENAL, "De huiszoeking was regelmatig en gebeurde met bevel van de onderzoeksrechter.", "opsporing"),
    (PENAL, "Het proces-verbaal werd te laat meegedeeld en verliest zijn bijzondere bewijswaarde, maar geldt als inlichting.", "opsporing"),
    (PENAL, "De verklaring afgelegd zonder bijstand van een advocaat wordt uit de debatten geweerd.", "opsporing"),
    (PENAL, "Onrechtmatig verkregen bewijs moet slechts worden geweerd wanneer de betrouwbaarheid is aangetast.", "opsporing"),
    (PENAL, "De camerabeelden van de gemeente mochten als bewijs worden gebruikt.", "opsporing"),
    (PENAL, "Uit de objectieve vaststellingen van de verbalisanten, gestaafd door foto's, blijkt dat de feiten bewezen zijn.", "opsporing"),
    (PENAL, "Er bestaat gerede twijfel; de getuigenverklaringen spreken elkaar tegen.", "opsporing"),
    (ENFORCEMENT, "Het proces-verbaal vermeldt niet wie de vaststellingen deed, zodat het geen bewijs levert.", "opsporing"),
    (PENAL, "De luchtfoto's van 1990 en 1995 tonen aan dat het gebouw toen nog niet bestond.", "opsporing"),
    (PENAL, "De verhoren van de beklaagde werden afgenomen met miskenning van het zwijgrecht.", "opsporing"),
    (PENAL, "Dat de verbalisant partijdig zou zijn geweest, wordt door niets gestaafd.", "opsporing"),
    (PENAL, "De dagvaarding omschrijft de feiten voldoende precies; van een obscuri libelli is geen sprake.", "vervolging"),
    (PENAL, "Het openbaar ministerie diende de zaak niet eerst aan de beboetingsentiteit voor te leggen; de procureur kiest zelf of hij vervolgt.", "vervolging"),
    (PENAL, "Beklaagde werd voor dezelfde feiten al definitief bestraft met een administratieve geldboete, zodat het beginsel non bis in idem een nieuwe vervolging belet.", "vervolging"),
    (ENFORCEMENT, "De beslissing van de procureur om niet te vervolgen is tijdig meegedeeld aan de gewestelijke entiteit.", "vervolging"),
    (PENAL, "De strafvordering is niet ontvankelijk omdat de bvba niet correct werd gedagvaard.", "vervolging"),
    (PENAL, "Het sepot dat het parket eerder meedeelde, verhindert niet dat alsnog wordt gedagvaard.", "vervolging"),
    (ENFORCEMENT, "De kennisgeving van het voornemen om een boete op te leggen was voorbarig, want het parket had nog niet beslist.", "vervolging"),
    (PENAL, "De rechtstreekse dagvaarding door de burgerlijke partij is ontvankelijk.", "vervolging"),
    (PENAL, "Beklaagde hekelt dat enkel hij werd vervolgd en niet de architect; het openbaar ministerie oordeelt soeverein over de opportuniteit van de vervolging.", "vervolging"),
    (PENAL, "Er zijn voldoende bezwaren om de inverdenkinggestelde naar de correctionele rechtbank te verwijzen.", "vervolging"),
    (PENAL, "Bij het bepalen van de straf houdt het hof rekening met het blanco strafregister.", "sanctionering"),
    (ENFORCEMENT, "Het College acht, met volle rechtsmacht, een boete van 2.000 euro in verhouding tot de ernst van de feiten.", "sanctionering"),
    (ENFORCEMENT, "Rekening houdend met de overschrijding van de redelijke termijn, herleidt het College de boete tot de helft.", "sanctionering"),
    (PENAL, "Een werkstraf beantwoordt beter aan de doelstellingen van de bestraffing.", "sanctionering"),
    (PENAL, "Het uitstel van tenuitvoerlegging kan hem op het rechte pad houden.", "sanctionering"),
    (PENAL, "De vermogensvoordelen worden geraamd op 12.000 euro en verbeurd verklaard.", "sanctionering"),
    (ENFORCEMENT, "De voordeelontneming is correct berekend op de uitgespaarde kost.", "sanctionering"),
    (PENAL, "De opschorting wordt geweigerd: de beklaagde toont geen schuldinzicht.", "sanctionering"),
    (PENAL, "De stedenbouwkundig inspecteur vordert het herstel; de vordering is niet kennelijk onredelijk.", "herstel"),
    (PENAL, "De maatregel dient de goede ruimtelijke ordening en de keuze voor afbraak boven meerwaarde is gemotiveerd.", "herstel"),
    (ENFORCEMENT, "De regularisatievergunning die na de feiten werd verleend, neemt het misdrijf niet weg.", "herstel"),
    (PENAL, "De last om het afval te verwijderen is evenredig; de beklaagde moet het terrein opruimen.", "herstel"),
    (CIVIL, "De dwangsom is verbeurd vermits het herstel niet binnen de termijn werd uitgevoerd.", "herstel"),
    (PENAL, "De gemachtigde ambtenaar heeft het herstel van de plaats in de vorige toestand gevorderd en dit berust op motieven van goede plaatselijke aanleg.", "herstel"),
    (COUNCIL, "De last onder dwangsom en de bestuurlijke maatregel tot verwijdering van de paarden zijn onvoldoende gemotiveerd.", "herstel"),
    (PENAL, "De wooninspecteur vordert dat het pand een andere bestemming krijgt of wordt gesloopt; die vordering is wettig.", "herstel"),
    (CIVIL, "De ambtshalve uitvoering door de gemeente gebeurde rechtmatig, zodat de kosten ten laste van de overtreder zijn.", "herstel"),
    (PENAL, "De wooninspecteur kreeg van de huurder toegang tot de kamers; een bevel van de politierechter was dus niet nodig.", "toezicht"),
    (PENAL, "De afwezigheid van een tweede staal ontneemt aan de analyse haar waarde niet.", "toezicht"),
    (ENFORCEMENT, "De vaststeller legde zijn aanstelling als gewestelijk toezichthouder voor, zodat hij bevoegd was.", "toezicht"),
    (PENAL, "De geluidsmeter was gekalibreerd en de meetpunten zijn juist gekozen.", "toezicht"),
    (ENFORCEMENT, "Het verslag van de inspecteur is met foto's gestaafd en zijn bezoek verliep volgens de voorschriften.", "toezicht"),
    (PENAL, "Dat de ambtenaar niet werd aangekondigd, maakt zijn controle niet onrechtmatig.", "toezicht"),
    (PENAL, "Het verhoor werd afgenomen zonder dat de beklaagde op zijn rechten werd gewezen; die verklaring blijft buiten beschouwing.", "opsporing"),
    (PENAL, "De verbalisanten waren aangesteld om dergelijke misdrijven vast te stellen.", "opsporing"),
    (PENAL, "De beklaagde betwist dat hij de dader is, maar de getuige herkende hem en zijn wagen staat op de beelden.", "opsporing"),
    (PENAL, "De inbeslagneming van de netten was regelmatig.", "opsporing"),
    (PENAL, "De zoeking in de loods steunt op de geschreven toestemming van de bewoner.", "opsporing"),
    (PENAL, "De telefonietap en de observatie werden wettig bevolen.", "opsporing"),
    (PENAL, "Het deskundigenverslag in het strafdossier is tegensprekelijk tot stand gekomen en overtuigt.", "opsporing"),
    (PENAL, "De beklaagde klaagt dat het openbaar ministerie hem vervolgt terwijl de overheid zelf in gebreke bleef; dat staat de vervolging niet in de weg.", "vervolging"),
    (PENAL, "Het openbaar ministerie kon na het verstrijken van de termijn voor de bestuurlijke afhandeling niet meer dagvaarden.", "vervolging"),
    (ENFORCEMENT, "Het parket liet binnen de wettelijke termijn weten niet te zullen vervolgen.", "vervolging"),
    (PENAL, "De minnelijke schikking werd niet betaald, zodat de strafvordering kon worden ingesteld.", "vervolging"),
    (PENAL, "De bestuurlijke boete die voor hetzelfde feit werd betaald, sluit een strafvervolging uit.", "vervolging"),
    (PENAL, "De dagvaarding werd aan het juiste adres betekend en de rechten van verdediging zijn geëerbiedigd.", "vervolging"),
    (PENAL, "Een geldboete zal de beklaagde duidelijk maken dat regels ook voor hem gelden.", "sanctionering"),
    (PENAL, "De feiten getuigen van een gebrek aan normbesef; een strenge bestraffing dringt zich op.", "sanctionering"),
    (ENFORCEMENT, "De entiteit hield geen rekening met de duur van de procedure, zodat het bedrag te hoog is.", "sanctionering"),
    (ENFORCEMENT, "Voor een tweede overtreding binnen drie jaar mag de boete worden verdubbeld.", "sanctionering"),
    (PENAL, "De vroegere veroordelingen van de beklaagde staan een opschorting in de weg.", "sanctionering"),
    (PENAL, "De burgemeester mocht de inrichting ambtshalve sluiten; er was onmiddellijk gevaar voor de volksgezondheid.", "beveiliging"),
    (COUNCIL, "De stopzetting van de activiteiten werd bevolen zonder dat de exploitant zijn standpunt kon geven.", "beveiliging"),
    (CIVIL, "Het bevel tot staking van de werken werd niet binnen acht dagen bekrachtigd en is van rechtswege vervallen.", "beveiliging"),
    (COUNCIL, "De ongeschikt- en onbewoonbaarverklaring steunt op een verslag waarin slechts kleine gebreken staan.", "beveiliging"),
    (PENAL, "De keuze van de overheid voor de sloop is niet onredelijk, want de zonevreemde toestand tast het landschap aan.", "herstel"),
    (PENAL, "De beklaagden hebben intussen alles opgeruimd, zodat er niets meer te herstellen valt.", "herstel"),
    (ENFORCEMENT, "De toezichthouder legde een bestuurlijke maatregel op om de tank te verwijderen; die maatregel is evenredig.", "herstel"),
    (COUNCIL, "De deputatie kon de regularisatie weigeren op grond van de goede ruimtelijke ordening.", "herstel"),
    (CIVIL, "Het kantoor mag de woning niet langer als handelszaak gebruiken; de inspecteur vordert terecht de staking van dat strijdig gebruik.", "herstel"),
    (PENAL, "Het ijkattest van de weegbrug zou verlopen zijn.", "toezicht"),
    (PENAL, "Het stakingsbevel is rechtsgeldig.", "beveiliging"),
    (PENAL, "Ook de bestemming van de geiten en van de andere dieren werd aangevochten, maar de bestemming van de dieren volgt uit de wet.", "beveiliging"),
    (PENAL, "De natuurinspecteur stelde een herstelplan voor dat in bijkomende aanplant voorziet; het hof neemt dat plan over.", "herstel"),
]  # fmt: skip
NOT_ASSESSED = [
    (PENAL, "De sluiting van de debatten vond plaats op 3 mei.", "beveiliging"),
    (PENAL, "De vennootschap verdween door de sluiting van de vereffening.", "beveiliging"),
    (CIVIL, "Inspecteur Keppens motiveert dat het wonen in tweede bouwlijn de draagkracht van het binnengebied overschrijdt.", "toezicht"),
    (PENAL, "De beklaagde had geen controle over het voertuig.", "toezicht"),
    (PENAL, "De stalen waren niet verzegeld, meent de verdediging.", "beveiliging"),
    (PENAL, "De strafvordering is ontvankelijk.", "vervolging"),
    (PENAL, "De dagvaardingen zijn regelmatig.", "vervolging"),
    (PENAL, "De tweede beklaagde werd geldig gedagvaard en verschijnt niet.", "vervolging"),
    (PENAL, "I. VOORWERP VAN DE VERVOLGING", "vervolging"),
    (ENFORCEMENT, "Van een dubbele bestraffing is geen sprake.", "vervolging"),
    (COUNCIL, "Even weinig helpt haar en evenmin dienstig is haar beroep op bestuurlijke maatregelen.", "herstel"),
    (CIVIL, "Het belang wordt betwist omdat de zaak werd geseponeerd.", "vervolging"),
    (PENAL, "Het geschil over de huurprijs is hier zonder belang.", "toezicht"),
    (PENAL, "Het geschil over de huurprijs is hier zonder belang.", "vervolging"),
    (PENAL, "Het geschil over de huurprijs is hier zonder belang.", "beveiliging"),
    (PENAL, "Het geschil over de huurprijs is hier zonder belang.", "herstel"),
    (COUNCIL, "De Raad is geen strafrechter; of een misdrijf werd gepleegd, staat hier niet ter beoordeling.", "vervolging"),
    (COUNCIL, "De Raad is geen strafrechter; of een misdrijf werd gepleegd, staat hier niet ter beoordeling.", "sanctionering"),
    (COUNCIL, "De Raad is geen strafrechter; of een misdrijf werd gepleegd, staat hier niet ter beoordeling.", "opsporing"),
    (CIVIL, "De rechtsplegingsvergoeding wordt begroot op het basisbedrag.", "vervolging"),
    (CIVIL, "De rechtsplegingsvergoeding wordt begroot op het basisbedrag.", "sanctionering"),
    (CIVIL, "De rechtsplegingsvergoeding wordt begroot op het basisbedrag.", "opsporing"),
    (CIVIL, "De rechtsplegingsvergoeding wordt begroot op het basisbedrag.", "toezicht"),
]  # fmt: skip


@pytest.mark.parametrize(("court", "sentence", "action"), SENTENCES)
def test_a_sentence_of_the_assessment_names_its_action(court, sentence, action):
    assert action in [one.code for one in understand(f"{court}{sentence}\n").handelingen]


@pytest.mark.parametrize(("court", "sentence", "action"), NOT_ASSESSED)
def test_a_word_alone_is_no_action(court, sentence, action):
    assert action not in [one.code for one in understand(f"{court}{sentence}\n").handelingen]
