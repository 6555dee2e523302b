import pytest

from ingest.understand import understand
from ingest.understand.court import find_courts

SPELLINGS = [
    ("rechtbank van eerste aanleg Oost-Vlaanderen, afdeling Gent", "REA_OOST_VLAANDEREN_GENT", "Gent"),
    ("RECHTBANK VAN EERSTE AANLEG TE TONGEREN", "REA_LIMBURG_TONGEREN_BORGLOON", "Tongeren"),
    ("Rechtbank van eerste aanleg Limburg, afdeling Tongeren-Borgloon", "REA_LIMBURG_TONGEREN_BORGLOON", "Tongeren-Borgloon"),
    ("Rechtbank van eerste aanleg LIMBURG, afdeling HASSELT, sectie correctionele rechtbank", "REA_LIMBURG_HASSELT", "Hasselt"),
    ("rechtbank van eerste aanleg Antwerpen, afdeling Antwerpen", "REA_ANTWERPEN_ANTWERPEN", "Antwerpen"),
    ("rechtbank eerste aanleg West-Vlaanderen\nafdeling Brugge", "REA_WEST_VLAANDEREN_BRUGGE", "Brugge"),
    ("RECHTBANK VAN EERSTE AANLEG OOST-VLAANDEREN - AFDELING DENDERMONDE", "REA_OOST_VLAANDEREN_DENDERMONDE", "Dendermonde"),
    ("Rechtbank van eerste aanleg te Mechelen", "REA_ANTWERPEN_MECHELEN", "Mechelen"),
    ("de rechtbank van eerste aanleg te Antwerpen", "REA_ANTWERPEN_ANTWERPEN", "Antwerpen"),
    ("rechtbank van eerste aanleg Antwerpen", "REA_ANTWERPEN", None),
    ("Rechtbank van eerste aanleg te Leuven", "REA_LEUVEN", None),
    ("Correctionele rechtbank te Veurne", "REA_WEST_VLAANDEREN_VEURNE", "Veurne"),
    ("Nederlandstalige rechtbank van eerste aanleg Brussel", "REA_BRUSSEL_NL", None),
    ("rechtbank van eerste aanleg West-Vlaanderen, sectie correctionele rechtbank, afdeling Kortrijk", "REA_WEST_VLAANDEREN_KORTRIJK", "Kortrijk"),
    ("Hof van beroep te Gent", "HVB_GENT", None),
    ("HOF VAN BEROEP ANTWERPEN", "HVB_ANTWERPEN", None),
    ("het Hof van Beroep, zitting houdende te Brussel", "HVB_BRUSSEL", None),
    ("Kamer van inbeschuldigingstelling te Antwerpen", "HVB_ANTWERPEN", None),
    ("HOF VAN CASSATIE VAN BELGIE", "CASS", None),
    ("Hof van Verbreking", "CASS", None),
    ("ARBITRAGEHOF", "GWH", None),
    ("Grondwettelijk Hof", "GWH", None),
    ("RAAD VAN STATE, AFDELING BESTUURSRECHTSPRAAK", "RVS", None),
    ("MILIEUHANDHAVINGSCOLLEGE", "MHHC", None),
    ("HANDHAVINGSCOLLEGE", "HHC", None),
    ("Raad voor Vergunningsbetwistingen", "RVVB", None),
    ("Politierechtbank Oost-Vlaanderen, afdeling Sint-Niklaas", "POL_OOST_VLAANDEREN_SINT_NIKLAAS", "Sint-Niklaas"),
    ("politierechtbank te Aalst", "POL_OOST_VLAANDEREN_AALST", "Aalst"),
    ("Politierechtbank Halle", "POL_HALLE", None),
    ("Arbeidsrechtbank Gent, afdeling Roeselare", "ARB_GENT_ROESELARE", "Roeselare"),
    ("Arbeidshof te Antwerpen, afdeling Hasselt", "ARH_ANTWERPEN_HASSELT", "Hasselt"),
    ("Ondernemingsrechtbank Gent, afdeling Oostende", "ONDR_GENT_OOSTENDE", "Oostende"),
    ("rechtbank van koophandel te Gent", "ONDR_GENT_GENT", "Gent"),
    ("Vredegerecht van het kanton Diest", "VRED_DIEST", None),
    ("vredegerecht van het tweede kanton Gent", "VRED_GENT_2", None),
    ("Vredegerecht Antwerpen 3", "VRED_ANTWERPEN_3", None),
    ("vrederechter van het kanton Heist-op-den-Berg", "VRED_HEIST_OP_DEN_BERG", None),
    ("Beslagrechter in de rechtbank van eerste aanleg te Ieper", "REA_WEST_VLAANDEREN_IEPER", "Ieper"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "code", "afdeling"), SPELLINGS, ids=[w[0][:50] for w in SPELLINGS]
)
def test_every_spelling_and_old_name_is_one_code(words, code, afdeling):
    found = find_courts(f"{words}\n\nVONNIS".replace("\n", " "))
    assert [(one.code, one.afdeling) for one in found][:1] == [(code, afdeling)]


def test_the_court_of_the_caption_speaks_not_the_one_that_is_cited():
    text = (
        "Hof van beroep te Gent\ntiende kamer\nARREST VAN 3 MEI 2021\n\n"
        "1. Rechtspleging\n\nHet vonnis van de rechtbank van eerste aanleg te Brugge van 4 mei 2020.\n"
    )
    assert understand(text).rechtscollege == "HVB_GENT"


def test_a_number_only_one_court_uses_names_the_court():
    assert (
        understand("Nr. P.20.9999.N\nX, beklaagde, eiser\n\nOM DIE REDENEN,\n").rechtscollege
        == "CASS"
    )


def test_a_text_without_a_court_has_none():
    assert understand("Een brief van de buren over het afval.").rechtscollege is None


@pytest.mark.parametrize(
    ("aim", "instance"),
    [
        ("strekt tot de nietigverklaring van het besluit", "eerste en laatste aanleg"),
        ("strekt tot de vernietiging van het besluit", "eerste en laatste aanleg"),
        (
            "is een cassatieberoep dat strekt tot de vernietiging van het arrest",
            "hoogste administratief",
        ),
        ("strekt tot de schorsing van het besluit", "hoogste administratief"),
    ],
)
def test_the_council_of_state_is_the_only_instance_when_it_annuls(aim, instance):
    text = f"RAAD VAN STATE\nARREST nr. 999.917\n\nI. VOORWERP\n\nHet beroep {aim}.\n"
    assert understand(text).instantie == instance
