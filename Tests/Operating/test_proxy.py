"""nginx as the guide has it, before two nodes, one of which is stopped while visitors come."""

import gzip
import pathlib
import re
import shutil
import socket
import subprocess
import threading

import pytest

from conftest import answer, everything, request

ROOT = pathlib.Path(__file__).resolve().parents[2]
CONFIGURATION = (ROOT / "packaging/nginx.conf").read_text()


def without_comments(text):
    return [line.strip() for line in text.splitlines() if line.strip() and not line.strip().startswith("#")]


def test_the_guide_shows_the_configuration_that_is_tested():
    shown = re.search(r"```nginx\n(.*?)```", (ROOT / "docs/guide/operating.md").read_text(), re.S).group(1)
    assert without_comments(shown) == without_comments(CONFIGURATION)


class Proxy:
    def __init__(self, folder, nodes):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        text = CONFIGURATION.replace("listen 8000", f"listen 127.0.0.1:{self.port}")
        for usual, node in zip((8080, 8081), nodes):
            text = text.replace(f"127.0.0.1:{usual} ", f"127.0.0.1:{node.port} ")
        paths = "".join(
            f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (folder / "nginx.conf").write_text(
            f"daemon off; worker_processes 1; pid {folder}/pid; error_log {folder}/errors;\n"
            f"events {{ worker_connections 1024; }}\nhttp {{ access_log off;\n{paths}{text}\n}}\n")
        self.command = [shutil.which("nginx") or "/usr/sbin/nginx", "-c", str(folder / "nginx.conf"), "-p", str(folder)]
        self.errors = folder / "errors"
        checked = subprocess.run([*self.command, "-t"], capture_output=True, text=True)
        assert checked.returncode == 0, checked.stderr
        self.process = subprocess.Popen(self.command)

    def ask(self, path, *headers):
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as connection:
            connection.sendall(request(path, *headers, close=True))
            received = everything(connection)
        head, _, body = received.partition(b"\r\n\r\n")
        status, headers, _ = answer(head + b"\r\n\r\n")
        return status, headers, body

    def wait(self):
        for _ in range(200):
            try:
                return socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except OSError:
                threading.Event().wait(0.05)
        raise AssertionError("nginx does not listen")

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)


@pytest.fixture
def proxy(tmp_path):
    started = []

    def start(*nodes):
        tmp_path.chmod(0o755)
        started.append(Proxy(tmp_path, nodes))
        started[-1].wait()
        return started[-1]

    yield start
    for proxy in started:
        proxy.stop()


def test_pages_come_through_compressed_and_named(serve, proxy):
    nodes = [serve(), serve()]
    site = proxy(*nodes)
    status, headers, body = site.ask("/fr/plans", "Accept-Encoding: gzip")
    assert status == 200 and headers["content-encoding"] == "gzip" and re.fullmatch("[0-9a-f]{32}", headers["x-request-id"])
    text = gzip.decompress(unchunked(body) if headers.get("transfer-encoding") == "chunked" else body).decode()
    assert text.rstrip().endswith("</html>") and "http://" not in re.sub("http://www.w3.org", "", text)
    # nginx weakens the tag of what it compresses; Belfry knows it again.
    assert headers["etag"].startswith("W/")
    assert site.ask("/fr/plans", "Accept-Encoding: gzip", f"If-None-Match: {headers['etag']}")[0] == 304
    assert site.ask("/", "Accept-Language: nl")[1]["location"].endswith("/nl")
    # Connections to the nodes stay: many requests need few.
    for _ in range(50):
        assert site.ask("/fr/plans")[0] == 200
    taken = sum(
        int(re.search(r"^belfry_connections_total (\d+)", node.ask("/metrics", port=node.metrics_port)[2], re.M).group(1))
        for node in nodes)
    assert taken < 20


def unchunked(body):
    whole = b""
    while True:
        size, _, body = body.partition(b"\r\n")
        if not int(size, 16):
            return whole
        whole, body = whole + body[:int(size, 16)], body[int(size, 16) + 2:]


def test_no_request_fails_while_one_of_two_nodes_is_stopped(serve, proxy):
    nodes = [serve(), serve()]
    site = proxy(*nodes)
    statuses, half, over = [], threading.Event(), threading.Event()

    def visit():
        while not over.is_set():
            statuses.append(site.ask("/fr/plans")[0])
            if len(statuses) > 300:
                half.set()

    visitors = [threading.Thread(target=visit) for _ in range(8)]
    for visitor in visitors:
        visitor.start()
    assert half.wait(120)
    assert nodes[0].stop() == 0
    seen = len(statuses)
    while len(statuses) < seen + 300 and not over.wait(0.01):
        pass
    over.set()
    for visitor in visitors:
        visitor.join()
    assert set(statuses) == {200}, {status: statuses.count(status) for status in set(statuses)}
