"""A strategy officer walks through a plan: with the mouse, without JavaScript, in both languages."""

import re

import pytest
from playwright.sync_api import expect

PLAN = re.compile(r"/(fr|nl|en)/plans/[^/]+$")
OBJECTIVE = re.compile(r"/objectives/")


def plan_link(page):
    """The plan that is in two languages."""
    return page.locator("main a[href$='/plans/lettre-orientation-2024']").first


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
@pytest.mark.parametrize("width", [1280, 320])
def test_from_the_plans_to_the_lines_as_printed(open_page, language, width):
    page = open_page(f"/{language}/plans", width=width)
    expect(page.locator("html")).to_have_attribute("lang", language)
    plan_link(page).click()
    expect(page).to_have_url(PLAN)
    page.locator("main a[href*='/objectives/']").nth(3).click()
    expect(page).to_have_url(OBJECTIVE)
    heading = page.locator("h1").inner_text()
    assert heading.strip()

    page.locator("nav.views a[href*='view=both']").first.click()
    assert "view=both" in page.url
    languages = {e.get_attribute("lang") for e in page.locator("main [lang]").all()}
    assert {"fr", "nl"} - {language} <= languages

    page.locator("nav.neighbours a").last.click()
    expect(page).to_have_url(OBJECTIVE)
    assert page.locator("h1").inner_text() != heading

    page.locator("a[href*='printed=yes']").first.click()
    expect(page.locator("#printed")).to_be_visible()


def test_the_root_speaks_the_readers_language(open_page):
    for language in ("fr", "nl", "en"):
        page = open_page("/", language=language)
        expect(page).to_have_url(re.compile(f"/{language}(/plans)?$"))


def test_switching_the_language_keeps_the_place(open_page):
    page = open_page("/fr/plans")
    plan_link(page).click()
    page.locator("main a[href*='/objectives/']").nth(5).click()
    place = page.url.split("/fr/")[1]
    page.locator("a[hreflang=nl]").first.click()
    assert page.url.endswith("/nl/" + place)
    expect(page.locator("html")).to_have_attribute("lang", "nl")


def test_chapters_and_the_reading_report(open_page):
    page = open_page("/nl/plans")
    plan_link(page).click()
    plan = page.url
    page.locator("main a[href*='/chapters/']").first.click()
    assert len(page.locator("main p").all()) > 0
    page.goto(plan)
    page.locator("a[href$='/reading']").first.click()
    expect(page.locator("h1")).to_be_visible()
    page.locator("a[href*='kind=']").first.click()
    assert "kind=" in page.url


def test_a_page_that_is_not_there_helps(open_page):
    page = open_page("/fr/plans/nulle-part")
    expect(page.locator("h1")).to_be_visible()
    assert page.locator("main a").count() > 0


def test_the_keyboard_alone(open_page):
    page = open_page("/fr/plans")
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    assert focused.get_attribute("href").startswith("#")
    # Only with scripts can a test ask how the focus looks.
    page = open_page("/fr/plans", javascript=True)
    for _ in range(6):
        page.keyboard.press("Tab")
        shown = page.evaluate(
            "() => { const s = getComputedStyle(document.activeElement);"
            " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none' }")
        assert shown, page.evaluate("() => document.activeElement.outerHTML")
