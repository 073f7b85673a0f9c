#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""samejson.py FILE json|jsonl URL TOKEN: exits with 0 if the file holds the very rows that the list at URL
has, in their order, every value of the same type and every number of the same digits."""
import json
import sys
import urllib.request


def read(text):
    return json.loads(text, parse_int=lambda s: ("number", s), parse_float=lambda s: ("number", s))


def server_rows(url, token):
    rows = []
    while True:
        request = urllib.request.Request(f"{url}?limit=1000&offset={len(rows)}")
        request.add_header("Authorization", "Bearer " + token)
        with urllib.request.urlopen(request) as answer:
            page = read(answer.read().decode("utf-8"))
        rows += page["items"]
        if not page["hasMore"]:
            return rows


path, form, url, token = sys.argv[1:]
with open(path, encoding="utf-8", newline="\n") as file:
    text = file.read()
exported = read(text) if form == "json" else [read(line) for line in text.removesuffix("\n").split("\n")]
if url.endswith("/syncs"):
    for row in exported:
        del row["id"]  # made here, from the sync's uri
expected = server_rows(url, token)
if len(exported) != len(expected):
    sys.exit(f"{len(exported)} rows, expected {len(expected)}")
for number, (ours, theirs) in enumerate(zip(exported, expected)):
    if ours != theirs:
        sys.exit(f"row {number}: {ours!r}, expected {theirs!r}")
