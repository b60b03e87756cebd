import type { Grid, Report } from '../../../src/report';
import type { Chance } from './chance';
import { damages, type DamageName, type Title } from './damage';
import { htmlTable } from './html';
import { textShapes, type TextShape } from './shapes';
import { SheetCells } from './sheet';
import type { Figures, PrintedTable } from './table';

/** A report's tables, printed, with what goes around them. */
export interface Printed {
  readonly report: Report;
  readonly tables: readonly PrintedTable[];
  readonly figures: Figures;
  /** What befalls the lines of its tables. */
  readonly damages: readonly DamageName[];
  /** How a missing figure is written. */
  readonly missing: string;
}

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

function titleOf({ organ, year }: Report): Title {
  return { organ: organ ?? '', year: String(year ?? '') };
}

function titleLine(report: Report, chance: Chance): string {
  const { organ, year } = titleOf(report);
  const written = chance.pick([
    year,
    ` ${year} `,
    year.replace(/\d/g, (d) => '〇一二三四五六七八九'[Number(d)] ?? d),
  ]);
  return `${organ}${written}年政府信息公开工作年度报告`;
}

/** The heading of a section, its number off by one once in a while. */
function headingOf({ form }: PrintedTable, chance: Chance): string {
  if (!chance.once(12)) return form.heading;
  return form.heading.replace(/^./, (mark) => '一二三四五'['一二三四五'.indexOf(mark) - 1] ?? mark);
}

/** The report as a page, what a site puts around it included. */
export function pageOf({ report, tables, damages }: Printed, chance: Chance): string {
  const { organ, year } = titleOf(report);
  const between = damages.includes('titled')
    ? `<p>${chance.pick([organ, `${organ}${year}年政府信息公开工作年度报告`, '续表', '- 4 -'])}</p>`
    : '';
  const parts = tables.map(
    (table) => `<p>${headingOf(table, chance)}</p>${htmlTable(table, chance, between)}`,
  );
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
  const body = `<h1>${titleLine(report, chance)}</h1>${paragraphs(prose)}${parts.join('')}${paragraphs(closing)}`;
  return chance.once(3)
    ? `<table><tr><td>导航</td><td>${body}</td></tr></table>`
    : `<div>${body}</div>`;
}

/** Shapes in which a figure may stand alone on its line. */
const alone: readonly TextShape[] = ['cellPerLine', 'ownLines', 'orderOnly'];

/** The report as text. */
export function textOf(printed: Printed, shape: TextShape, chance: Chance): string {
  const { report, tables } = printed;
  const parts = tables.flatMap((table) => {
    let lines = textShapes[shape](table, chance);
    const bare = printed.missing === '' && alone.includes(shape);
    const around = { ...titleOf(report), bare };
    for (const name of printed.damages) lines = damages[name](lines, chance, around);
    return [headingOf(table, chance), '', ...lines, ''];
  });
  return [titleLine(report, chance), '', ...prose, '', ...parts, ...closing].join('\n');
}

/** A sheet for each table; those of the second report are named as Excel names copies. */
export function sheetsOf(
  { report, tables, figures }: Printed,
  chance: Chance,
  copy: number,
): Grid[] {
  const end = copy === 0 ? '' : ` (${copy + 1})`;
  const column = chance.pick([0, 0, 1, 16]);
  return tables.map((table, i) => {
    const sheet = new SheetCells(chance);
    if (i === 0 || chance.once(2)) sheet.line(titleLine(report, chance), column);
    if (table.headerRows === 0 || chance.once(2)) sheet.line(table.form.heading, column);
    sheet.table(table, figures, column);
    return sheet.grid(`年报${String(report.year)}·${'二三四'[i] ?? ''}${end}`);
  });
}

/** One sheet for all, and for other reports below. */
export function sheetOf(all: readonly Printed[], chance: Chance): Grid[] {
  const column = chance.pick([0, 0, 2, 16]);
  const sheet = new SheetCells(chance);
  for (const { report, tables, figures } of all) {
    sheet.line(titleLine(report, chance), column);
    for (const line of prose) sheet.line(line, column);
    for (const table of tables) {
      sheet.line(headingOf(table, chance), column);
      sheet.table(table, figures, column);
    }
  }
  return [sheet.grid('Sheet1')];
}
