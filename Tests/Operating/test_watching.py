"""What those who watch over a server see: health, metrics, logs."""

import json
import math
import pathlib
import re

import pytest

GUIDE = (pathlib.Path(__file__).resolve().parents[2] / "docs/guide/operating.md").read_text()
SAMPLE = re.compile(r'^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$')
LABEL = re.compile(r'([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"(?:,|$)')


def parsed(text):
    """Metrics by the rules of the text format: types by name, and samples by name and labels."""
    types, helps, samples = {}, {}, {}
    assert text.endswith("\n")
    for line in text.splitlines():
        if line.startswith("# TYPE "):
            _, _, name, kind = line.split(" ")
            assert name not in types and kind in ("counter", "gauge", "histogram")
            types[name] = kind
        elif line.startswith("# HELP "):
            _, _, name, meaning = line.split(" ", 3)
            helps[name] = meaning
        else:
            found = SAMPLE.match(line)
            assert found, line
            name, labels, value = found.groups()
            assert "".join(match.group(0) for match in LABEL.finditer(labels or "")) == (labels or ""), line
            key = (name, tuple(sorted(LABEL.findall(labels or ""))))
            assert key not in samples, line
            samples[key] = float(value)
            family = name if name in types else re.sub("_(bucket|sum|count)$", "", name)
            assert types[family] != "histogram" or family != name, line
    assert types.keys() == helps.keys()
    return types, samples


def metrics(server):
    status, headers, body = server.ask("/metrics", port=server.metrics_port)
    assert status == 200 and headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    assert headers["cache-control"] == "no-store"
    return parsed(body)


def value(samples, name, **labels):
    return samples.get((name, tuple(sorted(labels.items()))), 0)


def test_health(serve):
    server = serve()
    for port in (server.port, server.metrics_port):
        for question, said in (("live", "live\n"), ("ready", "ready\n")):
            status, headers, body = server.ask(f"/health/{question}", port=port)
            assert (status, body, headers["cache-control"]) == (200, said, "no-store")


def test_metrics_count_what_was_asked(serve):
    server = serve()
    for _ in range(5):
        assert server.ask("/fr/plans")[0] == 200
    with server.connect() as connection:  # A connection that stays has its kept pages at once.
        for _ in range(5):
            connection.sendall(request_line("/fr/plans"))
            read_one(connection)
    for _ in range(3):
        assert server.ask("/nowhere/at/all/x/y/z")[0] == 404
    assert server.ask("/fr/plans", method="POST")[0] == 405
    types, samples = metrics(server)
    route = "/{language}/plans"
    assert value(samples, "belfry_requests_total", route=route, method="GET", status="2xx") == 10
    assert value(samples, "belfry_requests_total", route="none", method="GET", status="4xx") == 3
    assert value(samples, "belfry_requests_total", route="none", method="other", status="4xx") == 1
    assert value(samples, "belfry_kept_pages_hits_total") >= 8 and value(samples, "belfry_kept_pages") >= 1
    assert value(samples, "belfry_kept_pages_bytes") > 4096
    assert value(samples, "belfry_database_statements_total") >= 1
    assert value(samples, "belfry_requests_under_way") == 0
    assert value(samples, "process_resident_memory_bytes") > 1 << 20
    assert value(samples, "belfry_build_info", version=version(server)) == 1
    buckets = {
        dict(labels)["le"]: number for (name, labels), number in samples.items()
        if name == "belfry_request_seconds_bucket" and ("route", route) in labels}
    counts = [buckets[limit] for limit in sorted(buckets, key=lambda limit: float(limit.replace("+Inf", "inf")))]
    assert counts == sorted(counts) and counts[-1] == 10 and "+Inf" in buckets
    assert value(samples, "belfry_request_seconds_count", route=route) == 10
    assert 0 < value(samples, "belfry_request_seconds_sum", route=route) < math.inf


def version(server):
    _, samples = metrics(server)
    return next(dict(labels)["version"] for name, labels in samples if name == "belfry_build_info")


def request_line(path):
    return f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()


def read_one(connection):
    """One answer on a connection that stays."""
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(65536)
    head, _, body = received.partition(b"\r\n\r\n")
    length = int(re.search(rb"(?i)content-length: (\d+)", head).group(1))
    while len(body) < length:
        body += connection.recv(65536)
    assert len(body) == length
    return head


def test_every_metric_is_in_the_guide_and_no_other(serve):
    types, _ = metrics(serve())
    documented = dict(re.findall(r"^\| `((?:belfry|process)_[a-z_]+)` \| (counter|gauge|histogram) \|", GUIDE, re.M))
    assert documented == types


def test_metrics_are_not_on_the_site(serve):
    assert serve().ask("/metrics")[0] == 404


def test_without_a_port_no_metrics_are_served(serve, database):
    server = serve()
    again = server.ask("/health/ready", port=server.metrics_port)
    assert again[0] == 200 and "stopped" not in server.log


@pytest.mark.parametrize("form", ["json", "logfmt"])
def test_a_request_is_one_line_without_anything_personal(serve, form):
    server = serve("--log-level", "info", "--log-format", form)
    secret = "geheimwoord"
    server.ask(f"/fr/search?q={secret}", f"User-Agent: {secret}", f"Cookie: a={secret}", f"Referer: http://{secret}/")
    server.ask(f"/fr/plans/{secret}")
    server.ask(f"/fr/{secret}/{secret}")
    server.ask("/fr/plans", "X-Request-ID: proxy-0123456789")
    server.ask(f"/{secret}", f"X-Request-ID: {secret} x")
    server.ask("/fr/plans", method=secret.upper())
    assert server.stop() == 0
    text = "\n".join(server.log)
    assert secret not in text.lower() and "127.0.0.7" not in text
    lines = [line for line in server.log if re.search('message"?[=:]"?request', line)]
    assert len(lines) >= 5
    if form == "json":
        events = [json.loads(line) for line in server.log]
        assert all({"time", "level", "message"} <= event.keys() for event in events)
        assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", event["time"]) for event in events)
        requests = [event for event in events if event["message"] == "request"]
        assert all(isinstance(event["status"], int) and event["ms"] >= 0 for event in requests)
        assert [event["route"] for event in requests][:2] == ["/{language}/search", "/{language}/plans/{plan}"]
        assert "proxy-0123456789" in [event["request"] for event in requests]
        assert len({event["request"] for event in requests}) == len(requests)
    else:
        assert any("request=proxy-0123456789" in line and "status=200" in line for line in lines)


def test_requests_are_not_logged_unless_that_is_wished(serve):
    server = serve()
    server.ask("/fr/plans")
    server.ask("/fr/nowhere")
    assert server.stop() == 0
    assert not [line for line in server.log if "message=request" in line or "nowhere" in line]
    assert [line for line in server.log if "message=stopped" in line]


def test_an_answer_names_its_request(serve):
    server = serve()
    for _ in range(4):  # The later ones are kept pages.
        given = server.ask("/fr/plans", "X-Request-ID: 0123456789abcdef")[1]["x-request-id"]
        assert given == "0123456789abcdef"
        made = [server.ask("/fr/plans")[1]["x-request-id"] for _ in range(2)]
        assert made[0] != made[1] and all(re.fullmatch(r"[a-z0-9-]{3,}", name) for name in made)
        for bad in ("short", "with blank in it", "x" * 65, 'quote"quote"', "é" * 8):
            assert server.ask("/fr/plans", f"X-Request-ID: {bad}")[1]["x-request-id"] != bad
