#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""xlsx.py FILE TABLE SHEET_ROWS SOURCE [TOKEN]: exits with 0 if the workbook holds the very rows of SOURCE, cell by
cell, in the shape that is promised: sheets, header, filter, texts that stay texts, and notes of what was cut.

SOURCE is the URL of a list, for which TOKEN is a bearer, a file with one JSON object a line, as the server sent it, or
a CSV file (*.csv) of the same rows. SHEET_ROWS is the most of a sheet, header included.

xlsx.py --count FILE prints how many rows each sheet has, without reading them cell by cell."""
import csv
import re
import sys
import zipfile

import openpyxl
from serverrows import fetch, read, read_lines

OWN = {
    "Syncs": ["id", "status", "syncedInstanceUri", "createdAt", "createdBy", "syncStartedAt", "syncEndedAt", "callbackUrl", "uri"],
    "Logs": ["createdAt", "severity", "statusCode", "count", "message", "syncUri"],
    "Rejects": ["recordIndex", "statusCode", "message", "invalidFields"],
    "Data": [],
}
NUMBERS = {"recordIndex", "count"}
LIMIT = 32_767


class Spelled(str):
    """A number, true or false as the server spelled it."""


class Tree:
    """A value with members, of which only the JSON counts, not its blanks."""

    def __init__(self, value):
        self.value = value

    def __eq__(self, text):
        return isinstance(text, str) and read(text, Spelled) == self.value

    def __repr__(self):
        return repr(self.value)


def cell(name, value):
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return Spelled("true" if value else "false")
    if name == "invalidFields" and isinstance(value, list):
        return ";".join(value) or None
    return Tree(value) if isinstance(value, (dict, list)) else value


def expected(table, source, token):
    """Titles, and rows of cells."""
    if source.endswith(".csv"):
        with open(source, encoding="utf-8", newline="") as file:
            titles, *rows = csv.reader(file, strict=True)
        return titles, [[text or None for text in row] for row in rows]
    titles, rows = list(OWN[table]), []
    for item in fetch(source, token, Spelled) if source.startswith("http") else read_lines(source, Spelled):
        if table == "Syncs":
            item["id"] = item["uri"].rsplit("/", 1)[1]
        row = [cell(name, item.get(name)) for name in OWN[table]]
        fields = (item.get("fieldValues") or {}) if table == "Rejects" else item if table == "Data" else {}
        for name in fields:
            if name not in titles[len(OWN[table]):]:
                titles.append(name)
        record = {name: cell(name, value) for name, value in fields.items()}
        rows.append(row + [record.get(name) for name in titles[len(OWN[table]):]])
    return titles, [row + [None] * (len(titles) - len(row)) for row in rows]


def shortened(text):
    """What fits into a cell; None if all of it does."""
    if not isinstance(text, str) or len(text.encode("utf-16-le")) // 2 <= LIMIT:
        return None
    kept, units = [], 0
    for character in text:
        units += 2 if ord(character) > 0xFFFF else 1
        if units > LIMIT - 1:
            break
        kept.append(character)
    return "".join(kept) + "…"


def shown(text):
    """As spreadsheets read it: ST_Xstring of ECMA-376."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda code: chr(int(code[1], 16)), text) if isinstance(text, str) else text


def check(truth, *words):
    if not truth:
        sys.exit(" ".join(str(word)[:300] for word in words))


def check_cell(found, wanted, is_number):
    where = f"{found.parent.title}!{found.coordinate}:"
    check(found.hyperlink is None and found.data_type != "f", where, "a formula or a link")
    if is_number and wanted and re.fullmatch("0|-?[1-9][0-9]{0,14}", wanted):
        check(type(found.value) is int and str(found.value) == wanted, where, repr(found.value), "expected", wanted)
        return 0
    cut = shortened(wanted)
    text = shown(found.value)
    check(text == cut if cut else wanted == text, where, repr(text), "expected", repr(wanted))
    if wanted is not None:
        check(isinstance(found.value, str) and found.number_format == "@", where, "not formatted as text")
        check((found.fill.patternType == "solid") == bool(cut), where, "marked, or not marked")
    return 1 if cut else 0


def check_sheet(sheet, titles, rows, table, cut):
    letter = openpyxl.utils.get_column_letter(max(1, len(titles)))
    check([shown(found.value) for found in sheet[1]] == [title or None for title in titles], sheet.title, "has other titles")
    check(all(found.font.b for found in sheet[1] if found.value), "titles are not bold")
    check(sheet.freeze_panes == "A2", "the header moves:", sheet.freeze_panes)
    check(sheet.auto_filter.ref == f"A1:{letter}{len(rows) + 1}", "filter:", sheet.auto_filter.ref)
    for number, row in enumerate(rows, 2):
        for column, (title, wanted) in enumerate(zip(titles, row), 1):
            is_number = title in NUMBERS and column <= len(OWN[table])
            if check_cell(sheet.cell(number, column), wanted, is_number):
                cut[title] = cut.get(title, 0) + 1
    check(sheet.max_row <= len(rows) + 1, sheet.title, "has more rows")


def check_blanks(path):
    """openpyxl keeps blanks at either end of a text in any case; Excel does where the file says so."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            check(not re.search(rb"<t>([ \t\n]|[^<]*[ \t\n]</t>)", archive.read(name)), name, "loses blanks")


def count(path):
    with zipfile.ZipFile(path) as archive:
        check(archive.testzip() is None, "damaged")
        names = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        print(*(archive.read(name).count(b"<row ") for name in names))


def main(path, table, sheet_rows, source, token=""):
    check_blanks(path)
    titles, rows = expected(table, source, token)
    with open(path, "rb") as file:  # by a name it would want a suffix
        book = openpyxl.load_workbook(file)
    most = int(sheet_rows) - 1
    parts = [rows[first:first + most] for first in range(0, len(rows), most)] or [[]]
    names = [table if number == 0 else f"{table} {number + 1}" for number in range(len(parts))]
    cut = {}
    if titles:
        for name, part in zip(names, parts):
            check(name in book.sheetnames, "no sheet", name)
            check_sheet(book[name], titles, part, table, cut)
    notes = cut or len(parts) > 1
    check(book.sheetnames == names + (["Notes"] if notes else []), book.sheetnames)
    if notes:
        words = "\n".join(row[0].value for row in book["Notes"].iter_rows())
        check(not cut or words.startswith(f"{sum(cut.values()):,} cell"), words)
        check(all(name in words for name in cut), words, "does not name", cut)
        check(len(parts) == 1 or f"on {len(parts)} sheets" in words, words)


if sys.argv[1] == "--count":
    count(sys.argv[2])
else:
    main(*sys.argv[1:])
