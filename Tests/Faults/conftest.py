"""Databases on both engines to be treated badly, and the programs that write to them.

The tests are short; with BELFRY_SOAK=1, as `make soak` sets it, they go on as long as the plan of faults asks.
"""

import os
import pathlib
import re
import signal
import socket
import sqlite3
import subprocess
import time

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
IS_SOAK = os.environ.get("BELFRY_SOAK") == "1"


def built(name):
    """What was built last."""
    paths = [ROOT / f".build/{kind}/{name}" for kind in ("debug", "release")]
    paths = sorted((path for path in paths if path.exists()), key=lambda path: path.stat().st_mtime)
    return str(paths[-1]) if paths else pytest.exit(f"build {name} first", 1)


def environment():
    """That of the tests, without settings of whoever runs them."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("BELFRY_")}
    return own | {"LC_ALL": "C.UTF-8"}


def belfry(*arguments, check=True):
    return subprocess.run(
        [built("belfry"), *arguments], capture_output=True, text=True, timeout=300, env=environment(), check=check)


def read_example(database, name="lierne-2024.txt", form="orientation-letter"):
    belfry("read", str(ROOT / "Examples" / name), "--form", form, "--store", "--database", database)


class PostgresServer:
    """A private PostgreSQL, which can be stopped and started."""

    def __init__(self, folder):
        self.folder = str(folder)
        self.address = self.control("start")

    def control(self, verb):
        out = subprocess.run(
            [ROOT / "Scripts/postgres", verb, self.folder], capture_output=True, text=True, timeout=120)
        assert out.returncode == 0, f"{verb}: {out.stderr}"
        return out.stdout.strip()

    @property
    def log(self):
        """What the server has said last, such as which of its processes was ended by which signal."""
        path = pathlib.Path(self.folder) / "data/log"
        return "".join(path.open().readlines()[-60:]) if path.exists() else ""

    def run(self, sql, database="postgres"):
        address = self.address.rsplit("/", 1)[0] + "/" + database
        command = ["psql", "--no-psqlrc", "--tuples-only", "--no-align", "--field-separator", "|", "--command", sql]
        until = time.monotonic() + 60
        while True:
            out = subprocess.run([*command, address], capture_output=True, text=True, timeout=120)
            # The server notices that a program was killed when it next speaks to it; until then it has its connections.
            if "too many clients" not in out.stderr or time.monotonic() > until:
                break
            time.sleep(0.5)
        assert out.returncode == 0, out.stderr
        return [line.split("|") for line in out.stdout.splitlines()]

    def forget_clients(self, name):
        """Waits until the server has noticed that nobody uses a database any more: it ends what they had begun."""
        until = time.monotonic() + 60
        others = """
            SELECT COUNT(*) FROM pg_stat_activity
            WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()"""
        while self.run(others, name) != [["0"]]:
            assert time.monotonic() < until, f"somebody still uses {name}"
            time.sleep(0.01)

    def new(self, name):
        self.run(f'CREATE DATABASE "{name}"')
        return self.address.rsplit("/", 1)[0] + "/" + name


SERVERS = []


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """Shows what the servers said where a test has failed: their logs go with them."""
    report = (yield).get_result()
    if report.failed:
        report.sections += [("PostgreSQL", server.log) for server in SERVERS]


@pytest.fixture(scope="session")
def postgres(tmp_path_factory):
    folder = tmp_path_factory.mktemp("postgres")
    # Whoever runs the server must be able to go there.
    for parent in [folder, *folder.parents][:3]:
        parent.chmod(0o755)
    server = PostgresServer(folder / "server")
    SERVERS.append(server)
    yield server
    SERVERS.remove(server)
    server.control("remove")


class Place:
    """A database on one engine, looked at without Belfry."""

    def __init__(self, setting, rows, settle=lambda: None):
        self.setting = setting
        self.rows = rows
        # Waits until nothing goes on there of a program that was killed.
        self.settle = settle


@pytest.fixture(params=["sqlite", "postgres"])
def place(request, tmp_path):
    if request.param == "sqlite":
        path = tmp_path / "belfry.db"

        def rows(sql):
            with sqlite3.connect(path) as connection:
                return [[str(value) for value in row] for row in connection.execute(sql)]

        return Place(f"sqlite:{path}", rows)
    server = request.getfixturevalue("postgres")
    name = re.sub(r"\W", "_", request.node.name)
    return Place(server.new(name), lambda sql: server.run(sql, name), lambda: server.forget_clients(name))


class Server:
    """`belfry serve`, until it is stopped or killed."""

    def __init__(self, database, *options):
        self.process = subprocess.Popen(
            [built("belfry"), "serve", "--port", "0", "--database", database, *options], stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True, env=environment())
        self.port = int(re.search(r":(\d+)/", self.process.stdout.readline()).group(1))

    def ask(self, path, *headers):
        """Status and body of an answer, on a connection of its own."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=60) as connection:
            lines = [f"GET {path} HTTP/1.1", "Host: localhost", "Connection: close", *headers]
            connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
            received = b""
            while part := connection.recv(65536):
                received += part
        head, _, body = received.partition(b"\r\n\r\n")
        return int(head.split()[1]), body.decode()

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)


@pytest.fixture
def serve():
    running = []

    def start(database, *options):
        running.append(Server(database, *options))
        return running[-1]

    yield start
    for server in running:
        server.stop()
