import { mostColumns, mostRows, type Merge } from '../../../../report';
import { assertCells, limits } from '../../../limits';
import type { Attributes } from '../../../markup';
import type { SeenCell, SeenSheet } from '../../../workbooks';

/** How often something stands there; once where nothing is said. */
export function repeated(text: string | undefined): number {
  const many = Math.floor(Number(text ?? 1));
  return many >= 1 ? many : 1;
}

type Content = Omit<SeenCell, 'row' | 'column'>;

interface RowCell extends Content {
  readonly column: number;
}

interface Column {
  /** Behind its last one, of which it may stand for many. */
  readonly until: number;
  readonly style: string | undefined;
}

const isHidden = (attributes: Attributes) =>
  (attributes['table:visibility'] ?? 'visible') !== 'visible';

/** A table as it comes together, row by row: what is repeated is put wherever it stands. */
export class OpenTable implements SeenSheet {
  readonly cells: SeenCell[] = [];
  readonly merges: Merge[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly from1904 = false;
  private readonly columns: Column[] = [];
  /** Of the groups of rows or of columns that are open: whether each is folded. */
  private readonly folded: boolean[] = [];
  private row = 0;
  private column = 0;
  private rowTag: Attributes = {};
  private rowCells: RowCell[] = [];
  private spans: Omit<Merge, 'row'>[] = [];
  /** Which of the columns the cell that comes next stands in. */
  private at = 0;

  constructor(
    readonly name: string,
    readonly hidden: boolean,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'table:table-column') this.addColumns(attributes);
    else if (name === 'table:table-row-group' || name === 'table:table-column-group')
      this.folded.push(attributes['table:display'] === 'false');
    else if (name === 'table:table-row') {
      this.rowTag = attributes;
      this.rowCells = [];
      this.spans = [];
      this.column = 0;
      this.at = 0;
    }
  }

  close(name: string): void {
    if (name === 'table:table-row') this.closeRow();
    else if (name === 'table:table-row-group' || name === 'table:table-column-group')
      this.folded.pop();
  }

  /** The style of the cell that comes next, where it has none of its own. */
  defaultStyle(): string | undefined {
    while (this.column >= (this.columns[this.at]?.until ?? Infinity)) this.at += 1;
    return this.rowTag['table:default-cell-style-name'] ?? this.columns[this.at]?.style;
  }

  /** A cell of the row that is open. @returns how many cells that fills */
  add(attributes: Attributes, content: Content | null): number {
    const many = repeated(attributes['table:number-columns-repeated']);
    const rows = repeated(attributes['table:number-rows-spanned']);
    const columns = repeated(attributes['table:number-columns-spanned']);
    if (rows > 1 || columns > 1) this.spans.push({ column: this.column, rows, columns });
    if (content) {
      assertCells(this.column + many, mostColumns);
      for (let i = 0; i < many; i += 1) this.rowCells.push({ ...content, column: this.column + i });
    }
    this.column += many;
    return many;
  }

  private addColumns(attributes: Attributes): void {
    const from = this.columns.at(-1)?.until ?? 0;
    const until = from + repeated(attributes['table:number-columns-repeated']);
    this.columns.push({ until, style: attributes['table:default-cell-style-name'] });
    if (!isHidden(attributes) && !this.folded.includes(true)) return;
    for (let column = from; column < Math.min(until, mostColumns); column += 1)
      this.hiddenColumns.add(column);
  }

  private closeRow(): void {
    const many = repeated(this.rowTag['table:number-rows-repeated']);
    const from = this.row;
    this.row += many;
    if (this.rowCells.length === 0 && this.spans.length === 0) return;
    assertCells(this.row, mostRows);
    const isFolded = isHidden(this.rowTag) || this.folded.includes(true);
    for (let row = from; row < this.row; row += 1) {
      if (isFolded) this.hiddenRows.add(row);
      for (const span of this.spans) this.merges.push({ ...span, row });
      for (const cell of this.rowCells) this.cells.push({ ...cell, row });
      assertCells(this.cells.length + this.merges.length, limits.filled);
    }
  }
}
