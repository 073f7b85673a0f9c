# SPDX-License-Identifier: MIT
"""Rows as the server sent them, for scripts that look whether a file holds the same ones. `number` makes what stands for
a number of its digits, for Python's own numbers lose some."""
import json
import urllib.request


def read(text, number):
    return json.loads(text, parse_int=number, parse_float=number)


def read_lines(path, number):
    """One JSON object a line."""
    with open(path, encoding="utf-8", newline="\n") as file:
        text = file.read()
    return [read(line, number) for line in text.removesuffix("\n").split("\n")] if text else []


def fetch(url, token, number):
    """All rows of the list at this URL, for which `token` is a bearer."""
    rows = []
    while True:
        request = urllib.request.Request(f"{url}?limit=1000&offset={len(rows)}")
        request.add_header("Authorization", "Bearer " + token)
        with urllib.request.urlopen(request) as answer:
            page = read(answer.read().decode("utf-8"), number)
        rows += page["items"]
        if not page["hasMore"]:
            return rows
