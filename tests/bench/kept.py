# SPDX-License-Identifier: MIT
"""A kept copy in its window beside SQLite alone on the same file: opening it, sorting and filtering by each column. Both
in turn, so that they meet the same weather."""
import json
import os
import sqlite3
import statistics
import subprocess
import time

from contest import row

ROWS_IN_SIGHT = 50


def milliseconds(file, *statements):
    """What SQLite takes for that, from opening the file to the last row."""
    before = time.monotonic()
    database = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    for statement in statements:
        database.execute(statement).fetchall()
    database.close()
    return (time.monotonic() - before) * 1000


def stored(file):
    """The column of the table for each of the names that the window shows."""
    database = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    names = dict(database.execute("SELECT name, stored_in FROM field WHERE part = 'rejects'"))
    database.close()
    return names


def alone(file, columns):
    """The same acts as those of bench_kept, as far as SQLite goes."""
    limit = f"LIMIT {ROWS_IN_SIGHT}"
    return {
        "open": milliseconds(file, "PRAGMA quick_check(1)", f"SELECT * FROM reject {limit}"),
        "sort": [milliseconds(file, f"SELECT * FROM reject ORDER BY {name} {limit}") for name in columns],
        "filter": [milliseconds(file, f"SELECT count(*) FROM reject WHERE {name} LIKE '%a%'",
                                f"SELECT * FROM reject WHERE {name} LIKE '%a%' {limit}") for name in columns],
    }


def in_window(program, file):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    run = subprocess.run([program, file], stdout=subprocess.PIPE, text=True, check=True, env=environment)
    return json.loads(run.stdout)


def by_column(rounds, act):
    """The median of the rounds for each column."""
    return [statistics.median(times) for times in zip(*(one[act] for one in rounds))]


def look_at(program, file, rounds):
    ours, theirs = [], []
    for _ in range(rounds):
        ours.append(in_window(program, file))
        theirs.append(alone(file, [stored(file)[name] for name in ours[-1]["columns"]]))
    size = f"{ours[0]['rows']:,} x {len(ours[0]['columns'])}"
    pairs = [a["open"] / b["open"] for a, b in zip(ours, theirs)]
    row("opening that file to its first painted rows", 300, statistics.median(one["open"] for one in ours), "ms",
        f"{statistics.median(pairs):.2f} x SQLite alone with the same check")
    for act, bound in (("sort", 1500), ("filter", 500)):
        times, beside = by_column(ours, act), by_column(theirs, act)
        worst = max(range(len(times)), key=times.__getitem__)
        shares = [a / b for a, b in zip(times, beside)]
        row(f"{act} {size}, the slowest column, to the first painted rows", bound, times[worst], "ms",
            f"{ours[0]['columns'][worst]}; columns {min(times):.0f} to {max(times):.0f} ms; "
            f"{statistics.median(shares):.2f} x SQLite alone")
    row("    event loop meanwhile, 99th percentile", 16, statistics.median(one["gap"] for one in ours), "ms",
        f"longest {max(one['longest'] for one in ours):.1f} ms")
