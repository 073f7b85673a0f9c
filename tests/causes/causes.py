#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Counts the causes of generated rejects a second time, from the rules alone, and holds eloqua-syncs to it.

causes.py PROGRAM: 100,000 rejects unless INSPECTOR_CAUSES_ROWS says otherwise. An Eloqua of its own on a loopback port serves
them, with answers that take a random time; nothing here shares code with the program."""

import csv
import io
import json
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
import zipfile

from eloqua import Eloqua
from reading import Count, mask
from rejects import Rejects


class Failed(Exception):
    pass


def check(what, expected, found):
    if expected != found:
        raise Failed(f"{what}:\n  expected {str(expected)[:1500]}\n  found    {str(found)[:1500]}")
    print("ok:", what, flush=True)


class Bench:
    def __init__(self, program, folder, eloqua):
        self.program, self.folder = program, folder
        self.connection = os.path.join(folder, "connection.json")
        with open(self.connection, "w", encoding="utf-8") as file:
            json.dump(eloqua.connection(), file)
        os.chmod(self.connection, 0o600)

    def run(self, *arguments, code=0, connected=True):
        head = [self.program] + (["--connection", self.connection] if connected else [])
        done = subprocess.run(head + list(arguments), capture_output=True, check=False)
        if done.returncode != code:
            raise Failed(f"{arguments}: exit code {done.returncode}, not {code}\n{done.stderr.decode()}")
        self.errors = done.stderr.decode()
        return done.stdout

    def table(self, *arguments, connected=True):
        text = self.run(*arguments, "--format", "csv", connected=connected).decode("utf-8")
        return list(csv.DictReader(io.StringIO(text, newline="")))


def listed(rows, *columns):
    return [tuple(row[column] for column in columns) for row in rows]


def check_counts(bench, count):
    columns = ("statusCode", "invalidFields", "rejects", "share", "firstRecord", "example")
    check("by field", count.by_field(), listed(bench.table("causes", "1042"), *columns))
    check("by finding", count.by_finding(),
          listed(bench.table("causes", "1042", "--by", "finding"), *columns[:2], "finding", *columns[2:]))
    check("by code", count.by_code(), listed(bench.table("causes", "1042", "--by", "code"), *columns))


def check_formats(bench, count):
    expected = [(row[0], int(row[2]), float(row[3])) for row in count.by_field()]
    rows = json.loads(bench.run("causes", "1042", "--format", "json"))
    check("JSON", expected, [(row["statusCode"], row["rejects"], row["share"]) for row in rows])
    lines = bench.run("causes", "1042", "--format", "jsonl").decode().splitlines()
    check("JSON lines", rows, [json.loads(line) for line in lines])
    table = bench.run("causes", "1042", "--format", "table", "--columns", "statusCode,rejects").decode()
    check("table", [[row[0], row[2]] for row in count.by_field()], [line.split() for line in table.splitlines()[1:]])


def check_order_of_arrival(bench, eloqua):
    """Every answer takes its own time; with several at once they arrive in any order."""
    first = bench.run("causes", "1042", "--by", "finding", "--parallel", "1")
    for parallel in ("2", "4", "6"):
        eloqua.jitter = 0.02
        check(f"the same bytes with --parallel {parallel}", first,
              bench.run("causes", "1042", "--by", "finding", "--parallel", parallel))
    eloqua.jitter = 0.004
    return first


def check_report(bench, count):
    report = json.loads(bench.run("report", "1042", "--format", "json"))
    check("rejects of the report", count.rejects, report["rejects"])
    check("records of the report", len(count.records), report["records"])
    # Nothing of these messages is documented, so nothing of them is in a report for others.
    expected = [{**cause, "message": "…"} for cause in count.details()]
    found = [{key: cause[key] for key in expected[0]} for cause in report["causes"]]
    for index, (ours, theirs) in enumerate(zip(expected, found)):
        if ours != theirs:
            check(f"cause {index} of the report", ours, theirs)
    check("causes of the report", len(expected), len(found))
    check("funnel of the report", {"staged": 3 * count.rejects, "processed": 3 * count.rejects, "created": 7,
                                   "rejected": count.rejects, "afterDuplicates": None, "updated": None,
                                   "rejectedFields": None}, report["funnel"])
    open_values = json.loads(bench.run("report", "1042", "--format", "json", "--values"))
    check("messages of the report", [cause["message"] for cause in count.details()],
          [cause["message"] for cause in open_values["causes"]])
    check("examples of the report", [row[5] for row in count.by_field()],
          [cause["example"] for cause in open_values["causes"]])
    check("masked examples", [mask(row[5]) for row in count.by_field()],
          [cause["example"] for cause in report["causes"]])


def sheet_of(book, number):
    """Rows of a sheet, as lists of texts."""
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    root = xml.etree.ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
    return [["".join(cell.itertext()) for cell in row] for row in root.iter(f"{space}row")]


def check_workbook(bench, count):
    bench.run("report", "1042", "--format", "xlsx", code=2)
    file = os.path.join(bench.folder, "1042.xlsx")
    bench.run("report", "1042", "--format", "xlsx", "--output", file)
    with zipfile.ZipFile(file) as book:
        names = xml.etree.ElementTree.fromstring(book.read("xl/workbook.xml")).iter()
        check("sheets", ["Summary", "Causes", "Rejects", "Notes"],
              [one.get("name") for one in names if one.tag.endswith("}sheet")])
        check("causes of the workbook", [row[2] for row in count.by_field()],
              [row[2] for row in sheet_of(book, 2)[1:]])
        check("rejects of the workbook", [str(record) for one in count.details() for record in one["sampleRecords"]],
              [row[0] for row in sheet_of(book, 3)[1:]])
        left = count.rejects - len(sheet_of(book, 3)) + 1
        notes = " ".join(text for row in sheet_of(book, 4) for text in row)
        if f"{left:,} rows are left out" not in notes or "masked" not in notes:
            raise Failed(f"the notes don't say that {left:,} rows are left out: {notes}")
    print("ok: notes of the workbook")


def check_kept(bench, first):
    file = os.path.join(bench.folder, "1042.eloquasync")
    bench.run("keep", "1042", "--output", file)
    check("the same bytes from a kept copy", first,
          bench.run("causes", file, "--by", "finding", connected=False))


def check_comparison(bench, before, after):
    rows = bench.table("compare", "1042", "1043")
    check("comparison", before.compared(after), sorted(
        listed(rows, "statusCode", "invalidFields", "before", "after", "change")))
    again = len(before.identifiers & after.identifiers)
    if f"{again:,} record" not in bench.errors:
        raise Failed(f"{again:,} records were rejected again: {bench.errors}")
    print("ok: rejected again", again)


def check_trouble(bench):
    for sync, code, word in (("1044", 6, "Only"), ("1045", 6, "Only"), ("1", 4, "")):
        for command in (("causes",), ("report",)):
            check(f"{command[0]} of {sync} writes nothing", b"", bench.run(*command, sync, code=code))
            if word not in bench.errors:
                raise Failed(f"{word} isn't in: {bench.errors}")
    for wrong in (["causes", "1042", "--by", "message"], ["causes", "1042", "--q", "a=1"], ["causes"],
                  ["causes", "1042", "--columns", "none"], ["compare", "1042"], ["compare", "1042", "1043", "1044"],
                  ["report", "1042", "--format", "csv"], ["report", "1042", "--by", "code"]):
        bench.run(*wrong, code=2)
    bench.run("causes", os.path.join(bench.folder, "none.eloquasync"), code=4, connected=False)
    file = os.path.join(bench.folder, "no", "such", "folder")
    bench.run("report", "1042", "--output", file, code=7)


def main():
    program = sys.argv[1]
    rows = int(os.environ.get("INSPECTOR_CAUSES_ROWS", "100000"))
    syncs = {1042: Rejects(rows, 1), 1043: Rejects(rows // 3, 2), 1044: Rejects(3500, 3), 1045: Rejects(9000, 4)}
    before, after = Count(1042), Count(1043)
    for row in syncs[1042]:
        before.add(row)
    for row in syncs[1043]:
        after.add(row)
    print(f"{before.rejects} rejects, {len(before.causes)} causes", flush=True)
    with Eloqua(syncs) as eloqua, tempfile.TemporaryDirectory() as folder:
        bench = Bench(program, folder, eloqua)
        try:
            check_counts(bench, before)
            check_formats(bench, before)
            first = check_order_of_arrival(bench, eloqua)
            check_report(bench, before)
            check_workbook(bench, before)
            check_kept(bench, first)
            check_comparison(bench, before, after)
            check_trouble(bench)
        except Failed as failure:
            print("FAILED:", failure)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
