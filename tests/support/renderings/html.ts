import type { Chance } from './chance';
import { rowsOf, type PrintedCell, type PrintedTable } from './table';

type Wrap = (text: string) => string;

const wraps: readonly [Wrap, ...Wrap[]] = [
  (text) => text,
  (text) => `<p><span style="font-size:12pt"><span>${text}</span></span></p>`,
  (text) => `\n  <div>${text}</div>\n`,
  (text) => `<p>${text}<br></p>`,
];

function rowHtml(cells: readonly PrintedCell[], tag: string, wrap: Wrap, end: string): string {
  const written = cells.map(({ across, down, text }) => {
    const spans = `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan=${down}` : ''}`;
    return `<${tag}${spans}>${wrap(text === '' ? '&nbsp;' : text)}</${tag}>`;
  });
  return `<tr>${written.join('')}${end}`;
}

const whole = (rows: readonly string[]) =>
  `<table border="1"><tbody>${rows.join('\n')}</tbody></table>`;

/** A row below which no cell reaches down any further, so that a page may end there. */
function mayEnd({ cells }: PrintedTable, row: number): boolean {
  return cells.every((cell) => cell.row > row || cell.row + cell.down <= row + 1);
}

/**
 * A table as a page has it: rowspan and colspan, cells wrapped in whatever the editor left; once
 * in a while in two, its header repeated or not.
 */
export function htmlTable(table: PrintedTable, chance: Chance, between: string): string {
  const wrap = chance.pick(wraps);
  const head = chance.once(2) ? 'th' : 'td';
  const rows = rowsOf(table).map((cells, r) => {
    const end = chance.once(40) ? '' : '</tr>';
    return rowHtml(cells, r < table.headerRows ? head : 'td', wrap, end);
  });
  const ends = rows.flatMap((_, r) =>
    r >= table.headerRows && r < rows.length - 1 && mayEnd(table, r) ? [r + 1] : [],
  );
  const at = ends[chance.below(ends.length + 3)];
  if (at === undefined || table.form.id === '4') return whole(rows);
  const again = table.form.id === '3' && chance.once(2) ? rows.slice(0, table.headerRows) : [];
  return `${whole(rows.slice(0, at))}${between}${whole([...again, ...rows.slice(at)])}`;
}
