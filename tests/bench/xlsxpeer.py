#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""xlsxpeer.py CSV XLSX: the cells of a CSV file in a workbook, with XlsxWriter in its mode of constant memory."""
import csv
import sys

import xlsxwriter

with open(sys.argv[1], encoding="utf-8", newline="") as file, \
        xlsxwriter.Workbook(sys.argv[2], {"constant_memory": True}) as book:
    sheet = book.add_worksheet()
    for number, row in enumerate(csv.reader(file)):
        for column, text in enumerate(row):
            if text:
                sheet.write_string(number, column, text)
