"""Signing in and one's own account, as somebody at a browser without scripts does it."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from test_pages import RULES

WAYS = [(1280, "light"), (1280, "dark"), (320, "light"), (320, "dark")]


def look(page, what):
    """No fault of accessibility, and nothing that is wider than the screen."""
    # A bar that stays in sight covers a part of whatever is beneath it: axe takes that for its size.
    page.evaluate("document.querySelectorAll('.save-bar').forEach(bar => { bar.style.position = 'static' })")
    found = Axe().run(page, options=RULES)
    page.evaluate("document.querySelectorAll('.save-bar').forEach(bar => { bar.style.position = '' })")
    faults = [(fault["id"], [node["target"] for node in fault["nodes"]]) for fault in found.response["violations"]]
    assert faults == [], what
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{what} is wider than the screen"


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
@pytest.mark.parametrize(("width", "scheme"), WAYS)
def test_every_page_of_accounts_is_for_everybody(open_page, sign_in, language, width, scheme):
    # Scripts are on for axe alone: what is done is done without them in the test below.
    page = open_page(f"/{language}/sign-in", width, scheme, javascript=True)
    look(page, "signing in")
    page.locator("input[name=email]").fill("an@example.be")
    page.locator("input[name=password]").fill("wrong")
    page.locator("main button.main").click()
    assert page.locator(".form-errors").is_visible() and page.locator("input[name=email]").input_value() == "an@example.be"
    look(page, "a wrong password")
    sign_in(page, "An", f"/{language}/account")
    look(page, "the account")
    page.locator("#name").fill("")
    page.locator("form[action$=description]").evaluate("form => { form.noValidate = true; form.requestSubmit() }")
    page.locator(".field-error").wait_for()
    look(page, "an account with a mistake")
    page.goto(page.url.replace("/account/description", "/plans"))
    assert page.locator("nav.account a").first.inner_text() == "An"
    look(page, "the plans of somebody who signed in")


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
@pytest.mark.parametrize(("width", "scheme"), WAYS)
def test_every_page_about_people_is_for_everybody(open_page, sign_in, language, width, scheme):
    page = sign_in(open_page("/fr/plans", width, scheme, javascript=True), "Bo", f"/{language}/people")
    look(page, "people")
    page.locator("#name").fill("x" * 60)
    email = f"{language}-{width}-{scheme}@a-rather-long-host-name-of-an-organisation.example.be"
    page.locator("#email").fill(email)
    page.locator("form:has(#email) button").click()
    look(page, "an invitation")
    link = page.locator("code.secret").inner_text()
    page.locator("main a[href*='/roles']").first.click()
    look(page, "roles")
    page.locator("#person").select_option(label=f"{'x' * 60} ({email})")
    page.locator("#role").select_option(value="editor:nl")
    page.locator("form:has(#role) button.main").click()
    assert page.locator(".notice").is_visible()
    look(page, "a role that was given")
    if width < 768:
        page.locator(".opener").first.click()
    page.locator("nav.account button").click()
    page.goto(link)
    look(page, "the page behind a link")
    page.locator("#new-password").fill("vier heel andere woorden")
    page.locator("#new-password-again").fill("vier heel andere woorden")
    page.locator("main button.main").click()
    page.wait_for_url("**/my-page")


def test_signing_in_and_out_without_scripts(open_page, sign_in):
    page = open_page("/nl/plans")
    assert page.context.cookies() == []
    page.locator("nav.account a").first.click()
    sign_in(page, "Bo", "/nl/account")
    session = next(cookie for cookie in page.context.cookies() if cookie["name"] == "belfry-session")
    assert session["httpOnly"] and session["sameSite"] == "Lax"
    page.locator("#name").fill("Bo Zoé <b>")
    page.locator("form[action$=description] button").click()
    assert page.locator(".notice").inner_text() == "Bewaard."
    assert page.locator("nav.account a").first.inner_text() == "Bo Zoé <b>"
    page.locator("#name").fill("Bo")
    page.locator("form[action$=description] button").click()
    page.locator("nav.account button").click()
    assert page.locator(".notice").inner_text() == "U bent afgemeld."
    assert all(cookie["name"] != "belfry-session" for cookie in page.context.cookies())
    page.goto(page.url.split("/nl/")[0] + "/nl/account")
    assert "/nl/sign-in?to=" in page.url


def test_the_keyboard_is_enough(open_page):
    page = open_page("/fr/sign-in")
    page.locator("#email").focus()
    page.keyboard.type("an@example.be")
    page.keyboard.press("Tab")
    page.keyboard.type("paard batterij niet")
    page.keyboard.press("Enter")
    page.wait_for_url("**/fr/my-page")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
