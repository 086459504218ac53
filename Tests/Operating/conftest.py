"""Starts the program as its operators do, and speaks HTTP to it byte by byte."""

import os
import pathlib
import re
import signal
import socket
import subprocess
import threading

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def program():
    """The program that is under test: BELFRY, or what was built last."""
    built = [ROOT / ".build/debug/belfry", ROOT / ".build/release/belfry"]
    built = sorted((path for path in built if path.exists()), key=lambda path: path.stat().st_mtime)
    return os.environ.get("BELFRY") or (str(built[-1]) if built else pytest.exit("build belfry first", 1))


def environment(**more):
    """That of the tests, without settings of whoever runs them."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("BELFRY_")}
    return own | {"BELFRY_SETTINGS": "", "LC_ALL": "C"} | more


@pytest.fixture(scope="session")
def database(tmp_path_factory):
    """A database with the plans of a letter of Examples."""
    name = f"sqlite:{tmp_path_factory.mktemp('belfry')}/belfry.db"
    letter = str(ROOT / "Examples/lierne-2024.txt")
    subprocess.run(
        [program(), "read", letter, "--store", "--database", name], check=True, stdout=subprocess.DEVNULL,
        env=environment(), timeout=300)
    return name


class Server:
    """A running program, what it logs, and where it is."""

    def __init__(self, database, *options, **variables):
        command = [program(), "serve", "--port", "0", "--metrics-port", "0", "--database", database, *options]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment(**variables))
        self.log, self.metrics_port = [], None
        self.told = threading.Event()
        self.reader = threading.Thread(target=self.read_log, daemon=True)
        self.reader.start()
        self.port = int(re.search(r":(\d+)/", self.process.stdout.readline()).group(1))
        assert self.told.wait(30), "no address of metrics was logged"

    def read_log(self):
        for line in self.process.stderr:
            self.log.append(line.rstrip("\n"))
            if found := re.search(r"http://[^:]+:(\d+)/metrics", line):
                self.metrics_port = int(found.group(1))
                self.told.set()

    def connect(self, port=None):
        # From an address that is nobody else's, so that a log can be searched for it.
        return socket.create_connection(("127.0.0.1", port or self.port), timeout=60, source_address=("127.0.0.7", 0))

    def ask(self, path, *headers, port=None, method="GET"):
        """One request on a connection of its own: status, headers, body."""
        with self.connect(port) as connection:
            connection.sendall(request(path, *headers, method=method, close=True))
            return answer(everything(connection))

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=60)
        self.reader.join(timeout=30)
        return code


def request(path, *headers, method="GET", close=False):
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost", *headers, *(["Connection: close"] if close else [])]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def everything(connection):
    """What is sent until the other side closes."""
    received = b""
    try:
        while part := connection.recv(65536):
            received += part
    except ConnectionResetError:
        pass
    return received


def answer(received):
    head, _, body = received.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:])}
    return int(lines[0].split()[1]) if lines[0] else 0, headers, body.decode()


@pytest.fixture
def serve(database):
    """Starts servers, and sees that each ends well."""
    running = []

    def start(*options, **variables):
        running.append(Server(database, *options, **variables))
        return running[-1]

    yield start
    for server in running:
        assert server.stop() == 0, server.log
