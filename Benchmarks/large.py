"""A large database: 1,000 plans, 100,000 objectives, 1 million items; and searches among 100,000 items."""
import json
import re
import subprocess
import time

from figures import median, say
from processes import MEASURE, ROOT, Server, fetch, run
from serving import links

SEARCH = str(ROOT / "Benchmarks/search")


def filled(folder, plans):
    path = folder / f"plans-{plans}.db"
    run(MEASURE, "fill", "--plans", str(plans), "--objectives", "100", "--items", "10", str(path))
    return path


def kind(address):
    """What an address shows, without saying of which plan, objective, partner and so on."""
    path, _, query = address.partition("?")
    steps = path.split("/")[2:]
    steps = [step if place % 2 == 0 or not step else "…" for place, step in enumerate(steps)]
    ending = re.search(r"\.(csv|json|xlsx)$", path)
    keys = "&".join(sorted(part.split("=")[0] for part in query.split("&") if part))
    return "/" + "/".join(steps) + (ending.group(0) if ending else "") + ("?" + keys if keys else "")


def pages_and_data(times):
    """What is read, and what is given whole: data are as long as what they are about, where a page has an end."""
    data = {kind: time for kind, time in times.items() if re.search(r"\.(csv|json|xlsx)(\?|$)", kind)}
    return {kind: time for kind, time in times.items() if kind not in data}, data


def milliseconds(address):
    start = time.perf_counter()
    status, _, body = fetch(address)
    return (time.perf_counter() - start) * 1000, status, body


def pages(folder):
    database = filled(folder, 1000)
    pages, data = pages_and_data(slowest_of_each_kind(f"sqlite:{database}", 1000))
    slowest = sorted(pages.values(), reverse=True)
    took, address = slowest[0]
    figure = f"{took:.0f} ms: {address}"
    say(f"the slowest page of {len(pages)} kinds, 1 million items", figure, "50 ms", took < 50)
    for took, address in slowest[1:4]:
        print(f"    then {took:.0f} ms: {address}")
    for took, address in sorted(data.values(), reverse=True)[:3]:
        print(f"    data that are given whole: {took:.0f} ms: {address}")
    for row in timed_searches(database):
        what = f"the slowest search of sort {row['sort']}, 1 million items"
        say(what, f"{row['max']:.1f} ms, p50 {row['p50']:.2f} ms", "50 ms", row["max"] < 50)


def slowest_of_each_kind(database, plans):
    """Every kind of page that links lead to, at most six of each kind from plans here and there. Nothing is kept.

    Returns the median of three requests, and the address, of the slowest of each kind.
    """
    with Server(database, "--kept-pages", "0") as server:
        waiting = [f"/{language}/plans" for language in ("fr", "nl", "en")] + ["/fr/about", "/fr/search?q=plan"]
        waiting += [
            f"/{language}/plans/plan-{number}" for number in (1, plans // 2, plans) for language in ("fr", "nl")]
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
        return {kind: max(of_kind) for kind, of_kind in times.items()}


def searches(folder):
    """Searches for two words among 100,000 items, beside Python's sqlite3 on the same statements."""
    for row in timed_searches(filled(folder, 100), "two", "common", "rare"):
        what = f"search, two words ({row['sort']}), 100,000 items"
        figure = f"p50 {row['p50']:.2f}, p99 {row['p99']:.2f} ms"
        say(what, figure, "p50 under 1 ms, p99 under 5 ms", row["p50"] < 1 and row["p99"] < 5)
        for which, what in KINDS:
            theirs, ratio = row[which + "_p50"], row["ratio_" + which]
            figure = f"p50 {row['p50']:.2f} of {theirs:.2f} ms = {ratio:.2f}"
            say(f"    against Python's sqlite3: {what}", figure, "at most 1.1 times", ratio <= 1.1)


# What Python does of a search, by the names in `Benchmarks/search`.
KINDS = (
    ("same", "the same statements, unranked"),
    ("tuned", "the same with the store's cache"),
    ("ranked", "the ten best by FTS5"),
)


def timed_searches(database, *sorts):
    out = subprocess.run([SEARCH, str(database), *sorts], check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in out.splitlines()]
