#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""version.py SOURCE BUILD PROGRAM...: the version stands in the changelog, and everything else that names one has it from
there: the programs, the package, the metainfo. What the window's About says is checked in tests/ui/tst_help.cpp."""
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree

source, build, programs = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3:]
faults = []


def check(what, found, wanted):
    if found != wanted:
        faults.append(f"{what} says {found!r}, the changelog {wanted!r}")


changelog = (source / "packaging/changelog").read_text("utf-8")
versions = re.findall(r"^eloqua-sync-inspector \(([0-9.]+)\)", changelog, re.MULTILINE)
for program in programs:
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.split()
    check(pathlib.Path(program).name + " --version", said[-1], versions[0])
package = (build / "CPackConfig.cmake").read_text("utf-8")
check("the package", re.search(r'CPACK_PACKAGE_VERSION "([^"]*)"', package)[1], versions[0])
for metainfo in (build / "packaging").glob("*.metainfo.xml"):
    releases = [release.get("version") for release in xml.etree.ElementTree.parse(metainfo).iter("release")]
    check("the metainfo", releases, versions)

for folder in ("app", "models", "packaging", "ui"):
    for path in (source / folder).rglob("*"):
        if path.is_file() and path.name != "changelog" and versions[0] in path.read_text("utf-8", "replace"):
            faults.append(f"{path.relative_to(source)} has the version in it")

print("\n".join(faults) or f"{versions[0]} everywhere")
sys.exit(bool(faults))
