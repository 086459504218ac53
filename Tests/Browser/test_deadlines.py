"""What is late? The deadlines on a line and in a list, in both languages."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from figures import PLAN, RULES, effective_sizes, too_wide


@pytest.mark.parametrize("language, passed", [("fr", "Dépassée"), ("nl", "Verstreken")])
def test_what_has_passed_is_one_click_away(open_page, language, passed):
    page = open_page(f"/{language}{PLAN}")
    page.locator(".plan-places a[href$='/deadlines']").click()
    choice = page.locator(".choices a[href*='state=passed']")
    count = int(re.search(r"\d+", choice.inner_text()).group())
    choice.click()
    rows = page.locator(".deadline-day li")
    assert rows.count() == count > 0
    for row in rows.all():
        assert passed in row.inner_text()


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_the_list_has_all_that_the_line_has(open_page, language):
    page = open_page(f"/{language}{PLAN}/deadlines")
    dated = page.locator(".deadline-day:has(time) li").count()
    assert page.locator(".timeline .deadline").count() == dated
    days = page.locator(".deadline-day time").all()
    order = [day.get_attribute("datetime") for day in days]
    assert order == sorted(order)


def test_a_partner_narrows_it_down(open_page):
    page = open_page(f"/fr{PLAN}/deadlines")
    all_rows = page.locator(".deadline-day li").count()
    page.locator(".more-choices summary").click()
    page.locator(".more-choices a[href*='partner=']").first.click()
    assert 0 < page.locator(".deadline-day li").count() < all_rows
    assert "partner=" in page.url


@pytest.mark.parametrize("width", [1280, 320])
def test_words_of_the_line_can_be_read(open_page, width):
    page = open_page(f"/fr{PLAN}/deadlines", width=width, javascript=True)
    sizes = effective_sizes(page, ".timeline text")
    assert sizes and min(sizes) >= 11
    assert too_wide(page) <= 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fr", "nl"])
def test_axe_finds_nothing(open_page, language, scheme):
    page = open_page(f"/{language}{PLAN}/deadlines", scheme=scheme, javascript=True)
    page.locator(".more-choices summary").click()
    results = Axe().run(page, options=RULES)
    assert results.violations_count == 0, results.generate_report()
