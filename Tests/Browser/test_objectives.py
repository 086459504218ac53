"""The questions of the list of objectives, in one click from the plan's first page, without a script."""

import re

import pytest

PLAN = "/plans/lettre-orientation-2024"
LATE = {"fr": "en retard", "nl": "vertraagd"}


def number(text):
    return int(re.search(r"\d+", text.replace("\u202f", "").replace(".", "")).group())


@pytest.mark.parametrize("language", ["fr", "nl"])
@pytest.mark.parametrize("width", [320, 1280])
def test_what_is_late(open_page, language, width):
    page = open_page(f"/{language}{PLAN}", width=width, language=language)
    link = page.locator(".numbers a", has_text=LATE[language]).first
    count = number(link.inner_text())
    link.click()
    rows = page.locator(".listing > li")
    assert rows.count() == count > 0
    assert "status=late" in page.url, "the choice stands in the address"
    page.reload()
    assert rows.count() == count, "and is kept by it"


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_every_number_of_the_first_page_leads_to_as_many(open_page, site, language):
    page = open_page(f"/{language}{PLAN}", language=language)
    figures = [
        (link.get_attribute("href"), number(link.locator("strong").inner_text()))
        for link in page.locator(".numbers a, .glance .legend a").all()
    ]
    assert len(figures) > 6
    for address, count in figures:
        page.goto(site + address)
        if "/objectives?" in address:
            assert page.locator(".listing > li").count() == count, address
        elif "/indicators?" in address:
            assert page.locator(".indicator-row").count() == count, address
        else:
            assert page.locator("h1").count() == 1, address


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_choices_combine_and_are_taken_back(open_page, language):
    page = open_page(f"/{language}{PLAN}/objectives", language=language)
    everything = page.locator(".listing > li").count()
    page.locator(".list-filters .filter").nth(1).locator("a").first.click()
    some = page.locator(".listing > li").count()
    assert 0 < some < everything
    page.locator(".more-filters summary").click()
    page.select_option("#filter-sort", "status")
    page.locator(".choices button").click()
    assert "with=" in page.url and "sort=status" in page.url
    assert page.locator(".listing > li").count() == some, "the order changes nothing else"
    page.locator(".chosen a").first.click()
    assert page.locator(".listing > li").count() == everything


def test_by_partner(open_page):
    page = open_page(f"/fr{PLAN}/objectives")
    page.locator(".more-filters summary").click()
    option = page.locator("#filter-partner option").nth(1)
    count = number(re.search(r"\((\S+)\)$", option.inner_text()).group(1))
    page.select_option("#filter-partner", option.get_attribute("value"))
    page.locator(".choices button").click()
    assert page.locator(".listing > li").count() == count


def test_nothing_found_leads_back(open_page):
    page = open_page(f"/fr{PLAN}/objectives?status=dropped&with=overdue&branch=zzz")
    page.locator(".empty-state a").click()
    assert page.locator(".listing > li").count() > 50
