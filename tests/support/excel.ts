import type { HostOptions } from '../../src/workbench/host';
import type { BatchRequest } from '../../src/workbench/host/protocol';
import { hostBundle } from './hostBundle';
import { oneForAll, startNodeHost, type NodeHost } from './nodeHost';

/** The host in Node, with the globals that the add-in's code finds in Excel. */
export interface ExcelInNode extends NodeHost {
  /**
   * What has gone from the client to the host since this was last asked, with what the client
   * sends on its own after a piece of work.
   */
  readonly trips: () => Promise<readonly BatchRequest[]>;
  /** How often the user's undo was forgotten, as Excel does when an add-in writes. */
  readonly forgotten: () => number;
  /** Types into cells as a user does: formulas begin with =, null empties. */
  readonly type: (sheet: string, address: string, ...rows: readonly (readonly Typed[])[]) => void;
  readonly valueIn: (sheet: string, address: string) => unknown;
  readonly sheet: (name: string) => UniverSheet;
  readonly sheetNames: () => readonly string[];
}

type UniverSheet = NonNullable<
  ReturnType<NodeHost['host']['engine']['workbook']['getSheetByName']>
>;
type Typed = string | number | null;

/** @param options what the page around the grid does for the host, beyond opening .xlsx */
export async function startExcel(options: HostOptions = {}): Promise<ExcelInNode> {
  const { openBook } = await hostBundle();
  let forgotten = 0;
  const node = await startNodeHost({
    openXlsx: (xlsx) => openBook(xlsx, 'inserted', ''),
    forgetUndo: () => {
      forgotten += 1;
    },
    ...options,
  });
  Object.assign(globalThis, { Excel: node.Excel, Office: node.Office });
  const gone: BatchRequest[] = [];
  const execute = node.host.execute.bind(node.host);
  node.host.execute = (request) => {
    if (!isTelemetry(request)) gone.push(request);
    return execute(request);
  };
  // What the client says to every host when it starts is no work of the add-in.
  await node.Excel.run((context) => context.sync());
  gone.splice(0);
  const { workbook } = node.host.engine;
  const sheet = (name: string) => {
    const found = workbook.getSheetByName(name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  return {
    ...node,
    trips: async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return gone.splice(0);
    },
    forgotten: () => forgotten,
    type: (name, address, ...rows) => {
      const cells = rows.map((row) => row.map(cellOf));
      const [only] = cells.flat();
      const range = sheet(name).getRange(address);
      if (cells.flat().length === 1 && only) range.setValue(only);
      else range.setValues(cells);
    },
    valueIn: (name, address) => sheet(name).getRange(address).getCellData()?.v ?? null,
    sheet,
    sheetNames: () => workbook.getSheets().map((one) => one.getSheetName()),
  };
}

/** One for all tests of a file. */
export const excelForAll = (): (() => ExcelInNode) => oneForAll(() => startExcel());

/** What the client reports about itself, when it likes: no work of the add-in. */
function isTelemetry({ ObjectPaths }: BatchRequest): boolean {
  return Object.values(ObjectPaths).some(({ Name }) => Name.startsWith('Microsoft.Telemetry.'));
}

function cellOf(value: Typed) {
  if (value === null) return { v: null, f: null };
  const formula = typeof value === 'string' && value.startsWith('=');
  return formula ? { f: value, v: null } : { v: value, f: null };
}

/** Waits until something holds, and gives up after 20 seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 20_000) throw new Error('What was waited for did not come.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
