"""Writes a sheet, described in JSON on the standard input, with openpyxl and the calendar of 1904.

openpyxl computes no formulas, and a formula without a value is none in a table: values are written instead.
"""

import datetime
import json
import sys

import openpyxl
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904

sheet = json.load(sys.stdin)
workbook = openpyxl.Workbook()
workbook.epoch = CALENDAR_MAC_1904
workbook.properties.creator = "kstore"
workbook.properties.created = workbook.properties.modified = datetime.datetime(2000, 1, 1)
worksheet = workbook.active
worksheet.title = sheet["name"]
worksheet.append(sheet["columns"])
for row, cells in enumerate(sheet["cells"], start=2):
    for column, described in enumerate(cells, start=1):
        cell = worksheet.cell(row, column)
        value = described["value"]
        cell.value = datetime.date.fromisoformat(value) if described["isDate"] and value else value
        cell.number_format = described["format"]
        if "comment" in described:
            cell.comment = Comment(described["comment"], "kstore")
workbook.save(sheet["path"])
