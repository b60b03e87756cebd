import { form2021, layout } from '../../../src/form';
import { valueOf, type Report } from '../../../src/report';
import { realReports } from '../../support/realReports';

/** A published report that is right in every equation, all 200 figures of the form in it. */
export function realReport(): Report {
  const complete = realReports.find(
    ({ form, values }) => form === form2021 && !values.some(Number.isNaN),
  );
  if (!complete) throw new Error('The fixtures hold no complete report.');
  return complete;
}

/** The report of a year as one copies it from a page: title, headings, tables with tabs. */
export function asPasted(report: Report, year: number): string {
  const tables = report.form.tables.map((table) => {
    const lines = table.rows.map(() => new Array<string>(table.width).fill(''));
    for (const { cell, row, column } of layout(table)) {
      const line = lines[row];
      if (!line) continue;
      const isLabel = cell.kind === 'label';
      line[column] = isLabel
        ? cell.text
        : String(valueOf(report, `${cell.item.id}.${cell.column.id}`) ?? '');
    }
    return [table.heading, ...lines.map((line) => line.join('\t'))].join('\n');
  });
  const title = `${report.organ ?? ''}${year}年政府信息公开工作年度报告`;
  return [title, ...tables].join('\n\n');
}
