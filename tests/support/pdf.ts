import { layout, type TableForm } from '../../src/form';
import type { Report } from '../../src/report';
import { tableCells } from './tableCells';

/** Operators of one page; y goes up, as in PDF. */
export type PageOperators = readonly string[];

export interface PdfOptions {
  /** Entries of every page, such as `/Rotate 90`. */
  readonly page?: string;
  /** Entries of the first page alone, such as `/Annots [6 0 R]`. */
  readonly firstPage?: string;
  /** Entries of the catalogue, such as `/AcroForm 6 0 R`. */
  readonly catalog?: string;
  /** Entries of the resources of every page, and of its fonts. */
  readonly resources?: string;
  readonly fonts?: string;
  /** More objects, numbered from `firstOther` on. */
  readonly objects?: readonly string[];
  readonly size?: readonly [number, number];
  /** Entries of the trailer, such as `/Encrypt 9 0 R`. */
  readonly trailer?: string;
}

/** The number of the first of a file's other objects. */
export const firstOther = 6;

const width = 595;
const height = 842;

const hex = (text: string) =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0'));

/** Text in Song, half-width signs half as wide as Chinese ones. */
export const textAt = (x: number, y: number, size: number, text: string) =>
  `BT /F1 ${size} Tf ${x} ${y} Td <${hex(text).join('')}> Tj ET`;

export const lineFrom = (x1: number, y1: number, x2: number, y2: number) =>
  `${x1} ${y1} m ${x2} ${y2} l S`;

/** An object that is a stream. */
export const streamOf = (entries: string, content: string) =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** A PDF of pages of operators, A4, with a Chinese font that is not in it. */
export function pdfOf(pages: readonly PageOperators[], options: PdfOptions = {}): Uint8Array {
  const others = options.objects ?? [];
  const pageAt = (i: number) => firstOther + others.length + 2 * i;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${options.catalog ?? ''} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${pageAt(i)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 [207] 2 95 500 814 939 500] >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...others,
  ];
  pages.forEach((operators, i) => {
    const size = (options.size ?? [width, height]).join(' ');
    const resources = `<< /Font << /F1 3 0 R ${options.fonts ?? ''} >> ${options.resources ?? ''} >>`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size}] /Resources ${resources} /Contents ${pageAt(i) + 1} 0 R ${options.page ?? ''} ${i === 0 ? (options.firstPage ?? '') : ''} >>`,
      streamOf('', operators.join('\n')),
    );
  });
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `<< /Size ${size} /Root 1 0 R ${options.trailer ?? ''} >>`;
  const start = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n${trailer}\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** How the cells of a table are written. */
export interface Hand {
  readonly lines: boolean;
  /** The operators that write a text in a cell from `x` on. */
  readonly write: (x: number, y: number, size: number, text: string) => string;
}

export const plainHand: Hand = { lines: true, write: textAt };

const widthOf = (text: string, size: number) =>
  Array.from(text).reduce((sum, sign) => sum + (sign.charCodeAt(0) < 256 ? size / 2 : size), 0);

/** Text broken into lines that fit, the last one included. */
function broken(text: string, room: number, size: number): string[] {
  const lines = [''];
  for (const sign of text) {
    const line = lines.at(-1) ?? '';
    if (widthOf(line + sign, size) > room) lines.push(sign);
    else lines[lines.length - 1] = line + sign;
  }
  return lines;
}

/** A table as operators, from `top` down, rows from `from` to before `to`. */
export function tableOperators(
  report: Report,
  table: TableForm,
  hand: Hand,
  { top, from = 0, to = table.rows.length }: { top: number; from?: number; to?: number },
): string[] {
  const [left, right, rowHeight] = [40, width - 40, 24];
  const cells = tableCells(report, table);
  const x = (column: number) => left + ((right - left) * column) / table.width;
  const y = (row: number) => top - (row - from) * rowHeight;
  return layout(table).flatMap(({ cell, row, column }) => {
    const [start, end] = [Math.max(row, from), Math.min(row + cell.down, to)];
    if (start >= end) return [];
    const [x1, x2] = [x(column), x(column + cell.across)];
    const text = row >= from ? String(cells[row]?.[column] ?? '') : '';
    const [room, space] = [x2 - x1 - 4, y(start) - y(end) - 2];
    // Small enough that all of it stands in its cell.
    const sizes = [8, 7, 6, 5, 4, 3];
    const size = sizes.find((one) => broken(text, room, one).length * one <= space) ?? 3;
    const lines = broken(text, room, size);
    const middle = (y(start) + y(end)) / 2 + ((lines.length - 2) * size) / 2 + 1;
    const frame = `${x1} ${y(end)} ${x2 - x1} ${y(start) - y(end)} re S`;
    return [
      ...(hand.lines ? [frame] : []),
      ...lines
        .filter((line) => line !== '')
        .map((line, i) =>
          hand.write((x1 + x2 - widthOf(line, size)) / 2, middle - i * size, size, line),
        ),
    ];
  });
}

/** A whole report on pages: its title, and each table under its heading. */
export function reportPages(report: Report, hand: Hand = plainHand): string[][] {
  const [two, three, four] = report.form.tables;
  if (!two || !three || !four) return [];
  const title = `${report.organ ?? ''}${String(report.year)}年政府信息公开工作年度报告`;
  return [
    [
      textAt(100, 790, 14, title),
      textAt(60, 750, 10, two.heading),
      ...tableOperators(report, two, hand, { top: 740 }),
    ],
    [textAt(60, 800, 10, three.heading), ...tableOperators(report, three, hand, { top: 790 })],
    [textAt(60, 800, 10, four.heading), ...tableOperators(report, four, hand, { top: 790 })],
  ];
}
