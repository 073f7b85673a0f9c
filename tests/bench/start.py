# SPDX-License-Identifier: MIT
"""Time from start to picture: the program's list of syncs beside an empty window, in alternation; see run.sh."""
import os
import statistics
import subprocess
import sys
import tempfile
import time

FOLDER, ROUNDS = sys.argv[1], int(os.environ.get("START_BENCH_ROUNDS", 15))


def painted(program, home):
    """Milliseconds from before the process was made until its picture was there, and of processor time in it."""
    settings = dict(os.environ, XDG_CONFIG_HOME=home, XDG_CACHE_HOME=home)
    before = time.monotonic() * 1000
    run = subprocess.run([f"{FOLDER}/{program}"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                         check=True, env=settings)
    now, processor = (float(number) for number in run.stdout.split())
    return now - before, processor


def main():
    empty, ours = [], []
    with tempfile.TemporaryDirectory() as home:  # nobody's settings, and none are left
        painted("bench_start", home)  # from the disk
        for _ in range(ROUNDS):
            empty.append(painted("bench_emptywindow", home))
            ours.append(painted("bench_start", home))
    for kind, name in enumerate(("start to picture", "processor time of it")):
        pairs = [(a[kind], b[kind]) for a, b in zip(ours, empty)]
        print(f"{name}, list of syncs\t{statistics.median(a for a, _ in pairs):.0f}\tms")
        print(f"{name}, empty window\t{statistics.median(b for _, b in pairs):.0f}\tms")
        print(f"{name}, ratio\t{statistics.median(a / b for a, b in pairs):.2f}\tx")


main()
