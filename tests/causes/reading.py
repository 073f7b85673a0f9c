# SPDX-License-Identifier: MIT
"""The rules for causes, findings, shapes, samples and runs (triage-and-repair 4), written a second time."""

import collections
import datetime
import re
import unicodedata

from rejects import DEFINITION

BLANK = "\t\n\v\f\r \x85\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200b))) + "\u2028\u2029\u202f\u205f\u3000"
KINDS = {"emailAddress": "email", "birthDate": "date", "annualRevenue": "number"}
PLACE = {name: place for place, name in enumerate(DEFINITION)}
ORDER = ["empty", "blanks only", "null word", "outer blank", "no-break space", "zero-width character",
         "control character", "broken text", "too long", "value of another field", "no @", "several addresses",
         "display name", "two @", "inner blank", "non-ASCII character", "nothing before @", "misplaced dot",
         "no dot in domain", "odd character", "decimal comma", "grouped digits", "currency", "not a number", "sign",
         "decimals", "milliseconds", "day and month order", "two-digit year", "Excel day number", "Unix time",
         "not a date", "looks right", "not looked at"]


def is_email(value):
    return re.fullmatch(r"[^@\0-\x20]+@[^@.\0-\x20][^@\0-\x20]*\.[^@\0-\x20]*(?<!\.)", value) is not None


def units(value):
    return len(value.encode("utf-16-le")) // 2


def of_email(value):
    name, _, domain = value.partition("@")
    ats = value.count("@")
    rules = [
        (ats == 0, "no @"),
        (ats > 1 and any(c in ",;|/" + BLANK for c in value), "several addresses"),
        (value.endswith(">") and "<" in value, "display name"),
        (ats > 1, "two @"),
        (any(c in BLANK for c in value), "inner blank"),
        (not value.isascii(), "non-ASCII character"),
        (name == "", "nothing before @"),
        (any(part.startswith(".") or part.endswith(".") or ".." in part for part in (name, domain)), "misplaced dot"),
        ("." not in domain, "no dot in domain"),
        (any(c in '()<>[]\\,;:"/' for c in value), "odd character")]
    return next((finding for holds, finding in rules if holds), "looks right")


def of_number(value):
    if re.fullmatch("[0-9]+", value):
        return "looks right"
    groups = r"[+-]?[0-9]{1,3}(([ ,'’][0-9]{3})+([.,][0-9]+)?|(\.[0-9]{3}){2,}(,[0-9]+)?|\.[0-9]{3},[0-9]+)"
    rules = [(re.fullmatch(groups, value), "grouped digits"),
             (re.fullmatch("[+-]?[0-9]+,[0-9]+", value), "decimal comma"),
             (any(unicodedata.category(c) == "Sc" for c in value), "currency"),
             (re.fullmatch(r"[+-][0-9]+(\.[0-9]+)?", value), "sign"),
             (re.fullmatch(r"[0-9]+\.[0-9]+", value), "decimals")]
    return next((finding for holds, finding in rules if holds), "not a number")


def of_date(value):
    good = re.fullmatch(r"(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d)(:\d\d)?(\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?", value, re.ASCII)
    if good:
        try:
            datetime.date.fromisoformat(good[1])
            datetime.time.fromisoformat((good[2] or "00:00") + (good[3] or ""))
        except ValueError:
            return "not a date"
        return "milliseconds" if good[4] else "looks right"
    turned = re.fullmatch(r"[0-9]{1,2}[/.-][0-9]{1,2}[/.-]([0-9]{4}|[0-9]{2})([ T].*)?", value)
    if turned:
        return "two-digit year" if len(turned[1]) == 2 else "day and month order"
    if re.fullmatch(r"[2-6][0-9]{4}(\.[0-9]+)?", value):
        return "Excel day number"
    return "Unix time" if re.fullmatch("[0-9]{10}|[0-9]{13}", value) else "not a date"


def finding_of(value, field, record):
    kind = KINDS.get(field, "text")
    inner = value.strip(BLANK)
    address = record.get("emailAddress")
    elsewhere = any(is_email(other) for name, other in record.items() if name != "emailAddress")
    rules = [
        (value == "", "empty"), (inner == "", "blanks only"),
        (inner.lower() in ("null", "n/a", "none", "undefined"), "null word"), (inner != value, "outer blank"),
        (re.search("[\xa0\u202f]", value), "no-break space"),
        (re.search("[\u200b\u200e\u200f\u2060\ufeff]", value), "zero-width character"),
        (re.search("[\0-\x1f\x7f]", value), "control character"),
        (re.search("\ufffd|[\xc2\xc3][\x80-\xbf]|\xe2\u20ac", value), "broken text"),
        (units(value) > (254 if kind == "email" else 32000), "too long"),
        (kind == "email" and "@" not in value and elsewhere, "value of another field"),
        (kind != "email" and is_email(value) and address is not None and "@" not in address,
         "value of another field")]
    general = next((finding for holds, finding in rules if holds), None)
    return general or {"email": of_email, "number": of_number, "date": of_date}.get(kind, lambda _: "looks right")(value)


def shape_of(value):
    kinds = ["a" if unicodedata.category(c)[0] == "L" else "9" if unicodedata.category(c) == "Nd" else None
             for c in value]
    shape, place = "", 0
    while place < len(value):
        end = place + 1
        while kinds[place] and end < len(value) and kinds[end] == kinds[place]:
            end += 1
        run = end - place
        piece = value[place] if not kinds[place] else kinds[place] + "+" if run > 4 else kinds[place] * run
        if len(shape) + len(piece) > 64:
            return shape + "…"
        shape, place = shape + piece, end
    return shape


def stable_hash(text):
    value = 0xcbf29ce484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001b3 & 0xffffffffffffffff
    value ^= value >> 33
    value = value * 0xff51afd7ed558ccd & 0xffffffffffffffff
    return value ^ value >> 33


def cut(text, most):
    raw = text.encode()
    return text if len(raw) <= most else raw[:most].decode(errors="ignore") + "…"


def mask(value):
    pieces = [piece.strip(BLANK) for piece in value.split("@")]
    return "@".join((piece[:1] if len(piece) > 1 else "") + "…" if piece else "" for piece in pieces)


def share(count, base):
    tenths = (count * 2000 + base) // (base * 2)
    if 0 < count < base:  # neither nothing nor everything by rounding
        tenths = min(max(tenths, 1), 999)
    return f"{tenths // 10}.{tenths % 10}"


def place_of(name):
    return (PLACE.get(name, 999), name.encode())


class Cause:
    def __init__(self, row, finding, example):
        self.count, self.record, self.example, self.last = 0, row["recordIndex"], example, None
        self.findings = {}  # name: [count, first record, example]
        self.samples, self.runs, self.run = [], [], None
        self.shapes = collections.defaultdict(collections.Counter)

    def add_record(self, record):
        self.last = record
        if self.run and record == self.run[1]:
            return
        if self.run and record == self.run[1] + 1:
            self.run[1] = record
            return
        self.run = [record, record]
        self.runs.append(self.run)


class Count:
    def __init__(self, sync):
        self.sync, self.rejects, self.records, self.causes, self.identifiers = sync, 0, set(), {}, set()

    def add(self, row):
        record = row["fieldValues"]
        fields = tuple(sorted(set(row["invalidFields"]), key=place_of))
        looked = list(fields) or ([] if "emailAddress" not in record else ["emailAddress"])
        findings = [(finding_of(record.get(name, ""), name, record), record.get(name, "")) for name in looked]
        telling = [one for one in findings if one[0] != "looks right"]
        finding, example = (telling or findings or [("not looked at", "")])[0]
        example = cut(example, 1000)
        cause = self.causes.setdefault((row["statusCode"], fields), None) or Cause(row, finding, example)
        self.causes[row["statusCode"], fields] = cause
        cause.count += 1
        cause.findings.setdefault(finding, [0, row["recordIndex"], example])[0] += 1
        for name in looked:
            cause.shapes[name][shape_of(record.get(name, ""))] += 1
        cause.add_record(row["recordIndex"])
        name = f"{self.sync}/{row['recordIndex']}/{row['statusCode']}"
        cause.samples.append((stable_hash(name), self.rejects, row["recordIndex"]))
        if len(cause.samples) > 200:
            cause.samples = sorted(cause.samples)[:20]
        self.records.add(row["recordIndex"])
        if record.get("emailAddress"):
            self.identifiers.add(record["emailAddress"])
        self.rejects += 1

    def ordered(self):
        def key(item):
            (code, fields), cause = item
            return (-cause.count, code.encode(), not fields, [place_of(name) for name in fields])
        return sorted(self.causes.items(), key=key)

    def by_field(self):
        return [(code, ";".join(fields), str(cause.count), share(cause.count, self.rejects), str(cause.record),
                 cause.example) for (code, fields), cause in self.ordered()]

    def by_finding(self):
        rows = []
        for (code, fields), cause in self.causes.items():
            for finding, (count, record, example) in cause.findings.items():
                key = (-count, code.encode(), not fields, [place_of(name) for name in fields], ORDER.index(finding))
                rows.append((key, (code, ";".join(fields), finding, str(count), share(count, self.rejects),
                                   str(record), example)))
        return [row for _, row in sorted(rows)]

    def by_code(self):
        codes = {}
        for (code, _), cause in self.causes.items():  # in the order of their first rejects
            codes.setdefault(code, [0, cause.record, cause.example])[0] += cause.count
        return [(code, "", str(count), share(count, self.rejects), str(record), example)
                for code, (count, record, example) in sorted(codes.items(), key=lambda item: (-item[1][0], item[0]))]

    def details(self):
        rows = []
        for (code, fields), cause in self.ordered():
            findings = sorted(cause.findings.items(), key=lambda item: (-item[1][0], ORDER.index(item[0])))
            runs = sorted((run for run in cause.runs if run[1] > run[0]), key=lambda run: (run[0] - run[1], run[0]))
            shapes = []
            for name in sorted(cause.shapes, key=place_of):
                most = sorted(cause.shapes[name].items(), key=lambda item: (item[0] == "", -item[1], item[0].encode()))
                kept = [item for item in most if item[0]][:10]
                shapes.append({"field": name, "shapes": [{"shape": shape, "rejects": count} for shape, count in kept]})
            rows.append({
                "statusCode": code, "invalidFields": list(fields), "rejects": cause.count,
                "firstRecord": cause.record, "lastRecord": cause.last, "message": f"Message of {code}.",
                "findings": [{"finding": name, "rejects": count} for name, (count, _, _) in findings],
                "runs": runs[:20], "shapes": shapes,
                "sampleRecords": [record for _, record in sorted(
                    (row, record) for _, row, record in sorted(cause.samples)[:20])]})
        return rows

    def compared(self, after):
        rows = []
        for key in self.causes.keys() | after.causes.keys():
            a = self.causes[key].count if key in self.causes else 0
            b = after.causes[key].count if key in after.causes else 0
            change = "New" if not a else "Gone" if not b else "Same" if a == b else "More" if b > a else "Fewer"
            rows.append((key[0], ";".join(key[1]), str(a), str(b), change))
        return sorted(rows)
