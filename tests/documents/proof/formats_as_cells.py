"""Writes every conditional format of a workbook as plain formulas, so that any program computes it.

Usage: formats_as_cells.py IN.xlsx OUT.xlsx [IN.xlsx OUT.xlsx ...]

For the k-th format of a sheet, the cell at (row, column) of its range gets its formula at
(row, column + 40 * (k + 1)). Cached values of formulas are not kept, so all is computed anew.
Prints nothing; openpyxl itself fails on a workbook that is not sound.
"""

import sys

import openpyxl
from openpyxl.formula.translate import Translator
from openpyxl.utils import get_column_letter


def spread(sheet):
    rules = sorted(
        ((rule, formats) for formats in sheet.conditional_formatting for rule in formats.rules),
        key=lambda pair: pair[0].priority,
    )
    written = []
    for k, (rule, formats) in enumerate(rules):
        blocks = list(formats.sqref.ranges)
        origin = f"{get_column_letter(min(b.min_col for b in blocks))}{min(b.min_row for b in blocks)}"
        for block in blocks:
            for row in range(block.min_row, block.max_row + 1):
                for column in range(block.min_col, block.max_col + 1):
                    here = f"{get_column_letter(column)}{row}"
                    formula = Translator("=" + rule.formula[0], origin=origin).translate_formula(here)
                    written.append((row, column + 40 * (k + 1), formula))
    for row, column, formula in written:
        sheet.cell(row=row, column=column, value=formula)


def main(files):
    for source, target in zip(files[::2], files[1::2]):
        workbook = openpyxl.load_workbook(source)
        for sheet in workbook:
            spread(sheet)
        workbook.save(target)


main(sys.argv[1:])
