"""A plan is taken away: from the page that offers it, without a script."""

import re
import time

PLAN = "/fr/plans/lettre-orientation-2024"


def test_the_page_offers_what_each_form_is_good_for(open_page):
    page = open_page(PLAN)
    page.locator(".plan-places a[href$='/documents']").click()
    assert page.locator("h1").inner_text() == "Télécharger"
    assert page.locator("main h2").count() == 5
    assert page.locator("main a[href$='.pdf']").count() >= 6


def test_a_workbook_is_given_at_once(open_page):
    page = open_page(PLAN + "/documents")
    with page.expect_download() as waiting:
        page.locator("main a[href$='workbook-fr.xlsx']").click()
    assert waiting.value.suggested_filename == "lettre-orientation-2024-workbook-fr.xlsx"
    with open(waiting.value.path(), "rb") as file:
        assert file.read(2) == b"PK"


def test_a_long_document_says_how_far_it_has_come_and_comes_by_itself(open_page):
    page = open_page(PLAN + "/documents")
    answer = page.request.get(page.url + "/letter-fr%2Bnl.pdf")
    assert answer.status == 202 and answer.headers["refresh"] == "3"
    assert re.search(r"Depuis \d+ seconde", answer.text())
    for _ in range(120):
        answer = page.request.get(page.url + "/letter-fr%2Bnl.pdf")
        if answer.status == 200:
            break
        time.sleep(1)
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"].endswith('-letter-fr+nl.pdf"')
    assert answer.body().startswith(b"%PDF-")
    # It is kept: the next one has it at once.
    assert page.request.get(page.url + "/letter-fr%2Bnl.pdf").status == 200


def test_the_waiting_page_can_be_left(open_page):
    page = open_page(PLAN + "/documents/letter-nl.pdf")
    if page.locator("h1").count():
        assert page.locator("h1").inner_text() == "Le document se prépare"
        page.locator("main a[href$='/documents']").last.click()
        assert page.locator("h1").inner_text() == "Télécharger"
