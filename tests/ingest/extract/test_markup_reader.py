"""HTML and XML: the words a reader sees, and no trick of the format."""

import pytest

from ingest.extract import Rejected, extract
from ingest.extract.markup import read_xml


def rejection(data: bytes) -> str:
    with pytest.raises(Rejected) as caught:
        extract(data)
    return caught.value.code


def test_a_page_gives_its_paragraphs_and_not_its_scripts():
    page = b"""<!DOCTYPE html><html><head><title>Site</title><script>var a = "geheim"</script>
    <style>p{}</style></head><body><h1>VONNIS</h1><p>De <b>recht</b>bank
    beslist.<br>Volgende regel</p><table><tr><td>Rolnummer</td><td>12/2020</td></tr></table>
    </body></html>"""
    found = extract(page)
    assert found.text == ("VONNIS\n\nDe rechtbank beslist.\nVolgende regel\n\nRolnummer 12/2020\n")
    assert found.soort == "html"


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("utf-8", ""), ("utf-8", "utf-8"), ("cp1252", ""), ("cp1252", "windows-1252")],
)
def test_a_page_is_read_in_the_encoding_it_is_in(encoding, declared):
    meta = f'<meta charset="{declared}">' if declared else ""
    page = f"<html><head>{meta}</head><body><p>geïntimeerde – € 5</p></body></html>"
    assert extract(page.encode(encoding)).text == "geïntimeerde – € 5\n"


def test_akoma_ntoso_keeps_numbers_with_their_paragraphs_and_drops_its_meta():
    document = b"""<?xml version="1.0"?>
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><judgment><meta>
    <identification source="griffie">weg</identification></meta><judgmentBody>
    <paragraph><num>1.</num><content><p>De <ref href="#a">VCRO</ref> geldt.</p></content>
    </paragraph></judgmentBody></judgment></akomaNtoso>"""
    found = extract(document)
    assert (found.text, found.soort) == ("1. De VCRO geldt.\n", "xml")


def test_xml_of_another_court_gives_a_paragraph_per_block():
    document = b"<uitspraak><kop>VONNIS</kop><al>De <n>rechtbank</n> beslist.</al></uitspraak>"
    assert extract(document).text == "VONNIS\n\nDe rechtbank beslist.\n"


def test_xml_with_entities_of_its_own_is_refused_and_not_expanded():
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    document = f'<?xml version="1.0"?><!DOCTYPE v [<!ENTITY a0 "ha">{laughs}]><v>&a9;</v>'
    assert rejection(document.encode()) == "beschadigd"


def test_no_file_is_fetched_by_an_external_entity(tmp_path):
    secret = tmp_path / "geheim"
    secret.write_text("GEHEIM")
    document = (
        f'<?xml version="1.0"?><!DOCTYPE v [<!ENTITY x SYSTEM "file://{secret}">]><v>Ja &x;</v>'
    )
    with pytest.raises(Rejected):
        read_xml(document.encode())


def test_elements_nested_without_end_are_refused():
    assert rejection(b"<a>" * 100_000 + b"x" + b"</a>" * 100_000) == "beschadigd"


def test_html_nested_without_end_breaks_nothing_else():
    deep = b"<html><body>" + b"<div>" * 50_000 + b"tekst" + b"</div>" * 50_000
    try:
        extract(deep)
    except Rejected as rejected:
        assert rejected.code in {"te_groot", "beschadigd", "geen_tekst"}  # noqa: PT017
    assert extract(b"<html><body><p>Daarna</p></body></html>").text == "Daarna\n"


def test_a_text_that_begins_with_a_bracket_is_text():
    assert extract(b"<noot van de griffie> De rechtbank beslist.").soort == "txt"
