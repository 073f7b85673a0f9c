#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds every file of app, models, ui, and tests to 400 lines, and every function to 60. sizes.py SOURCE_FOLDER"""

import pathlib
import re
import sys
import tempfile

FLOORS = ("app", "models", "tests", "ui")
MOST_LINES = 400
MOST_IN_A_FUNCTION = 60

# clang-format puts a function's braces into lines of their own, under the first word of its definition: in column 0, or
# 4 inside a class. Nothing else has its braces there but a class, a namespace, and the like.
OPENING = re.compile(r"^( {0,4})\{$")
NO_FUNCTION = re.compile(r"^\s*(namespace|class|struct|enum|union|extern)\b(?!.*\()")
NAME = re.compile(r"(~?[\w:]+)\(")
# A list of values is formatted like a function, and is none.
VALUES = re.compile(r"=\s*$")


def cpp_functions(lines):
    """(name, first line, number of lines) of each function that is laid out as clang-format does."""
    start = None
    for number, line in enumerate(lines):
        if start is not None:
            if line.rstrip(";") == indent + "}":
                yield name, start + 1, number - start + 1
                start = None
            continue
        opening = OPENING.match(line)
        if not opening or number == 0:
            continue
        indent = opening[1]
        # A definition goes over several lines, each deeper than its first one, or a list of initializers.
        first = number - 1
        while first > 0 and lines[first].startswith(indent + " "):
            first -= 1
        definition = " ".join(lines[first:number])
        if NO_FUNCTION.match(definition) or VALUES.search(definition):
            continue
        called = NAME.search(definition)
        if called:
            name, start = called[1], first


def python_functions(lines):
    """The same of a Python file: from `def` to the last line that is deeper."""
    for number, line in enumerate(lines):
        head = re.match(r"^(\s*)def (\w+)", line)
        if not head:
            continue
        end = number
        for later in range(number + 1, len(lines)):
            text = lines[later]
            if text.strip() and len(text) - len(text.lstrip()) <= len(head[1]) and not text.lstrip().startswith(")"):
                break
            end = later if text.strip() else end
        yield head[2], number + 1, end - number + 1


def complaints(source):
    """One sentence for each file or function that is too long."""
    for file in [f for floor in FLOORS for f in sorted((source / floor).rglob("*"))]:
        if file.suffix not in (".h", ".cpp", ".py"):
            continue
        lines = file.read_text(encoding="utf-8").splitlines()
        name = file.relative_to(source).as_posix()
        if len(lines) > MOST_LINES:
            yield f"{name}: {len(lines)} lines, not more than {MOST_LINES}"
        functions = python_functions if file.suffix == ".py" else cpp_functions
        for function, line, size in functions(lines):
            if size > MOST_IN_A_FUNCTION:
                yield f"{name}:{line}: {function}() has {size} lines, not more than {MOST_IN_A_FUNCTION}"


def notices_what_is_too_long():
    """The check itself: a tree with one long file, long functions, and things as long that are no functions."""
    body = ["    x();"] * MOST_IN_A_FUNCTION
    free = ["int freeOne(int a,", "            int b)", "{", *body, "}"]
    inner = ["class A", "{", "    void member()", "    {", *["    " + line for line in body], "    }", "};"]
    values = ["const QStringList list =", "{", *body, "};"]
    python = ["def long():", *body]
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder)
        (source / "app").mkdir()
        for name, lines in (
            ("file.h", ["// x"] * (MOST_LINES + 1)),
            ("free.cpp", ["namespace N", "{", *free, "}"]),
            ("inner.cpp", inner),
            ("short.cpp", ["void f()", "{", *body[3:], "}"]),
            ("values.cpp", values),
            ("x.py", python),
        ):
            (source / "app" / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
        found = [line.split(" has")[0].split(" lines")[0] for line in complaints(source)]
    return found == [
        f"app/file.h: {MOST_LINES + 1}",
        "app/free.cpp:3: freeOne()",
        "app/inner.cpp:3: member()",
        "app/x.py:1: long()",
    ]


def main():
    if not notices_what_is_too_long():
        sys.exit("sizes.py doesn't notice what is too long.")
    found = list(complaints(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "no file and no function is too long")
    sys.exit(1 if found else 0)


main()
