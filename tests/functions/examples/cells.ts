import { form2021, form2021SingleOtherwise, type Form, type TableForm } from '../../../src/form';
import { consistentReport, withFigures } from '../../support/consistentReport';
import { tableCells } from '../../support/tableCells';

/** @throws where a form has no table 三 */
function table3Of({ tables }: Form): TableForm {
  const table = tables.find(({ id }) => id === '3');
  if (!table) throw new Error('The form has table 三.');
  return table;
}

export const table3 = table3Of(form2021);

const report = consistentReport(11, form2021, 60);
/** A table 三 in which everything is right. */
export const sound = tableCells(report, table3);
/** 本年新收·总计. */
export const received = Number(sound[3]?.[9]);
/** The same with a total that is one too many. */
export const off = tableCells(withFigures(report, { '3.received.total': received + 1 }), table3);
/** With a figure that breaks two equations. */
export const slipped = tableCells(
  withFigures(report, { '3.received.person': Number(sound[3]?.[3]) + 9 }),
  table3,
);
/** With a figure that is not filled in. */
export const blank = tableCells(withFigures(report, { '3.granted.person': null }), table3);
/** With an error value in the place of a figure. */
export const broken = sound.map((line, row) =>
  line.map((cell, at) => (row === 5 && at === 3 ? '#REF!' : cell)),
);
/** Cells that are no statutory table. */
export const other = [
  ['收入', 12],
  ['支出', 7],
];
/** 本年新收·自然人. */
export const persons = Number(sound[3]?.[3]);
/** With （六）其他处理 as the single row of older forms. */
export const singleOtherwise = tableCells(
  consistentReport(11, form2021SingleOtherwise, 60),
  table3Of(form2021SingleOtherwise),
);
/** The figures of {@link sound}, without its labels. */
export const figures = sound.slice(3).map((line) => line.slice(3).map(Number));
