#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds texts to what a translation needs: lupdate finds each under the name that the running program looks it up by,
English has all plural forms, and every other language has each text, whole: with the same places, marks of keys and
ends.

translations.py SOURCE_FOLDER LUPDATE: checks.
translations.py SOURCE_FOLDER LUPDATE --update [LANGUAGE...]: brings resources/translations up to date; a language that
is new (such as it) gets its file; resources/CMakeLists.txt and languages() of resources/translations.cpp have to list it.
"""

import collections
import json
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
KEY = re.compile(r"&(?!&|\w+;)\S")
# Where the program finds out what language its texts are in, see models/base/text.h.
CODE = "en"

# What the catalogue of status codes says is in its file, and translated under this name.
CODES = "resources/statuscodes.json"
CATALOGUE = "StatusCatalogue"

Message = collections.namedtuple("Message", "context text comment forms isDone")


def run_lupdate(source, lupdate, files, *options):
    """Brings the files up to date; what lupdate says beyond its progress."""
    floors = [floor for floor in FLOORS if (source / floor).exists()]
    codes = json.loads((source / CODES).read_text(encoding="utf-8")) if (source / CODES).exists() else []
    texts = [code[name] for code in codes for name in ("text", "remedy") if code.get(name)]
    # Oracle's words are translated where they stand in a sentence of ours.
    texts += [code["message"] for code in codes if code.get("kind") == "record" and code.get("message")]
    with tempfile.NamedTemporaryFile("w", suffix=".cpp", encoding="utf-8") as catalogue:
        for text in texts:
            catalogue.write(f'QT_TRANSLATE_NOOP("{CATALOGUE}", {json.dumps(text, ensure_ascii=False)})\n')
        catalogue.flush()
        command = [lupdate, "-no-obsolete", "-locations", "none", *options, "-I", ".", *floors, catalogue.name]
        command += ["-ts", *map(str, files)]
        done = subprocess.run(
            command, cwd=source, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
    said = [line for line in done.stdout.splitlines() if line.strip() and not PROGRESS.fullmatch(line)]
    return said if said or done.returncode == 0 else [f"lupdate ended with {done.returncode}"]


def messages(file):
    """Each text by its key, with one translation, or as many as it has plural forms."""
    found = {}
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = Message(*key, forms, translation.get("type") is None and all(forms))
    return found


def languages(source):
    """As the build has them."""
    listed = re.search(r"set\(inspector_languages ([^)]*)\)", (source / "resources/CMakeLists.txt").read_text())
    return set(listed[1].split())


def contexts_of_classes(source):
    """What tr() takes for a context in the classes that have one of their own."""
    known = {CATALOGUE}
    for floor in FLOORS:
        for file in (source / floor).rglob("*.[hc]*"):
            text = file.read_text(encoding="utf-8")
            known.update(re.findall(r"Q_DECLARE_TR_FUNCTIONS\((\w+)\)", text))
            known.update("Inspector::" + name for name in re.findall(r"^class (\w+)[^;{]*\{\s*Q_OBJECT", text, re.M))
    return known


def places(text):
    return set(PLACE.findall(text))


def keys(text):
    return len(KEY.findall(text.replace("&&", "")))


def fault(text, form):
    """What a translation lost; None if nothing."""
    if places(form) != places(text):
        return "has other places"
    if keys(form) != keys(text):
        return "has a key with Alt where the source has none, or the other way round"
    if text.endswith("…") != bool(re.search(r"…(\(&.\))?$", form)):
        return "ends in … where the source doesn't, or the other way round"
    if (text[:1] == " ", text[-1:] == " ") != (form[:1] == " ", form[-1:] == " "):
        return "has other blanks at its ends"
    if text.count("\n") != form.count("\n"):
        return "has another number of lines"
    return None


def complaints_of_english(source, lupdate, folder):
    english = source / FOLDER / NAME.format("en")
    wanted_file = folder / "english.ts"
    shutil.copy(english, wanted_file)
    run_lupdate(source, lupdate, [wanted_file], *PLURALS_ONLY)
    wanted = messages(wanted_file)
    for message in wanted.values():
        if not message.isDone:
            yield f'{english.name}: "{message.text}" ({message.context}) has no plural forms; get its entry with --update'
        elif any(places(form) != places(message.text) for form in message.forms):
            yield f'{english.name}: "{message.text}" ({message.context}) has other places than its plural forms'
    for context, text, _ in sorted(messages(english).keys() - wanted.keys()):
        yield f'{english.name}: "{text}" ({context}) is in no source any more; remove it with --update'


def complaints_of_language(source, language, wanted):
    file = source / FOLDER / NAME.format(language)
    known = messages(file) if file.exists() else {}
    for context, text, _ in sorted(known.keys() - wanted.keys()):
        yield f'{file.name}: "{text}" ({context}) is in no source any more; remove it with --update'
    for key, message in wanted.items():
        start = f'{file.name}: "{message.text}" ({message.context})'
        translated = known.get(key)
        if translated is None or not translated.isDone:
            yield f"{start} isn't translated; get its entry with --update"
        elif len(translated.forms) != len(message.forms):
            yield f"{start} needs {len(message.forms)} plural form(s)"
        elif message.text == CODE and translated.forms != [language]:
            yield f"{start} has to be the code of the language"
        else:
            yield from (f"{start} {what}" for what in {fault(message.text, form) for form in translated.forms} if what)


def complaints(source, lupdate):
    """One sentence for each text that the program wouldn't find, or that a language has not, or not whole."""
    listed = languages(source)
    spoken = set(re.findall(r'\{u"(\w+)"_s, +u"', (source / "resources/translations.cpp").read_text(encoding="utf-8")))
    files = {file.stem.split("_", 1)[1] for file in (source / FOLDER).glob("*.ts")}
    for language in sorted(listed ^ spoken | listed ^ files):
        yield f"{language}: not in all of resources/CMakeLists.txt, resources/translations.cpp, and {FOLDER}"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        # lupdate sees from the name how many plural forms there are.
        fresh = {language: folder / NAME.format(language) for language in sorted(listed)}
        yield from run_lupdate(source, lupdate, fresh.values(), "-source-language", "en")
        known = contexts_of_classes(source)
        for context in sorted({message.context for message in messages(fresh["en"]).values()} - known):
            yield f"{context}: no class looks texts up under this name"
        yield from complaints_of_english(source, lupdate, folder)
        for language in sorted(listed - {"en"}):
            yield from complaints_of_language(source, language, messages(fresh[language]))


PLURALS = "<message numerus='yes'><source>{}</source><translation>{}</translation></message>"
FORM = "<numerusform>{}</numerusform>"
PLAIN = "<message><source>{}</source><translation{}>{}</translation></message>"


def write_language(source, language, *entries):
    (source / FOLDER / NAME.format(language)).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}" '
        f'sourcelanguage="en"><context><name>Inspector::A</name>{"".join(entries)}</context></TS>',
        encoding="utf-8",
    )


def plurals(text, *forms):
    return PLURALS.format(text, "".join(FORM.format(form) for form in forms))


def notices_what_is_wrong(lupdate):
    """The check itself: a class that can't translate, a name that nobody uses, and translations with every fault."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder)
        (source / "models").mkdir()
        (source / FOLDER).mkdir(parents=True)
        (source / "resources/CMakeLists.txt").write_text("set(inspector_languages de en)\n")
        (source / "resources/translations.cpp").write_text('{u"de"_s, u""_s}, {u"en"_s, u""_s}, {u"it"_s, u""_s}')
        (source / "models" / "a.cpp").write_text(
            "namespace Inspector {\nclass A : public QObject\n{\n    Q_OBJECT\n};\nclass B : public QObject\n{\n};\n"
            'auto x = QT_TRANSLATE_NOOP("Nobody", "text");\n'
            'void A::f() { tr("%n page(s)", nullptr, 1); tr("%n row(s)", nullptr, 1); tr("%n new one(s)", nullptr, 1);\n'
            'tr("good"); tr("absent"); tr("unready"); tr("of %1"); tr("&key"); tr("wait…"); tr("end "); tr("two\\nlines");\n'
            'tr("en"); }\nvoid B::f() { tr("text"); }\n}\n',
            encoding="utf-8",
        )
        write_language(
            source,
            "en",
            plurals("%n page(s)", "%n page", "%n pages"),
            plurals("%n row(s)", "a row", "%n rows"),
            plurals("%n old one(s)", "%n old one", "%n old ones"),
        )
        same = ("good", ""), ("unready", ' type="unfinished"'), ("of %1", ""), ("&amp;key", ""), ("wait…", "")
        changed = {"of %1": "von", "&amp;key": "Taste", "wait…": "warten"}
        write_language(
            source,
            "de",
            plurals("%n page(s)", "%n Seite", "%n Seiten"),
            plurals("%n row(s)", "%n Zeile"),
            plurals("%n new one(s)", "%n neu", "%n neue"),
            *(PLAIN.format(text, state, changed.get(text, "gut")) for text, state in same),
            *(PLAIN.format(text, "", form) for text, form in (("end ", "Ende"), ("two\nlines", "eine"), ("en", "fr"))),
            PLAIN.format("former", "", "früher"),
        )
        found = list(complaints(source, lupdate))
    signs = ["lacks Q_OBJECT", "Inspector::B:", "Nobody:", "it: not in all"]
    signs += [f'en.ts: "%n {text}(s)"' for text in ("new one", "row", "old one")]
    german = ("absent", "unready", "of %1", "&key", "wait…", "end ", "two\nlines", "en", "former", "%n row(s)", "text")
    signs += [f'de.ts: "{text}"' for text in german]
    # What no class looks up isn't translated either: "text" stands twice.
    return len(found) == len(signs) + 1 and all(any(sign in line for line in found) for sign in signs)


def update(source, lupdate, languages):
    known = {file.stem.split("_", 1)[1] for file in (source / FOLDER).glob("*.ts")}
    for language in sorted(known | set(languages)):
        options = PLURALS_ONLY if language == "en" else ("-source-language", "en")
        print("\n".join(run_lupdate(source, lupdate, [source / FOLDER / NAME.format(language)], *options)))


def main():
    source, lupdate = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    if sys.argv[3:4] == ["--update"]:
        update(source, lupdate, sys.argv[4:])
    if not notices_what_is_wrong(lupdate):
        sys.exit("translations.py doesn't notice what is wrong.")
    found = list(complaints(source, lupdate))
    print("\n".join(found) or "every text can be translated, and every language has each of them")
    sys.exit(1 if found else 0)


main()
