import { assertCells, limits } from '../../../limits';
import { readXml, type Attributes, type MarkupReader } from '../../../markup';
import type { Run, RunLook, SeenSheet } from '../../../workbooks';
import { seenIn, type OpenCell } from './cell';
import type { Family, Styles } from './styles';
import { OpenTable, repeated } from './table';

/**
 * What stands among tables and is none of theirs: earlier states, links, drawings, remarks; and what
 * is no spreadsheet.
 */
const aside = new Set([
  'office:text',
  'office:presentation',
  'office:drawing',
  'table:tracked-changes',
  'table:dde-links',
  'table:shapes',
  'office:forms',
  'office:annotation',
  'text:ruby-text',
  'text:note',
]);

/** The tables of a spreadsheet, in their order. */
export function tablesOf(content: Uint8Array, styles: Styles): readonly SeenSheet[] {
  const reader = new TablesReader(styles);
  readXml(content, reader, limits.unpacked);
  return reader.tables;
}

class TablesReader implements MarkupReader {
  readonly tables: SeenSheet[] = [];
  private table: OpenTable | null = null;
  private cell: OpenCell | null = null;
  /** Styles of the text that is open: the cell's, and of each span in another. */
  private readonly spans: RunLook[] = [];
  private inParagraph = false;
  private filled = 0;

  constructor(private readonly styles: Styles) {}

  readonly isSilent = (name: string) =>
    aside.has(name) || (this.cell !== null && !name.startsWith('text:'));

  open(name: string, attributes: Attributes): void {
    if (this.cell) this.openInCell(name, attributes);
    else if (name === 'table:table') {
      const title = attributes['table:name'] ?? `Sheet${this.tables.length + 1}`;
      const isShown = this.styles.isShown('table', attributes['table:style-name']);
      this.table = new OpenTable(title, !isShown);
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell')
      this.openCell(attributes);
    else this.table?.open(name, attributes);
  }

  text(text: string): void {
    if (this.inParagraph) this.add(text.replace(/\s+/g, ' '));
  }

  close(name: string): void {
    if (this.cell) this.closeInCell(this.cell, name);
    else if (name === 'table:table' && this.table) {
      this.tables.push(this.table);
      this.table = null;
    } else this.table?.close(name);
  }

  private openCell(attributes: Attributes): void {
    const name = attributes['table:style-name'] ?? this.table?.defaultStyle();
    const style = this.styleOf('table-cell', name);
    this.cell = { attributes, runs: null, style };
    // A cell whose style stands above or below its line is all in one: only a part of it is a note.
    this.spans.splice(0, this.spans.length, { ...style, position: '' });
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (name === 'text:p' || name === 'text:h') {
      this.inParagraph = true;
      const isFirst = this.cell?.runs === null;
      if (this.cell) this.cell.runs ??= [];
      if (!isFirst) this.add('\n');
    } else if (name === 'text:span')
      this.spans.push(this.styleOf('text', attributes['text:style-name']));
    else if (name === 'text:s')
      this.add(' '.repeat(Math.min(repeated(attributes['text:c']), 1000)));
    else if (name === 'text:tab') this.add('\t');
    else if (name === 'text:line-break') this.add('\n');
  }

  private closeInCell(cell: OpenCell, name: string): void {
    if (name === 'text:p' || name === 'text:h') this.inParagraph = false;
    else if (name === 'text:span') this.spans.pop();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.cell = null;
      const seen = seenIn(cell);
      const many = this.table?.add(cell.attributes, seen) ?? 0;
      if (seen) assertCells((this.filled += many), limits.filled);
    }
  }

  private add(text: string): void {
    if (!this.cell?.runs || text === '') return;
    this.cell.runs.push(this.spans.reduce<Run>((run, span) => ({ ...run, ...span }), { text }));
  }

  private styleOf(family: Family, name: string | undefined): RunLook {
    return this.styles.text(family, name);
  }
}
