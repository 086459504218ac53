"""A server that is told to stop while its backup of the night is under way does not wait for it."""

import pathlib
import subprocess
import time

from conftest import belfry, read_example


def dumps(name):
    """The processes of pg_dump that were started for a database."""
    found = []
    for path in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if (path / "comm").read_text().strip() == "pg_dump" and f"PGDATABASE={name}\0" in (path / "environ").read_text():
                found.append(path.name)
        except OSError:
            pass
    return found


def wait_for(what):
    until = time.monotonic() + 60
    while not (found := what()):
        assert time.monotonic() < until
        time.sleep(0.1)
    return found


def test_the_backup_is_broken_off(postgres, serve, tmp_path):
    setting = postgres.new("stopped")
    read_example(setting)
    # Whoever holds this lock keeps pg_dump waiting, for as long as it is open.
    holder = subprocess.Popen(
        ["psql", "--no-psqlrc", "--quiet", setting], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    holder.stdin.write("BEGIN; LOCK TABLE source_line IN ACCESS EXCLUSIVE MODE; \\echo held\n")
    holder.stdin.flush()
    assert holder.stdout.readline() == "held\n"
    try:
        server = serve(setting, "--backup-folder", str(tmp_path), "--backup-hour", "0")
        wait_for(lambda: dumps("stopped"))
        assert [path.suffix for path in tmp_path.iterdir()] == [".part"]
        assert server.ask("/fr/plans")[0] == 200
        assert server.stop() == 0
        assert not dumps("stopped"), "pg_dump goes on"
        assert not list(tmp_path.iterdir()), "half a backup was left"
    finally:
        holder.communicate("ROLLBACK;\n", timeout=60)
    def job(columns):
        """Of the backup: the other jobs of the night come later in it."""
        return postgres.run(f"SELECT {columns} FROM job WHERE kind = 'backup'", "stopped")

    # Nothing is said against the job: the next server does it at once.
    assert job("attempts, holder, failure") == [["0", "", ""]]
    serve(setting, "--backup-folder", str(tmp_path), "--backup-hour", "0")
    wait_for(lambda: job("outcome") == [["done"]])
    assert "done" in belfry("jobs", "list", "--database", setting, "--language", "en").stdout
    assert [path.suffix for path in tmp_path.iterdir()] == [".backup"]
