import type { Chance } from '../chance';
import { rowsOf, type PrintedTable } from '../table';
import type { Shape } from './shape';

/** Every cell of the table's grid as text; covered ones empty. */
function gridOf(table: PrintedTable): string[][] {
  const rows = Math.max(...table.cells.map(({ row }) => row)) + 1;
  const grid = Array.from({ length: rows }, () => new Array<string>(table.width).fill(''));
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

/**
 * As browsers copy some pages: fillers for covered cells are there, or fewer, or shifted; a row
 * stands without the group that it belongs to.
 */
export const shiftedTabs: Shape = (table, chance) => {
  const fillers = [chance.below(3), chance.below(2), 0, 0];
  const outdented = chance.once(2)
    ? table.cells.find(({ text }) => /^3\W\s*其他$/.test(text))
    : null;
  return rowsOf(table).map((cells, r) => {
    const down = table.cells.filter(
      (cell) => cell.row < r && cell.row + cell.down > r && cell.kind === 'label',
    );
    const start = r < table.headerRows ? chance.below(2) + down.length : down.length;
    const texts = cells.flatMap((cell) => [
      cell.text,
      ...(cell.kind === 'label' && cell.across > 1
        ? new Array<string>(fillers[3 - Math.min(cell.across, 3)] ?? 0).fill('')
        : []),
    ]);
    if (outdented?.row === r) return [texts[0], '', ...texts.slice(1)].join('\t');
    return [...new Array<string>(start).fill(''), ...texts].join('\t');
  });
};

/** Blanks lost: what is filled moves up to the left, the cells of a row parted by commas or tabs. */
export const blanksLost: Shape = (table, chance) => {
  const between = chance.pick(['\t', ' | ', '  ']);
  return rowsOf(table).map((cells) =>
    cells.flatMap(({ text }) => (text.trim() === '' ? [] : [text])).join(between),
  );
};

/** One cell a line: with blank lines, with a pipe after each figure, with fillers. */
export const cellPerLine: Shape = (table, chance) => {
  const gap = chance.pick([[], [''], ['', '']]);
  const end = chance.pick(['', ' |', '|']);
  const filler = chance.pick([null, null, '|', '||']);
  const lines = rowsOf(table).map((cells) =>
    cells.flatMap((cell) => {
      const covered = filler === null || cell.across === 1 ? [] : [filler];
      return [cell.kind === 'label' ? cell.text : `${cell.text}${end}`, ...covered, ...gap];
    }),
  );
  const number = chance.once(4) ? ['- 4 -'] : [];
  const at = 1 + chance.below(lines.length);
  return [...lines.slice(0, at).flat(), ...number, ...lines.slice(at).flat()];
};

type Border = readonly [before: string, after: string];

const borders: readonly [Border, ...Border[]] = [
  ['| ', ' |'],
  ['', ' |'],
  ['|', '|'],
  ['| ', ' | | |'],
];

/** Pipes of every kind, markdown's rule lines among them. */
export const pipes: Shape = (table, chance) => {
  const [before, after] = chance.pick(borders);
  const rule = chance.pick([null, '| --- | :---: | --- |', '|---|---|']);
  const everywhere = chance.once(3);
  const apart = chance.once(4);
  const lines = gridOf(table).map((row) => `${before}${row.join(' | ')}${after}`);
  const ruled = lines.flatMap((line, i) =>
    rule !== null && (i === 0 || (everywhere && i % 5 === 0)) ? [line, rule] : [line],
  );
  return apart ? ruled.flatMap((line) => [line, '']) : ruled;
};

/** Every row a small table of its own, with the cells that begin in it and no others. */
export const rowTables: Shape = (table, chance) => {
  const [before, after] = chance.pick(borders);
  const rule = chance.pick(['| --- | --- |', '|---|---|', '--- | ---']);
  const filler = chance.once(3) ? '||' : '';
  return rowsOf(table).flatMap((cells) => {
    const texts = cells.map(({ text, across }) => (across > 1 ? `${text}${filler}` : text));
    return [`${before}${texts.join(' | ')}${after}`, rule, ''];
  });
};
