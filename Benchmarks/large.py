"""A large database: 1,000 plans, 100,000 objectives, 1 million items; and searches among 100,000 items."""
import json
import re
import subprocess
import time

from figures import median, say
from processes import MEASURE, Server, fetch, page, run
from serving import links


def filled(folder, plans):
    path = folder / f"plans-{plans}.db"
    run(MEASURE, "fill", "--plans", str(plans), "--objectives", "100", "--items", "10", str(path))
    return path


def kind(address):
    """What an address shows, without saying of which plan, objective, partner and so on."""
    path, _, query = address.partition("?")
    steps = path.split("/")[2:]
    steps = [step if place % 2 == 0 or not step else "…" for place, step in enumerate(steps)]
    ending = re.search(r"\.(csv|json)$", path)
    keys = "&".join(sorted(part.split("=")[0] for part in query.split("&") if part))
    return "/" + "/".join(steps) + (ending.group(0) if ending else "") + ("?" + keys if keys else "")


def milliseconds(address):
    start = time.perf_counter()
    status, _, body = fetch(address)
    return (time.perf_counter() - start) * 1000, status, body


def pages(folder):
    """Every kind of page that links lead to, three of each kind from plans here and there. Nothing is kept."""
    database = filled(folder, 1000)
    with Server(f"sqlite:{database}", "--kept-pages", "0") as server:
        waiting = [f"/{language}/plans" for language in ("fr", "nl", "en")] + ["/fr/about", "/fr/search?q=plan"]
        waiting += [f"/{language}/plans/plan-{number}" for number in (1, 500, 1000) for language in ("fr", "nl")]
        times, asked, seen = {}, {}, set()
        while waiting:
            address = waiting.pop(0)
            if address in seen or asked.get(kind(address), 0) >= 6:
                continue
            seen.add(address)
            asked[kind(address)] = asked.get(kind(address), 0) + 1
            runs = [milliseconds(server.base + address) for _ in range(3)]
            assert runs[0][1] in (200, 404), address
            times.setdefault(kind(address), []).append((median([took for took, _, _ in runs]), address))
            waiting += links(runs[0][2].decode(errors="replace"), "/(?:fr|nl)/")
        slowest = sorted((max(of_kind) for of_kind in times.values()), reverse=True)
        took, address = slowest[0]
        figure = f"{took:.0f} ms: {address}"
        say(f"the slowest of {len(seen)} pages of {len(times)} kinds, 1 million items", figure, "50 ms", took < 50)
        for took, address in slowest[1:4]:
            print(f"    then {took:.0f} ms: {address}")
        search_times(database, "1 million items", lambda row: (f"max {row['max']:.1f} ms", "50 ms", row["max"] < 50))


def searches(folder):
    database = filled(folder, 100)
    search_times(
        database, "100,000 items",
        lambda row: (
            f"p50 {row['p50']:.2f}, p99 {row['p99']:.2f} ms", "p50 under 1 ms, p99 under 5 ms",
            row["p50"] < 1 and row["p99"] < 5))


def search_times(database, size, judged):
    out = subprocess.run([MEASURE, "search", str(database)], check=True, capture_output=True, text=True).stdout
    for row in map(json.loads, out.splitlines()):
        figure, asked, passed = judged(row)
        say(f"search, {row['sort']}, {size}", figure, asked, passed)
