import { gridsFromHtml } from '../../../src/documents/html';
import { gridsFromText } from '../../../src/documents/text';
import type { CellId } from '../../../src/form';
import type { Grid, Report } from '../../../src/report';
import { Chance } from './chance';
import { htmlTable } from './html';
import { handOf } from './labels';
import { SheetCells } from './sheet';
import {
  cellPerLine,
  orderOnly,
  ownLines,
  pipes,
  runTogether,
  shiftedTabs,
  spaces,
  tabs,
  type Shape,
} from './shapes';
import { printTable, withGaps, type Figures, type PrintedTable, type Style } from './table';

/** A report in one of the shapes in which reports come. */
export interface Rendering {
  readonly shape: ShapeName;
  /** What a reader is given: text or a page; empty for sheets. */
  readonly text: string;
  readonly grids: readonly Grid[];
  /** What it shows. */
  readonly figures: Figures;
}

const textShapes = {
  tabs,
  shiftedTabs,
  cellPerLine,
  pipes,
  ownLines,
  orderOnly,
  spaces,
  runTogether,
} satisfies Record<string, Shape>;

export type ShapeName = keyof typeof textShapes | 'page' | 'sheets' | 'sheet';

export const shapeNames: readonly ShapeName[] = [
  ...(Object.keys(textShapes) as (keyof typeof textShapes)[]),
  'page',
  'sheets',
  'sheet',
];

/** Shapes in which a blank figure leaves nothing behind. */
const losesBlanks: readonly ShapeName[] = ['ownLines', 'orderOnly', 'spaces', 'cellPerLine'];

const prose = [
  '一、总体情况',
  '本年度，我单位围绕群众关切，依法做好各项公开工作，全年公开各类信息 126 条。',
  '（一）主动公开',
  '及时更新机构职能、办事指南等栏目，做到应公开尽公开。',
];
const closing = [
  '五、存在的主要问题及改进情况',
  '公开的时效还不够强，下一步将加强培训，明确责任，按月检查。',
  '六、其他需要报告的事项',
  '本年度没有收取信息处理费。',
];

function titleOf({ organ, year }: Report, chance: Chance): string {
  const y = String(year ?? '');
  const written = chance.pick([
    y,
    ` ${y} `,
    y.replace(/\d/g, (d) => '〇一二三四五六七八九'[Number(d)] ?? d),
  ]);
  return `${organ ?? ''}${written}年政府信息公开工作年度报告`;
}

function pageOf(report: Report, tables: readonly PrintedTable[], chance: Chance): string {
  const parts = tables.map((table) => `<p>${table.form.heading}</p>${htmlTable(table, chance)}`);
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
  const body = `<h1>${titleOf(report, chance)}</h1>${paragraphs(prose)}${parts.join('')}${paragraphs(closing)}`;
  return chance.once(3)
    ? `<table><tr><td>导航</td><td>${body}</td></tr></table>`
    : `<div>${body}</div>`;
}

function textOf(
  report: Report,
  tables: readonly PrintedTable[],
  shape: Shape,
  chance: Chance,
): string {
  const parts = tables.flatMap((table) => [table.form.heading, '', ...shape(table, chance), '']);
  return [titleOf(report, chance), '', ...prose, '', ...parts, ...closing].join('\n');
}

function sheetsOf(
  report: Report,
  tables: readonly PrintedTable[],
  figures: Figures,
  chance: Chance,
): Grid[] {
  const column = chance.pick([0, 0, 1, 16]);
  return tables.map((table, i) => {
    const sheet = new SheetCells(chance);
    if (i === 0 || chance.once(2)) sheet.line(titleOf(report, chance), column);
    if (chance.once(2)) sheet.line(table.form.heading, column);
    sheet.table(table, figures, column);
    return sheet.grid(`年报${String(report.year)}·${'二三四'[i] ?? ''}`);
  });
}

function sheetOf(
  report: Report,
  tables: readonly PrintedTable[],
  figures: Figures,
  chance: Chance,
): Grid[] {
  const column = chance.pick([0, 0, 2, 16]);
  const sheet = new SheetCells(chance);
  sheet.line(titleOf(report, chance), column);
  for (const line of prose) sheet.line(line, column);
  for (const table of tables) {
    sheet.line(table.form.heading, column);
    sheet.table(table, figures, column);
  }
  return [sheet.grid('Sheet1')];
}

/** Renders a report in a shape, with everything else chosen by the seed. */
export function render(report: Report, shape: ShapeName, seed: number): Rendering {
  const chance = new Chance(seed);
  const { form } = report;
  const all = new Map<CellId, number | null>(
    form.figures.map(({ id, index }) => {
      const value = report.values[index] ?? NaN;
      return [id, Number.isNaN(value) ? null : value];
    }),
  );
  const figures = shape === 'runTogether' ? all : withGaps(form, all, chance);
  const style: Style = {
    hand: handOf(chance),
    missing: chance.pick(
      losesBlanks.includes(shape) ? ['/', '-', '—', '无', ''] : ['', '/', '-', '—', '无'],
    ),
    separators: shape !== 'runTogether' && chance.once(3),
  };
  const tables = form.tables.map((table) => printTable(table, figures, style));
  if (shape === 'sheets')
    return { shape, text: '', grids: sheetsOf(report, tables, figures, chance), figures };
  if (shape === 'sheet')
    return { shape, text: '', grids: sheetOf(report, tables, figures, chance), figures };
  const text =
    shape === 'page'
      ? pageOf(report, tables, chance)
      : textOf(report, tables, textShapes[shape], chance);
  const grids = shape === 'page' ? gridsFromHtml(text) : gridsFromText(text);
  return { shape, text, grids, figures };
}
