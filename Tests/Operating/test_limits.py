"""Visitors who take too much or too long."""

import re
import socket
import subprocess
import threading
import time
import urllib.request

from conftest import answer, environment, everything, program, request

QUICK = ["--request-time", "2", "--idle-time", "2", "--answer-time", "2"]


def test_a_large_head_is_told_so_in_every_language(serve):
    status, headers, body = serve("--head-size", "4").ask("/fr/plans", "X-Long: " + "a" * 5000)
    assert status == 431 and headers["connection"] == "close"
    for words in ("en-têtes", "headers van de vraag", "headers of the request"):
        assert words in body


def test_a_large_body_is_told_so_in_the_readers_language(serve):
    server = serve("--body-size", "1")
    status, headers, body = server.ask("/nl/plans", "Content-Length: 2000", method="POST")
    assert status == 413 and '<html lang="nl"' in body and "1\u00a0KiB" in body
    assert headers["content-security-policy"].startswith("default-src 'none'")
    status, _, body = server.ask("/", "Accept-Language: fr", "Content-Length: 2000", method="POST")
    assert status == 413 and '<html lang="fr"' in body
    # As long as is allowed is read, and answered as any body is.
    with server.connect() as connection:
        connection.sendall(request("/fr/plans", "Content-Length: 1024", method="POST", close=True) + b"a" * 1024)
        assert answer(everything(connection))[0] == 405


def test_a_body_that_grows_too_large_ends_the_connection(serve):
    server = serve("--body-size", "1")
    with server.connect() as connection:
        connection.sendall(request("/fr/plans", "Transfer-Encoding: chunked", method="POST"))
        try:
            for _ in range(1000):
                connection.sendall(b"400\r\n" + b"a" * 1024 + b"\r\n")
                time.sleep(0.001)
            raise AssertionError("a megabyte was taken")
        except (BrokenPipeError, ConnectionResetError):
            pass
    assert server.ask("/fr/plans")[0] == 200


def test_half_a_head_is_answered_when_time_is_up(serve):
    server = serve(*QUICK)
    with server.connect() as connection:
        connection.sendall(b"GET /fr/plans HTTP/1.1\r\nHost: lo")
        status, headers, body = answer(everything(connection))
    assert status == 408 and headers["connection"] == "close" and "2\u00a0secondes" in body


def test_half_a_body_is_answered_when_time_is_up(serve):
    server = serve(*QUICK)
    with server.connect() as connection:
        connection.sendall(request("/fr/plans", "Content-Length: 100", method="POST") + b"a")
        # What was sent of it was answered already: nothing can be changed here.
        assert answer(everything(connection))[0] == 405


def test_an_idle_connection_is_closed_without_a_word(serve):
    server = serve(*QUICK)
    with server.connect() as connection:
        assert everything(connection) == b""
    with server.connect() as connection:
        connection.sendall(request("/fr/plans"))
        assert answer(everything(connection))[0] == 200


def test_whoever_does_not_read_is_left(serve):
    server = serve(*QUICK)
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.connect(("127.0.0.1", server.port))
    try:
        connection.settimeout(30)
        for _ in range(20000):
            connection.sendall(request("/fr/plans", "X-Long: " + "a" * 2000))
        raise AssertionError("answers to 20,000 requests were kept for somebody who does not read")
    except OSError:
        pass
    finally:
        connection.close()
    assert refusals(server)["answer-time"] >= 1
    assert server.ask("/fr/plans")[0] == 200


def test_one_visitor_too_many_is_told_to_come_back(serve):
    server = serve("--connections", "3")
    others = [server.connect() for _ in range(3)]
    for other in others:
        other.sendall(request("/fr/plans"))
        other.recv(1)
    status, headers, body = server.ask("/nl/plans")
    assert status == 503 and headers["retry-after"] == "5" and '<html lang="nl"' in body
    for other in others:
        other.close()
    for _ in range(100):
        if server.ask("/fr/plans")[0] == 200:
            break
        time.sleep(0.05)
    else:
        raise AssertionError("there was room again")


def refusals(server):
    """How often each limit ended a connection, as the metrics say."""
    _, _, text = server.ask("/metrics", port=server.metrics_port)
    lines = [line for line in text.splitlines() if line.startswith("belfry_refusals_total{")]
    return {line.split('"')[1]: float(line.split()[-1]) for line in lines}


def test_500_slow_visitors_do_not_keep_others_from_being_served(serve):
    server = serve("--request-time", "4")
    slow = [server.connect() for _ in range(500)]
    over, head = threading.Event(), request("/fr/plans")

    def drip():
        """A byte a second from each, of a head that never ends."""
        byte = 0
        while not over.wait(1):
            for connection in slow:
                try:
                    connection.sendall(head[byte:byte + 1])
                except OSError:
                    pass
            byte += 1

    dripping = threading.Thread(target=drip)
    dripping.start()
    try:
        for number in range(300):
            status, _, body = server.ask(f"/{('fr', 'nl', 'en')[number % 3]}/plans")
            assert status == 200 and "</html>" in body
        # They are ended, each with the reason.
        for connection in slow:
            assert answer(everything(connection))[0] == 408
    finally:
        over.set()
        dripping.join()
        for connection in slow:
            connection.close()
    assert refusals(server)["request-time"] == 500
    assert server.ask("/fr/plans")[0] == 200


def test_a_full_disk_under_the_log_does_not_end_the_server(database):
    with open("/dev/full", "wb") as full:
        process = subprocess.Popen(
            [program(), "serve", "--port", "0", "--database", database, "--log-level", "info"],
            stdout=subprocess.PIPE, stderr=full, text=True, env=environment())
        try:
            port = int(re.search(r":(\d+)/", process.stdout.readline()).group(1))
            for _ in range(3):
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/fr/plans", timeout=30) as answer:
                    assert answer.status == 200
        finally:
            process.terminate()
        assert process.wait(60) == 0
