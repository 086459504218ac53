"""Two programs on one PostgreSQL: what one changes, the other shows at the next request. And a server that goes away."""

import threading
import time

from conftest import IS_SOAK, belfry, read_example

ROUNDS = 300 if IS_SOAK else 15
RESTARTS = 20 if IS_SOAK else 2


def test_a_change_on_one_node_is_seen_on_the_other_at_the_next_request(postgres, serve):
    setting = postgres.new("nodes")
    read_example(setting)
    nodes = [serve(setting), serve(setting)]
    plan = "/fr/plans/lettre-orientation-2024"
    partner = belfry("partner", "list", "--database", setting).stdout.splitlines()[1].split()[0]
    pages = [plan, plan + "/partners", "/fr/partners"]
    for round in range(ROUNDS):
        for page in pages * 3:
            # Asked for often enough to be kept.
            assert {node.ask(page)[0] for node in nodes} == {200}
        name = f"Nom numéro {round}"
        belfry("partner", "rename", partner, "--language", "fr", name, "--database", setting)
        for node in nodes:
            assert name in node.ask(f"/fr/partners/{partner}")[1], f"round {round}"
            assert name in node.ask("/fr/partners")[1], f"round {round}"


def visitor(server, answers, is_over):
    while not is_over.is_set():
        status, body = server.ask("/fr/plans/lettre-orientation-2024?n=" + str(time.monotonic_ns()))
        answers.append((time.monotonic(), status, body))


def connections(postgres, name):
    return int(postgres.run(f"SELECT COUNT(*) FROM pg_stat_activity WHERE datname = '{name}'")[0][0])


def test_a_server_that_goes_away_and_comes_back(postgres, serve):
    setting = postgres.new("away")
    read_example(setting)
    server = serve(setting)
    answers, is_over = [], threading.Event()
    visitors = [threading.Thread(target=visitor, args=(server, answers, is_over)) for _ in range(8)]
    for thread in visitors:
        thread.start()
    time.sleep(0.5)
    most, recoveries = connections(postgres, "away"), []
    for _ in range(RESTARTS):
        postgres.control("kill")
        away = time.monotonic()
        time.sleep(1)
        back = time.monotonic()
        postgres.control("start")
        started = time.monotonic()
        while not any(at > started and status == 200 for at, status, _ in answers[-200:]):
            assert time.monotonic() < started + 30, "it did not recover"
            time.sleep(0.02)
        recoveries.append(time.monotonic() - started)
        # Each was answered in words, whatever it was.
        between = [(status, body) for at, status, body in answers if away + 0.5 < at < back]
        assert between and {status for status, _ in between} <= {503}, {status for status, _ in between}
        assert all("Momentanément indisponible" in body for _, body in between)
        time.sleep(0.5)
        assert connections(postgres, "away") <= most + 1, "connections were lost"
    is_over.set()
    for thread in visitors:
        thread.join()
    print(f"recovered after {max(recoveries):.2f} s at most")
    assert {status for _, status, _ in answers} == {200, 503}
