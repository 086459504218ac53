"""Both engines in one run: a live page, reads and writes through a store, and what a thousand plans cost."""
import contextlib
import json
import subprocess

from figures import median, say
from large import pages_and_data, slowest_of_each_kind, timed_searches
from processes import BELFRY, MEASURE, ROOT, Server, letter, requests_per_second, run
from serving import RUNS, typical


class Postgres:
    """A private PostgreSQL that keeps its promises: every commit is flushed."""

    def __init__(self, folder):
        self.folder = folder / "postgres"

    def __enter__(self):
        command = [ROOT / "Scripts/postgres", "start", self.folder, "shared_buffers=512MB", "max_wal_size=4GB"]
        self.address = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
        return self

    def __exit__(self, *_):
        run(ROOT / "Scripts/postgres", "remove", self.folder)

    def new(self, name):
        run("psql", "--no-psqlrc", "--command", f"CREATE DATABASE {name}", self.address)
        return self.address.rsplit("/", 1)[0] + "/" + name

    def tidy(self, address):
        """What the server does by itself some minutes after it was filled."""
        run("psql", "--no-psqlrc", "--command", "VACUUM ANALYZE", address)


def engines(folder):
    with Postgres(folder) as server:
        live_pages(folder, server)
        reads_and_writes(folder, server)


def live_pages(folder, server):
    databases = [f"sqlite:{folder}/letter.db", server.new("letter")]
    for database in databases:
        run(BELFRY, "read", str(letter()), "--store", "--database", database)
    server.tidy(databases[1])
    with contextlib.ExitStack() as stack:
        sites = [stack.enter_context(Server(database, "--kept-pages", "0")) for database in databases]
        kept = stack.enter_context(Server(databases[1]))
        objective = typical(sites[0].base)[1]
        for base in (sites[0].base, sites[1].base, kept.base):
            requests_per_second(base + objective, None, 1)
        rates = [[], [], []]
        for _ in range(RUNS):
            for base, rate in zip((sites[0].base, sites[1].base, kept.base), rates):
                rate.append(requests_per_second(base + objective))
        sqlite, postgres, kept_rate = (median(rate) for rate in rates)
    figure = f"{postgres:,.0f}/s of {sqlite:,.0f}/s = {postgres / sqlite:.2f}"
    say("objective page live on PostgreSQL, against SQLite", figure, "0.5", postgres >= sqlite / 2)
    print(f"    from kept bytes on PostgreSQL, which is asked each time: {kept_rate:,.0f}/s")


def reads_and_writes(folder, server):
    path, address = str(folder / "rates.db"), server.new("rates")
    figures = {}
    for database in (path, address):
        run(MEASURE, "fill", "--plans", "100", "--objectives", "11", "--items", "4", database)
    server.tidy(address)
    for name, database in (("SQLite", path), ("PostgreSQL", address)):
        out = subprocess.run([MEASURE, "rates", database], check=True, capture_output=True, text=True).stdout
        figures[name] = json.loads(out)
    sqlite, postgres = figures["SQLite"], figures["PostgreSQL"]
    batched = sqlite["batched"]
    say("point reads a second, SQLite, 100 at a time", f"{batched:,.0f}", "30,000", batched >= 30_000)
    best = max(postgres["reads"], postgres["batched"])
    figure = f"{postgres['reads']:,.0f} alone, {postgres['batched']:,.0f} 100 at a time"
    say("point reads a second, PostgreSQL", figure, "15,000", best >= 15_000)
    writes = postgres["writes"]
    say("durable writes a second, PostgreSQL, 16 writers", f"{writes:,.0f}", "1,000", writes >= 1000)
    print(f"    durable writes a second, SQLite: {sqlite['writes']:,.0f}; flushes of the disk: {sqlite['flushes']:,.0f}")


def many(folder):
    """Pages and searches on both engines, and how they grow from 10 plans to 1,000."""
    with Postgres(folder) as server:
        for name in ("SQLite", "PostgreSQL"):
            times = {}
            for plans in (10, 1000):
                is_file = name == "SQLite"
                database = str(folder / f"many-{plans}.db") if is_file else server.new(f"many_{plans}")
                run(MEASURE, "fill", "--plans", str(plans), "--objectives", "100", "--items", "6", database)
                if not is_file:
                    server.tidy(database)
                setting = f"sqlite:{database}" if is_file else database
                times[plans], data = pages_and_data(slowest_of_each_kind(setting, plans))
            took, address = max(times[1000].values())
            say(f"slowest page, {name}, 100,000 objectives", f"{took:.0f} ms: {address}", "50 ms", took < 50)
            growth = {
                kind: took / max(times[10][kind][0], 1) for kind, (took, _) in times[1000].items() if kind in times[10]}
            kind = max(growth, key=growth.get)
            worst = growth[kind]
            say(f"    growth from 10 plans to 1,000, {name}", f"{worst:.1f} times: {kind}", "2", worst <= 2)
            took, address = max(data.values())
            print(f"    data that are given whole, {name}: at most {took:.0f} ms: {address}")
        for row in timed_searches(folder / "many-1000.db"):
            what = f"the slowest search of sort {row['sort']}, SQLite, 100,000 objectives"
            say(what, f"{row['max']:.1f} ms", "50 ms", row["max"] < 50)
        for sort in ("two", "common", "nothing"):
            out = subprocess.run(
                [MEASURE, "search", "--sort", sort, database], check=True, capture_output=True, text=True).stdout
            row = json.loads(out)
            what = f"the slowest search of sort {sort}, PostgreSQL, 100,000 objectives"
            say(what, f"{row['max']:.1f} ms, p50 {row['p50']:.2f} ms", "50 ms", row["max"] < 50)
