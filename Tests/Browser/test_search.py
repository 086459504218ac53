"""What did we promise about cycling? Asked from any page, by mouse and by keys, with and without JavaScript."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}
QUESTIONS = {
    "fr": ("qu’avons-nous promis sur le vélo ?", re.compile("v[ée]los?", re.I)),
    "nl": ("wat hebben we beloofd over fietsen?", re.compile("fiets", re.I)),
}


@pytest.mark.parametrize("javascript", [False, True])
@pytest.mark.parametrize("language", ["fr", "nl"])
def test_what_did_we_promise_about_cycling(open_page, language, javascript):
    question, answer = QUESTIONS[language]
    for start in (f"/{language}/plans", f"/{language}/plans/lettre-orientation-2024", f"/{language}/about"):
        page = open_page(start, javascript=javascript)
        page.locator("input[name=q]").fill(question)
        page.locator("input[name=q]").press("Enter")
        expect(page).to_have_url(re.compile(rf"/{language}/search\?q="))
        first = page.locator("ol.hits li").first
        assert answer.search(first.locator("mark").first.inner_text())
        first.locator("h3 a").click()
        expect(page).to_have_url(re.compile("/objectives/|/chapters/"))
        assert answer.search(page.locator("main").inner_text())


def test_one_click_narrows_to_the_plan_one_comes_from(open_page):
    page = open_page("/nl/plans/meerjarenplan-2026-2031")
    page.locator("input[name=q]").fill("onthaal")
    page.locator("form[role=search] button").click()
    page.locator("nav.filters a", has_text="Alleen in dit plan").click()
    assert "plan=meerjarenplan-2026-2031" in page.url
    links = [a.get_attribute("href") for a in page.locator("ol.hits h3 a").all()]
    assert links and all("/meerjarenplan-2026-2031/" in link for link in links)
    page.locator("nav.filters a[aria-current=true]").first.click()
    assert "&plan=" not in page.url


def test_switching_the_language_keeps_the_search(open_page):
    page = open_page("/fr/search?q=carillon&kind=objective")
    page.locator("nav.languages a[hreflang=nl]").click()
    assert page.url.endswith("/nl/search?q=carillon&kind=objective")
    expect(page.locator("input[name=q]")).to_have_value("carillon")
    assert page.locator("ol.hits [lang=fr]").count() > 0


def test_nothing_found_helps(open_page):
    page = open_page("/fr/search?q=carrillon")
    page.locator(".spellings a").click()
    assert page.locator("ol.hits li").count() > 0
    page = open_page("/fr/search?q=%22carillon+musée%22")
    page.locator("section.nothing li a").first.click()
    assert page.locator("ol.hits li").count() > 0


def test_keys_search_and_move(open_page):
    page = open_page("/fr/plans", javascript=True)
    page.keyboard.press("/")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type("musée j k ?")
    expect(page.locator("#q")).to_have_value("musée j k ?")
    page.locator("#q").fill("musée")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=*")
    page.locator("h1").click()
    # Who is called so stands above the results, and comes first.
    for number in range(page.locator(".named a").count()):
        page.keyboard.press("j")
        expect(page.locator(".named a").nth(number)).to_be_focused()
    page.keyboard.press("j")
    expect(page.locator("ol.hits li").nth(0).locator("h3 a")).to_be_focused()
    page.keyboard.press("j")
    expect(page.locator("ol.hits li").nth(1).locator("h3 a")).to_be_focused()
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/objectives/|/chapters/"))


def test_keys_move_between_objectives(open_page):
    page = open_page("/fr/plans/lettre-orientation-2024/objectives/IV.1.2", javascript=True)
    page.keyboard.press("j")
    page.wait_for_url("**/objectives/IV.1.3")
    page.keyboard.press("k")
    page.wait_for_url("**/objectives/IV.1.2")


@pytest.mark.parametrize("place", ["", "/indicators", "/deadlines", "/partners", "/target-groups", "/money", "/reading"])
def test_keys_go_through_every_list(open_page, place):
    page = open_page("/fr/plans/lettre-orientation-2024" + place, javascript=True)
    stops = []
    for _ in range(3):
        page.keyboard.press("j")
        stops.append(page.evaluate("document.activeElement.getBoundingClientRect().top + scrollY"))
    assert stops[0] < stops[1] < stops[2], "each further down"
    assert page.url.endswith(place or "lettre-orientation-2024"), "on the same page"


def test_keys_pass_over_what_is_folded_away(open_page):
    page = open_page("/fr/plans/lettre-orientation-2024", javascript=True)
    codes = []
    for _ in range(3):
        page.keyboard.press("j")
        codes.append(page.evaluate("document.activeElement.querySelector('.code').textContent"))
    assert [code.replace("\u00a0", " ") for code in codes] == ["OS 1", "OS 2", "OS 3"]


def test_who_is_called_so_is_offered(open_page):
    page = open_page("/fr/search?q=association")
    link = page.locator(".named a").first
    link.click()
    expect(page).to_have_url(re.compile("/partners/|/target-groups/"))


def test_the_keys_are_listed_and_can_be_turned_off(open_page):
    page = open_page("/nl/plans", javascript=True)
    page.keyboard.press("?")
    dialog = page.locator("dialog[open]")
    expect(dialog).to_be_visible()
    results = Axe().run(page, options=RULES)
    assert results.violations_count == 0, results.generate_report()
    dialog.locator("input[type=checkbox]").uncheck()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    page.keyboard.press("/")
    expect(page.locator("#q")).not_to_be_focused()
    page.goto(re.sub("/plans$", "/about", page.url))
    page.locator("#keys input[type=checkbox]").check()
    page.locator("h1").click()
    page.keyboard.press("/")
    expect(page.locator("#q")).to_be_focused()


def test_keys_with_another_key_held_do_nothing(open_page):
    page = open_page("/fr/plans", javascript=True)
    for key in ("Control+/", "Alt+j", "Meta+k"):
        page.keyboard.press(key)
    expect(page.locator("#q")).not_to_be_focused()


def test_suggestions_by_keyboard(open_page):
    page = open_page("/fr/plans", javascript=True)
    field = page.locator("#q")
    field.press_sequentially("carill", delay=20)
    options = page.locator("#q-suggestions [role=option]")
    expect(options.first).to_be_visible()
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.locator("form[role=search] [role=status]")).not_to_be_empty()
    results = Axe().run(page, options=RULES)
    assert results.violations_count == 0, results.generate_report()

    page.keyboard.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") == options.nth(0).get_attribute("id")
    expect(options.nth(0)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(page.locator("#q-suggestions")).to_be_hidden()
    expect(field).to_have_value("carill")
    page.keyboard.press("ArrowDown")
    expect(options.first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=carill*")


def test_a_suggested_objective_opens_at_once(open_page):
    page = open_page("/nl/plans", javascript=True)
    page.locator("#q").press_sequentially("beiaardroute", delay=10)
    page.locator("#q-suggestions [role=option]", has_text="Beiaardroute").last.click()
    page.wait_for_url("**/objectives/IV.2.1.3")


@pytest.mark.parametrize("language", ["fr", "nl"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_and_width(open_page, language, scheme):
    for query in ("", "q=carillon", "q=carrillon", "q=onthaal&from=meerjarenplan-2026-2031", "q=tram&kind=objective",
                  "q=IV.2.1&plan=lettre-orientation-2024", "q=-tram"):
        page = open_page(f"/{language}/search?{query}", scheme=scheme, javascript=True, width=320)
        wide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{query}: {wide} px too wide"
        results = Axe().run(page, options=RULES)
        assert results.violations_count == 0, f"{query}: {results.generate_report()}"
        page.set_viewport_size({"width": 1280, "height": 900})
        results = Axe().run(page, options=RULES)
        assert results.violations_count == 0, f"{query}: {results.generate_report()}"
