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
worksheet.append([sheet["title"]])
worksheet.append(sheet["columns"])
for row, cells in enumerate(sheet["cells"], start=3):
    for column, described in enumerate(cells, start=1):
        cell = worksheet.cell(row, column)
        value = described["value"]
        cell.value = datetime.date.fromisoformat(value) if described["isDate"] and value else value
        cell.number_format = described["format"]
        if "comment" in described:
            cell.comment = Comment(described["comment"], "kstore")
worksheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(sheet["columns"]))
for row in sheet["hiddenRows"]:
    worksheet.row_dimensions[row].hidden = True
other = sheet["other"]
second = workbook.create_sheet(other["name"])
for values in other["rows"]:
    second.append(values)
second.merge_cells(start_row=2, start_column=1, end_row=other["mergedTo"], end_column=1)
second.sheet_state = "hidden" if other["isHidden"] else "visible"
workbook.save(sheet["path"])
