import { gridsFromHtml, tablesHtml } from '../../src/documents';
import type { CellValue, Grid, Report } from '../../src/report';

/** RTF as Word writes it, around a body of paragraphs and tables. */
export const rtfFile = (body: string): Uint8Array =>
  new TextEncoder().encode(`{\\rtf1\\ansi\\ansicpg936\\uc1 ${body}}`);

/** Text with every sign beyond ASCII as Word writes it, with one that stands for it in old readers. */
export const rtfText = (value: CellValue): string =>
  Array.from(String(value ?? ''), (sign) => {
    const code = sign.charCodeAt(0);
    if (sign === '\n') return '\\line ';
    return code < 0x80 ? sign : `\\u${code > 0x7fff ? code - 0x10000 : code}?`;
  }).join('');

/** A grid as a table whose cells are told by where they end, as LibreOffice writes it. */
function tableOf({ cells, merges }: Grid, cellText = rtfText): string {
  const width = Math.max(...cells.map((row) => row.length));
  return cells
    .map((row, r) => {
      const edges: string[] = [];
      const texts: string[] = [];
      for (let c = 0; c < width;) {
        const merge = merges.find(
          (one) => one.column === c && one.row <= r && r < one.row + one.rows,
        );
        const down = merge && merge.rows > 1 ? (merge.row === r ? '\\clvmgf' : '\\clvmrg') : '';
        const columns = merge?.columns ?? 1;
        c += columns;
        edges.push(`${down}\\cellx${c * 700 + ((r * 3) % 8)}`);
        texts.push(`\\pard\\intbl ${cellText(row[c - columns] ?? null)}\\cell`);
      }
      return `\\trowd${edges.join('')}${texts.join('')}\\row\n`;
    })
    .join('');
}

/** The tables of a report in RTF. @param cellText what is written for a cell */
export const rtfTables = (report: Report, cellText = rtfText): string =>
  gridsFromHtml(tablesHtml(report))
    .map((grid) => `${tableOf(grid, cellText)}\\pard\\par\n`)
    .join('');
