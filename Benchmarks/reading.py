"""Reading a letter and storing it, as whole processes."""
from figures import median, say
from processes import BELFRY, letter, timed

RUNS = 5


def reading(folder):
    source = letter().read_bytes()
    times = {}
    for times_larger in (1, 4, 16):
        path = folder / f"x{times_larger}.txt"
        path.write_bytes(source * times_larger)
        runs = [timed([BELFRY, "read", str(path), "--format", "json"]) for _ in range(RUNS)]
        times[times_larger] = median([seconds for seconds, _ in runs])
        if times_larger == 1:
            memory = median([megabytes for _, megabytes in runs])
            name = f"read {letter().name} ({len(source) // 1024} KB) to JSON"
            say(name, f"{times[1] * 1000:.0f} ms, {memory:.0f} MB", "150 ms, 150 MB", times[1] < 0.15 and memory < 150)
    growth = times[16] / max(times[1], 0.01)
    say("the same 16 times as long", f"{times[16]:.2f} s, {growth:.1f} times", "linear: 16 times, at most 20", growth <= 20)


def storing(folder):
    source, runs = str(letter()), []
    for number in range(3):
        plain, _ = timed([BELFRY, "read", source, "--format", "json"])
        stored, _ = timed([BELFRY, "read", source, "--store", "--database", f"sqlite:{folder}/store{number}.db"])
        runs.append(stored - plain)
    say("storing it, over reading it", f"{median(runs) * 1000:.0f} ms", "1 s", median(runs) < 1)
