import { read, utils, write, type WorkBook } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cleanXlsx, pageHtml, reportDocx } from '../../src/documents';
import { valueOf, type CellValue, type Report } from '../../src/report';
import { rtfFile, rtfTables, rtfText } from './rtfFile';
import { reportCells } from './tableCells';

/**
 * What people do to a figure in its cell: the number of a footnote behind it, the old number struck
 * out before it, a number that nobody sees behind it, a word behind it.
 */
export type Harm = 'footnote' | 'struck' | 'hidden' | 'word';

/** Figures by their id, and what was done to each. */
export type Harms = ReadonlyMap<string, Harm>;

/** A kind of file that a report comes in. */
export interface Carrier {
  readonly name: string;
  /** What can be done to a figure in it. */
  readonly harms: readonly Harm[];
  readonly write: (report: Report, harms: Harms) => Promise<Uint8Array>;
}

/** The number that is struck out, that of the footnote, and the one that nobody sees. */
const [old, note, unseen] = ['47', '1', '9'];

/** What a cell holds that something was done to, piece by piece as its carrier writes them. */
function pieces(
  harm: Harm,
  value: string,
  piece: (text: string, look: Harm | null) => string,
): string {
  const own = piece(value, null);
  if (harm === 'struck') return piece(old, 'struck') + own;
  if (harm === 'word') return piece(`${value}件`, null);
  return own + piece(harm === 'footnote' ? note : unseen, harm);
}

/** Numbers in the place of the figures that something is done to: none of a report is as large. */
const first = 700_000_001;

interface Marked {
  readonly report: Report;
  /** What is to stand for each of those numbers: the figure as it is written, and what is done to it. */
  readonly marks: readonly (readonly [mark: number, value: string, harm: Harm])[];
}

function marked(report: Report, harms: Harms): Marked {
  const values = Float64Array.from(report.values);
  const marks = Array.from(harms, ([id, harm], i) => {
    values[report.form.indexOf.get(id) ?? -1] = first + i;
    return [first + i, String(valueOf(report, id) ?? ''), harm] as const;
  });
  return { report: { ...report, values }, marks };
}

/** The text with something else for each mark; `around` finds the cell that holds it. */
function withHarms(
  text: string,
  { marks }: Marked,
  around: (mark: number) => RegExp,
  content: (value: string, harm: Harm, found: readonly string[]) => string,
): string {
  return marks.reduce(
    (left, [mark, value, harm]) =>
      left.replace(around(mark), (...found: string[]) => content(value, harm, found)),
    text,
  );
}

function inPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [part, content] of Object.entries(parts))
    if (part.startsWith(name)) parts[part] = strToU8(change(strFromU8(content)));
  return zipSync(parts);
}

const all: readonly Harm[] = ['footnote', 'struck', 'hidden', 'word'];

const htmlPiece = (text: string, look: Harm | null) => {
  if (look === 'footnote') return `<sup>${text}</sup>`;
  if (look === 'struck') return `<del>${text}</del>`;
  return look === 'hidden' ? `<span style="display:none">${text}</span>` : text;
};

const runFormats: Readonly<Record<Harm, string>> = {
  footnote: '<w:vertAlign w:val="superscript"/>',
  struck: '<w:strike/>',
  hidden: '<w:vanish/>',
  word: '',
};
const wordPiece = (text: string, look: Harm | null) =>
  `<w:r><w:rPr>${look ? runFormats[look] : ''}</w:rPr><w:t>${text}</w:t></w:r>`;

const sheetFormats: Readonly<Record<Harm, string>> = {
  footnote: '<vertAlign val="superscript"/>',
  struck: '<strike/>',
  hidden: '',
  word: '',
};
const sheetPiece = (text: string, look: Harm | null) =>
  `<r><rPr>${look ? sheetFormats[look] : ''}</rPr><t>${text}</t></r>`;

const rtfWords: Readonly<Record<Harm, string>> = {
  footnote: '\\super ',
  struck: '\\strike ',
  hidden: '\\v ',
  word: '',
};
const rtfPiece = (text: string, look: Harm | null) =>
  look ? `{${rtfWords[look]}${rtfText(text)}}` : rtfText(text);

const odsPiece = (text: string, look: Harm | null) =>
  look === null ? text : `<text:span text:style-name="${look}">${text}</text:span>`;
const odsStyles = `<style:style style:name="footnote" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="struck" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>`;

const plainPiece = (text: string, look: Harm | null) => (look === 'footnote' ? '①' : text);

/** The cells as text, line by line, with words in the cells that something was done to. */
function linesOf(change: Marked, cell: (text: string) => string, separator: string): Uint8Array {
  const words = new Map(
    change.marks.map(([mark, value, harm]) => [mark, pieces(harm, value, plainPiece)]),
  );
  const text = (value: CellValue) => words.get(Number(value)) ?? String(value ?? '');
  const rows = reportCells(change.report).map((row) =>
    row.map((value) => cell(text(value))).join(separator),
  );
  return strToU8([`${String(change.report.year)}年`, ...rows].join('\r\n'));
}

/** As another program writes what it reads in our workbook. */
async function rewritten(report: Report, type: 'biff8' | 'ods', harms: Harms): Promise<Uint8Array> {
  const change = marked(report, harms);
  const book: WorkBook = read(await cleanXlsx(change.report));
  for (const sheet of Object.values(book.Sheets))
    for (const [mark, value, harm] of type === 'biff8' ? change.marks : [])
      for (const [place, cell] of Object.entries(sheet))
        if ((cell as { v?: unknown }).v === mark)
          utils.sheet_add_aoa(sheet, [[pieces(harm, value, plainPiece)]], { origin: place });
  const bytes: unknown = write(book, { type: 'buffer', bookType: type });
  const file = new Uint8Array(bytes as Uint8Array);
  if (type === 'biff8') return file;
  return inPart(file, 'content.xml', (xml) =>
    withHarms(
      xml.replace('</office:automatic-styles>', `${odsStyles}$&`),
      change,
      (mark) =>
        new RegExp(
          `<table:table-cell([^>]*?) office:value-type="float" office:value="${mark}"([^>]*)>.*?</table:table-cell>`,
        ),
      (value, harm, [, before = '', after = '']) =>
        `<table:table-cell${before} office:value-type="string"${after}><text:p>${pieces(harm, value, odsPiece)}</text:p></table:table-cell>`,
    ),
  );
}

/** Eight kinds of files, as our own writers, a library and two hands of this file write them. */
export const carriers: readonly Carrier[] = [
  {
    name: 'xlsx',
    harms: ['footnote', 'struck', 'word'],
    write: async (report, harms) => {
      const change = marked(report, harms);
      return inPart(await cleanXlsx(change.report), 'xl/worksheets/', (xml) =>
        withHarms(
          xml,
          change,
          (mark) => new RegExp(`<c r="([A-Z]+\\d+)"((?: s="\\d+")?)[^>]*><v>${mark}</v></c>`),
          (value, harm, [, place = '', style = '']) =>
            `<c r="${place}"${style} t="inlineStr"><is>${pieces(harm, value, sheetPiece)}</is></c>`,
        ),
      );
    },
  },
  {
    name: 'xls',
    harms: ['footnote', 'word'],
    write: (report, harms) => rewritten(report, 'biff8', harms),
  },
  {
    name: 'ods',
    harms: ['footnote', 'struck', 'word'],
    write: (report, harms) => rewritten(report, 'ods', harms),
  },
  {
    name: 'docx',
    harms: all,
    write: (report, harms) => {
      const change = marked(report, harms);
      return Promise.resolve(
        inPart(reportDocx(change.report), 'word/document.xml', (xml) =>
          withHarms(
            xml,
            change,
            (mark) => new RegExp(`<w:r>(?:(?!<w:r>).)*?<w:t[^>]*>${mark}</w:t></w:r>`),
            (value, harm) => pieces(harm, value, wordPiece),
          ),
        ),
      );
    },
  },
  {
    name: 'rtf',
    harms: all,
    write: (report, harms) => {
      const change = marked(report, harms);
      const cells = new Map(
        change.marks.map(([mark, value, harm]) => [mark, pieces(harm, value, rtfPiece)]),
      );
      const body = rtfTables(change.report, (value) => cells.get(Number(value)) ?? rtfText(value));
      const title = rtfText(`${String(report.year)}年政府信息公开工作年度报告`);
      return Promise.resolve(rtfFile(`${title}\\par ${body}`));
    },
  },
  {
    name: 'html',
    harms: all,
    write: (report, harms) => {
      const change = marked(report, harms);
      const html = withHarms(
        pageHtml(change.report),
        change,
        (mark) => new RegExp(`(?<=>)${mark}(?=<)`),
        (value, harm) => pieces(harm, value, htmlPiece),
      );
      return Promise.resolve(strToU8(html));
    },
  },
  {
    name: 'csv',
    harms: ['footnote', 'word'],
    write: (report, harms) =>
      Promise.resolve(
        linesOf(marked(report, harms), (text) => `"${text.replaceAll('"', '""')}"`, ','),
      ),
  },
  {
    name: 'txt',
    harms: ['footnote', 'word'],
    write: (report, harms) =>
      Promise.resolve(linesOf(marked(report, harms), (text) => text.replace(/\s+/g, ''), '\t')),
  },
];
