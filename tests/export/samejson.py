#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""samejson.py FILE json|jsonl URL TOKEN: exits with 0 if the file holds the very rows that the list at URL
has, in their order, every value of the same type and every number of the same digits."""
import sys

from serverrows import fetch, read, read_lines


def number(digits):
    return ("number", digits)


path, form, url, token = sys.argv[1:]
if form == "json":
    with open(path, encoding="utf-8") as file:
        exported = read(file.read(), number)
else:
    exported = read_lines(path, number)
if url.endswith("/syncs"):
    for row in exported:
        del row["id"]  # made here, from the sync's uri
expected = fetch(url, token, number)
if len(exported) != len(expected):
    sys.exit(f"{len(exported)} rows, expected {len(expected)}")
for place, (ours, theirs) in enumerate(zip(exported, expected)):
    if ours != theirs:
        sys.exit(f"row {place}: {ours!r}, expected {theirs!r}")
