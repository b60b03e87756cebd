import { figureIn, type CountySum } from '../../county';
import { numberText } from '../../validation';
import type { Grid } from '../../report';
import { figureLabel } from './figureLabel';
import { countySheets } from './sheetNames';
import { unitsHeads } from './unitsSheet';

/** Figures told of each unit; the others are counted. */
const most = 3;

/**
 * What the sheet 各单位 of an earlier workbook says otherwise than the units' files do now, a sentence
 * a unit: somebody changed it there, or the unit has sent another draft since.
 */
export function changedUnits(
  grids: readonly Grid[],
  { form, units }: CountySum,
): readonly string[] {
  const cells = grids.find(({ sheet }) => sheet === countySheets.units)?.cells ?? [];
  const heads = cells.find(([head]) => head === unitsHeads.figure) ?? [];
  const rows = new Map(cells.map((row) => [row[0], row]));
  return units.flatMap(({ name, report }) => {
    const column = heads.indexOf(name);
    const changed = form.figures.flatMap(({ id }) => {
      const label = figureLabel(form, id);
      const before = column < 0 ? undefined : rows.get(label)?.[column];
      const now = figureIn(report, id);
      if (typeof before !== 'number' || before === now) return [];
      return `${label}原来是 ${numberText(before)}，文件里${now === null ? '没有数' : `是 ${numberText(now)}`}`;
    });
    if (changed.length === 0) return [];
    const others = changed.length > most ? `等 ${changed.length} 项` : '';
    return `工作表“${countySheets.units}”中“${name}”的数与这次的文件不同，已按文件重写：${changed.slice(0, most).join('；')}${others}。要改单位的数请改它的文件，要调整汇总数请改汇总表`;
  });
}
