import { layout } from '../../../src/form';
import { reportFromFigures, valueOf, type FigureList, type Report } from '../../../src/report';
import published from '../../fixtures/real-reports.json';

/** A published report that is right in every equation, all 200 figures of the form in it. */
export function realReport(): Report {
  const reports = published as readonly (FigureList & { readonly year: number })[];
  const complete = reports.find(({ values }) => Object.keys(values).length === 200);
  if (!complete) throw new Error('The fixtures hold no complete report.');
  return reportFromFigures(complete);
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
