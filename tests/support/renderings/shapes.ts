import type { Chance } from './chance';
import { rowsOf, type PrintedCell, type PrintedTable } from './table';

/** Lines of text in which a table is written. */
export type Shape = (table: PrintedTable, chance: Chance) => string[];

const rowCount = (table: PrintedTable) => Math.max(...table.cells.map(({ row }) => row)) + 1;

/** Every cell of the table's grid as text; covered ones empty. */
function gridOf(table: PrintedTable): string[][] {
  const grid = Array.from({ length: rowCount(table) }, () =>
    new Array<string>(table.form.width).fill(''),
  );
  for (const { row, column, text } of table.cells) {
    const line = grid[row];
    if (line) line[column] = text;
  }
  return grid;
}

/** Page numbers and a repeated header, somewhere between two rows. */
function withPageBreak(
  lines: string[],
  table: PrintedTable,
  chance: Chance,
  header: string[],
): string[] {
  if (!chance.once(3) || lines.length <= table.headerRows + 2) return lines;
  const at = table.headerRows + 1 + chance.below(lines.length - table.headerRows - 1);
  const number = chance.pick(['- 4 -', '— 5 —', '－ 6 －', '第 3 页']);
  const again = table.form.id === '3' && chance.once(2) ? header : [];
  return [...lines.slice(0, at), '', number, '', ...again, ...lines.slice(at)];
}

/** As a spreadsheet copies it: tabs, covered cells empty. */
export const tabs: Shape = (table, chance) => {
  const trimmed = chance.once(3);
  const lines = gridOf(table).map((row) => row.join('\t'));
  const kept = trimmed ? lines.map((line) => line.replace(/\t+$/, '')) : lines;
  return withPageBreak(kept, table, chance, kept.slice(0, table.headerRows));
};

/** As browsers copy some pages: fillers for covered cells are there, or fewer, or shifted. */
export const shiftedTabs: Shape = (table, chance) => {
  const fillers = [chance.below(3), chance.below(2), 0, 0];
  return rowsOf(table).map((cells, r) => {
    const down = table.cells.filter((cell) => cell.row < r && cell.row + cell.down > r && !cell.id);
    const start = r < table.headerRows ? chance.below(2) + down.length : down.length;
    const texts = cells.flatMap((cell) => [
      cell.text,
      ...(cell.id === null && cell.across > 1
        ? new Array<string>(fillers[3 - Math.min(cell.across, 3)] ?? 0).fill('')
        : []),
    ]);
    return [...new Array<string>(start).fill(''), ...texts].join('\t');
  });
};

/** One cell a line: with blank lines, with a pipe after each figure, with fillers. */
export const cellPerLine: Shape = (table, chance) => {
  const gap = chance.pick([[], [''], ['', '']]);
  const end = chance.pick(['', ' |', '|']);
  const filler = chance.pick([null, null, '|', '||']);
  const lines = rowsOf(table).map((cells) =>
    cells.flatMap((cell) => {
      const covered = filler === null || cell.across === 1 ? [] : [filler];
      return [cell.id === null ? cell.text : `${cell.text}${end}`, ...covered, ...gap];
    }),
  );
  const number = chance.once(4) ? ['- 4 -'] : [];
  const at = 1 + chance.below(lines.length);
  return [...lines.slice(0, at).flat(), ...number, ...lines.slice(at).flat()];
};

/** Pipes of every kind, markdown's rule lines among them. */
export const pipes: Shape = (table, chance) => {
  const [before, after] = chance.pick([
    ['| ', ' |'],
    ['', ' |'],
    ['|', '|'],
    ['| ', ' | | |'],
  ]);
  const rule = chance.pick([null, '| --- | :---: | --- |', '|---|---|']);
  const everywhere = chance.once(3);
  const apart = chance.once(4);
  const lines = gridOf(table).map((row) => `${before}${row.join(' | ')}${after}`);
  const ruled = lines.flatMap((line, i) =>
    rule !== null && (i === 0 || (everywhere && i % 5 === 0)) ? [line, rule] : [line],
  );
  return apart ? ruled.flatMap((line) => [line, '']) : ruled;
};

/** Figures of a row on one line, its labels on the line before or after. */
export const ownLines: Shape = (table, chance) => {
  const before = chance.once(2);
  const between = chance.pick([' ', '\t', ' | ', '   ']);
  return rowsOf(table).flatMap((cells) => {
    const labels = cells.filter(({ id }) => id === null).map(({ text }) => text);
    const figures = cells.filter(({ id }) => id !== null).map(({ text }) => text);
    const line = figures.length === 0 ? [] : [figures.join(between)];
    return before ? [...line, ...labels] : [...labels, ...line];
  });
};

/** 表三 as bare rows of figures; the others keep their labels. */
export const orderOnly: Shape = (table, chance) => {
  if (table.form.id !== '3') return ownLines(table, chance);
  const between = chance.pick([' ', '\t', ' | ']);
  return rowsOf(table)
    .slice(table.headerRows)
    .map((cells) => figuresOf(cells).join(between));
};

/** As a PDF is copied: spaces between, labels broken over lines. */
export const spaces: Shape = (table, chance) => {
  const gap = chance.pick([' ', '  ', '      ']);
  return rowsOf(table).flatMap((cells) => {
    const labels = cells.filter(({ id }) => id === null).map(({ text }) => text);
    const figures = figuresOf(cells);
    const last = labels.pop() ?? '';
    const broken = last.length > 12 && chance.once(3);
    const at = 6 + chance.below(4);
    const name = broken ? [last.slice(0, at), last.slice(at)] : [last];
    const end = name.pop() ?? '';
    return [...labels, ...name, [end, ...figures].join(gap)];
  });
};

/** Figures with nothing between them. */
export const runTogether: Shape = (table, chance) => {
  const glued = chance.once(2);
  return rowsOf(table).flatMap((cells) => {
    const labels = cells.filter(({ id }) => id === null).map(({ text }) => text);
    const figures = figuresOf(cells).join('');
    if (!glued || labels.length === 0) return [...labels, ...(figures === '' ? [] : [figures])];
    return [...labels.slice(0, -1), `${labels.at(-1) ?? ''}${figures}`];
  });
};

function figuresOf(cells: readonly PrintedCell[]): string[] {
  return cells.filter(({ id }) => id !== null).map(({ text }) => text);
}
