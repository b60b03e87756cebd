import { strFromU8 } from 'fflate';
import { Parser } from 'htmlparser2';
import type { CellValue, Grid, Merge } from '../../report';
import { assertSize } from '../read/limits';
import { damaged, unpack } from '../read/zip';
import { cellsOfLine, separatorsOf } from '../text/cells';
import { UnreadableFile } from '../unreadable';
import { WordTable } from './tables';

const body = 'word/document.xml';

/** Properties of paragraphs (tab stops among them), what is struck out, moved away, or said twice. */
const silent = new Set(['w:pPr', 'mc:Fallback', 'w:moveFrom', 'w:del', 'w:instrText']);

/** What stands in a run beside its text. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/**
 * A Word document as one grid: its paragraphs and tables one below the other, as they come in the
 * text, with the merges of the tables. Text boxes stand where they are anchored; headers, footers
 * and notes are left out.
 * @throws UnreadableFile when it cannot be read
 */
export function gridsFromDocx(bytes: Uint8Array): readonly Grid[] {
  assertSize(bytes.length);
  const xml = strFromU8(unpack(bytes, (name) => name === body).get(body) ?? new Uint8Array());
  if (!xml.includes('<w:document')) throw new UnreadableFile(damaged);
  const reader = new DocumentReader();
  let skipping = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipping > 0 || silent.has(name)) skipping += 1;
        else reader.open(name, attributes['w:val']);
      },
      ontext(text) {
        if (skipping === 0) reader.text(text);
      },
      onclosetag(name) {
        if (skipping > 0) skipping -= 1;
        else reader.close(name);
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  const { rows: cells, merges } = reader;
  return cells.length === 0 ? [] : [{ sheet: null, top: 0, left: 0, cells, merges, typed: false }];
}

class DocumentReader {
  readonly rows: CellValue[][] = [];
  readonly merges: Merge[] = [];
  private readonly tables: WordTable[] = [];
  /** Paragraphs that are open: a text box is a paragraph within one. */
  private readonly paragraphs: string[] = [];
  private inText = false;

  open(name: string, value: string | undefined): void {
    const table = this.tables.at(-1);
    if (name === 'w:tbl') this.tables.push(new WordTable());
    else if (name === 'w:tc') table?.openCell();
    else if (name === 'w:p') this.paragraphs.push('');
    else if (name === 'w:t') this.inText = true;
    else if (signs[name] !== undefined) this.append(signs[name]);
    else table?.property(name.slice(2), value);
  }

  text(text: string): void {
    if (this.inText) this.append(text);
  }

  close(name: string): void {
    if (name === 'w:t') this.inText = false;
    else if (name === 'w:p') this.endParagraph(this.paragraphs.pop() ?? '');
    else if (name === 'w:tr') this.tables.at(-1)?.endRow();
    else if (name === 'w:tbl') {
      const { rows, merges } = this.tables.pop()?.finish(this.rows.length) ?? {
        rows: [],
        merges: [],
      };
      this.rows.push(...rows);
      this.merges.push(...merges);
    }
  }

  private append(text: string): void {
    const open = this.paragraphs.pop();
    if (open !== undefined) this.paragraphs.push(open + text);
  }

  private endParagraph(text: string): void {
    for (const line of text.split('\n').map((one) => one.trim())) {
      if (this.tables.at(-1)?.line(line)) continue;
      const cells = cellsOfLine(line, separatorsOf([line]));
      if (cells.length > 0) this.rows.push(cells);
    }
  }
}
