#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds texts to what a translation needs: lupdate finds each under the name that the running program looks it up by,
and English has all plural forms.

translations.py SOURCE_FOLDER LUPDATE: checks.
translations.py SOURCE_FOLDER LUPDATE --update [LANGUAGE...]: brings resources/translations up to date; a language that
is new (such as de) gets its file, which resources/CMakeLists.txt has to list.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FLOORS = ("app", "models", "ui")
FOLDER = "resources/translations"
NAME = "eloqua-sync-inspector_{}.ts"
# The sources are English, but for the plural forms.
PLURALS_ONLY = ("-pluralonly", "-source-language", "en", "-target-language", "en")
PROGRESS = re.compile(r"\s*(Scanning directory|Updating|Found|Removed|Kept|Same-text|Stripping) ?.*")
PLACE = re.compile(r"%L?(?:\d+|n)")


def run_lupdate(source, lupdate, file, *options):
    """Brings the file up to date; what lupdate says beyond its progress."""
    floors = [floor for floor in FLOORS if (source / floor).exists()]
    command = [lupdate, "-no-obsolete", "-locations", "none", *options, "-I", ".", *floors, "-ts", str(file)]
    done = subprocess.run(command, cwd=source, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    said = [line for line in done.stdout.splitlines() if line.strip() and not PROGRESS.fullmatch(line)]
    return said if said or done.returncode == 0 else [f"lupdate ended with {done.returncode}"]


def messages(file):
    """(context, source text, plural forms; None where it is unfinished) of each text."""
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            isDone = translation.get("type") is None and all(forms)
            yield context.findtext("name"), message.findtext("source"), forms if isDone else None


def contexts_of_classes(source):
    """What tr() takes for a context in the classes that have one of their own."""
    known = set()
    for floor in FLOORS:
        for file in (source / floor).rglob("*.[hc]*"):
            text = file.read_text(encoding="utf-8")
            known.update(re.findall(r"Q_DECLARE_TR_FUNCTIONS\((\w+)\)", text))
            known.update("Inspector::" + name for name in re.findall(r"^class (\w+)[^;{]*\{\s*Q_OBJECT", text, re.M))
    return known


def complaints(source, lupdate):
    """One sentence for each text that the program wouldn't find, or that has no English plural forms."""
    english = source / FOLDER / NAME.format("en")
    with tempfile.TemporaryDirectory() as folder:
        every = pathlib.Path(folder) / "every.ts"
        yield from run_lupdate(source, lupdate, every)
        known = contexts_of_classes(source)
        for context in sorted({context for context, _, _ in messages(every)} - known):
            yield f"{context}: no class looks texts up under this name"
        wanted = pathlib.Path(folder) / "en.ts"
        shutil.copy(english, wanted)
        run_lupdate(source, lupdate, wanted, *PLURALS_ONLY)
        for context, text, forms in messages(wanted):
            if forms is None:
                yield f'{english.name}: "{text}" ({context}) has no plural forms; get its entry with --update'
            elif any(set(PLACE.findall(form)) != set(PLACE.findall(text)) for form in forms):
                yield f'{english.name}: "{text}" ({context}) has other places than its plural forms'
        wanted_texts = {message[:2] for message in messages(wanted)}
        for context, text in sorted({message[:2] for message in messages(english)} - wanted_texts):
            yield f'{english.name}: "{text}" ({context}) is in no source any more; remove it with --update'


def notices_what_is_wrong(lupdate):
    """The check itself: a class that can't translate, a name that nobody uses, and English plurals of all kinds."""
    entry = (
        '<message numerus="yes"><source>{}</source><translation>'
        "<numerusform>{}</numerusform><numerusform>{}</numerusform></translation></message>"
    )
    good = entry.format("%n page(s)", "%n page", "%n pages")
    wrong = entry.format("%n row(s)", "a row", "%n rows") + entry.format("%n old one(s)", "%n old one", "%n old ones")
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder)
        (source / "models").mkdir()
        (source / FOLDER).mkdir(parents=True)
        (source / "models" / "a.cpp").write_text(
            "namespace Inspector {\nclass A : public QObject\n{\n    Q_OBJECT\n};\nclass B : public QObject\n{\n};\n"
            'auto x = QT_TRANSLATE_NOOP("Nobody", "text");\n'
            'void A::f() { tr("%n page(s)", nullptr, 1); tr("%n row(s)", nullptr, 1); tr("%n new one(s)", nullptr, 1); }\n'
            'void B::f() { tr("text"); }\n}\n',
            encoding="utf-8",
        )
        (source / FOLDER / NAME.format("en")).write_text(
            '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="en" sourcelanguage="en">'
            f"<context><name>Inspector::A</name>{good}{wrong}</context></TS>",
            encoding="utf-8",
        )
        found = list(complaints(source, lupdate))
    signs = ("lacks Q_OBJECT", "Inspector::B:", "Nobody:", "new one(s)", "row(s)", "old one(s)")
    return len(found) == len(signs) and all(any(sign in line for line in found) for sign in signs)


def update(source, lupdate, languages):
    known = {file.stem.rpartition("_")[2] for file in (source / FOLDER).glob("*.ts")}
    for language in sorted(known | set(languages)):
        options = PLURALS_ONLY if language == "en" else ("-source-language", "en")
        print("\n".join(run_lupdate(source, lupdate, source / FOLDER / NAME.format(language), *options)))


def main():
    source, lupdate = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    if sys.argv[3:4] == ["--update"]:
        update(source, lupdate, sys.argv[4:])
    if not notices_what_is_wrong(lupdate):
        sys.exit("translations.py doesn't notice what is wrong.")
    found = list(complaints(source, lupdate))
    print("\n".join(found) or "every text can be translated, and English has all plural forms")
    sys.exit(1 if found else 0)


main()
