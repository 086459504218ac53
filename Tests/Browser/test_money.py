"""Where does the money go? Nothing is counted twice, and every drawing has its numbers beneath."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from figures import PLAN, RULES, effective_sizes, number, too_wide

VIEWS = ["", "?by=article", "?by=year", "?kind=commitment&year=2024"]


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_each_level_adds_up_to_the_plan(open_page, language):
    page = open_page(f"/{language}{PLAN}")
    page.locator(".plan-places a[href$='/money']").click()
    table = page.locator("table.plan-money").first
    whole = [number(cell) if cell != "–" else 0 for cell in table.locator("tfoot td").all_inner_texts()]
    rows = table.locator("tbody tr.outer-row").all()
    for column, total in enumerate(whole):
        cells = [row.locator("td").nth(column).inner_text() for row in rows]
        assert abs(sum(number(cell) for cell in cells if cell != "–") - total) < 0.005, column


def test_articles_come_to_the_same_as_objectives(open_page):
    def totals(view):
        page = open_page(f"/fr{PLAN}/money{view}")
        tables = page.locator("table.plan-money:not(.outlay-table)")
        return [tables.nth(i).locator("tfoot td").all_inner_texts() for i in range(tables.count())]

    by_objective, by_article = totals(""), totals("?by=article")
    assert len(by_article) == 2 * len(by_objective) > 0
    assert by_article == by_objective * 2


@pytest.mark.parametrize("place", ["", "/money"])
def test_what_the_plan_costs_is_what_its_annex_prints(open_page, place):
    page = open_page(f"/fr{PLAN}{place}")
    figure = page.locator(".outlay-figure").first
    assert number(figure.locator("strong").inner_text().removesuffix("€")) == 28_235_516.40 + 120_000
    assert "sans année" in figure.inner_text()
    left = page.locator(".left-out a").first
    left.click()
    assert page.url.endswith("by=year")


@pytest.mark.parametrize("language, word", [("fr", "Diffère"), ("nl", "Verschilt")])
def test_the_total_that_is_wrong_is_found(open_page, language, word):
    page = open_page(f"/{language}{PLAN}/money")
    wrong = page.locator("table.checks tbody tr", has_text=word)
    assert wrong.count() == 1
    assert [number(t) for t in wrong.locator("td").all_inner_texts()[2:5]] == [1_550_000, 1_505_000, -45_000]
    page.locator(".money-findings a[href*='kind=total_differs']").click()
    assert page.locator(".found li").count() > 0


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_economic_codes_are_said_in_words(open_page, language):
    page = open_page(f"/{language}{PLAN}/money?by=article")
    codes = page.locator("#natures ~ .scroll tbody th").all_inner_texts()
    assert len(codes) > 5
    for code in codes:
        assert re.search(r"[a-zà-ÿ]{4}", code), code


def test_a_piece_of_the_tree_leads_to_its_objective(open_page):
    page = open_page(f"/fr{PLAN}/money")
    piece = page.locator(".icicle a").first
    href = piece.get_attribute("href")
    piece.locator("rect").click()
    assert page.url.endswith(href) and "/objectives/" in href


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("place", [f"/money{view}" for view in VIEWS] + ["/staff"])
def test_words_of_the_charts_can_be_read(open_page, place, width):
    page = open_page(f"/nl{PLAN}{place}", width=width, javascript=True)
    sizes = effective_sizes(page, ".chart svg text")
    assert sizes and min(sizes) >= 11
    assert too_wide(page) <= 0


def test_nothing_sticks_out_of_a_chart_on_a_phone(open_page):
    page = open_page(f"/fr{PLAN}/money", width=320, javascript=True)
    beyond = page.eval_on_selector_all(
        ".bar-chart text",
        "texts => texts.filter(t => t.getClientRects().length && "
        "t.getBoundingClientRect().right > document.documentElement.clientWidth).map(t => t.textContent)")
    assert beyond == []


def test_on_paper_bars_are_dark_or_hatched(open_page):
    page = open_page(f"/fr{PLAN}/money", javascript=True)
    page.emulate_media(media="print")
    assert page.locator(".bar-chart").first.is_visible()
    assert not page.locator(".choices").first.is_visible()
    first = page.locator(".bar-chart .bar-first").first.evaluate("e => getComputedStyle(e).fill")
    second = page.locator(".bar-chart .bar-second").first.evaluate("e => getComputedStyle(e).fill")
    assert first == "rgb(85, 85, 85)" and "url" in second


@pytest.mark.parametrize("place", ["/money", "/money?by=year", "/staff"])
def test_on_paper_the_sum_stands_once_and_the_first_sheet_is_full(open_page, place):
    page = open_page(f"/fr{PLAN}{place}", javascript=True)
    page.emulate_media(media="print")
    for foot in page.locator("tfoot").all():
        assert foot.evaluate("e => getComputedStyle(e).display") == "table-row-group"
    sheets = page.evaluate("[...document.querySelectorAll('*')].map(e => getComputedStyle(e).page)"
                           ".filter((name, i, all) => i === 0 || name !== all[i - 1])")
    assert len(set(sheets) - {"auto"}) <= 1
    if "wide" in sheets:
        assert page.evaluate("getComputedStyle(document.body).page") == "wide"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fr", "nl"])
def test_axe_finds_nothing(open_page, language, scheme):
    for place in [f"/money{view}" for view in VIEWS] + ["/staff"]:
        page = open_page(f"/{language}{PLAN}{place}", scheme=scheme, javascript=True)
        results = Axe().run(page, options=RULES)
        assert results.violations_count == 0, f"{place}: {results.generate_report()}"
