# SPDX-License-Identifier: MIT
"""Rejects as Eloqua could send them, made up: 40 causes and whatever may be odd about them."""

import random

FIELDS = ["emailAddress", "firstName", "lastName", "company", "country", "birthDate", "annualRevenue", "phone",
          "Straße", "notes", "city", "custom1"]
# Of the definition: another order than that of the records.
DEFINITION = ["lastName", "emailAddress", "birthDate", "annualRevenue", "firstName", "company", "country", "phone",
              "Straße", "notes", "city", "custom1"]

EMAILS = ["jane", "", " ", "null", "N/A", "jane@example.com", " jane@example.com", "jane@example.com\u00a0",
          "ja\u00a0ne@example.com", "ja\u200bne@example.com", "jane@exa\tmple.com", "MÃ¼ller@example.com",
          "a@x.com;b@y.com", "a@x.com b@y.com", "Jane <jane@example.com>", "jane@@example.com", "ja ne@example.com",
          "jané@example.com", "@example.com", ".jane@example.com", "jane@example..com", "jane@example",
          "ja,ne@example.com", "x" * 260 + "@example.com", "\ufffd@example.com", "名前@例え.jp"]
DATES = ["2021-02-30", "2021-02-03", "2021-02-03 10:00:00.123", "03/02/2021", "3.2.21", "44230", "1612345678",
         "yesterday", "", "2021-02-03T25:00:00Z"]
NUMBERS = ["1,5", "1.234.567", "1,234", "€ 12", "12 EUR", "-3", "3.25", "12", "", "n/a", "+7"]
WORDS = ["Berlin", "", "  ", "Zürich", "陽光", "none", "undefined", "O'Neil", "a@b.co", "x" * 70, "\u0007bell", "😀 grin",
         "Ab1234567 x-9"]

CODES = ["ELQ-00002", "ELQ-00011", "ELQ-00026", "ELQ-00040", "ELQ-00061", "ELQ-00125", "ELQ-09999", "strange"]
SETS = [["emailAddress"], ["emailAddress", "firstName"], [], ["birthDate"], ["annualRevenue", "birthDate"]]
CAUSES = [(code, fields) for code in CODES for fields in SETS]  # 40
assert len(CAUSES) == 40
BLOCK = 1000


class Rejects:
    """Row by row, the same ones whenever they are asked for."""

    def __init__(self, rows, seed):
        self.rows, self.seed = rows, seed
        self.latest = None, None  # number and rows of a block; threads share it

    def __len__(self):
        return self.rows

    def __iter__(self):
        for first in range(0, self.rows, BLOCK):
            yield from self.made(first // BLOCK)

    def some(self, first, count):
        rows = []
        while count > 0 and first < self.rows:
            block = self.made(first // BLOCK)
            piece = block[first % BLOCK:first % BLOCK + count]
            rows += piece
            first, count = first + len(piece), count - len(piece)
        return rows

    def made(self, number):
        known, block = self.latest
        if known == number:
            return block
        chance = random.Random(f"{self.seed}/{number}")
        size = min(BLOCK, self.rows - number * BLOCK)
        block = [self.row(number, place, chance) for place in range(size)]
        self.latest = number, block
        return block

    def row(self, number, place, chance):
        isRun = number % 7 == 3 and 100 <= place < 900
        which = 1 if isRun else min(int(chance.paretovariate(0.8)) - 1, 39)
        code, fields = CAUSES[which]
        fields = list(fields)
        chance.shuffle(fields)
        if which % 13 == 5:
            fields.append("ghost;town")  # as names of fields go: not two of them
        values = {name: self.value(name, chance) for name in FIELDS}
        # Oracle says that all fields are there; the program must not rely on it.
        if chance.random() < 0.05:
            del values[chance.choice(FIELDS)]
        return {"recordIndex": self.record(number, place, isRun), "statusCode": code,
                "message": f"Message of {code}.", "invalidFields": fields, "fieldValues": values}

    @staticmethod
    def record(number, place, isRun):
        first = 2 * number * BLOCK + 1
        if isRun:
            return first + place
        place -= place % 50 == 49  # one record, two rejects
        return first + 2 * place if place < 100 else first + place + (place >= 900) * 50

    @staticmethod
    def value(name, chance):
        if name == "emailAddress":
            return chance.choice(EMAILS) if chance.random() < 0.3 else f"p{chance.randrange(10**6)}.example.com"
        if name == "birthDate":
            return chance.choice(DATES)
        if name == "annualRevenue":
            return chance.choice(NUMBERS)
        return chance.choice(WORDS)
