# SPDX-License-Identifier: MIT
"""Times eloqua-syncs beside curl, Qt's network alone, curl | jq, and Python's XlsxWriter, on the same ready-made pages; see export.sh."""
import os
import statistics
import sys
import tempfile

from contest import Run, compare, head, peak, ratio, row, timed
from kept import look_at
from readypages import ReadyPages, Server

TREE, PARTS = sys.argv[1], sys.argv[2:] or ["rejects", "data", "xlsx", "keep", "latency", "memory"]
PROGRAM = f"{TREE}/bin/eloqua-syncs"
FETCH, SERVER, KEPT = (f"{TREE}/tests/bench/{name}" for name in ("bench_fetch", "bench_server", "bench_kept"))
ROWS = int(os.environ.get("EXPORT_BENCH_ROWS", 1_000_000))
ROUNDS = int(os.environ.get("EXPORT_BENCH_ROUNDS", 7))
SLOW_ROUNDS = max(1, ROUNDS // 2)  # of what takes ten seconds and more
MANY_REJECTS, WIDE, EXPORT_5M = 1042, 1036, 1038  # app/demo/content/dataset.h
BIG, FEW = 5_000_000, 100_000
JQ = '.items[] | [.recordIndex, .statusCode, .message, (.invalidFields | join(";"))] + [.fieldValues[]] | @csv'


def export(connection, table, sync, *options):
    """To a file beside the connection file."""
    return [PROGRAM, "--connection", connection, table, str(sync), "--all", "--output",
            os.path.join(os.path.dirname(connection), "out"), *options]


def make_ready(pages, *commands):
    """Runs each until all that it asks for is there; the URLs that the first of them asks for."""
    urls = []
    for command in commands:
        for _ in range(4):
            Run(command)
            asked, made = pages.asked()
            if not made:
                break
        else:
            sys.exit(f"asks for other pages each time: {command}")
        urls = urls or asked
    return urls


def curl_and_fetch(pages, urls):
    """Command lines that get the same pages: one after another with curl, four at a time with Qt; and curl's file."""
    listed, discarding, piping = (f"{pages.folder}/{name}" for name in ("urls", "curl", "curl-pipe"))
    with open(listed, "w", encoding="utf-8") as file:
        file.writelines(url + "\n" for url in urls)
    with open(discarding, "w", encoding="utf-8") as file:
        file.writelines(f'url = "{url}"\noutput = "/dev/null"\n' for url in urls)
    with open(piping, "w", encoding="utf-8") as file:
        file.writelines(f'url = "{url}"\n' for url in urls)
    return ["curl", "-sSf", "-K", discarding], [FETCH, listed], piping


def rejects(pages):
    csv = export(pages.connection, "rejects", MANY_REJECTS, "--format", "csv")
    lines = export(pages.connection, "rejects", MANY_REJECTS, "--format", "jsonl")
    causes = [PROGRAM, "--connection", pages.connection, "causes", str(MANY_REJECTS), "--output", f"{pages.folder}/causes"]
    curl, fetch, piping = curl_and_fetch(pages, make_ready(pages, csv, lines, causes))
    runs = compare({"curl": curl, "fetch": fetch, "csv": csv, "lines": lines, "causes": causes}, ROUNDS)
    timed(f"{ROWS:,} rejects to CSV / curl -o /dev/null", 2.8, runs["csv"], runs["curl"])
    timed("the same / QNetworkAccessManager alone, four in flight", 1.7, runs["csv"], runs["fetch"])
    pipe = ["bash", "-o", "pipefail", "-c", f"curl -sSf -K {piping} | jq -r '{JQ}' > {pages.folder}/jq.csv"]
    slow = compare({"csv": csv, "jq": pipe}, SLOW_ROUNDS)
    timed("curl | jq -r @csv / the same", 25, slow["csv"], slow["jq"], turned=True)
    timed("the same to JSON lines / to CSV", 1.2, runs["lines"], runs["csv"])
    timed("their causes counted / the same to CSV", 5, runs["causes"], runs["csv"])
    row("    peak memory of that", 120, peak(runs["causes"]), "MB", "")
    pages.drop()


def data(pages):
    csv = export(pages.connection, "data", EXPORT_5M, "--offset", str(BIG - ROWS), "--format", "csv")
    urls = make_ready(pages, csv)
    curl, fetch, _ = curl_and_fetch(pages, urls)
    runs = compare({"curl": curl, "fetch": fetch, "csv": csv}, ROUNDS)
    timed(f"data {ROWS:,} x 20 to CSV / curl -o /dev/null ({len(urls)} pages)", 3, runs["csv"], runs["curl"])
    print(f"    beside QNetworkAccessManager alone {ratio(runs['csv'], runs['fetch']):.2f} x", flush=True)
    pages.drop()


def xlsx(pages):
    csv = export(pages.connection, "rejects", MANY_REJECTS, "--format", "csv")
    book = export(pages.connection, "rejects", MANY_REJECTS, "--format", "xlsx")
    make_ready(pages, csv, book)
    Run(csv)
    table = f"{pages.folder}/peer.csv"
    os.replace(f"{pages.folder}/out", table)
    # Debian's Python has Debian's XlsxWriter.
    peer = ["/usr/bin/python3", os.path.join(os.path.dirname(__file__), "xlsxpeer.py"), table, f"{pages.folder}/peer.xlsx"]
    runs = compare({"book": book, "peer": peer}, SLOW_ROUNDS)
    timed(f"Python's XlsxWriter, from a CSV file / {ROWS:,} rejects to XLSX", 5, runs["book"], runs["peer"], turned=True)
    row("    peak memory", 150, peak(runs["book"]), "MB", "")
    sizes = [os.path.getsize(f"{pages.folder}/{name}") for name in ("out", "peer.xlsx")]
    print(f"    the file beside XlsxWriter's {sizes[0] / sizes[1]:.2f} x", flush=True)
    pages.drop()


def keep(pages):
    # Where the working file is made: in memory, as what it is compared with.
    os.environ["XDG_CACHE_HOME"] = f"{pages.folder}/cache"
    file = f"{pages.folder}/kept.eloquasync"
    csv = export(pages.connection, "rejects", MANY_REJECTS, "--format", "csv")
    kept = [PROGRAM, "--connection", pages.connection, "keep", str(MANY_REJECTS), "--output", file]
    make_ready(pages, csv, kept)
    runs = compare({"csv": csv, "kept": kept}, SLOW_ROUNDS)
    timed(f"{ROWS:,} rejects kept / the same to CSV", 4, runs["kept"], runs["csv"])
    sizes = [os.path.getsize(name) for name in (file, f"{pages.folder}/out")]
    print(f"    peak memory {peak(runs['kept']):.0f} MB; the file beside the CSV file {sizes[0] / sizes[1]:.2f} x", flush=True)
    look_at(KEPT, file, SLOW_ROUNDS)
    os.remove(file)
    pages.drop()


def memory(pages):
    for what, table, sync, rows, few in (("100,000 x 250", "data", WIDE, FEW, None),
                                         ("5,000,000 x 20", "data", EXPORT_5M, BIG, BIG - FEW),
                                         (f"{ROWS:,} rejects", "rejects", MANY_REJECTS, ROWS, ROWS - FEW)):
        whole = export(pages.connection, table, sync)
        make_ready(pages, whole)
        most = statistics.median(Run(whole).peak for _ in range(3))
        row(f"peak memory, {what}", 90, most, "MB", "")
        if few:
            part = export(pages.connection, table, sync, "--offset", str(few))
            make_ready(pages, part)
            small = statistics.median(Run(part).peak for _ in range(3))
            row("    beside 100,000 rows of the same width", 1.1, most / small, "x", f"{small:.1f} MB")
        pages.drop()


def latency():
    rows, page = 200_000, 1000
    with Server(SERVER, rows, 100) as server, tempfile.TemporaryDirectory() as folder:
        connection = server.write_connection(os.path.join(folder, "connection.json"))
        csv = export(connection, "rejects", MANY_REJECTS, "--limit", str(page))
        curl = ["curl", "-sSf", "-H", f"Authorization: Bearer {server.token}", "-o", "/dev/null",
                f"{server.url}/API/Bulk/2.0/syncs/{MANY_REJECTS}/rejects?limit={page}&offset=[0-{rows - page}:{page}]"]
        runs = compare({"curl": curl, "csv": csv}, SLOW_ROUNDS)
        timed("200 pages at 100 ms latency, one after another / four in flight", 3.8, runs["csv"], runs["curl"],
              turned=True)


def main():
    print(f"load when it began {os.getloadavg()[0]:.1f}; ratios are medians of {ROUNDS} rounds (jq, xlsx, keep, latency: {SLOW_ROUNDS})")
    head()
    if {"rejects", "data", "xlsx", "keep", "memory"} & set(PARTS):
        with Server(SERVER, ROWS) as server, ReadyPages(server) as pages:
            for part in (rejects, data, xlsx, keep, memory):
                if part.__name__ in PARTS:
                    part(pages)
    if "latency" in PARTS:
        latency()
    print(f"load at the end {os.getloadavg()[0]:.1f}")


main()
