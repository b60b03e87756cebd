import { rowsOf, type PrintedCell } from '../table';
import type { Shape } from './shape';

const textsOf = (cells: readonly PrintedCell[], kind: PrintedCell['kind']) =>
  cells.filter((cell) => cell.kind === kind).map(({ text }) => text);

/** Figures of a row on one line, its labels on the line before or after. */
export const ownLines: Shape = (table, chance) => {
  const before = chance.once(2);
  const between = chance.pick([' ', '\t', ' | ', '   ']);
  return rowsOf(table).flatMap((cells) => {
    const labels = textsOf(cells, 'label');
    const figures = textsOf(cells, 'figure');
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
    .map((cells) => textsOf(cells, 'figure').join(between));
};

/** As a PDF is copied: spaces between, labels broken over lines. */
export const spaces: Shape = (table, chance) => {
  const gap = chance.pick([' ', '  ', '      ']);
  return rowsOf(table).flatMap((cells) => {
    const labels = textsOf(cells, 'label');
    const figures = textsOf(cells, 'figure');
    const last = labels.pop() ?? '';
    const broken = last.length > 12 && chance.once(3);
    const at = 6 + chance.below(4);
    const name = broken ? [last.slice(0, at), last.slice(at)] : [last];
    const end = name.pop() ?? '';
    return [...labels, ...name, [end, ...figures].join(gap)];
  });
};

/** A row of the table a line: its labels whole, its figures after them, spaces between all. */
export const wholeLines: Shape = (table, chance) => {
  const gap = chance.pick([' ', '  ', '    ']);
  return rowsOf(table).map((cells) =>
    cells.flatMap(({ text }) => (text.trim() === '' ? [] : [text])).join(gap),
  );
};

/** Figures with nothing between them. */
export const runTogether: Shape = (table, chance) => {
  const glued = chance.once(2);
  return rowsOf(table).flatMap((cells) => {
    const labels = textsOf(cells, 'label');
    const figures = textsOf(cells, 'figure').join('');
    if (!glued || labels.length === 0) return [...labels, ...(figures === '' ? [] : [figures])];
    return [...labels.slice(0, -1), `${labels.at(-1) ?? ''}${figures}`];
  });
};
