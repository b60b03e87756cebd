import { openWorkbook } from '../excel/openWorkbook';
import { excelReady } from '../excel/ready';
import { yearToReport } from '../form';
import { organOf } from './organOf';
import { tellInDialog } from './tell';

/**
 * The ribbon button 插入年报表格: one click, no question. Last calendar year, totals by formula, the
 * organ that the workbook knows ({@link organOf}), or none. Excel waits for `completed`, whatever happens.
 */
export async function insertTablesCommand(event: Pick<Office.AddinCommands.Event, 'completed'>) {
  try {
    await excelReady();
    const workbook = openWorkbook();
    const year = yearToReport(new Date());
    const { kind } = await workbook.insert({
      year,
      organ: await organOf(workbook),
      totals: 'formula',
    });
    if (kind === 'existing')
      await tellInDialog('done', `${year} 年的表格已经在工作簿里，没有再插入。`);
  } catch (trouble) {
    const why = trouble instanceof Error ? trouble.message : String(trouble);
    await tellInDialog('failed', `没有插入年报表格。${why}`);
  } finally {
    event.completed();
  }
}
