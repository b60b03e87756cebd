import type { CellId } from '../../form';
import { columnName } from '../../report';
import { figureIn, unitKinds, type CountySum, type SummedUnit, type UnitKind } from '../../county';
import { writeBook, type BookSheet } from '../sheets/writeBook';
import { figureLabel } from './figureLabel';
import { firstRowOf, listSheet, type ListSheet, type ListValue } from './listSheet';
import { countySheets } from './sheetNames';

/** Columns before those of sums and units: one, in which a figure is named. */
const labelColumns = 1;

/** Units beside each other that can still be read on a page. */
const columnsOnPage = 14;

/** Where the sums stand in the sheet 各单位, so that other sheets can point at them. */
export interface UnitsSheet {
  readonly sheet: BookSheet;
  /** Address of the whole sum of a figure: `各单位!$D$5`. */
  readonly sumAt: (id: CellId) => string;
}

/** How the columns before those of kinds and units are headed. */
export const unitsHeads = { figure: '数据项', sum: '合计' } as const;

const lines = ['合计由公式得出；改动单位的数，合计随之改变。没有可用数字的格空着，不当作 0。'];

/** Where the first figure is named. */
export const unitsFirstCell = `A${firstRowOf({ lines }) + 1}`;

export const unitsTitle = ({ year }: CountySum, county: string): string =>
  `${county} ${year} 年政府信息公开年报各单位数据`;

const inOrder = ({ units, groups }: CountySum): readonly SummedUnit[] => [
  ...Array.from(groups.keys()).flatMap((kind) => units.filter((one) => one.kind === kind)),
  ...units.filter(({ kind }) => kind === null),
];

/** A sum that is blank where no unit has a number: missing is not 0. */
function sumFormula(row: number, from: number, to: number): string {
  const range = `${columnName(from)}${row}:${columnName(to)}${row}`;
  return `IF(COUNT(${range})=0,"",SUM(${range}))`;
}

/**
 * Every figure of every unit that is summed, a figure a row and a unit a column, with the sums of
 * each kind and of all before them, as formulas: the sums live without the add-in.
 */
export function unitsSheet(sum: CountySum, title: string): UnitsSheet {
  const units = inOrder(sum);
  const kinds = [...sum.groups.keys()];
  const firstUnit = labelColumns + 1 + kinds.length;
  const rangeOf = (kind: UnitKind): readonly [number, number] => {
    const from = units.findIndex((one) => one.kind === kind);
    const many = units.filter((one) => one.kind === kind).length;
    return [firstUnit + from, firstUnit + from + many - 1];
  };
  const total = (
    row: number,
    id: CellId,
    from: number,
    to: number,
    sums = sum.sums,
  ): ListValue => ({
    formula: sumFormula(row, from, to),
    result: sums.get(id) ?? '',
  });
  const base: Omit<ListSheet, 'rows'> = {
    name: countySheets.units,
    title,
    lines,
    heads: [
      unitsHeads.figure,
      unitsHeads.sum,
      ...kinds.map((kind) => unitKinds[kind].subtotal),
      ...units.map(({ name }) => name),
    ],
    widths: [56, 11, ...kinds.map(() => 11), ...units.map(() => 11)],
    landscape: true,
    frozen: labelColumns + 1,
    pagesAcross: Math.ceil((kinds.length + units.length) / columnsOnPage),
  };
  const first = firstRowOf(base);
  const rows = sum.form.figures.map(({ id }, i): readonly ListValue[] => {
    const row = first + i + 1;
    return [
      figureLabel(sum.form, id),
      units.length === 0 ? '' : total(row, id, firstUnit, firstUnit + units.length - 1),
      ...kinds.map((kind) => total(row, id, ...rangeOf(kind), sum.groups.get(kind))),
      ...units.map(({ report }) => figureIn(report, id) ?? ''),
    ];
  });
  const rowAt = new Map(sum.form.figures.map(({ id }, i) => [id, first + i + 1]));
  return {
    sheet: listSheet({ ...base, rows }),
    sumAt: (id) => `${countySheets.units}!$${columnName(labelColumns)}$${rowAt.get(id) ?? 0}`,
  };
}

/** The sheet 各单位 alone: its sums live in any workbook. @param county whose it is; empty where nobody said */
export function unitsXlsx(sum: CountySum, county: string): Promise<Uint8Array> {
  return writeBook({ sheets: [unitsSheet(sum, unitsTitle(sum, county)).sheet] });
}
