"""Writes a workbook anew with openpyxl, and with XlsxWriter, which leaves every formula uncalculated.

Arguments: the workbook, where openpyxl is to save it, where XlsxWriter is.
"""

import sys

import openpyxl
import xlsxwriter

source, saved, written = sys.argv[1:]
book = openpyxl.load_workbook(source)
book.save(saved)

with xlsxwriter.Workbook(written) as out:
    for sheet in book.worksheets:
        page = out.add_worksheet(sheet.title)
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    page.write(cell.row - 1, cell.column - 1, cell.value)
        for merged in sheet.merged_cells.ranges:
            first = sheet.cell(merged.min_row, merged.min_col).value
            bounds = merged.min_row - 1, merged.min_col - 1, merged.max_row - 1, merged.max_col - 1
            page.merge_range(*bounds, first)
