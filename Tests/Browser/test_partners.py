"""What does somebody take part in? In one click from an objective, in two from anywhere; for all."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from test_pages import RULES

PLAN = "/plans/lettre-orientation-2024"
PAGES = [
    "/partners", "/partners?starts=co&sort=objectives", "/partners?starts=zzz", "/partners/tl", "/target-groups",
    PLAN + "/partners", PLAN + "/target-groups",
]


@pytest.mark.parametrize("language, name, question", [("fr", "TL", "Participe à"), ("nl", "LT", "Werkt mee aan")])
def test_what_a_partner_takes_part_in_is_one_click_away(open_page, language, name, question):
    page = open_page(f"/{language}{PLAN}/objectives/IV.1.3")
    page.locator(".facts .names a", has_text=re.compile(f"^{name}$")).click()
    expect(page.locator("h1")).to_have_text(name)
    expect(page.locator("h2").first).to_have_text(question)
    objectives = page.locator(".goal a.objective")
    assert objectives.count() == 6, "of both letters"
    assert page.locator(".goal h3 a").count() == 2
    # Each of them names it.
    for address in [link.get_attribute("href") for link in objectives.all()]:
        page.goto(page.url.split(f"/{language}/")[0] + address)
        assert page.locator(f".facts a[href$='/{language}/partners/tl']").count() == 1, address


@pytest.mark.parametrize("language, place", [("fr", "Partenaires"), ("nl", "Partners"), ("en", "Partners")])
@pytest.mark.parametrize("width", [1280, 320])
def test_from_the_bar_by_first_letters_to_the_partner(open_page, language, place, width):
    page = open_page(f"/{language}/plans", width=width)
    if width < 768:
        page.locator(".opener").first.click()
    page.locator("header nav a", has_text=place).click()
    every = page.locator(".tally tbody tr").count()
    page.locator("#starts").fill("cons")
    page.locator("form.ask button").click()
    assert "starts=cons" in page.url
    assert 0 < page.locator(".tally tbody tr").count() < every
    page.locator(".tally tbody a").first.click()
    expect(page).to_have_url(re.compile(f"/{language}/partners/[^/]+$"))


def test_the_list_is_ordered_and_belongs_to_a_plan(open_page):
    page = open_page("/nl/partners?sort=objectives")
    counts = [int(cell.inner_text()) for cell in page.locator(".tally tbody td:nth-child(2)").all()]
    assert counts == sorted(counts, reverse=True)
    page.locator(f".plan-side a[href^='/nl{PLAN}/partners']").click()
    assert "sort=objectives" in page.url, "the order is kept"
    expect(page.locator(".plan-bar")).to_be_visible()
    page.locator(".views a[href$='/target-groups']").click()
    expect(page.locator("h1")).to_have_text("Doelpublieken")


def test_switching_the_language_keeps_the_partner(open_page):
    page = open_page("/fr/partners/tl")
    page.locator("a[hreflang=nl]").first.click()
    expect(page.locator("h1")).to_have_text("LT")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fr", "nl"])
def test_axe_finds_nothing(open_page, language, scheme):
    for path in PAGES:
        page = open_page(f"/{language}{path}", scheme=scheme, javascript=True)
        results = Axe().run(page, options=RULES)
        assert results.violations_count == 0, f"{path}: {results.generate_report()}"


@pytest.mark.parametrize("width", [320, 768])
def test_nothing_is_wider_than_the_screen(open_page, width):
    for language in ("fr", "nl"):
        for path in PAGES:
            page = open_page(f"/{language}{path}", width=width, javascript=True)
            wide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wide <= 0, f"{language}{path}: {wide} px too wide at {width}"


def test_on_paper_the_objectives_are_there_and_the_controls_are_gone(open_page):
    page = open_page("/fr/partners", javascript=True)
    page.emulate_media(media="print")
    assert page.locator(".tally").is_visible()
    assert not page.locator("form.ask").is_visible()
    assert not page.locator(".filter").first.is_visible()
