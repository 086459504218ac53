"""A PostgreSQL that says nothing any more: visitors are told in words, long before a statement's time is over."""

import os
import pathlib
import selectors
import signal
import socket
import threading
import time

import pytest

from conftest import read_example

PLAN = "/fr/plans/lettre-orientation-2024"
# A statement may take 30 seconds, and its connection is given up after 45; a page waits for 4.
MOST = 15


class Frozen:
    """All processes of a server, stopped where they are: its connections stay, and nothing comes."""

    def __init__(self, server):
        self.first = int((pathlib.Path(server.folder) / "data/postmaster.pid").read_text().split()[0])

    def all(self):
        parents = {}
        for path in pathlib.Path("/proc").glob("[0-9]*/stat"):
            try:
                parents[int(path.parent.name)] = int(path.read_text().rpartition(")")[2].split()[1])
            except OSError:
                pass
        return [self.first, *(process for process, parent in parents.items() if parent == self.first)]

    def begin(self):
        for process in self.all():
            os.kill(process, signal.SIGSTOP)

    def end(self):
        for process in self.all():
            os.kill(process, signal.SIGCONT)


class Relay:
    """Between a program and its server, until it swallows what both say, as a network does that has lost its way."""

    def __init__(self, address):
        host, port = address.rsplit("/", 1)[0].rsplit("@", 1)[1].split(":")
        self.server, self.is_silent = (host, int(port)), False
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = address.replace(f"{host}:{port}", f"127.0.0.1:{self.listener.getsockname()[1]}")
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            threading.Thread(target=self.carry, args=(client,), daemon=True).start()

    def carry(self, client):
        server = socket.create_connection(self.server)
        other = {client: server, server: client}
        with selectors.DefaultSelector() as selector, client, server:
            for one in other:
                selector.register(one, selectors.EVENT_READ)
            while True:
                for key, _ in selector.select():
                    try:
                        part = key.fileobj.recv(65536)
                    except OSError:
                        return
                    if not part:
                        return
                    # What is lost is lost: this connection never speaks again.
                    if self.is_silent:
                        while self.is_silent:
                            time.sleep(0.05)
                        return
                    other[key.fileobj].sendall(part)

    def begin(self):
        self.is_silent = True

    def end(self):
        self.is_silent = False


@pytest.mark.parametrize("kept", ["16", "0"])
@pytest.mark.parametrize("kind", ["frozen", "relay"])
def test_a_server_that_says_nothing(postgres, serve, kind, kept):
    setting = postgres.new(f"silent_{kind}_{kept}")
    read_example(setting)
    if kind == "frozen":
        fault = Frozen(postgres)
    else:
        fault = Relay(setting)
        setting = fault.address
    server = serve(setting, "--kept-pages", kept)
    for _ in range(3):
        assert server.ask(PLAN)[0] == 200
    answers = []

    def visit(number):
        began = time.monotonic()
        status, body = server.ask(f"{PLAN}?n={number}" if number % 2 else PLAN)
        answers.append((status, time.monotonic() - began, body))

    fault.begin()
    try:
        # One after the other, and more at once than there are connections.
        visit(1)
        visit(2)
        visitors = [threading.Thread(target=visit, args=(number,)) for number in range(30)]
        for visitor in visitors:
            visitor.start()
        for visitor in visitors:
            visitor.join()
        assert server.ask("/health/live")[0] == 200
    finally:
        fault.end()
    assert len(answers) == 32 and {status for status, _, _ in answers} == {503}
    assert all("Momentanément indisponible" in body for _, _, body in answers)
    longest = max(took for _, took, _ in answers)
    print(f"the longest waited {longest:.1f} s")
    assert longest < MOST
    until = time.monotonic() + 30
    while server.ask(PLAN)[0] != 200:
        assert time.monotonic() < until, "it did not recover"
        time.sleep(0.1)
    assert [server.ask(f"{PLAN}?n={number}")[0] for number in range(20)] == [200] * 20
