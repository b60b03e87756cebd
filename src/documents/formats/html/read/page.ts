import {
  append,
  type CellValue,
  type ColumnWorth,
  type Grid,
  type Merge,
} from '../../../../report';
import { unguarded } from '../../../guard';
import { cellsOfLine, separatorsOf } from '../../text/read/cells';
import { TableRows } from './tableRows';

/** Elements that begin a new line. */
const blocks = new Set(
  (
    'address article aside blockquote br caption center dd div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section title tr ul'
  ).split(' '),
);

/** Puts what a parser meets into rows: tables as they are, text around them line by line. */
export class Page {
  private readonly rows: CellValue[][] = [];
  private readonly merges: Merge[] = [];
  private columns: ColumnWorth = 'loose';
  /** Tables that are open, the innermost last. */
  private readonly tables: TableRows[] = [];
  private line = '';

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const table = this.tables.at(-1);
    if (name === 'table') {
      this.endLine();
      for (const line of table?.becomeLayout() ?? []) this.put(line);
      this.tables.push(new TableRows());
    } else if (table && name === 'tr') this.endRow(table);
    else if (table && (name === 'td' || name === 'th')) {
      this.endLine();
      table.openCell(attributes.rowspan, attributes.colspan);
    } else if (blocks.has(name)) this.breakLine();
  }

  text(text: string): void {
    if (!this.tables.at(-1)?.text(text)) this.line += text;
  }

  close(name: string): void {
    const table = this.tables.at(-1);
    if (table && (name === 'td' || name === 'th')) {
      this.endLine();
      table.closeCell();
    } else if (table && name === 'tr') this.endRow(table);
    else if (table && name === 'table') {
      this.endRow(table);
      this.tables.pop();
    } else if (blocks.has(name)) this.breakLine();
  }

  finish(): Pick<Grid, 'merges' | 'columns'> & { readonly rows: CellValue[][] } {
    for (const table of this.tables.splice(0).reverse()) this.endRow(table);
    this.endLine();
    return { rows: this.rows, merges: this.merges, columns: this.columns };
  }

  private breakLine(): void {
    if (!this.tables.at(-1)?.text('\n')) this.endLine();
  }

  private endLine(): void {
    this.put(this.line);
    this.line = '';
  }

  private endRow(table: TableRows): void {
    this.endLine();
    const row = table.endRow(this.rows.length);
    if (!row) return;
    if (row.cells.length > 1) this.columns = 'kept';
    this.rows.push(row.cells);
    append(this.merges, row.merges);
  }

  private put(text: string): void {
    const line = text.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (line !== '') this.rows.push(cellsOfLine(unguarded(line), separatorsOf([line])));
  }
}
