"""A plan as files: served by Python's own server, which knows nothing of Belfry."""

import functools
import http.server
import pathlib
import re
import subprocess
import threading

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import ROOT, program
from test_pages import RULES

PLAN = "/fr/plans/lettre-orientation-2024"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """The folder, and the address at which it is served."""
    folder = tmp_path_factory.mktemp("kept")
    database = f"sqlite:{folder}/belfry.db"
    subprocess.run(
        [program(), "read", str(ROOT / "Examples/lierne-2024.txt"), "--store", "--database", database],
        check=False, stdout=subprocess.DEVNULL, timeout=300)
    command = [
        program(), "export", "lettre-orientation-2024", "--format", "site", "--output", str(folder / "site"),
        "--database", database]
    subprocess.run(command, check=True, timeout=300, stderr=subprocess.DEVNULL)
    again = subprocess.run([*command, "--language", "fr"], timeout=300, capture_output=True, text=True)
    assert again.returncode == 4 and "n’est pas vide" in again.stderr
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder / "site")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield folder / "site", f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def hrefs(page):
    return re.findall(r' (?:href|src)="(/[^"#]*)', page)


def test_every_link_of_every_page_leads_to_a_file(kept):
    folder, _ = kept
    pages = list(folder.rglob("*.html"))
    assert len(pages) > 500
    for page in pages:
        for link in set(hrefs(page.read_text())):
            assert "?" not in link, f"{page}: {link}"
            target = folder / link.lstrip("/")
            assert target.is_file() or (target / "index.html").is_file(), f"{page}: {link}"


def test_it_has_every_objective_in_every_language_at_its_address(kept):
    folder, _ = kept
    french = {path.parent.name for path in (folder / PLAN.lstrip("/") / "objectives").glob("*/index.html")}
    assert len(french) == 57
    for language in ["nl", "en"]:
        assert french == {path.parent.name for path in (
            folder / language / "plans/lettre-orientation-2024/objectives").glob("*/index.html")}
    assert (folder / PLAN.lstrip("/") / "money.csv").read_bytes().startswith(b"\xef\xbb\xbfobjective,")
    assert (folder / PLAN.lstrip("/") / "objectives/IV.2.1/both/index.html").exists()


def test_nothing_in_it_needs_a_server(kept):
    folder, _ = kept
    for page in folder.rglob("*.html"):
        text = page.read_text()
        assert "sign-in" not in text and "data-suggestions" not in text, page
        assert [form for form in re.findall(r"<form[^>]*>", text) if 'class="search"' not in form] == [], page


def test_a_search_finds_words_whatever_their_accents(kept, open_page):
    page = open_page("/fr/about", javascript=True)
    page.goto(kept[1] + PLAN)
    page.locator("form.search input[name=q]").fill("VELO quais")
    page.locator("form.search button").click()
    page.wait_for_selector("#static-results ol")
    assert page.locator("#static-results a").count() >= 1
    assert page.locator("#static-results p").first.inner_text().startswith("Trouvé")
    page.locator("#static-results a").first.click()
    assert "/objectives/" in page.url or "/chapters/" in page.url
    page.goto(kept[1] + "/nl/search/?q=zzzz")
    page.wait_for_selector("#static-results p")
    assert "Niets" in page.locator("#static-results p").first.inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(kept, open_page, scheme):
    page = open_page("/fr/about", scheme=scheme, javascript=True)
    for place in ["/", PLAN, PLAN + "/objectives", PLAN + "/objectives/IV.2.1/both/", PLAN + "/money", PLAN + "/deadlines",
                  "/nl/search/?q=brug", "/fr/partners"]:
        page.goto(kept[1] + place)
        results = Axe().run(page, options=RULES)
        assert results.violations_count == 0, f"{place}: {results.generate_report()}"
