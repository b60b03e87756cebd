import { editionOfYear, editions, type Edition, type TableForm } from '../../form';
import type { Report } from '../../report';
import { about, brokenBy, cannotTell, holds } from '../outcomes';
import type { FunctionRule } from '../types';

/**
 * The tables that are not of the edition in force. 表三 with （六） as one row beside 表二 in force
 * differs in that row only and is a matter of labels (`form.label`).
 */
function wrongTables({ form, present }: Report, due: Edition): readonly TableForm[] {
  const wrong = form.tables.filter((table) => present.has(table.id) && !due.tables.includes(table));
  const halfKept = form.singleOtherwise && !due.form.singleOtherwise;
  const isKept = halfKept && wrong.every(({ id }) => id === '3');
  return isKept ? [] : wrong;
}

/** The editions by the years that they are for. */
const inForce = editions.map(({ from, to, notice, isInserted }) => {
  const years = Array.from({ length: (to ?? from) - from + 1 }, (_, i) => from + i);
  const when = to === null ? `${from}年度起` : `${years.join('、')}年度`;
  return `${when}用${notice}的${isInserted ? '' : '试行'}表格`;
});

export const edition: FunctionRule<'form.edition'> = {
  id: 'form.edition',
  level: 'error',
  title: '表格版本',
  help: `${[...inForce].reverse().join('；')}。`,
  basis: '国办公开办函〔2021〕30号',
  confront: (report) => {
    const { year } = report;
    if (year === null) return cannotTell('不知道是哪一年的年报，无法判断该用哪一版表格');
    const due = editionOfYear(year);
    if (!due) return cannotTell(`${year}年度还没有法定的年报表格`);
    if (report.form === due.form) return holds;
    const wrong = wrongTables(report, due);
    if (wrong.length === 0) return holds;
    const names = wrong.map(({ name }) => name).join('、');
    const used = editions.find(({ tables }) => wrong.some((table) => tables.includes(table)));
    return brokenBy([
      {
        ...about(
          ...report.form.figures.filter(({ table }) => wrong.includes(table)).map(({ id }) => id),
        ),
        message: `${names}用的是${used?.name ?? '别的'}的表格，${year}年度年报应使用${due.notice}的表格`,
        advice: due.isInserted
          ? '请插入现行表格，把数字逐项填过去；现行表格没有的项目不再填报。'
          : '请核对年份；年份无误的，改用试行表格。',
      },
    ]);
  },
};
