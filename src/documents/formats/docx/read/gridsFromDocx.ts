import {
  append,
  type CellValue,
  type ColumnWorth,
  type Grid,
  type Merge,
} from '../../../../report';
import { readMarkup } from '../../../markup';
import { assertLines, assertSize } from '../../../limits';
import { finder } from '../../xlsx/read/bytes';
import { unpack } from '../../../packed/zip';
import { cellsOfLine, separatorsOf } from '../../text/read/cells';
import { damaged, UnreadableFile } from '../../../unreadable';
import { WordTable } from './tables';

const body = 'word/document.xml';
const root = finder('<w:document');

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
export async function gridsFromDocx(bytes: Uint8Array): Promise<readonly Grid[]> {
  assertSize(bytes.length);
  const parts = await unpack(bytes, (name) => name === body);
  const xml = parts.get(body) ?? new Uint8Array();
  if (root(xml) < 0) throw new UnreadableFile(damaged);
  const reader = new DocumentReader();
  readMarkup(
    decoded(xml),
    {
      isSilent: (name) => silent.has(name),
      open: (name, attributes) => {
        reader.open(name, attributes['w:val']);
      },
      text: (text) => {
        reader.text(text);
      },
      close: (name) => {
        reader.close(name);
      },
    },
    true,
  );
  const { rows: cells, merges, columns } = reader;
  assertLines(cells.length);
  return cells.length === 0 ? [] : [{ sheet: null, top: 0, left: 0, cells, merges, columns }];
}

/** Bytes that become text at a time: documents swollen with properties are mostly that. */
const step = 1024 * 1024;

function* decoded(xml: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (let at = 0; at < xml.length; at += step) {
    yield decoder.decode(xml.subarray(at, at + step), { stream: true });
  }
  yield decoder.decode();
}

class DocumentReader {
  readonly rows: CellValue[][] = [];
  readonly merges: Merge[] = [];
  columns: ColumnWorth = 'loose';
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
      if (rows.some(({ length }) => length > 1)) this.columns = 'kept';
      append(this.rows, rows);
      append(this.merges, merges);
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
