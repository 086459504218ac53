"""A plan that is being written: 100 contributors save once a second while 1,000 readers load one page a second."""
import http.client
import html.parser
import random
import re
import subprocess
import threading
import time
import urllib.parse

from figures import at, say
from processes import BELFRY, Server, h2load, page, run
from serving import every_address, typical

CONTRIBUTORS, SECONDS, PASSWORD = 100, 20, "paard batterij niet"


def writing(folder, database):
    plan = re.search(r"/fr/plans/([^/\"]+)\"", shelf(database)).group(1)
    run(BELFRY, "draft", "begin", plan, "--database", database)
    people = [f"writer{number}@example.be" for number in range(CONTRIBUTORS)]
    for email in people:
        command = [BELFRY, "user", "add", email, "--name", email.split("@")[0], "--database", database]
        subprocess.run(command, check=True, input=PASSWORD + "\n", text=True, capture_output=True)
        run(BELFRY, "role", "give", plan, "coordinator", email, "--database", database)
    with Server(database, "--connections", "4000") as server:
        addresses = every_address(server.base, typical(server.base)[0])
        numbers = sorted(set(re.findall(r"/fr/plans/[^/]+/objectives/([^\"?/#]+)\"", page(f"{server.base}/fr/plans/{plan}"))))
        assert len(numbers) >= CONTRIBUTORS / 2, f"{len(numbers)} objectives"
        h2load(server.base, addresses, folder, 2, "-c", "4", "-n", str(len(addresses)))
        host = server.base.removeprefix("http://")
        # Two on each objective, one a language: as heads of service and translators do.
        writers = [
            Writer(host, email, f"/fr/plans/{plan}~draft/objectives/{numbers[place // 2]}/edit", ("fr", "nl")[place % 2])
            for place, email in enumerate(people)]
        for writer in writers:
            writer.sign_in()
        start = time.monotonic() + 1
        threads = [threading.Thread(target=writer.write, args=(start,)) for writer in writers]
        for thread in threads:
            thread.start()
        reads, failed = h2load(server.base, addresses, folder, 40, "-c", "25", "--rps", "1", "-D", str(SECONDS), apart=0.025)
        for thread in threads:
            thread.join()
    saves = [took for writer in writers for took in writer.saves]
    pages = [took for writer in writers for took in writer.pages]
    wrong = [what for writer in writers for what in writer.wrong]
    p99 = at(0.99, saves)
    figure = f"p50 {at(0.5, saves):.1f}, p99 {p99:.1f} ms at {len(saves) / SECONDS:.0f}/s, {len(wrong)} errors"
    say("saves of 100 contributors, beside 1,000 readers", figure, "p99 under 100 ms", p99 < 100 and not wrong)
    print(f"    the page of writing, each time it was loaded after it: p99 {at(0.99, pages):.1f} ms {wrong[:3]}")
    p99 = at(0.99, reads)
    figure = f"p50 {at(0.5, reads):.1f}, p99 {p99:.1f} ms at {len(reads) / SECONDS:,.0f}/s, {failed} errors"
    say("pages of 1,000 readers, beside 100 contributors", figure, "p99 under 50 ms", p99 < 50 and failed == 0)


def shelf(database):
    with Server(database) as server:
        return page(server.base + "/fr/plans")


class Fields(html.parser.HTMLParser):
    """The texts of a form, by their names."""

    def __init__(self, source):
        super().__init__()
        self.texts, self.open = {}, None
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        if tag == "textarea":
            self.open = dict(attributes)["name"]
            self.texts[self.open] = ""

    def handle_data(self, data):
        if self.open:
            self.texts[self.open] += data

    def handle_endtag(self, tag):
        if tag == "textarea":
            self.open = None


class Writer:
    """Somebody who changes a text of one language a second, sends the form with all of them, and loads the page again."""

    def __init__(self, host, email, path, language):
        self.host, self.email, self.path, self.language = host, email, path, language
        self.saves, self.pages, self.wrong = [], [], []

    def sign_in(self):
        self.connection = http.client.HTTPConnection(self.host, timeout=30)
        _, headers, body = self.ask("GET", "/fr/sign-in", {})
        cookie = headers["Set-Cookie"].split(";")[0]
        form = {"email": self.email, "password": PASSWORD, "form-token": token(body)}
        status, headers, _ = self.ask("POST", "/fr/sign-in", {"Cookie": cookie}, form)
        assert status == 303, f"{self.email}: {status}"
        cookies = [value.split(";")[0] for value in headers.get_all("Set-Cookie") if "Max-Age=0" not in value]
        self.cookie = {"Cookie": "; ".join(cookies)}
        status, _, body = self.ask("GET", self.path, self.cookie)
        assert status == 200, f"{self.path}: {status}"
        self.form_token, self.seen = token(body), seen(body)
        texts = Fields(body).texts
        self.texts = {name: text.removeprefix("\n") for name, text in texts.items() if name.startswith("text:") and name.endswith(":" + self.language)}
        assert self.texts, f"{self.path} has no texts"

    def write(self, start):
        time.sleep(max(0, start - time.monotonic()) + random.random())
        begun, names = time.monotonic(), sorted(self.texts)
        for number in range(SECONDS):
            name = names[number % len(names)]
            self.texts[name] = re.sub(r" \(\d+\)$", "", self.texts[name]) + f" ({number})"
            form = {**self.texts, "seen": self.seen, "form-token": self.form_token, "do": "save"}
            took, status = self.timed("POST", form)
            self.saves.append(took)
            if status != 303:
                self.wrong.append(f"save {status}")
            took, status = self.timed("GET")
            self.pages.append(took)
            if status != 200:
                self.wrong.append(f"page {status}")
            time.sleep(max(0, begun + number + 1 - time.monotonic()))

    def timed(self, method, form=None):
        start = time.perf_counter()
        status, _, body = self.ask(method, self.path, self.cookie, form)
        took = (time.perf_counter() - start) * 1000
        if method == "GET" and status == 200:
            self.seen = seen(body)
        return took, status

    def ask(self, method, path, headers, form=None):
        body = urllib.parse.urlencode(form) if form else None
        if form:
            headers = {**headers, "Content-Type": "application/x-www-form-urlencoded", "Origin": "http://" + self.host}
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        return answer.status, answer.headers, answer.read().decode()


def token(body):
    return re.search(r'name="form-token" value="([^"]+)"', body).group(1)


def seen(body):
    return re.search(r'name="seen" value="(\d+)"', body).group(1)
