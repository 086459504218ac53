"""What was measured, said in one line each: the figure, what is asked, and whether it holds."""
import statistics

median = statistics.median
rows = []


def say(what, figure, asked, passed):
    rows.append(passed)
    print(f"{'ok ' if passed else 'NO '} {what:58} {figure:40} asked: {asked}", flush=True)


def at(share, values):
    """The value that this share of the values does not exceed."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def all_hold():
    return all(rows)
