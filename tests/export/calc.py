#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""calc.py SOFFICE BOOK CSV: exits with 0 if LibreOffice Calc finds in the first sheet of the workbook what stands in the
CSV file, cell by cell. Calc has one kind of line break in a cell, so that one counts like another here."""
import csv
import pathlib
import subprocess
import sys
import tempfile

# Comma, double quote, UTF-8, from row 1, every text in quotes, cells as they are shown: "Filter Options for CSV".
FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false"


def rows(path):
    csv.field_size_limit(1 << 30)
    with open(path, encoding="utf-8", newline="") as file:
        return [[cell.replace("\r\n", "\n").replace("\r", "\n") for cell in row] for row in csv.reader(file, strict=True)]


def converted(soffice, book, folder):
    """Calc's own view of it, by a program without a window, settings, or anybody's other documents."""
    named = pathlib.Path(folder, "book.xlsx")  # Calc goes by the suffix
    named.symlink_to(pathlib.Path(book).absolute())
    command = [soffice, "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile",
               "--convert-to", FILTER, "--outdir", folder, str(named)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=280, check=False)
    result = pathlib.Path(folder, "book.csv")
    if not result.exists():
        sys.exit(f"soffice wrote no file: {done.stdout}")
    return rows(result)


def main(soffice, book, source):
    with tempfile.TemporaryDirectory() as folder:
        found = converted(soffice, book, folder)
    expected = rows(source)
    if len(found) != len(expected):
        sys.exit(f"{len(found)} rows, expected {len(expected)}")
    for number, (ours, theirs) in enumerate(zip(found, expected), 1):
        width = max(len(ours), len(theirs))
        ours, theirs = (row + [""] * (width - len(row)) for row in (ours, theirs))
        for column, (cell, wanted) in enumerate(zip(ours, theirs), 1):
            if cell != wanted:
                sys.exit(f"row {number}, column {column}: {cell[:200]!r}, expected {wanted[:200]!r}")


main(*sys.argv[1:])
