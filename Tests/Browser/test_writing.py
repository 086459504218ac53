"""A letter written together: what two people type nobody loses, and what is approved is published.

They have servers of their own, because they write.
"""
import contextlib
import gzip
import os
import re
import signal
import subprocess
import time

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


def read_letter(database, people):
    name, form = EXAMPLES[0]
    belfry(database, "read", str(ROOT / "Examples" / name), "--form", form, "--store")
    for name in people:
        belfry(database, "user", "add", f"{name.lower()}@example.be", "--name", name, text=PASSWORD + "\n")


@contextlib.contextmanager
def served(database):
    """The address of a site."""
    server = subprocess.Popen(
        [program(), "serve", "--port", "0", "--database", database], stdout=subprocess.PIPE, text=True)
    try:
        yield re.search(r"http://[^/\s]+", server.stdout.readline()).group()
    finally:
        os.kill(server.pid, signal.SIGTERM)
        assert server.wait(timeout=30) == 0


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """The address of a site with a plan, its draft, and people with roles in it."""
    database = f"sqlite:{tmp_path_factory.mktemp('writing')}/belfry.db"
    read_letter(database, PEOPLE)
    for name, roles in PEOPLE.items():
        for role in roles:
            belfry(database, "role", "give", PLAN, role, f"{name.lower()}@example.be")
    belfry(database, "draft", "begin", PLAN)
    belfry(database, "assignment", "add", PLAN, "IV.2.1.2", "bob@example.be", "--due", "2030-12-01")
    with served(database) as address:
        yield address


@pytest.fixture(params=["sqlite", "postgres"])
def database(request, tmp_path):
    """An empty database on either engine."""
    if request.param == "sqlite":
        yield f"sqlite:{tmp_path}/belfry.db"
        return
    # Whoever runs the server must be able to go there.
    for parent in [tmp_path, *tmp_path.parents][:3]:
        parent.chmod(0o755)
    folder = str(tmp_path / "server")

    def control(verb):
        return subprocess.run(
            [ROOT / "Scripts/postgres", verb, folder], check=True, capture_output=True, text=True, timeout=120
        ).stdout.strip()

    yield control("start")
    control("remove")


@pytest.fixture
def somebody(chromium):
    """Somebody at a browser of their own, signed in at a site."""
    contexts = []

    def do(address, name, language="fr", width=1280, scripts=True, scheme="light"):
        context = chromium.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=scripts, color_scheme=scheme)
        contexts.append(context)
        page = context.new_page()
        page.goto(f"{address}/{language}/sign-in?to=/{language}/my-page")
        page.locator("input[name=email]").fill(f"{name.lower()}@example.be")
        page.locator("input[name=password]").fill(PASSWORD)
        page.locator("main button.main").click()
        assert page.url == f"{address}/{language}/my-page"
        return page

    yield do
    for context in contexts:
        context.close()


@pytest.fixture
def person(somebody, desk):
    return lambda name, *more, **rest: somebody(desk, name, *more, **rest)


def title(page, language):
    return page.locator(f'textarea[name^="text:objective/"][lang={language}]')


def press(page, value):
    page.locator(f'main button[value="{value}"]').last.click()
    page.wait_for_load_state()


def test_a_letter_is_written_by_six_people_in_two_languages(database, somebody):
    """The whole cycle: last year's letter, copy, roles, assignment, draft, translation, stale, conflict, question,
    approval, publication."""
    everybody = ["Ada", "Bob", "Cas", "Dana", "Eva", "Fay"]
    read_letter(database, everybody)
    belfry(database, "role", "give", PLAN, "coordinator", "ada@example.be")
    belfry(database, "draft", "next", PLAN, "lettre-orientation-2025")
    belfry(database, "role", "give", "lettre-orientation-2025", "administrator", "fay@example.be")
    draft = "lettre-orientation-2025~draft"
    number = "IV.2.1.2"
    page = f"plans/{draft}/objectives/{number}/edit"
    with served(database) as desk:
        # Who administers the plan gives roles; who coordinates it says who writes what, and until when.
        fay = somebody(desk, "Fay")
        fay.goto(f"{desk}/fr/plans/{draft}/roles")
        for name, role in {"Cas": "editor:nl", "Dana": "approver", "Eva": "reader"}.items():
            person = fay.locator(f'main select[name=person] option:has-text("{name} (")').get_attribute("value")
            fay.locator("main select[name=person]").select_option(person)
            fay.locator("main select[name=role]").select_option(role)
            fay.locator("main form button.main").click()
            fay.wait_for_load_state()
        assert fay.goto(f"{desk}/fr/{page}").status == 200 and fay.locator(".side textarea").count() == 0
        ada = somebody(desk, "Ada")
        ada.goto(f"{desk}/fr/plans/{draft}/assignments")
        bob = ada.locator('main select[name=person] option:has-text("Bob (")').get_attribute("value")
        ada.locator(f'li:has(.code:text-is("{number}")) input[name=objective]').check()
        ada.locator("main select[name=person]").select_option(bob)
        ada.locator("main input[name=due]").fill("2030-12-01")
        press(ada, "assign")
        assert "Bob" in ada.locator(f'li:has(.code:text-is("{number}"))').inner_text()

        # Whoever writes finds what is theirs, and no more: on a telephone, without scripts.
        bob = somebody(desk, "Bob", "nl", 360, scripts=False)
        assert bob.locator(".waiting .rows a").count() == 1
        bob.locator(".waiting .rows a").click()
        title(bob, "fr").fill("Produit « Slow Canal », trois jours sur l’eau")
        press(bob, "save")
        assert bob.locator(".notice").is_visible()
        assert bob.goto(f"{desk}/nl/plans/{draft}/objectives/IV.2.1.3/edit").status == 200
        assert bob.locator(".side textarea").count() == 0, "that is somebody else's"

        # The source has changed: the editor of Dutch finds it, beside what has changed, and mends the translation.
        cas = somebody(desk, "Cas", "nl")
        assert cas.locator(".waiting h3").all_inner_texts() == ["Te vertalen", "Titel en hoofdstukken"]
        cas.locator(".waiting a.button").click()
        while "Slow Canal" not in cas.locator(".side .remark").inner_text():
            press(cas, "skip")
        assert "trois jours" in "".join(cas.locator(".stale-source ins").all_inner_texts())
        ada.goto(f"{desk}/fr/{page}")
        cas.locator(".side textarea").fill("Product Slow Canal, drie dagen op het water")
        press(cas, "save")

        # Two save the same: the later one sees both, and joins them.
        title(ada, "nl").fill("Slow Canal: drie dagen varen")
        press(ada, "save")
        assert ada.locator(".conflict").count() == 1
        assert "drie dagen op het water" in ada.locator(".conflict dd").first.inner_text()
        assert title(ada, "nl").input_value() == "Slow Canal: drie dagen varen"
        look(ada, "a conflict")
        title(ada, "nl").fill("Slow Canal: drie dagen varen op het water")
        press(ada, "save")
        assert ada.locator(".conflict").count() == 0

        # A question waits for whom it names, and keeps the objective from being approved until it is settled.
        bob.goto(f"{desk}/nl/{page}")
        bob.locator("#comments summary").click()
        bob.locator("#comment").fill("Hoeveel woorden, @Dana?")
        press(bob, "ask")
        press(bob, "hand-in")
        dana = somebody(desk, "Dana")
        assert dana.locator(".waiting h3").all_inner_texts() == ["À répondre", "À approuver"]
        dana.locator(".waiting .rows a").last.click()
        assert dana.locator(".side textarea").count() == 0
        press(dana, "approve")
        assert dana.locator(".form-errors").is_visible()
        dana.locator(".thread textarea").fill("Douze au plus.")
        dana.locator('.thread button[value^="answer:"]').click()
        dana.locator('.thread button[value^="resolve:"]').click()
        ada.goto(f"{desk}/fr/plans/{draft}/completeness?with=handed_in")
        assert ada.locator(".progress-list li").count() == 1
        # What a copy of last year lacks in a language is still missing: the page says so, and what it is.
        dana.goto(f"{desk}/fr/{page}")
        press(dana, "approve")
        assert "Approuvé" in dana.locator("#review").inner_text()
        ada.goto(f"{desk}/fr/plans/{draft}/completeness?with=approved")
        assert number in ada.locator(".progress-list").inner_text()

        # The reader sees the draft and writes nothing; to everybody else there is no such plan yet.
        eva = somebody(desk, "Eva")
        eva.goto(f"{desk}/fr/{page}")
        assert eva.locator(".side textarea").count() == 0 and eva.locator("main button").count() == 0
        visitor = eva.context.browser.new_page()
        assert visitor.goto(f"{desk}/nl/plans/{draft}").status == 404
        assert visitor.goto(f"{desk}/nl/plans/lettre-orientation-2025").status == 404

        # Publishing refuses what nobody has approved, unless it is told to take it.
        dana.goto(f"{desk}/fr/plans/{draft}/draft")
        dana.locator("main a.button").click()
        dana.locator("main form button.main").click()
        assert dana.locator(".form-errors a").is_visible()
        dana.locator("main input[name=unapproved]").check()
        dana.locator("main form button.main").click()
        assert dana.locator(".hash").count() == 1
        visitor.goto(f"{desk}/nl/plans/lettre-orientation-2025/objectives/{number}")
        assert "drie dagen varen op het water" in visitor.locator("h1").inner_text()
        visitor.goto(f"{desk}/nl/plans/lettre-orientation-2025~1/objectives/{number}")
        assert "drie dagen varen op het water" in visitor.locator("h1").inner_text()
        visitor.goto(f"{desk}/nl/plans/{PLAN}/objectives/{number}")
        assert "drie dagen" not in visitor.locator("h1").inner_text(), "last year's letter stays as it was"
        visitor.close()

        # What happened reads as sentences.
        ada.goto(f"{desk}/fr/plans/{draft}/history?objective={number}")
        assert ada.locator(".change").count() >= 5
        assert "Bob" in ada.locator(".change").last.inner_text()
    belfry(database, "check")


def test_what_is_typed_survives_a_closed_lid(desk, person):
    ada = person("Ada")
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


def test_what_a_double_click_adds_is_there_once(desk, person):
    ada = person("Ada")
    ada.goto(f"{desk}/fr/plans/{DRAFT}/dimensions")
    ada.locator('[name="new-name:fr"]').fill("Public")
    ada.locator('[name="new-values:fr"]').fill("Loisirs\nCongrès")
    ada.locator('#new button[value="add"]').dblclick()
    ada.wait_for_url(re.compile("done="))
    assert ada.locator('section[id^="dimension:"]').count() == 1
    assert ada.locator('[name="new-values:fr"]').input_value() == "", "what was sent does not come back"
    press(ada, "save")
    assert ada.locator(".form-errors").count() == 0
    # What was not sent does, also after something else was.
    ada.locator("#new summary").click()
    ada.locator('[name="new-name:fr"]').fill("Portée")
    ada.goto(f"{desk}/fr/plans/{DRAFT}/dimensions")
    assert ada.locator('[name="new-name:fr"]').input_value() == "Portée"
    ada.locator('[name="new-name:fr"]').fill("")


def test_what_was_sent_and_not_saved_stays(desk, person):
    ada, other = person("Ada"), person("Ada", scripts=False)
    page = f"{desk}/fr/plans/{DRAFT}/objectives/IV.2.1.3/edit"
    ada.goto(page)
    press(ada, "save")
    ada.wait_for_url(re.compile("done="))
    title(ada, "fr").fill("Envoyé, jamais arrivé")
    ada.route("**/edit*", lambda route: route.abort() if route.request.method == "POST" else route.continue_())
    ada.locator('.save-bar button[value="save"]').click()
    ada.unroute("**/edit*")
    other.goto(f"{desk}/fr/plans/{DRAFT}/objectives/IV.3.2/edit")
    title(other, "fr").fill("Une autre modification")
    press(other, "save")
    ada.goto(page + "?done=2")
    assert title(ada, "fr").input_value() == "Envoyé, jamais arrivé"
    # What is typed while a form is on its way goes on from what was sent.
    ada.evaluate(
        """() => document.querySelector("form.write-form").addEventListener("submit", () => setTimeout(() => {
            const field = document.querySelector('[name^="text:objective/"][name$=":fr"]');
            field.value += ", puis complété";
            field.dispatchEvent(new Event("input", { bubbles: true }));
        }))"""
    )
    ada.route("**/edit*", lambda route: (time.sleep(0.5), route.continue_()))
    ada.locator('.save-bar button[value="save"]').click()
    ada.wait_for_url(re.compile("done=(r|1)"))
    assert "of=" not in ada.url
    assert title(ada, "fr").input_value() == "Envoyé, jamais arrivé, puis complété"
    ada.unroute("**/edit*")
    press(ada, "save")
    ada.goto(page)
    assert ada.locator("p.note").count() == 0


def test_what_is_typed_is_there_on_another_machine(desk, person):
    cas, elsewhere = person("Cas", "nl"), person("Cas", "nl", scripts=False)
    page = f"{desk}/nl/plans/{DRAFT}/objectives/IV.2.1.4/edit"
    cas.goto(page)
    with cas.expect_response(re.compile("/typing$")) as kept:
        title(cas, "nl").fill("Halverwege een zin")
    assert kept.value.status == 204
    cas.get_by_text(re.compile(r"^Bijgehouden om \d\d:\d\d, nog niet bewaard\.$")).wait_for()
    elsewhere.goto(page)
    assert title(elsewhere, "nl").input_value() == "Halverwege een zin"
    assert elsewhere.locator("p.note").count() == 1
    press(elsewhere, "save")
    cas.goto(page)
    assert title(cas, "nl").input_value() == "Halverwege een zin"
    assert cas.locator("p.note").count() == 0, "it is saved"


def test_what_only_the_browser_keeps_is_said_to_be(desk, person):
    ada = person("Ada")
    ada.goto(f"{desk}/fr/plans/{DRAFT}/dimensions")
    ada.locator("main input[type=text]:visible").first.fill("Un autre nom")
    ada.get_by_text(re.compile(r"^Mis de côté dans ce navigateur à \d\d:\d\d, pas encore enregistré\.$")).wait_for()


def test_what_was_decided_stands_at_the_top(desk, person):
    bob, dana = person("Bob"), person("Dana")
    page = f"{desk}/fr/{PAGE}"
    bob.goto(page)
    title(bob, "fr").fill("Un titre plus court")
    press(bob, "hand-in")
    look(bob, "texts are stale")
    bob.locator(".form-errors li a").first.click()
    assert bob.evaluate("document.activeElement.lang || document.querySelector(':target')?.lang") == "nl"
    press(bob, "hand-in-as-it-is")
    dana.goto(page)
    look(dana, "what has changed")
    dana.locator("#remarks").fill("Encore plus court")
    press(dana, "give-back")
    bob.goto(page)
    assert bob.locator(".decision blockquote").inner_text() == "Encore plus court"
    look(bob, "why it came back")
    press(bob, "hand-in")
    press(bob, "hand-in-as-it-is")
    dana.goto(page)
    assert dana.locator("#remarks").input_value() == ""
    assert dana.locator("p.note", has_text="enregistré").count() == 0


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
    places = ("draft", "publication", "title", "chapters/chapter-1/edit", "completeness", "assignments", "outline",
              "translation", "placing", "proposals", "history", "objectives/IV.2.1.2", "dimensions",
              "lists/regulatory-agenda/edit", "lists/audit-recommendations/edit")
    for place in (PAGE, PAGE + "?part=more", *(f"plans/{DRAFT}/{place}" for place in places)):
        assert page.goto(f"{desk}/{language}/{place}").status == 200
        look(page, place)
