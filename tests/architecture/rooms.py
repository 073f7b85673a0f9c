#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds every #include of app, models, ui, and resources to the table in rooms.txt. rooms.py SOURCE_FOLDER"""

import pathlib
import re
import sys
import tempfile

FLOORS = ("app", "models", "resources", "ui")
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)


def read_table(path):
    table = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            room, _, allowed = line.partition(":")
            table[room] = set(allowed.split())
    return table


def complaints(source, table):
    """One sentence for each file or include that the table doesn't allow."""
    files = [f for floor in FLOORS for f in sorted((source / floor).rglob("*")) if f.suffix in (".h", ".cpp")]
    for file in files:
        room = file.parent.relative_to(source).as_posix()
        name = file.relative_to(source).as_posix()
        if room not in table:
            yield f"{name}: the room {room} isn't in rooms.txt"
            continue
        for included in INCLUDE.findall(file.read_text(encoding="utf-8")):
            target = pathlib.PurePosixPath(included).parent.as_posix()
            if target != room and target.split("/")[0] in FLOORS and target not in table[room]:
                yield f"{name}: {room} may not include {included}"


def upward(table):
    """Rooms that the table lets include a room below them: that would be two directions."""
    order = list(table)
    for room, allowed in table.items():
        for other in sorted(allowed):
            if other not in table:
                yield f"rooms.txt: {room} may include {other}, which isn't in the table"
            elif order.index(other) > order.index(room):
                yield f"rooms.txt: {room} may include {other}, which stands below it"


def unlinked(source):
    """Rooms that include simdjson without linking it: its layouts depend on what its target defines."""
    for file in sorted(source.glob("models/*/*.cpp")):
        if "simdjson.h" in file.read_text(encoding="utf-8"):
            if "simdjson::simdjson" not in (file.parent / "CMakeLists.txt").read_text(encoding="utf-8"):
                yield f"{file.relative_to(source).as_posix()}: its room doesn't link simdjson::simdjson"


def notices_a_wrong_include():
    """The check itself: a tree of two rooms with one include in the wrong direction."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder)
        for room, text in (("models/base", '#include "ui/common/icons.h"\n'), ("ui/common", '#include "models/base/a.h"\n')):
            (source / room).mkdir(parents=True)
            (source / room / "a.h").write_text(text, encoding="utf-8")
        table = {"models/base": set(), "ui/common": {"models/base"}}
        return list(complaints(source, table)) == ["models/base/a.h: models/base may not include ui/common/icons.h"]


def main():
    if not notices_a_wrong_include():
        sys.exit("rooms.py doesn't notice an include that isn't allowed.")
    source = pathlib.Path(sys.argv[1])
    table = read_table(pathlib.Path(__file__).with_name("rooms.txt"))
    found = [*upward(table), *complaints(source, table), *unlinked(source)]
    print("\n".join(found) or f"{len(table)} rooms, every include allowed")
    sys.exit(1 if found else 0)


main()
