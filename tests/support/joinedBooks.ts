import type { IWorkbookData } from '@univerjs/core';

/** A workbook of the grid with the sheets of another behind its own, as they are when put in. */
export function joinedBooks(book: IWorkbookData, other: IWorkbookData): IWorkbookData {
  const cellsOf = (cellData: Record<number, Record<number, { s?: unknown }>>) =>
    Object.fromEntries(
      Object.entries(cellData).map(([row, cells]) => [
        row,
        Object.fromEntries(
          Object.entries(cells).map(([column, cell]) => [
            column,
            { ...cell, ...(typeof cell.s === 'string' && { s: other.styles[cell.s] }) },
          ]),
        ),
      ]),
    );
  const sheets = Object.entries(other.sheets).map(([id, sheet]) => [
    id,
    { ...sheet, cellData: cellsOf((sheet.cellData ?? {}) as Parameters<typeof cellsOf>[0]) },
  ]);
  const parsed = ({ resources }: IWorkbookData) =>
    new Map(
      (resources ?? []).map(({ name, data }) => [
        name,
        JSON.parse(data) as Record<string, unknown>,
      ]),
    );
  const [own, more] = [parsed(book), parsed(other)];
  return {
    ...book,
    sheetOrder: [...book.sheetOrder, ...other.sheetOrder],
    sheets: { ...book.sheets, ...(Object.fromEntries(sheets) as IWorkbookData['sheets']) },
    resources: [...new Set([...own.keys(), ...more.keys()])].map((name) => ({
      name,
      data: JSON.stringify({ ...own.get(name), ...more.get(name) }),
    })),
  };
}
