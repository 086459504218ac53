"""The site of one letter: from a cold start, against nginx, at a steady rate, and after a million requests."""
import re
import subprocess
import time

from figures import at, median, say
from processes import BELFRY, QUIET, Server, ended, fetch, free_port, h2load, nginx, page, requests_per_second

RUNS = 5


def cold_start(database):
    times = []
    for _ in range(RUNS):
        port = free_port()
        start = time.monotonic()
        command = [BELFRY, "serve", "--port", str(port), "--database", database]
        with ended(subprocess.Popen(command, **QUIET)):
            while True:
                try:
                    page(f"http://127.0.0.1:{port}/fr/plans")
                    break
                except OSError:
                    time.sleep(0.002)
            times.append(time.monotonic() - start)
    say("serve, cold, to the first page", f"{median(times) * 1000:.0f} ms", "200 ms", median(times) < 0.2)


def links(html, start):
    """The addresses on a page that begin so, in order, without their places on the page."""
    found = dict.fromkeys(re.findall(rf'href="({start}[^"#]*)', html.replace("&amp;", "&")))
    # A document is made in seconds, once: it is no page (`Benchmarks/documents.py`).
    return [link for link in found if "/documents/" not in link]


def typical(base):
    """The plan's address, and that of the objective whose page is the median of the plan's in length."""
    plan = links(page(base + "/fr/plans"), "/fr/plans/[^/?.\"#]+")[0]
    objectives = [link for link in links(page(base + plan), plan + "/objectives/") if "?" not in link]
    objectives = [link for link in objectives if not link.endswith((".csv", ".json", ".xlsx"))]
    sizes = sorted((len(page(base + address)), address) for address in objectives)
    return plan, sizes[len(sizes) // 2][1]


def every_address(base, plan):
    """The addresses of a plan's pages and data in all languages, as its own links lead to them, and of searches.

    Filters and orders are left out: there are more of them than readers.
    """
    seen, waiting = {}, [plan]
    while waiting:
        address = waiting.pop(0)
        if address in seen or len(seen) > 1500:
            continue
        status, _, body = fetch(base + address)
        seen[address] = status
        if status == 200:
            found = links(body.decode(errors="replace"), plan)
            waiting += [link for link in found if link not in seen and "?" not in link]
    own = [address for address, status in seen.items() if status == 200]
    words = ["plan", "2022", "velo", "congres", "bruxelles", "culture", "tourisme", "communication", "budget", "image"]
    searches = [f"/fr/search?q={word}" for word in words] + [f"/fr/search?q={a}+{b}" for a in words for b in words]
    searches = searches if fetch(base + searches[0])[0] == 200 else []
    return [re.sub("^/fr", "/" + language, address) for address in own + searches for language in ("fr", "nl", "en")]


def in_turn(ours, theirs, header=None):
    """Requests per second of both, measured in turn: the medians."""
    rates = ([], [])
    for _ in range(RUNS):
        for address, rate in zip((theirs, ours), rates):
            condition = None
            if header:
                tag = fetch(address)[1]
                condition = f"{header}: {tag}"
                assert fetch(address, {header: tag})[0] == 304, address
            rate.append(requests_per_second(address, condition))
    return median(rates[1]), median(rates[0])


def against_nginx(folder, database):
    with Server(database) as kept, Server(database, "--kept-pages", "0") as live:
        plan, objective = typical(kept.base)
        files = {"plan.html": page(kept.base + plan).encode(), "objective.html": page(kept.base + objective).encode()}
        with nginx(folder, files) as base:
            def compare(what, ours, file, share, header=None):
                requests_per_second(ours, None, 1)
                ours, theirs = in_turn(ours, f"{base}/{file}", header)
                figure = f"{ours:,.0f}/s of {theirs:,.0f}/s = 1/{theirs / ours:.1f}"
                size = f" ({len(files[file]) // 1024} KB)" if header is None else ""
                say(what.format(size), figure, f"1/{share}", ours >= theirs / share)

            compare("plan page{} from kept bytes, against nginx", kept.base + plan, "plan.html", 3)
            compare("objective page{} from kept bytes, against nginx", kept.base + objective, "objective.html", 3)
            compare("304 from kept bytes, against nginx's 304", kept.base + objective, "objective.html", 3, "If-None-Match")
            compare("objective page{} live, against nginx", live.base + objective, "objective.html", 12)


def steady_rate(folder, database):
    """100 connections of 20 readers with 10 requests a second each, whether or not the one before was answered."""
    for what, options in (("kept", ()), ("live", ("--kept-pages", "0"))):
        with Server(database, *options) as server:
            addresses = every_address(server.base, typical(server.base)[0])
            h2load(server.base, addresses, folder, 2, "-c", "4", "-n", str(len(addresses)))
            times, failed = h2load(server.base, addresses, folder, 20, "-c", "5", "--rps", "10", "-D", "20")
            rate, p99 = len(times) / 20, at(0.99, times)
            figure = f"p50 {at(0.5, times):.1f}, p99 {p99:.1f} ms at {rate:,.0f}/s"
            passed = p99 < 10 and rate > 950 and failed == 0
            say(f"1,000 requests/s over {len(addresses)} addresses, {what}", figure, "p99 under 10 ms", passed)


def memory(folder, database):
    with Server(database) as server:
        addresses = every_address(server.base, typical(server.base)[0])
        times, failed = h2load(server.base, addresses, folder, 4, "-c", "8", "-n", "250000")
        now, most = server.memory()
        passed = most < 80 and len(times) == 1_000_000 and failed == 0
        say("memory of the server after 1,000,000 requests", f"{now:.0f} MB, at most {most:.0f} MB", "80 MB", passed)
