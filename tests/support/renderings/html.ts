import type { Chance } from './chance';
import { rowsOf, type PrintedTable } from './table';

/** A table as a page has it: rowspan and colspan, cells wrapped in whatever the editor left. */
export function htmlTable(table: PrintedTable, chance: Chance): string {
  const wrap = chance.pick<(text: string) => string>([
    (text) => text,
    (text) => `<p><span style="font-size:12pt"><span>${text}</span></span></p>`,
    (text) => `\n  <div>${text}</div>\n`,
    (text) => `<p>${text}<br></p>`,
  ]);
  const head = chance.once(2) ? 'th' : 'td';
  const rows = rowsOf(table).map((cells, r) => {
    const tag = r < table.headerRows ? head : 'td';
    const written = cells.map(({ across, down, text }) => {
      const spans = `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan=${down}` : ''}`;
      return `<${tag}${spans}>${wrap(text === '' ? '&nbsp;' : text)}</${tag}>`;
    });
    return `<tr>${written.join('')}${chance.once(40) ? '' : '</tr>'}`;
  });
  return `<table border="1"><tbody>${rows.join('\n')}</tbody></table>`;
}
