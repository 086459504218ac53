"""Where does the plan stand? The indicators, their colours and their ages, in both languages."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from figures import PLAN, RULES, effective_sizes, too_wide


@pytest.mark.parametrize("language, red", [("fr", "Rouge"), ("nl", "Rood")])
def test_what_is_red_is_one_click_away(open_page, language, red):
    page = open_page(f"/{language}{PLAN}")
    page.locator(".plan-places a[href$='/indicators']").click()
    before = page.locator(".indicator-row").count()
    page.locator(".choices a[href*='colour=red']").first.click()
    assert "colour=red" in page.url
    rows = page.locator(".indicator-row")
    assert 0 < rows.count() < before
    for row in rows.all():
        assert red in row.inner_text()
        assert row.locator(".status svg").count() == 1, "a shape goes with the word"


def test_what_has_no_value_is_counted(open_page):
    page = open_page(f"/fr{PLAN}/indicators")
    choice = page.locator(".choices a[href*='colour=without-value']")
    count = int(re.search(r"\d+", choice.inner_text()).group())
    choice.click()
    assert page.locator(".indicator-row").count() == count
    assert page.locator(".indicator-row .bullet").count() == 0


def test_those_without_a_value_stand_behind_the_others_and_shut(open_page):
    page = open_page(f"/fr{PLAN}/indicators")
    shut = page.locator("details.without-value")
    count = int(re.search(r"\d+", shut.locator("summary").inner_text()).group())
    assert shut.locator(".indicator-row").count() == count > 0
    assert not shut.locator(".indicator-row").first.is_visible()
    shown = page.locator(".indicator-row >> visible=true")
    assert shown.count() > 0 and all("Pas encore de valeur" not in row.inner_text() for row in shown.all())
    shut.locator("summary").press("Enter")
    assert shut.locator(".indicator-row").first.is_visible()
    page.emulate_media(media="print")
    shut.locator("summary").press("Enter")
    assert shut.locator(".indicator-row").first.is_visible(), "on paper everything stands"


@pytest.mark.parametrize("language", ["fr", "nl"])
@pytest.mark.parametrize("width", [1280, 320])
def test_an_indicator_has_its_own_page(open_page, language, width):
    page = open_page(f"/{language}{PLAN}/indicators?colour=orange", width=width)
    name = page.locator(".indicator-name a .letter").first.inner_text()
    page.locator(".indicator-name a").first.click()
    expect(page.locator("h1")).to_have_text(re.compile(re.escape(name)))
    chart = page.locator("svg.line-chart")
    assert chart.get_attribute("role") == "img"
    # What is drawn stands in the table too.
    drawn = re.findall(r"\d{4}", chart.locator("desc").text_content().split(";")[0])
    assert drawn[0] in page.locator(".measured").inner_text()
    assert page.locator(".limits svg").count() >= 2
    page.locator("a[href*='printed=yes']").click()
    expect(page.locator("#printed")).to_be_visible()


@pytest.mark.parametrize("width", [1280, 320])
def test_words_of_the_chart_can_be_read(open_page, width):
    page = open_page(f"/nl{PLAN}/indicators?colour=orange", width=width, javascript=True)
    page.locator(".indicator-name a").first.click()
    sizes = effective_sizes(page, "svg.line-chart text")
    assert sizes and min(sizes) >= 11
    assert too_wide(page) <= 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fr", "nl"])
def test_axe_finds_nothing(open_page, language, scheme):
    for address in ["/indicators", "/indicators?colour=red", "/indicators?sort=age"]:
        page = open_page(f"/{language}{PLAN}{address}", scheme=scheme, javascript=True)
        results = Axe().run(page, options=RULES)
        assert results.violations_count == 0, f"{address}: {results.generate_report()}"
    page.locator(".indicator-name a").first.click()
    results = Axe().run(page, options=RULES)
    assert results.violations_count == 0, results.generate_report()
