# SPDX-License-Identifier: MIT
"""Processes that run in turn, and the table of their ratios; for export.py and kept.py."""
import os
import statistics
import subprocess
import sys
import time


class Run:
    """What one process, or a pipeline, took: seconds of wall and of processor time, and its peak in MB."""

    def __init__(self, command):
        before = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.monotonic() - before
        self.processor = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss / 1024
        if status != 0:
            sys.exit(f"failed: {command}")


def compare(contenders, rounds):
    """Runs them one after another, round after round, so that each meets the same weather. Lists of runs by name."""
    runs = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, command in contenders.items():
            runs[name].append(Run(command))
    return runs


def wall(runs):
    return statistics.median(run.wall for run in runs)


def peak(runs):
    return statistics.median(run.peak for run in runs)


def ratio(runs, beside, of="wall"):
    """The median of what the pairs of a round give."""
    return statistics.median(getattr(a, of) / getattr(b, of) for a, b in zip(runs, beside))


def head():
    print(f"{'what':<66} {'to reach':>9} {'measured':>9}", flush=True)


def row(what, bound, measured, unit, detail, at_least=False):
    met = measured >= bound if at_least else measured <= bound
    print(f"{what:<66} {'>=' if at_least else '<='} {bound:g} {unit:<2} {measured:>8.2f} {unit:<2} "
          f"{'met   ' if met else 'MISSED'}  {detail}", flush=True)


def timed(what, bound, runs, beside, turned=False):
    a, b = (beside, runs) if turned else (runs, beside)
    row(what, bound, ratio(a, b), "x",
        f"{wall(runs):.2f} s beside {wall(beside):.2f} s; processor {ratio(a, b, 'processor'):.2f} x", at_least=turned)
