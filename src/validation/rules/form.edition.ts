import { editionOfYear, type Edition, type TableForm } from '../../form';
import type { Report } from '../../report';
import { about, brokenBy, cannotTell } from '../outcomes';
import type { FunctionRule } from '../types';
import { tableOf } from '../words';

/**
 * The tables that are not of the edition in force. 表四 is the same in both. 表三 of 2019
 * beside 表二 of 2021 differs in one row only and is a matter of labels (`form.label`).
 */
function wrongTables({ form, present }: Report, edition: Edition): readonly TableForm[] {
  const [table2, table3] = [tableOf(form, '2'), tableOf(form, '3')];
  const halfKept = edition.id === '2021' && (!present.has('2') || table2.edition === '2021');
  return [table2, ...(halfKept ? [] : [table3])].filter(
    ({ id, edition: own }) => present.has(id) && own !== edition.id,
  );
}

export const edition: FunctionRule<'form.edition'> = {
  id: 'form.edition',
  level: 'error',
  title: '表格版本',
  help: '2021年度起用国办公开办函〔2021〕30号的表格；2019、2020年度用〔2019〕60号的试行表格。',
  basis: '国办公开办函〔2021〕30号',
  confront: (report) => {
    const { year } = report;
    if (year === null) return cannotTell('不知道是哪一年的年报，无法判断该用哪一版表格');
    const due = editionOfYear(year);
    if (!due) return cannotTell(`${year}年度还没有法定的年报表格`);
    const wrong = wrongTables(report, due);
    if (wrong.length === 0) return brokenBy([]);
    const names = wrong.map(({ name }) => name).join('、');
    const used = due.id === '2021' ? '2019年试行' : '2021年版';
    return brokenBy([
      {
        ...about(
          ...report.form.figures.filter(({ table }) => wrong.includes(table)).map(({ id }) => id),
        ),
        message: `${names}用的是${used}的表格，${year}年度年报应使用${due.notice}的表格`,
        advice:
          due.id === '2021'
            ? '请插入现行表格，把数字逐项填过去；现行表格没有的项目不再填报。'
            : '请核对年份；年份无误的，改用试行表格。',
      },
    ]);
  },
};
