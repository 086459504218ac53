"""The backup of the night, as a server makes it."""

import re
import subprocess
import time

from conftest import environment, program


def belfry(*arguments):
    return subprocess.run(
        [program(), *arguments], capture_output=True, text=True, timeout=120, env=environment(), check=True).stdout


def jobs(database):
    return belfry("jobs", "list", "--database", database, "--language", "en")


def wait_for(what, database):
    """Until the list says so of the backup: from four o'clock on the sweep of the night stands beside it."""
    until = time.monotonic() + 120
    while True:
        listed = jobs(database)
        if any("backup" in line and what in line for line in listed.splitlines()):
            return listed
        assert time.monotonic() < until, listed
        time.sleep(0.5)


def test_a_backup_is_made_and_can_be_restored(serve, database, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    for name in ["belfry-2020-01-01.backup", "belfry-2020-01-02.backup", "other.txt"]:
        (folder / name).write_text("old")
    server = serve("--backup-folder", str(folder), "--backup-hour", "0", "--backup-count", "2")
    wait_for("done", database)
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 3 and names[0] == "belfry-2020-01-02.backup" and names[2] == "other.txt", "the newest two"
    samples = server.ask("/metrics", port=server.metrics_port)[2]
    assert re.search(r'^belfry_job_attempts_total\{outcome="done"\} [12]$', samples, re.M)
    restored = f"sqlite:{tmp_path}/restored.db"
    belfry("restore", str(folder / names[1]), "--database", restored)
    belfry("check", "--database", restored)
    assert belfry("plans", "--database", restored) == belfry("plans", "--database", database)


def test_a_backup_that_fails_says_why_and_is_tried_again(serve, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    own = f"sqlite:{tmp_path}/own.db"
    server = serve("--backup-folder", str(tmp_path / "file" / "below"), "--backup-hour", "0", "--database", own)
    listed = wait_for("below", own)
    assert "waiting" in listed and "backup" in listed
    assert server.ask("/fr/plans")[0] == 200, "the site goes on"
