"""What all scripts here do: say `ready`, then do the work as often as a line asks, and answer with the seconds it took."""

import sys
import time


def skip(reason):
    """Says why the work cannot be done here."""
    print("skip " + reason, flush=True)
    sys.exit()


def serve(work):
    """Does `work` until the input ends."""
    print("ready", flush=True)
    for line in sys.stdin:
        times = range(int(line))
        start = time.perf_counter()
        for _ in times:
            work()
        print(repr(time.perf_counter() - start), flush=True)
