"""Text that looks like something else, or like nothing: never a broken document."""

import re
import subprocess
import zipfile

import openpyxl
import pytest

from conftest import ROOT, belfry
from compared import letters, run, spoken

PIECES = {
    "markup": "<script>alert(1)</script> & <b>gras</b> </p></div></body> <!-- fin",
    "addresses": "url(http://127.0.0.1:9/x) <img src=file:///etc/passwd> @import 'http://127.0.0.1:9/'",
    "tex and fields": r"\input{/etc/passwd} $x^2$ =HYPERLINK(A1) {{page}} %n &#x202E;",
    "right to left": "\u202eשלום עולם\u202c مرحبا بالعالم \u200fabc",
    "emoji": "Fête 🎭👩‍👩‍👧‍👦🇧🇪 des quais",
    "combining": "e\u0301te\u0301 " + "z" + "\u0301" * 40 + "algo",
    "a long word": "x" * 10_000,
    "rare": "Łódź ﬁnance ½ € ™ 漢字 \u00ad\u200b\ufeff fin",
}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    letter = (ROOT / "Tests/Fixtures/letter.txt").read_text()
    points = "\n\n".join(f"– {piece}" for piece in PIECES.values())
    letter = letter.replace("– Neuf kilomètres de piste à la fin de 2026", points)
    assert PIECES["emoji"] in letter
    (folder / "letter.txt").write_text(letter)
    database = f"sqlite:{folder}/belfry.db"
    belfry("read", folder / "letter.txt", "--store", "--database", database, check=False)
    plan = belfry("plans", "--database", database).stdout.decode().splitlines()[1].split()[0]

    def do(format, language):
        path = folder / f"{language}.{format}"
        belfry("export", plan, "--format", format, "--language", language, "--output", path, "--database", database)
        return path

    return do


@pytest.mark.parametrize("language", ["fr", "fr+nl", "en"])
def test_paper_holds_it_as_it_is(hostile, language):
    pdf = hostile("pdf", language)
    run("qpdf", "--check", pdf)
    speech = spoken(pdf)
    for name in ["markup", "addresses", "tex and fields", "a long word", "emoji"]:
        assert letters(PIECES[name]) in speech, name
    assert "root:" not in run("pdftotext", pdf, "-")


@pytest.mark.parametrize("format, body", [("docx", "word/document.xml"), ("odt", "content.xml")])
def test_word_processors_open_it(hostile, tmp_path, format, body):
    path = hostile(format, "fr+nl")
    text = letters(re.sub(r"&#\d+;", "", re.sub(r"<[^>]+>", "", zipfile.ZipFile(path).read(body).decode())
                   .replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replace("&quot;", '"')))
    assert letters(PIECES["markup"]) in text and letters(PIECES["a long word"]) in text
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf",
         "--outdir", str(tmp_path), str(path)], check=True, capture_output=True, timeout=300)
    assert (tmp_path / path.with_suffix(".pdf").name).exists()


def test_a_workbook_has_texts_and_no_formulas(hostile):
    book = openpyxl.load_workbook(hostile("xlsx", "fr"))
    cells = [cell for row in book["Points"].iter_rows(min_row=2) for cell in row if cell.value is not None]
    assert not [cell for cell in cells if cell.data_type == "f"]
    texts = [str(cell.value) for cell in cells]
    assert any("<script>alert(1)</script>" in text for text in texts)
    assert any("x" * 10_000 in text for text in texts)


def test_a_template_that_is_none_is_refused_in_words(hostile, database, tmp_path):
    (tmp_path / "own.docx").write_text("nothing")
    answer = belfry(
        "export", "lettre-orientation-2024", "--format", "docx", "--language", "nl", "--template",
        tmp_path / "own.docx", "--output", tmp_path / "out.docx", "--database", database, check=False)
    assert answer.returncode == 2 and "sjabloon" in answer.stderr.decode()
    assert not (tmp_path / "out.docx").exists()


@pytest.mark.parametrize("format", ["csv", "json", "xlsx"])
def test_what_cannot_be_written_is_said_and_leaves_nothing(database, tmp_path, format):
    place = tmp_path / "missing" / f"plan.{format}"
    answer = belfry(
        "export", "lettre-orientation-2024", "--format", format, "--language", "nl", "--output", place, "--database",
        database, check=False)
    assert answer.returncode == 6 and "kan niet worden geschreven" in answer.stderr.decode()
    assert list(tmp_path.iterdir()) == []


def test_data_in_a_file_are_those_of_standard_output(database, tmp_path):
    command = ["export", "lettre-orientation-2024", "--format", "csv", "--table", "items", "--database", database]
    belfry(*command, "--output", tmp_path / "items.csv")
    assert (tmp_path / "items.csv").read_bytes() == belfry(*command).stdout
    assert [path.name for path in tmp_path.iterdir()] == ["items.csv"]
