import { openWorkbook } from '../excel/openWorkbook';
import { excelReady } from '../excel/ready';
import { organOf } from './organOf';
import { tellInDialog } from './tell';

/**
 * The ribbon button 插入台账: one click, no question. The year that has begun, for cases are written
 * down as they arrive. Excel waits for `completed`, whatever happens.
 */
export async function insertLedgerCommand(event: Pick<Office.AddinCommands.Event, 'completed'>) {
  try {
    await excelReady();
    const workbook = openWorkbook();
    const { keptLedgerFrom } = await import('../ledger');
    const { policies } = keptLedgerFrom(await workbook.loadSetting('ledger'));
    const done = await workbook.insertLedger({
      year: new Date().getFullYear(),
      organ: await organOf(workbook),
      policies,
    });
    if (!done) await tellInDialog('done', '工作簿里已有台账的工作表，没有再插入。');
  } catch (trouble) {
    const why = trouble instanceof Error ? trouble.message : String(trouble);
    await tellInDialog('failed', `没有插入台账。${why}`);
  } finally {
    event.completed();
  }
}
