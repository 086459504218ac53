"""A program that is killed while it writes: what was acknowledged is there, and nothing is there by half."""

import random
import subprocess
import time

from conftest import IS_SOAK, belfry, built, environment

KILLS = 1000 if IS_SOAK else 25
OBJECTIVES, ITEMS = 11, 44


def write_until_killed(setting, start, chance):
    """The numbers that were acknowledged before the program was killed in the middle of its writing."""
    command = [built("measure"), "write", "--from", str(start), setting.removeprefix("sqlite:")]
    writer = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment())
    first = writer.stdout.readline()
    assert first, writer.stderr.read()
    time.sleep(chance.uniform(0, 0.06))
    writer.kill()
    # What was acknowledged in the last moment is in the pipe.
    rest, _ = writer.communicate(timeout=60)
    return [int(number) for number in (first + rest).split("\n") if number]


def test_what_was_acknowledged_is_there_and_whole(place):
    chance = random.Random(11)
    acknowledged, start = set(), 1
    for _ in range(KILLS):
        acknowledged |= set(write_until_killed(place.setting, start, chance))
        place.settle()
        kept = {int(slug.removeprefix("plan-")) for (slug,) in place.rows("SELECT slug FROM plan")}
        assert acknowledged <= kept, f"lost: {sorted(acknowledged - kept)}"
        start = max(kept) + 1
    # One more than was acknowledged may have been kept each time: the program had no time to say so.
    assert len(kept - acknowledged) <= KILLS
    parts = place.rows(
        """
        SELECT COUNT(*), MIN(objectives), MAX(objectives), MIN(items), MAX(items), MIN(entries), MAX(entries) FROM (
            SELECT p.id, (SELECT COUNT(*) FROM objective o WHERE o.plan_id = p.id) AS objectives,
                (SELECT COUNT(*) FROM item i JOIN objective o ON o.id = i.objective_id WHERE o.plan_id = p.id) AS items,
                (SELECT COUNT(*) FROM journal j WHERE j.plan_id = p.id AND j.action = 'add') AS entries
            FROM plan p) AS counted
        """)
    assert parts == [[str(len(kept)), *[str(OBJECTIVES)] * 2, *[str(ITEMS)] * 2, "1", "1"]]
    check = belfry("check", "--database", place.setting, check=False)
    assert check.returncode == 0, check.stdout + check.stderr
