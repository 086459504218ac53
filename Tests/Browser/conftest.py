"""Serves the examples on a free port, and opens Debian's Chromium on them."""

import os
import pathlib
import re
import shutil
import signal
import subprocess

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = [
    ("lierne-2024.txt", "orientation-letter"),
    ("zwaluwbeke-meerjarenplan-2026-2031.txt", "multi-year-plan"),
    ("oostvliet-codes.txt", "coded-plan"),
]
# Who can sign in, as `an@example.be` and so on.
PEOPLE = {"An": ["--language", "nl"], "Bo": ["--administrator"]}
PASSWORD = "paard batterij niet"


def program():
    """The program that is under test: BELFRY, or what was built last."""
    built = [ROOT / ".build/debug/belfry", ROOT / ".build/release/belfry"]
    built = sorted((path for path in built if path.exists()), key=lambda path: path.stat().st_mtime)
    return os.environ.get("BELFRY") or (str(built[-1]) if built else pytest.exit("build belfry first", 1))


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The address of a server that has read the examples."""
    database = f"sqlite:{tmp_path_factory.mktemp('belfry')}/belfry.db"
    for name, form in EXAMPLES:
        letter = str(ROOT / "Examples" / name)
        subprocess.run(
            [program(), "read", letter, "--form", form, "--store", "--database", database],
            check=True, stdout=subprocess.DEVNULL, timeout=300)
    for name, options in PEOPLE.items():
        subprocess.run(
            [program(), "user", "add", f"{name.lower()}@example.be", "--name", name, "--database", database, *options],
            check=True, input=PASSWORD + "\n", text=True, stderr=subprocess.DEVNULL, timeout=60)
    server = subprocess.Popen(
        [program(), "serve", "--port", "0", "--database", database], stdout=subprocess.PIPE, text=True)
    try:
        address = re.search(r"http://[^/\s]+", server.stdout.readline()).group()
        yield address
    finally:
        os.kill(server.pid, signal.SIGTERM)
        assert server.wait(timeout=30) == 0


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        path = shutil.which("chromium") or "/usr/bin/chromium"
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def sign_in():
    """Signs in at a page that `open_page` has opened anywhere, and leaves it at the given address."""

    def do(page, name="An", to="/fr/account"):
        root = re.match(r"http://[^/]+", page.url).group()
        page.goto(f"{root}/{to.split('/')[1]}/sign-in?to={to.replace('/', '%2F')}")
        page.locator("input[name=email]").fill(f"{name.lower()}@example.be")
        page.locator("input[name=password]").fill(PASSWORD)
        page.locator("main button.main").click()
        assert page.url == root + to, page.url
        return page

    return do


@pytest.fixture
def open_page(chromium, site):
    """Opens pages; a message on the console, such as a breach of the content security policy, fails the test."""
    contexts, messages = [], []

    def open_at(path, width=1280, scheme="light", javascript=False, language="fr"):
        context = chromium.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=javascript,
            locale=language)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda message: messages.append(message.text))
        page.goto(site + path)
        return page

    yield open_at
    for context in contexts:
        context.close()
    # A page that is missing, and a form that was not accepted, are what a test asked for.
    assert [message for message in messages if not re.search("status of (404|422)", message)] == []
