import { mostColumns, mostRows, type Merge } from '../../../../report';
import { assertCells } from '../../../limits';
import type { Attributes } from '../../../markup';
import { damaged, UnreadableFile } from '../../../unreadable';
import type { SeenCell, SeenSheet } from '../../../workbooks';

/** How many more, where something is said to be so often or to reach so far. */
const more = (text: string | undefined) => Math.max(0, Math.floor(Number(text ?? 0)) || 0);

/** A sheet as it comes together: what stands where, for rows and cells may leave some out. */
export class OpenSheet implements SeenSheet {
  hidden = false;
  readonly cells: SeenCell[] = [];
  readonly merges: Merge[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly from1904 = false;
  private readonly columnStyles = new Map<number, string>();
  private rowStyle: string | undefined;
  /** The row that is open, or was last. */
  private row = -1;
  private nextRow = 0;
  private nextColumn = 0;

  constructor(readonly name: string) {}

  addColumns(attributes: Attributes): void {
    const from = placed(attributes, this.nextColumn);
    const until = from + 1 + more(attributes['ss:Span']);
    assertCells(until, mostColumns);
    this.nextColumn = until;
    const style = attributes['ss:StyleID'];
    for (let column = from; column < until; column += 1) {
      if (attributes['ss:Hidden'] === '1') this.hiddenColumns.add(column);
      if (style !== undefined) this.columnStyles.set(column, style);
    }
  }

  openRow(attributes: Attributes): void {
    this.row = placed(attributes, this.nextRow);
    this.nextRow = this.row + 1 + more(attributes['ss:Span']);
    assertCells(this.nextRow, mostRows);
    this.nextColumn = 0;
    this.rowStyle = attributes['ss:StyleID'];
    if (attributes['ss:Hidden'] === '1') this.hiddenRows.add(this.row);
  }

  /** Where the cell stands that opens, and the styles that it has, the nearest first. */
  place(attributes: Attributes) {
    const { row } = this;
    const column = placed(attributes, this.nextColumn);
    const [across, down] = [more(attributes['ss:MergeAcross']), more(attributes['ss:MergeDown'])];
    this.nextColumn = column + 1 + across;
    assertCells(this.nextColumn, mostColumns);
    if (across + down > 0) this.merges.push({ row, column, rows: down + 1, columns: across + 1 });
    const styles = [attributes['ss:StyleID'], this.rowStyle, this.columnStyles.get(column)];
    return { row, column, styles };
  }
}

/** Excel opens no file in which places go back. */
function placed({ 'ss:Index': index }: Attributes, next: number): number {
  const place = index === undefined ? next : Number(index) - 1;
  if (!Number.isInteger(place) || place < next) throw new UnreadableFile(damaged);
  return place;
}
