"""A letter written together: what two people type nobody loses, and what is approved is published.

It has a server of its own, because it publishes.
"""
import gzip
import os
import re
import signal
import subprocess

import pytest
from conftest import EXAMPLES, PASSWORD, ROOT, program
from test_accounts import look

PLAN = "lettre-orientation-2024"
DRAFT = f"{PLAN}~draft"
PAGE = f"plans/{DRAFT}/objectives/IV.2.1.2/edit"
PEOPLE = {"Ada": ["coordinator"], "Bob": ["contributor"], "Cas": ["editor:nl"], "Dana": ["approver"], "Eva": ["reader"]}


def belfry(database, *words, text=None):
    subprocess.run(
        [program(), *words, "--database", database], check=True, input=text, text=True, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, timeout=300)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """The address of a site with a plan, people with roles in it, and no draft yet."""
    database = f"sqlite:{tmp_path_factory.mktemp('writing')}/belfry.db"
    name, form = EXAMPLES[0]
    belfry(database, "read", str(ROOT / "Examples" / name), "--form", form, "--store")
    for name, roles in PEOPLE.items():
        email = f"{name.lower()}@example.be"
        belfry(database, "user", "add", email, "--name", name, text=PASSWORD + "\n")
        for role in roles:
            belfry(database, "role", "give", PLAN, role, email)
    belfry(database, "assignment", "add", PLAN, "IV.2.1.2", "bob@example.be", "--due", "2030-12-01")
    server = subprocess.Popen(
        [program(), "serve", "--port", "0", "--database", database], stdout=subprocess.PIPE, text=True)
    try:
        yield re.search(r"http://[^/\s]+", server.stdout.readline()).group()
    finally:
        os.kill(server.pid, signal.SIGTERM)
        assert server.wait(timeout=30) == 0


@pytest.fixture
def person(chromium, desk):
    """Somebody at a browser of their own, signed in."""
    contexts = []

    def do(name, language="fr", width=1280, scripts=True, scheme="light"):
        context = chromium.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=scripts, color_scheme=scheme)
        contexts.append(context)
        page = context.new_page()
        page.goto(f"{desk}/{language}/sign-in?to=/{language}/my-page")
        page.locator("input[name=email]").fill(f"{name.lower()}@example.be")
        page.locator("input[name=password]").fill(PASSWORD)
        page.locator("main button.main").click()
        assert page.url == f"{desk}/{language}/my-page"
        return page

    yield do
    for context in contexts:
        context.close()


def title(page, language):
    return page.locator(f'textarea[name^="text:objective/"][lang={language}]')


def press(page, value):
    page.locator(f'main button[value="{value}"]').last.click()
    page.wait_for_load_state()


def test_a_letter_is_written_by_five_people_in_two_languages(desk, person):
    ada = person("Ada")
    ada.goto(f"{desk}/fr/plans/{PLAN}/draft")
    ada.locator("main form button.main").click()
    assert DRAFT in ada.url and ada.locator(".notice").is_visible()

    # Whoever writes finds what is theirs, and no more: on a telephone, without scripts.
    bob = person("Bob", "nl", 360, scripts=False)
    assert bob.locator(".waiting .rows a").count() == 1
    bob.locator(".waiting .rows a").click()
    title(bob, "fr").fill("Produit « Slow Canal », trois jours sur l’eau")
    press(bob, "save")
    assert bob.locator(".notice").is_visible()

    # The source has changed: what was translated from it says so, beside the difference. The editor of Dutch mends it.
    cas = person("Cas", "nl")
    cas.goto(f"{desk}/nl/{PAGE}")
    assert title(cas, "fr").count() == 0 and title(cas, "nl").count() == 1

    # Two save the same: the later one sees both, and joins them.
    ada.goto(f"{desk}/fr/{PAGE}")
    title(cas, "nl").fill("Product Slow Canal, drie dagen op het water")
    press(cas, "save")
    title(ada, "nl").fill("Slow Canal: drie dagen varen")
    press(ada, "save")
    assert ada.locator(".conflict").count() == 1
    assert "drie dagen op het water" in ada.locator(".conflict dd").first.inner_text()
    assert title(ada, "nl").input_value() == "Slow Canal: drie dagen varen"
    look(ada, "a conflict")
    title(ada, "nl").fill("Slow Canal: drie dagen varen op het water")
    press(ada, "save")
    assert ada.locator(".conflict").count() == 0

    # A question keeps it from being approved until it is settled.
    bob.goto(f"{desk}/nl/{PAGE}")
    bob.locator("#comments summary").click()
    bob.locator("#comment").fill("Hoeveel woorden?")
    press(bob, "ask")
    press(bob, "hand-in")
    dana = person("Dana")
    dana.goto(f"{desk}/fr/{PAGE}")
    assert dana.locator(".side textarea").count() == 0
    press(dana, "approve")
    assert dana.locator(".form-errors").is_visible()
    dana.locator(".thread textarea").fill("Douze au plus.")
    dana.locator('.thread button[value^="answer:"]').click()
    dana.locator('.thread button[value^="resolve:"]').click()
    press(dana, "approve")
    assert "Approuvé" in dana.locator("#review").inner_text()

    # The reader sees the draft and writes nothing; everybody else reads the old text until it is published.
    eva = person("Eva")
    eva.goto(f"{desk}/fr/{PAGE}")
    assert eva.locator(".side textarea").count() == 0 and eva.locator("main button").count() == 0
    visitor = eva.context.browser.new_page()
    assert visitor.goto(f"{desk}/nl/plans/{DRAFT}").status == 404
    visitor.goto(f"{desk}/nl/plans/{PLAN}/objectives/IV.2.1.2")
    assert "drie dagen" not in visitor.locator("h1").inner_text()
    dana.goto(f"{desk}/fr/plans/{DRAFT}/draft")
    dana.locator("main form button.main").click()
    assert dana.locator(".hash").count() == 2
    visitor.reload()
    assert "drie dagen varen op het water" in visitor.locator("h1").inner_text()
    visitor.goto(f"{desk}/nl/plans/{PLAN}~1/objectives/IV.2.1.2")
    assert "drie dagen" not in visitor.locator("h1").inner_text(), "what was read before is kept"
    visitor.close()

    # What happened reads as sentences, and is undone.
    ada.goto(f"{desk}/fr/plans/{DRAFT}/history?objective=IV.2.1.2")
    assert ada.locator(".change").count() >= 5
    assert "Bob" in ada.locator(".change").last.inner_text()


def test_what_is_typed_survives_a_closed_lid(desk, person):
    ada = person("Ada")
    ada.goto(f"{desk}/fr/plans/{PLAN}/draft")
    if ada.locator("main form button.main").count() and DRAFT not in ada.locator("main").inner_html():
        ada.locator("main form button.main").click()
    page = f"{desk}/fr/plans/{DRAFT}/objectives/IV.2.1.3/edit"
    ada.goto(page)
    title(ada, "fr").fill("Un titre qui n’est pas enregistré")
    ada.goto(f"{desk}/fr/about")
    ada.goto(page)
    assert title(ada, "fr").input_value() == "Un titre qui n’est pas enregistré"
    ada.keyboard.press("Control+s")
    ada.wait_for_url(re.compile("done="))
    ada.goto(page)
    assert title(ada, "fr").input_value() == "Un titre qui n’est pas enregistré"
    assert ada.locator("p.note").count() == 0, "the server has it"
    # A new item leaves its field empty, and does not come back as unsaved.
    ada.locator(".new-item summary").first.click()
    ada.locator(".new-item textarea[lang=fr]").first.fill("Un point de plus")
    press(ada, "save")
    ada.goto(page)
    assert ada.locator(".new-item textarea[lang=fr]").first.input_value() == ""
    assert ada.locator("p.note").count() == 0


def test_what_is_typed_is_there_on_another_machine(desk, person):
    cas, elsewhere = person("Cas", "nl"), person("Cas", "nl", scripts=False)
    page = f"{desk}/nl/plans/{DRAFT}/objectives/IV.2.1.4/edit"
    cas.goto(page)
    with cas.expect_response(re.compile("/typing$")) as kept:
        title(cas, "nl").fill("Halverwege een zin")
    assert kept.value.status == 204
    elsewhere.goto(page)
    assert title(elsewhere, "nl").input_value() == "Halverwege een zin"
    assert elsewhere.locator("p.note").count() == 1
    press(elsewhere, "save")
    cas.goto(page)
    assert title(cas, "nl").input_value() == "Halverwege een zin"
    assert cas.locator("p.note").count() == 0, "it is saved"


def test_what_waits_is_translated_with_known_terms(desk, person):
    ada = person("Ada")
    ada.goto(f"{desk}/fr/plans/{DRAFT}/objectives/IV.2.1.5/edit")
    known = title(ada, "fr").input_value()
    title(ada, "fr").fill(f"{known}, et la Région")
    press(ada, "save")
    cas = person("Cas", "nl")
    assert cas.locator(".waiting h3").count() >= 1
    cas.goto(f"{desk}/nl/plans/{DRAFT}/translation")
    while known not in cas.locator(".side .remark").inner_text():
        press(cas, "skip")
    assert cas.locator(".stale-source ins").count() >= 1
    area, offered = cas.locator(".side textarea"), cas.locator(".terms button")
    assert offered.count() >= 1
    term = offered.first.inner_text()
    area.fill("")
    offered.first.click()
    assert area.input_value() == term
    area.fill("")
    area.press_sequentially(term[:3].lower())
    cas.locator(".offer button").first.click()
    assert area.input_value() == cas.locator(".terms button").filter(has_text=term).first.inner_text()
    look(cas, "translating")
    area.fill("Journalisten, makers en het Gewest")
    press(cas, "save")
    cas.goto(f"{desk}/nl/plans/{DRAFT}/objectives/IV.2.1.5/edit")
    assert title(cas, "nl").input_value() == "Journalisten, makers en het Gewest"


def test_an_editing_page_weighs_little(desk, person):
    """As a proxy sends it: the page of the largest objective, with styles and scripts, compressed."""
    page = person("Ada")
    page.goto(f"{desk}/fr/plans/{DRAFT}/draft")
    sizes = {}
    for link in page.locator('main .rows a[href$="/edit"]').evaluate_all("links => links.map(link => link.href)"):
        body = page.request.get(link).body()
        sizes[link] = len(gzip.compress(body))
    largest = max(sizes, key=sizes.get)
    assert len(sizes) > 50
    assets = set(re.findall(r'(?:href|src)="(/assets/[^"]+)"', page.request.get(largest).text()))
    assert len(assets) >= 4
    whole = sizes[largest] + sum(len(gzip.compress(page.request.get(desk + asset).body())) for asset in assets)
    assert whole < 60_000, f"{largest}: {whole}"


@pytest.mark.parametrize("language", ["fr", "nl"])
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (320, "light"), (320, "dark")])
def test_every_page_of_writing_is_for_everybody(desk, person, language, width, scheme):
    page = person("Ada", language, width, scheme=scheme)
    look(page, "my page")
    page.goto(f"{desk}/{language}/plans/{PLAN}/draft")
    if page.locator("main form button.main").count() and "~draft" not in page.locator("main").inner_html():
        page.locator("main form button.main").click()
    places = ("draft", "completeness", "assignments", "outline", "translation", "history", "objectives/IV.2.1.2")
    for place in (PAGE, PAGE + "?part=more", *(f"plans/{DRAFT}/{place}" for place in places)):
        assert page.goto(f"{desk}/{language}/{place}").status == 200
        look(page, place)
