"""An end that nobody notices: what is under way is finished, and whoever supervises is told."""

import re
import signal
import socket
import tempfile
import time

from conftest import answer, everything, request


def split(received):
    """The answers of a connection, each of which must be whole."""
    answers = []
    while received:
        head, gap, rest = received.partition(b"\r\n\r\n")
        assert gap, "half a head"
        length = int(re.search(rb"(?i)content-length: (\d+)", head).group(1))
        assert len(rest) >= length, "half a body"
        answers.append(head.decode().lower())
        received = rest[length:]
    return answers


def test_answers_under_way_are_finished(serve):
    server = serve("--kept-pages", "0")
    with server.connect() as connection:
        connection.sendall(request("/fr/plans") * 400)
        received = connection.recv(1)
        server.process.send_signal(signal.SIGTERM)
        received += everything(connection)
    answers = split(received)
    assert 1 <= len(answers) <= 400
    if len(answers) < 400:
        assert "connection: close" in answers[-1]
    assert all("connection: close" not in head for head in answers[:-1])
    assert server.stop() == 0
    assert any("message=stopped" in line for line in server.log)


def test_it_is_not_ready_before_it_stops(serve):
    server = serve("--stop-delay", "3")
    idle = server.connect()
    idle.sendall(request("/fr/plans"))
    idle.recv(1)
    assert server.ask("/health/ready")[0] == 200
    server.process.send_signal(signal.SIGTERM)
    for _ in range(100):
        status, _, body = server.ask("/health/ready")
        if status == 503:
            break
        time.sleep(0.01)
    assert status == 503 and body.startswith("not ready: ")
    # Who comes nevertheless is served, and told not to stay.
    status, headers, _ = server.ask("/fr/plans")
    assert status == 200 and headers["connection"] == "close"
    assert server.ask("/health/live")[0] == 200
    assert server.process.wait(timeout=60) == 0
    assert everything(idle)
    idle.close()
    try:
        server.connect()
        raise AssertionError("nobody listens any more")
    except ConnectionRefusedError:
        pass


def test_somebody_who_does_not_read_does_not_keep_it_from_stopping(serve):
    server = serve("--stop-time", "1", "--kept-pages", "0")
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.connect(("127.0.0.1", server.port))
    connection.settimeout(0.5)
    try:
        for _ in range(20000):
            connection.sendall(request("/fr/plans", "X-Long: " + "a" * 2000))
    except OSError:
        pass
    assert server.stop() == 0
    connection.close()


def test_a_supervisor_is_told(serve):
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor:
        supervisor.bind(f"{folder}/notify")
        supervisor.settimeout(60)
        server = serve(NOTIFY_SOCKET=f"{folder}/notify")
        assert supervisor.recv(100) == b"READY=1"
        assert server.ask("/fr/plans")[0] == 200
        assert server.stop() == 0
        assert supervisor.recv(100) == b"STOPPING=1"


def test_a_supervisor_in_no_folder_is_told(serve):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor:
        supervisor.bind(b"\0belfry-test-notify-" + str(time.time_ns()).encode())
        supervisor.settimeout(60)
        serve(NOTIFY_SOCKET="@" + supervisor.getsockname()[1:].decode())
        assert supervisor.recv(100) == b"READY=1"
