import type { FWorksheet } from '@univerjs/sheets/facade';
import type { NodeHost } from './nodeHost';

/** Adds a sheet as a user does, and leaves the one in front where it is. */
export function addSheet({ host }: Pick<NodeHost, 'host'>, name?: string): FWorksheet {
  const { workbook } = host.engine;
  const front = workbook.getActiveSheet();
  const added = workbook.insertSheet(name);
  workbook.setActiveSheet(front);
  return added;
}

/** Works on a sheet of its own through office.js, and answers what the work answers. */
export async function onNewSheet<T>(
  node: Pick<NodeHost, 'host' | 'Excel'>,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  name?: string,
): Promise<T> {
  const added = addSheet(node, name);
  try {
    return await node.Excel.run((context) =>
      work(context.workbook.worksheets.getItem(added.getSheetId()), context),
    );
  } finally {
    node.host.engine.workbook.deleteSheet(added);
  }
}
