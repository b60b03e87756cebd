import { formats, type Format } from '../../documents/formats';
import type { ReportWorkbook } from '../../excel/types';
import type { Report } from '../../report';
import { fileTitleOf } from '../model/fileTitle';
import { exportWords as words } from '../words';
import { copyFlavours, download, type Flavours } from './ways';

export interface ExportJob {
  readonly report: Report;
  readonly workbook: ReportWorkbook;
  /** Words to be put on top of what leaves; null where the report passed. */
  readonly stamp: string | null;
}

/** A way in which a report can leave the workbook. */
export interface Export {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /** Whether the whole report leaves, fit to be published. */
  readonly whole: boolean;
  /**
   * Makes it, hands it over, and says where it went. It is called within the click, when the job is not
   * there yet: what a browser gives to a click alone is asked for at once.
   */
  readonly deliver: (job: Promise<ExportJob>) => Promise<string>;
}

/** Writers are loaded when they are first wanted: the pane opens without them. */
const documents = () => import('../../documents');

const stamped = (stamp: string | null) => (stamp === null ? {} : { stamp });

/** A format that leaves as a file; a stamp is in its name as well. */
function asFile({ id, name: kind, holds = '', whole, endings, writer }: Format): Export[] {
  if (!writer) return [];
  return [
    {
      id,
      name: words.saveAs(kind),
      detail: holds,
      whole: whole ?? false,
      deliver: async (job) => {
        const { report, stamp } = await job;
        const name = `${fileTitleOf(report, stamp)}.${endings[0] ?? id}`;
        const { write } = await writer();
        download(name, await write(report, stamped(stamp)));
        return words.saved(name);
      },
    },
  ];
}

const asNewWorkbook: Export = {
  id: 'workbook',
  ...words.workbook,
  whole: false,
  deliver: async (job) => {
    const { report, stamp, workbook } = await job;
    const { cleanXlsx } = await documents();
    const opened = await workbook.openAsNew(await cleanXlsx(report, stamped(stamp)));
    if (!opened) throw new Error(words.cannotOpen);
    return words.opened;
  },
};

async function tablesOf(job: Promise<ExportJob>): Promise<Flavours> {
  const { report, stamp } = await job;
  const { tablesHtml, tablesText } = await documents();
  const options = stamped(stamp);
  return { html: tablesHtml(report, options), text: tablesText(report, options) };
}

const asCopy: Export = {
  id: 'copy',
  ...words.copy,
  whole: false,
  deliver: async (job) => {
    if (!(await copyFlavours(tablesOf(job)))) throw new Error(words.cannotCopy);
    return words.copied;
  },
};

/** Ways that are no files, each after the file that holds the same. */
const beside: Readonly<Record<string, Export>> = { xlsx: asNewWorkbook, docx: asCopy };

/** Every way out, in the order in which it is offered. */
export const exports: readonly Export[] = formats.flatMap((format) => {
  const other = beside[format.id];
  return [...asFile(format), ...(other ? [other] : [])];
});
