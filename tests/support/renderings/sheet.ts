import type { CellValue, Grid, Merge } from '../../../src/report';
import type { Chance } from './chance';
import type { Figures, PrintedCell, PrintedTable } from './table';

/** Where tables stand in a sheet. */
interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Numbers are numbers, unless there are words beside them or they are written in wide digits. */
function valueOf({ id, kind, text }: PrintedCell, figures: Figures): string | number {
  if (kind === 'label' || !/^[-\d.,]+$/.test(text) || !/\d/.test(text)) return text;
  return (id === null ? null : figures.get(id)) ?? Number(text.replaceAll(',', ''));
}

/** Cells of a workbook's sheet; numbers are numbers, merged cells are merged or left blank. */
export class SheetCells {
  private readonly cells: CellValue[][] = [];
  private readonly merges: Merge[] = [];
  private next = 0;

  constructor(private readonly chance: Chance) {}

  line(text: string, column = 0): void {
    this.put({ row: this.next, column }, text);
    this.next += 1 + this.chance.below(2);
  }

  table(table: PrintedTable, figures: Figures, column = 0, row = this.next): void {
    const merged = this.chance.once(4) ? 0 : 1;
    const asText = this.chance.once(12);
    for (const cell of table.cells) {
      const at = { row: row + cell.row, column: column + cell.column };
      const value = valueOf(cell, figures);
      this.put(at, value === '' ? null : asText && this.chance.once(9) ? String(value) : value);
      if (merged === 1 && cell.across * cell.down > 1) {
        this.merges.push({ ...at, rows: cell.down, columns: cell.across });
      }
      this.next = Math.max(this.next, at.row + 1 + this.chance.below(2));
    }
  }

  get bottom(): number {
    return this.next;
  }

  grid(sheet: string): Grid {
    const { cells, merges } = this;
    return {
      sheet,
      top: 0,
      left: 0,
      cells: Array.from({ length: cells.length }, (_, r) =>
        Array.from(cells[r] ?? [], (value: CellValue | undefined) => value ?? null),
      ),
      merges,
      columns: 'typed',
    };
  }

  private put({ row, column }: Corner, value: CellValue): void {
    (this.cells[row] ??= [])[column] = value;
  }
}
