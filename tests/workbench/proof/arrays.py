"""Prints what openpyxl reads of a cell: what its formula fills, and the formula; then the values of F and G in a row."""
import sys, openpyxl

path, cell, row = sys.argv[1:]
sheet = openpyxl.load_workbook(path)['数据']
held = sheet[cell].value
# Before 3.1 openpyxl keeps it beside the cell.
old = getattr(sheet, 'formula_attributes', {}).get(cell, {})
print(old.get('ref') or held.ref, getattr(held, 'text', held))
print([one.value for one in openpyxl.load_workbook(path, data_only=True)['数据'][int(row)]][5:7])
