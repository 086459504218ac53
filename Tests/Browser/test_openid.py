"""Signing in at a provider of OpenID Connect, and mail that is kept in a folder: with a server that has both."""

import base64
import hashlib
import http.server
import json
import os
import re
import secrets
import signal
import socket
import subprocess
import threading
import time
import urllib.parse

import pytest

from conftest import PASSWORD, program
from test_accounts import look

CLIENT, SECRET = "belfry", "a secret / of the client"


class Provider(http.server.BaseHTTPRequestHandler):
    """A small provider: it asks who somebody is by a link each, and checks what the specification says it checks."""

    codes = {}

    def log_message(self, *_):
        pass

    @property
    def issuer(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    def answer(self, status, body, kind="application/json", **headers):
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        address = urllib.parse.urlsplit(self.path)
        if address.path == "/.well-known/openid-configuration":
            return self.answer(200, json.dumps({
                "issuer": self.issuer, "authorization_endpoint": self.issuer + "/authorize",
                "token_endpoint": self.issuer + "/token"}))
        question = dict(urllib.parse.parse_qsl(address.query))
        assert question["response_type"] == "code" and question["client_id"] == CLIENT
        assert question["code_challenge_method"] == "S256" and "openid" in question["scope"].split()
        if address.path == "/authorize":
            links = "".join(
                f"<p><a href='/chosen?{address.query}&who={who}'>{who}</a></p>" for who in ("an", "eve", "nobody"))
            return self.answer(200, f"<!doctype html><title>Provider</title>{links}", "text/html")
        back = {"state": question["state"]}
        if question["who"] == "nobody":
            back["error"] = "access_denied"
        else:
            back["code"] = secrets.token_urlsafe(16)
            self.codes[back["code"]] = question
        self.answer(302, "", Location=question["redirect_uri"] + "?" + urllib.parse.urlencode(back))

    def do_POST(self):
        form = dict(urllib.parse.parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        pair = ":".join(urllib.parse.quote(part, safe="") for part in (CLIENT, SECRET))
        asked = self.codes.pop(form.get("code"), None)
        verifier = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(verifier).rstrip(b"=").decode()
        if (self.headers["Authorization"] != "Basic " + base64.b64encode(pair.encode()).decode() or asked is None
                or challenge != asked["code_challenge"] or form["redirect_uri"] != asked["redirect_uri"]):
            return self.answer(400, '{"error": "invalid_grant"}')
        now = time.time()
        claims = {
            "iss": self.issuer, "aud": CLIENT, "sub": asked["who"], "email": asked["who"] + "@example.be",
            "email_verified": True, "nonce": asked["nonce"], "iat": now, "exp": now + 60}
        payload = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
        self.answer(200, json.dumps({"id_token": f"e30.{payload}.c2ln", "token_type": "Bearer"}))


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """The address of a server that has a provider and keeps its mail."""
    folder = tmp_path_factory.mktemp("house")
    provider = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Provider)
    threading.Thread(target=provider.serve_forever, daemon=True).start()
    (folder / "secret").write_text(SECRET + "\n")
    database = f"sqlite:{folder}/belfry.db"
    for name, options in {"An": ["--language", "nl"], "Bo": ["--administrator"]}.items():
        subprocess.run(
            [program(), "user", "add", f"{name.lower()}@example.be", "--name", name, "--database", database, *options],
            check=True, input=PASSWORD + "\n", text=True, stderr=subprocess.DEVNULL, timeout=60)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    server = subprocess.Popen(
        [program(), "serve", "--port", str(port), "--database", database, "--public-address", address,
         "--mail", f"folder:{folder}/mail", "--openid-issuer", f"http://127.0.0.1:{provider.server_port}",
         "--openid-client", CLIENT, "--openid-secret-file", str(folder / "secret"), "--openid-name", "the House"],
        stdout=subprocess.PIPE, text=True)
    try:
        assert re.search(r"http://[^/\s]+", server.stdout.readline()).group() == address
        yield address
    finally:
        os.kill(server.pid, signal.SIGTERM)
        assert server.wait(timeout=30) == 0
        provider.shutdown()


@pytest.fixture
def page(chromium):
    context = chromium.new_context()
    page = context.new_page()
    yield page
    context.close()


def test_somebody_signs_in_at_the_provider(house, page):
    page.goto(house + "/nl/sign-in?to=/nl/plans")
    look(page, "signing in with a provider")
    page.get_by_role("link", name="Aanmelden met the House").click()
    page.get_by_role("link", name="an", exact=True).click()
    assert page.url == house + "/nl/plans"
    assert page.locator("nav.account a").first.inner_text() == "An"
    names = {cookie["name"] for cookie in page.context.cookies()}
    assert "belfry-session" in names and "belfry-openid" not in names


@pytest.mark.parametrize(("who", "words"), [("eve", "peut vous inviter"), ("nobody", "n’a pas abouti")])
def test_a_stranger_and_one_who_was_refused_stay_outside(house, page, who, words):
    page.goto(house + "/fr/sign-in")
    page.get_by_role("link", name="Se connecter avec the House").click()
    page.get_by_role("link", name=who, exact=True).click()
    assert words in page.locator(".form-errors").inner_text()
    look(page, "refused by the provider")
    assert page.locator("#email").is_visible(), "the password is asked for, too"
    assert "belfry-session" not in {cookie["name"] for cookie in page.context.cookies()}


def test_a_forgotten_password_is_chosen_anew_by_mail(house, page, chromium):
    page.goto(house + "/fr/sign-in")
    page.get_by_role("link", name="Mot de passe oublié").click()
    look(page, "a forgotten password")
    page.locator("#email").fill("an@example.be")
    page.locator("main button.main").click()
    assert page.locator(".notice").is_visible()
    look(page, "a link on its way")
    office = chromium.new_context().new_page()
    office.goto(house + "/fr/sign-in?to=/fr/mail")
    office.locator("#email").fill("bo@example.be")
    office.locator("#password").fill(PASSWORD)
    office.locator("main button.main").click()
    for _ in range(100):
        office.goto(house + "/fr/mail")
        if office.locator(".mail a").count():
            break
        look(office, "no mail yet")
        time.sleep(0.3)
    look(office, "mail that is kept")
    assert office.locator("article h2").first.inner_text() == "Een nieuw wachtwoord kiezen"
    link = office.locator(".mail a").first.get_attribute("href")
    office.context.close()
    page.goto(house + link)
    page.locator("#new-password").fill("vier heel andere woorden")
    page.locator("#new-password-again").fill("vier heel andere woorden")
    page.locator("main button.main").click()
    assert page.url == house + "/nl/my-page"
    page.goto(house + "/nl/account")
    assert page.locator("#reminders").input_value() == "daily"
    look(page, "an account with reminders")
