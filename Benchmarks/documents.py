"""A plan as documents, as whole processes: what somebody waits for who gives `belfry export`."""
import json
import sqlite3
import subprocess

from figures import median, say
from processes import BELFRY, MEASURE, letter, run, timed

RUNS = 3
# What is asked of the real letter: seconds, and megabytes where they are.
ASKED = {
    ("pdf", "fr+nl"): (20, 1024), ("pdf", "fr"): (8, 1024), ("docx", "fr+nl"): (5, None), ("odt", "fr"): (5, None),
    ("xlsx", "fr+nl"): (2, None),
}


def documents(folder):
    database = f"sqlite:{folder}/documents.db"
    run(BELFRY, "read", str(letter()), "--store", "--database", database)
    plan = largest(f"{folder}/documents.db")
    for (format, language), (seconds, megabytes) in ASKED.items():
        runs = [
            timed([
                BELFRY, "export", plan, "--format", format, "--language", language, "--output",
                f"{folder}/plan.{format}", "--database", database])
            for _ in range(RUNS)
        ]
        time, memory = median([run[0] for run in runs]), median([run[1] for run in runs])
        asked = f"{seconds} s" + (f", {megabytes} MB" if megabytes else "")
        say(
            f"{format} of {letter().name}, {language}", f"{time:.1f} s, {memory:.0f} MB", asked,
            time < seconds and (megabytes is None or memory < megabytes))
    times = [
        timed([
            BELFRY, "export", plan, "--format", "site", "--output", f"{folder}/site{number}", "--database", database])
        for number in range(RUNS)
    ]
    time = median([run[0] for run in times])
    files = sum(1 for path in (folder / "site0").rglob("*") if path.is_file())
    say(f"site of {letter().name}, {files:,} files", f"{time:.1f} s", "5 s", time < 5)
    many_rows(folder)
    many_values(folder)


def many_values(folder):
    """A million values as CSV, piece by piece: how fast they are written, and whether memory grows."""
    run(MEASURE, "fill", "--plans", "1", "--objectives", "100", "--items", "10", str(folder / "csv.db"))
    out = subprocess.run([MEASURE, "csv", str(folder / "csv.db")], check=True, capture_output=True, text=True).stdout
    row = json.loads(out)
    rate = row["megabytes"] / row["seconds"]
    figure = f"{rate:.0f} MB/s ({row['megabytes']:.0f} MB), memory grown by {row['grown']:.1f} MB"
    say(f"CSV of {row['values']:,} values", figure, "50 MB/s, flat memory", rate > 50 and row["grown"] < 8)


def largest(path):
    with sqlite3.connect(path) as database:
        return database.execute(
            "SELECT p.slug FROM plan p JOIN objective o ON o.plan_id = p.id GROUP BY p.id ORDER BY COUNT(*) DESC"
        ).fetchone()[0]


def many_rows(folder):
    """A letter so long that one of its sheets has 50,000 rows."""
    points = "\n\n".join(f"– Point {number} de la liste, avec quelques mots de plus" for number in range(50_000))
    path = folder / "long.txt"
    path.write_text(
        "Lettre d’orientation 2024\n\nIV.1 OS 1 : Accueillir\n\nDescription de l’objectif\n\nDes quais.\n\n"
        f"Output souhaité de l’OO\n\n{points}\n\nIV.1.1. OO 1.1. : Des quais\n\nCibles\n\n– Habitants\n")
    database = f"sqlite:{folder}/long.db"
    run(BELFRY, "read", str(path), "--store", "--database", database)
    plan = largest(f"{folder}/long.db")
    data = timed([BELFRY, "export", plan, "--format", "json", "--output", f"{folder}/long.json", "--database", database])
    rows = len(json.loads((folder / "long.json").read_text())["items"])
    runs = [
        timed([BELFRY, "export", plan, "--format", "xlsx", "--output", f"{folder}/long.xlsx", "--database", database])
        for _ in range(RUNS)
    ]
    time, memory = median([run[0] for run in runs]), median([run[1] for run in runs])
    say(
        f"xlsx of {rows:,} rows", f"{time:.2f} s, {memory:.0f} MB (JSON: {data[0]:.2f} s)", "50,000 rows, 2 s",
        rows >= 50_000 and time < 2)
