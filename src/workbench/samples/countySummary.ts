import { cleanSheet, writeBook, type BookCell, type BookSheet } from '../../documents/sheets';
import { tableOf, type CellId } from '../../form';
import { reportFromFigures, type Report } from '../../report';

/**
 * A county's summary over five units, made by formulas alone: each unit's 表三 on a sheet of its
 * own, and on 汇总 the functions that add them up, compare them and check each. One unit's 表三 of
 * the year before stands last, to compare years with.
 */

interface Unit {
  readonly name: string;
  /** Natural persons' figures that are not 0, by item; companies' are a quarter of them. */
  readonly persons: Readonly<Record<string, number>>;
}

const units: readonly Unit[] = [
  { name: '甲镇', persons: { received: 8, granted: 4, 'unable.notHeld': 4, concluded: 8 } },
  {
    name: '乙镇',
    persons: { received: 4, carriedIn: 4, granted: 4, partial: 4, concluded: 8 },
  },
  {
    name: '丙街道',
    persons: { received: 16, granted: 8, 'denied.thirdParty': 4, concluded: 12, carriedOut: 4 },
  },
  { name: '自然资源局', persons: { received: 20, granted: 12, partial: 8, concluded: 20 } },
  { name: '教育体育局', persons: {} },
];

/** What 乙镇 reported a year ago; what it carried out then it carries in now. */
const lastYear: Unit = {
  name: '乙镇',
  persons: { received: 8, granted: 4, concluded: 4, carriedOut: 4 },
};

const thisYear = 2024;
const { form } = reportFromFigures({ year: thisYear, values: {} });
const table3 = tableOf(form, '3');

function reportOf({ name, persons }: Unit, year = thisYear): Report {
  const zeros = form.figures
    .filter(({ table }) => table === table3)
    .map(({ id }): [CellId, number] => [id, 0]);
  const values = Object.fromEntries(zeros);
  for (const [item, many] of Object.entries(persons)) {
    values[`3.${item}.person`] = many;
    values[`3.${item}.business`] = many / 4;
    values[`3.${item}.total`] = many + many / 4;
  }
  return reportFromFigures({ organ: `某县${name}`, year, values });
}

/** Where 表三 stands on a unit's sheet, title and heading included. */
const area = 'A1:J30';

const shown = [
  ['本年新收', '本年新收'],
  ['上年结转', '上年结转'],
  ['办理结果总计', '总计'],
  ['结转下年', '结转下年度'],
] as const;

const bold = { font: { bold: true } };

function summarySheet(): BookSheet {
  const cells = new Map<string, BookCell>();
  const put = (row: number, column: number, cell: BookCell) => {
    cells.set(`${row},${column}`, cell);
  };
  put(0, 0, { value: `某县${thisYear}年表三汇总（全部由公式得出）`, style: bold });
  ['单位', ...shown.map(([title]) => title), '勾稽差额', '错误和未填个数'].forEach(
    (title, column) => put(2, column, { value: title, style: bold }),
  );
  units.forEach(({ name }, index) => {
    const row = 3 + index;
    put(row, 0, { value: name });
    shown.forEach(([, item], column) => {
      put(row, 1 + column, { formula: `NB.FIGURE('${name}'!${area},"${item}")` });
    });
    const at = String(row + 1);
    put(row, 5, { formula: `NB.BALANCE(B${at},C${at},D${at},E${at})` });
    put(row, 6, { formula: `NB.PROBLEMS('${name}'!${area},"错误")` });
  });
  const last = 3 + units.length;
  put(last, 0, { value: '合计', style: bold });
  ['B', 'C', 'D', 'E'].forEach((letter, column) => {
    put(last, 1 + column, { formula: `SUM(${letter}4:${letter}${last})` });
  });
  put(last + 2, 0, { value: '五个单位的表三逐格相加（行列顺序与表三相同）', style: bold });
  const ranges = units.map(({ name }) => `'${name}'!${area}`).join(',');
  table3.columns.forEach(({ name }, column) => {
    put(last + 3, 1 + column, { value: name, style: bold });
  });
  table3.items.forEach(({ name }, index) => put(last + 4 + index, 0, { value: name }));
  put(last + 4, 1, { formula: `NB.CONSOLIDATE(${ranges})` });
  return {
    name: '汇总',
    cells,
    columns: [{ width: 44 }, ...Array.from({ length: 7 }, () => ({ width: 13 }))],
  };
}

export async function countySummaryXlsx(): Promise<Uint8Array> {
  const sheets = units.map((unit) => cleanSheet(reportOf(unit), table3, unit.name));
  const before = cleanSheet(reportOf(lastYear, 2023), table3, `${lastYear.name}2023`);
  return writeBook({ sheets: [summarySheet(), ...sheets, before] });
}
