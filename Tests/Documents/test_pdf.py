"""Looks into the PDFs with poppler and qpdf, which had no part in writing them."""

import json
import re
import shutil

import pytest

from compared import letters, missing, printed, run, spoken, structure, without_notes

PLAN = "lettre-orientation-2024"
PLANS = [(PLAN, "fr"), (PLAN, "nl"), (PLAN, "fr+nl"), ("meerjarenplan-2026-2031", "nl")]


@pytest.fixture(scope="session")
def objects(export, tmp_path_factory):
    """The objects of a PDF, as qpdf reads them."""
    made = {}

    def do(plan, language):
        if (plan, language) not in made:
            text = run("qpdf", "--json", "--json-key=qpdf", export(plan, "pdf", "--language", language))
            found = json.loads(text)["qpdf"][1]
            made[plan, language] = [entry.get("value", {}) for entry in found.values()]
        return made[plan, language]

    return do


def elements(objects, kind):
    return [entry for entry in objects if isinstance(entry, dict) and entry.get("/S") == "/" + kind]


@pytest.mark.parametrize("plan, language", PLANS)
def test_it_is_sound_tagged_and_named(export, plan, language):
    pdf = export(plan, "pdf", "--language", language)
    run("qpdf", "--check", pdf)
    facts = dict(line.split(":", 1) for line in run("pdfinfo", pdf).splitlines() if ":" in line)
    assert facts["Tagged"].strip() == "yes"
    assert "2024" in facts["Title"] or "2026" in facts["Title"]
    assert "595.27" in facts["Page size"] and int(facts["Pages"]) > 20
    assert "pdfuaid:part" in run("pdfinfo", "-meta", pdf)


@pytest.mark.parametrize("plan, language", PLANS)
def test_fonts_are_in_it(export, plan, language):
    lines = run("pdffonts", export(plan, "pdf", "--language", language)).splitlines()[2:]
    assert lines
    for line in lines:
        embedded, subset, unicode = line.split()[-5:-2]
        assert (embedded, unicode) == ("yes", "yes"), line


@pytest.mark.parametrize("plan, language", PLANS)
def test_every_objective_and_item_is_spoken_in_the_order_of_reading(export, data, plan, language):
    pdf, whole = export(plan, "pdf", "--language", language), data(plan)
    speech = spoken(pdf)
    first_text = speech.find(letters(whole["objectives"][0]["title"][language.split("+")[0]]), len(speech) // 20)
    for one in language.split("+"):
        expected = []
        for objective in whole["objectives"]:
            expected.append(objective["title"][one])
            expected += [
                item["text"][one] for item in whole["items"]
                if item["objective"] == objective["objective"] and item["shape"] != "note"]
        assert len(expected) > 150
        assert missing(without_notes(expected), speech[first_text:]) == []
        notes = [item["text"][one] for item in whole["items"] if item["shape"] == "note" and item["text"][one]]
        for note in notes:
            assert letters(re.sub(r"^\(\d+\)", "", note)) in speech


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_every_objective_and_item_is_printed(export, data, language):
    whole, paper = data(PLAN), printed(export(PLAN, "pdf", "--language", language))
    for objective in whole["objectives"]:
        assert letters(objective["title"][language]) in paper, objective["objective"]
    items = without_notes([item["text"][language] for item in whole["items"] if item["objective"]])
    # A note at the foot of a page stands between the halves of what goes on overleaf.
    lost = [item for item in items if letters(item) not in paper]
    assert len(lost) <= 2, lost


def test_two_languages_are_tagged_each_with_its_own(objects):
    found = objects(PLAN, "fr+nl")
    catalog = next(entry for entry in found if isinstance(entry, dict) and entry.get("/Type") == "/Catalog")
    assert catalog["/Lang"] == "u:fr"
    tongues = [entry["/Lang"] for entry in found if isinstance(entry, dict) and entry.get("/Type") == "/StructElem"
               and "/Lang" in entry]
    assert tongues.count("u:nl") > 400 and set(tongues) == {"u:fr", "u:nl"}


def test_charts_say_in_words_what_they_show(objects):
    figures = elements(objects(PLAN, "fr"), "Figure")
    assert len(figures) > 10
    words = [figure.get("/Alt", "u:")[2:] for figure in figures]
    assert all(len(text) > 20 for text in words)
    assert any("OS 1" in text.replace("\u00a0", " ") and "€" in text for text in words)


def test_the_structure_is_one_tree_over_all_pages(export, objects):
    found = objects(PLAN, "fr")
    lines = [line.strip() for line in structure(export(PLAN, "pdf", "--language", "fr"))]
    kinds = {line.split()[0].rstrip(":") for line in lines if line and not line.startswith('"')}
    assert {"Document", "H1", "H2", "H3", "H4", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD",
            "Figure", "Link", "Note"} <= kinds
    assert lines[0] == "Document" and kinds.isdisjoint({"Document,"})
    assert all(head["/A"]["/Scope"] in ("/Column", "/Row") for head in elements(found, "TH"))
    levels = [int(line[1]) for line in lines if re.match(r"H[1-6]( |$)", line)]
    assert levels[0] == 1 and all(after <= before + 1 for before, after in zip(levels, levels[1:]))


def test_every_piece_of_a_page_is_marked(export, tmp_path):
    """Whatever is drawn is content that the structure names, or is said to be decoration."""
    plain = tmp_path / "plain.pdf"
    run("qpdf", "--qdf", "--object-streams=disable", export(PLAN, "pdf", "--language", "fr+nl"), plain)
    depth = shown = 0
    for line in plain.read_bytes().splitlines():
        if line.endswith(b"BDC") or line.endswith(b"BMC"):
            depth += 1
            assert depth == 1, "marks do not stand in each other"
        elif line == b"EMC":
            depth -= 1
        elif line == b"BT":
            assert depth == 1
            shown += 1
    assert shown > 3000 and depth == 0


@pytest.mark.parametrize("language", ["fr", "fr+nl"])
def test_nothing_is_printed_beyond_the_margins(export, language):
    """Columns with their distances are as wide as the text, not wider."""
    text = run("pdftotext", "-bbox", export(PLAN, "pdf", "--language", language), "-")
    margin = 20 / 25.4 * 72
    words = re.findall(r'xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)<', text)
    # What stands across the page is meant to.
    beyond = [word for left, right, word in words if float(right) > 595.3 - margin + 1 or float(left) < margin - 1]
    assert len(words) > 8000 and set(beyond) <= {"Projet", "Ontwerp", "–"}, beyond[:20]


def test_contents_lead_to_the_pages_that_they_name(export, data):
    pdf = export(PLAN, "pdf", "--language", "fr")
    pages = {}
    for line in run("pdfinfo", "-dests", pdf).splitlines():
        found = re.match(r'\s*(\d+)\s.*"objective-(\d+)"', line)
        if found:
            pages[int(found[2])] = int(found[1])
    objectives = data(PLAN)["objectives"]
    assert sorted(pages) == list(range(len(objectives)))
    contents = letters(run("pdftotext", "-f", 2, "-l", 4, "-layout", pdf, "-"))
    for place, objective in enumerate(objectives):
        # The end of a long title stands on the line of the number.
        assert letters(objective["title"]["fr"])[-12:] + str(pages[place]) in contents, objective["objective"]


@pytest.mark.parametrize("language", ["fr", "fr+nl", "nl+fr"])
def test_no_heading_is_alone_at_the_foot_of_a_page(export, language):
    pages = run("pdftohtml", "-xml", "-i", "-stdout", export(PLAN, "pdf", "--language", language)).split("<page ")[1:]
    fonts = {}
    for number, page in enumerate(pages, 1):
        fonts |= {one: int(size) for one, size in re.findall(r'<fontspec id="(\d+)" size="(-?\d+)"', page)}
        height = int(re.search(r'height="(\d+)"', page)[1])
        lines = [
            (int(top), fonts[font], re.sub("<[^>]+>", "", text).strip())
            for top, font, text in re.findall(r'<text top="(-?\d+)"[^>]*font="(\d+)">(.*?)</text>', page)]
        body = [line for line in lines if line[2] and height * 0.07 < line[0] < height * 0.915]
        last = max((line[0] for line in body), default=0)
        foot = [line for line in body if line[0] > last - 6]
        # Headings are set in 10 points and more, the text in 9.6, what stands in tables in less; covers are left out.
        alone = foot and last > height * 0.66 and all(15 <= size < 30 for _, size, _ in foot)
        assert not alone, f"{number}: {foot}"


def test_bookmarks_name_every_objective(objects, data):
    titles = {letters(entry["/Title"][2:]) for entry in objects(PLAN, "fr") if isinstance(entry, dict)
              and "/Title" in entry and "/Dest" in entry}
    for objective in data(PLAN)["objectives"]:
        assert any(letters(objective["title"]["fr"]) in title for title in titles)


def test_a_draft_says_so_on_every_page(export):
    pdf = export(PLAN, "pdf", "--language", "fr", "--objective", "OO 2.1")
    pages = run("pdftotext", pdf, "-").split("\f")[:-1]
    assert len(pages) > 2 and all("Projet" in page for page in pages)


def test_one_objective_and_the_minute_stand_by_themselves(export):
    objective = export(PLAN, "pdf", "--language", "nl", "--objective", "OD 2.1")
    assert "Vrije tijd en verblijf" in run("pdftotext", objective, "-")
    minute = export(PLAN, "pdf", "--language", "fr", "--glance")
    run("qpdf", "--check", minute)
    assert int(re.search(r"Pages:\s+(\d+)", run("pdfinfo", minute))[1]) <= 3
    assert "Ce qui demande attention" in run("pdftotext", minute, "-")


def test_tools_are_those_of_debian():
    for tool in ["weasyprint", "pandoc", "pdfinfo", "qpdf", "soffice"]:
        assert shutil.which(tool), tool
