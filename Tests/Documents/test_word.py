"""Opens what is made for Word and OpenDocument with LibreOffice, and looks at the styles inside."""

import re
import subprocess
import zipfile

import openpyxl
import pytest

from compared import letters, missing, printed, run, without_notes

PLAN = "lettre-orientation-2024"


@pytest.fixture(scope="session")
def converted(tmp_path_factory):
    """A document as the PDF that LibreOffice makes of it."""
    folder = tmp_path_factory.mktemp("converted")
    made = {}

    def do(path, to="pdf"):
        if (path, to) not in made:
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", to,
                 "--outdir", str(folder), str(path)], check=True, capture_output=True, timeout=300)
            made[path, to] = folder / f"{path.stem}.{to.split(':')[0]}"
            assert made[path, to].exists()
        return made[path, to]

    return do


def printed_plainly(pdf):
    return run("pdftotext", "-layout", pdf, "-")


def part(path, name):
    return zipfile.ZipFile(path).read(name).decode()


@pytest.mark.parametrize("format, language", [("docx", "fr"), ("odt", "nl"), ("docx", "fr+nl"), ("odt", "fr+nl")])
def test_the_contents_are_filled_in_before_anybody_asks_for_them(export, converted, data, format, language):
    path, whole = export(PLAN, format, "--language", language), data(PLAN)
    text = part(path, "word/document.xml" if format == "docx" else "content.xml")
    contents = text[text.index("<w:sdt>"):text.index("</w:sdt>")] if format == "docx" else \
        text[text.index("<text:index-body>"):text.index("</text:index-body>")]
    places = re.findall('w:anchor="([^"]+)"' if format == "docx" else 'xlink:href="#([^"]+)"', contents)
    assert len(places) == len(set(places)) >= len(whole["objectives"])
    for place in places:
        assert f'w:name="{place}"' in text or f'text:name="{place}"' in text, place
    # LibreOffice makes no contents by itself: what stands on the pages before the first heading was there.
    shown = letters(printed_plainly(converted(path)))[:40_000]
    for objective in whole["objectives"][:10]:
        for one in language.split("+"):
            assert shown.count(letters(objective["title"][one])) >= 2, objective["objective"]


@pytest.mark.parametrize("format, language", [("docx", "fr"), ("odt", "nl")])
def test_libreoffice_loses_no_heading_and_no_item(export, converted, data, format, language):
    path, whole = export(PLAN, format, "--language", language), data(PLAN)
    text = printed(converted(path), top=40, height=745)
    lost = [entry["objective"] for entry in whole["objectives"] if letters(entry["title"][language]) not in text]
    assert lost == []
    items = without_notes([item["text"][language] for item in whole["items"] if item["objective"]])
    # A note stands at the foot of its page, between the halves of what goes on overleaf.
    lost = [item for item in items if letters(item) not in text]
    assert len(lost) <= 3, lost


@pytest.mark.parametrize("format", ["docx", "odt"])
def test_two_languages_stand_side_by_side(export, converted, data, format):
    path = export(PLAN, format, "--language", "fr+nl")
    text = letters(converted(path, "txt:Text").read_text())
    for language in ["fr", "nl"]:
        items = without_notes([item["text"][language] for item in data(PLAN)["items"] if item["objective"]])
        assert missing(items, text) == []


def test_word_finds_real_styles(export):
    body = part(export(PLAN, "docx", "--language", "fr"), "word/document.xml")
    styles = set(re.findall(r'<w:pStyle w:val="([^"]+)"', body))
    assert {"Title", "Subtitle", "Heading1", "Heading2", "Heading3", "Heading4", "Label", "TOCHeading"} <= styles
    assert "TOC \\o &quot;1-4&quot; \\h \\z \\u" in body
    assert "<w:tbl>" in body and "w:footnoteReference" in body
    assert re.search(r'<w:pgSz [^>]*w:w="11906"', body), "A4"


def test_passages_have_their_language(export):
    body = part(export(PLAN, "docx", "--language", "fr+nl"), "word/document.xml")
    assert len(re.findall(r'<w:lang w:val="nl"', body)) > 300
    styles = part(export(PLAN, "docx", "--language", "fr+nl"), "word/styles.xml")
    assert re.search(r'<w:docDefaults>.*?<w:lang [^>]*w:val="fr"', styles, re.S)
    content = part(export(PLAN, "odt", "--language", "fr+nl"), "content.xml")
    assert content.count('fo:language="nl"') >= 1


def test_references_jump(export):
    body = part(export(PLAN, "docx", "--language", "fr"), "word/document.xml")
    anchors = set(re.findall(r'<w:bookmarkStart [^>]*w:name="([^"]+)"', body))
    links = set(re.findall(r'<w:hyperlink w:anchor="([^"]+)"', body))
    assert len(links) >= 57 and links <= anchors


def test_an_agency_brings_its_own_styles(export, tmp_path):
    """A template is any document of the format whose styles have the names that the guide lists."""
    own = tmp_path / "own.docx"
    with zipfile.ZipFile(export(PLAN, "docx", "--language", "fr")) as old, zipfile.ZipFile(own, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name == "word/styles.xml":
                text = re.sub(
                    rb'(w:styleId="Heading1".*?<w:sz w:val=")\d+', rb"\g<1>77", text, count=1, flags=re.S)
            new.writestr(name, text)
    made = export(PLAN, "docx", "--language", "fr", "--template", str(own))
    styles = part(made, "word/styles.xml")
    assert '<w:sz w:val="77"' in styles[styles.index('w:styleId="Heading1"'):]


def test_excel_is_converted_without_losing_a_cell(export, converted, data):
    path = export(PLAN, "xlsx", "--language", "fr")
    again = openpyxl.load_workbook(converted(path, "xlsx:Calc MS Excel 2007 XML"), data_only=True)
    for sheet in openpyxl.load_workbook(path, data_only=True):
        for row in sheet.iter_rows():
            for cell in row:
                assert again[sheet.title][cell.coordinate].value == cell.value, (sheet.title, cell.coordinate)
    assert "Lettre d’orientation 2024" in printed_plainly(converted(path))
