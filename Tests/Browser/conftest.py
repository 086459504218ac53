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
    assert [message for message in messages if "404" not in message] == []
