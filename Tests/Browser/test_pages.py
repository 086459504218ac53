"""Every kind of page: accessible, on a phone, in the dark, on paper."""

import pytest
from axe_playwright_python.sync_playwright import Axe

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}


@pytest.fixture(scope="session")
def kinds(chromium, site):
    """One address of each kind of page, found as a reader finds them."""
    page = chromium.new_page()
    page.goto(site + "/fr/plans")
    plans = [a.get_attribute("href") for a in page.locator("main a[href*='/plans/']").all()]
    found = {"plans": "/fr/plans", "about": "/fr/about", "search": "/fr/search?q=carillon", "missing": "/fr/plans/nulle-part"}
    for number, plan in enumerate(dict.fromkeys(plans)):
        page.goto(site + plan)
        found[f"plan {number}"] = plan
        objectives = [a.get_attribute("href") for a in page.locator("main a[href*='/objectives/']").all()]
        chapters = [a.get_attribute("href") for a in page.locator("main a[href*='/chapters/']").all()]
        for place in {0, len(objectives) // 2, len(objectives) - 1}:
            found[f"objective {number}.{place}"] = objectives[place]
        if number == 0:
            found["both"] = objectives[4] + "?view=both"
            found["printed"] = objectives[4] + "?printed=yes"
            # The richest pages are those with most in them.
            sizes = {}
            for address in objectives[::3]:
                page.goto(site + address)
                sizes[address] = len(page.content())
            found["richest"] = max(sizes, key=sizes.get)
            found["richest both"] = found["richest"] + "?view=both"
        if chapters:
            found[f"chapter {number}"] = chapters[0]
            found[f"annex {number}"] = chapters[-1]
        found[f"reading {number}"] = plan + "/reading"
        found[f"documents {number}"] = plan + "/documents"
        for list in ["regulatory-agenda", "audit-recommendations"]:
            found[f"{list} {number}"] = f"{plan}/lists/{list}"
        found[f"list {number}"] = plan + "/objectives"
        found[f"filtered list {number}"] = plan + "/objectives?with=finding&sort=status"
        found[f"empty list {number}"] = plan + "/objectives?branch=none"
    page.close()
    return found


def in_language(address, language):
    return f"/{language}" + address[len("/fr"):]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["fr", "nl"])
def test_axe_finds_nothing(open_page, kinds, language, scheme):
    for kind, address in kinds.items():
        page = open_page(in_language(address, language), scheme=scheme, javascript=True)
        results = Axe().run(page, options=RULES)
        assert results.violations_count == 0, f"{kind} {address}: {results.generate_report()}"


@pytest.mark.parametrize("language", ["fr", "nl"])
@pytest.mark.parametrize("width", [320, 768])
def test_nothing_is_wider_than_the_screen(open_page, kinds, language, width):
    for kind, address in kinds.items():
        page = open_page(in_language(address, language), width=width, javascript=True)
        wide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{kind} {address}: {wide} px too wide at {width}"


@pytest.mark.parametrize("width", [320, 390])
def test_on_a_telephone_the_head_is_short_and_reaches_everything(open_page, kinds, width):
    for kind, address in kinds.items():
        page = open_page(in_language(address, "nl"), width=width)
        top = page.locator("main").bounding_box()["y"]
        assert top <= 90, f"{kind} {address}: the head takes {top} px at {width}"
        for opener in page.locator(".opener").all():
            ways = page.locator("#" + opener.get_attribute("popovertarget"))
            assert not ways.is_visible(), kind
            opener.press("Enter")
            assert ways.locator("a").count() >= 7 and all(way.is_visible() for way in ways.locator("a").all()), kind
            page.keyboard.press("Escape")
            assert not ways.is_visible(), kind


def test_at_a_desk_everything_in_the_head_is_open(open_page, kinds):
    page = open_page(kinds["richest"])
    assert not page.locator(".opener").first.is_visible()
    for ways in [".places a", ".languages a", ".account a", ".plan-places a"]:
        assert all(way.is_visible() for way in page.locator(ways).all()), ways


@pytest.mark.parametrize("address", ["objectives", "money"])
def test_on_a_telephone_words_may_be_divided_and_codes_not(open_page, address):
    page = open_page(f"/nl/plans/lettre-orientation-2024/{address}", width=360)
    hyphens = "e => getComputedStyle(e).hyphens"
    assert page.locator("main .letter, main .name").first.evaluate(hyphens) == "auto"
    assert page.locator("main .code").first.evaluate(hyphens) == "manual"


def test_on_paper_the_navigation_is_gone_and_the_text_is_there(open_page, kinds):
    page = open_page(kinds["richest"], javascript=True)
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    assert not page.locator("nav.neighbours").first.is_visible()


def test_every_page_has_one_heading_a_title_and_a_language(open_page, kinds):
    for kind, address in kinds.items():
        page = open_page(address)
        assert page.locator("h1").count() == 1, kind
        assert page.title().strip(), kind
        assert page.locator("html").get_attribute("lang") == "fr", kind
