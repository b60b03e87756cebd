import { readXml, type Attributes } from '../../../markup';
import { columnNumber, mostColumns, mostRows, type Merge } from '../../../../report';
import { limits } from '../../../limits';
import type { RichText } from '../../../workbooks';
import { Runs } from './strings';

/** A cell as its sheet has it. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** `s` is the number of a shared string; `n` a number. */
  readonly type: string;
  readonly style: number;
  /** What stands in its value; '' where it has none. */
  readonly value: string;
  /** Text that stands in the cell itself. */
  readonly inline: RichText | null;
  readonly formula: Formula | null;
}

/** A formula, and how far from the cell that it was written for. */
export interface Formula {
  readonly text: string;
  readonly down: number;
  readonly right: number;
}

export interface SheetContent {
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
  /** Where the results of one formula fill several cells, of which the first has the formula. */
  readonly arrays: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Put between values of one cell, which has but one: what comes of it is no number. */
const parted = '、';

const isTrue = (text: string | undefined) => text === '1' || text === 'true';

/** The cells of a sheet that hold something, in their order. */
export function sheetOf(xml: Uint8Array): SheetContent {
  const reader = new SheetReader();
  readXml(xml, reader, limits.unpacked);
  return reader;
}

class SheetReader implements SheetContent {
  readonly cells: SheetCell[] = [];
  readonly merges: Merge[] = [];
  readonly arrays: Merge[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  private readonly runs = new Runs();
  private readonly shared = new Map<string, { text: string; row: number; column: number }>();
  private row = -1;
  private column = -1;
  private cell: Attributes | null = null;
  /** Of what is open in the cell: only its own children are its value. */
  private depth = 0;
  private formulaTag: Attributes | null = null;
  private formulaText = '';
  private value = '';
  private inline: RichText | null = null;
  private taking: 'value' | 'formula' | 'inline' | null = null;

  open(name: string, attributes: Attributes): void {
    if (this.cell) this.openInCell(name, attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'row') {
      this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
      this.column = -1;
      if (isTrue(attributes.hidden)) this.hiddenRows.add(this.row);
    } else if (name === 'col' && isTrue(attributes.hidden)) this.hideColumns(attributes);
    else if (name === 'mergeCell') this.merges.push(...blockOf(attributes.ref));
  }

  text(text: string): void {
    if (this.taking === 'value') this.value += text;
    else if (this.taking === 'formula') this.formulaText += text;
    else if (this.taking === 'inline') this.runs.add(text);
  }

  close(name: string): void {
    if (!this.cell) return;
    this.depth -= 1;
    if (this.depth < 0) this.closeCell(this.cell);
    else if (this.depth > 0) {
      if (this.taking === 'inline') this.runs.close(name);
    } else {
      if (this.taking === 'inline') this.inline = this.runs.take();
      this.taking = null;
    }
  }

  private hideColumns({ min, max = min }: Attributes): void {
    const last = Math.min(Number(max), mostColumns);
    for (let column = Number(min); column <= last; column += 1) this.hiddenColumns.add(column - 1);
  }

  private openCell(attributes: Attributes): void {
    const spot = attributes.r === undefined ? null : spotOf(attributes.r);
    // A cell that does not say where it is stands beside the one before it.
    this.row = spot ? spot.row : this.row;
    this.column = spot ? spot.column : this.column + 1;
    this.cell = attributes;
    this.depth = 0;
    this.formulaTag = null;
    this.formulaText = '';
    this.value = '';
    this.inline = null;
  }

  private openInCell(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.depth > 1) {
      if (this.taking === 'inline') this.runs.open(name, attributes);
      else if (this.taking === 'value') this.value += parted;
    } else if (name === 'v') {
      this.taking = 'value';
      if (this.value !== '') this.value += parted;
    } else if (name === 'f') {
      this.taking = 'formula';
      this.formulaTag = attributes;
    } else if (name === 'is') this.taking = 'inline';
  }

  private closeCell({ t: type = 'n', s: style = '0' }: Attributes): void {
    this.cell = null;
    const { row, column, value, inline } = this;
    const formula = this.formula();
    if (value === '' && !inline && !formula) return;
    this.cells.push({ row, column, type, style: Number(style), value, inline, formula });
  }

  private formula(): Formula | null {
    if (!this.formulaTag) return null;
    const { row, column, formulaText: text } = this;
    if (this.formulaTag.t === 'array') this.arrays.push(...blockOf(this.formulaTag.ref));
    const id = this.formulaTag.t === 'shared' ? this.formulaTag.si : undefined;
    if (id === undefined) return { text, down: 0, right: 0 };
    const first = text === '' ? this.shared.get(id) : undefined;
    if (first) return { text: first.text, down: row - first.row, right: column - first.column };
    this.shared.set(id, { text, row, column });
    return { text, down: 0, right: 0 };
  }
}

/** `D4:E5`, as a list of one; none where it is no block of cells. */
function blockOf(ref = ''): readonly Merge[] {
  const [from = '', to = from] = ref.split(':');
  const [first, last] = [spotOf(from), spotOf(to)];
  if (!first || !last || last.row < first.row || last.column < first.column) return [];
  return [
    {
      row: first.row,
      column: first.column,
      rows: last.row - first.row + 1,
      columns: last.column - first.column + 1,
    },
  ];
}

/** `D4`: row 3, column 3; `$` before either changes nothing. Null for what is no cell. */
export function spotOf(ref: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(ref) ?? [];
  const [row, column] = [Number(digits) - 1, columnNumber(letters.toUpperCase())];
  const isCell = column >= 0 && column < mostColumns && row >= 0 && row < mostRows;
  return isCell ? { row, column } : null;
}
