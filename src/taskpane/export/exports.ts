import { formats, type Format } from '../../documents/formats';
import type { ReportWorkbook } from '../../excel/types';
import type { Report } from '../../report';
import { fileTitleOf } from '../model/fileTitle';
import { exportWords as words } from '../words';
import { copyFlavours, download } from './ways';

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
  /** Makes it, hands it over, and says where it went. */
  readonly deliver: (job: ExportJob) => Promise<string>;
}

/** Writers are loaded when they are first wanted: the pane opens without them. */
const documents = () => import('../../documents');

const stamped = (stamp: string | null) => (stamp === null ? {} : { stamp });

/** A format that leaves as a file; a stamp is in its name as well. */
function asFile({ id, name: kind, holds = '', whole, endings, type, writer }: Format): Export[] {
  if (!writer) return [];
  return [
    {
      id,
      name: words.saveAs(kind),
      detail: holds,
      whole: whole ?? false,
      deliver: async ({ report, stamp }) => {
        const name = `${fileTitleOf(report, stamp)}.${endings[0] ?? id}`;
        const { write } = await writer();
        download({ name, type, content: await write(report, stamped(stamp)) });
        return words.saved(name);
      },
    },
  ];
}

const asNewWorkbook: Export = {
  id: 'workbook',
  ...words.workbook,
  whole: false,
  deliver: async ({ report, stamp, workbook }) => {
    const { cleanXlsx } = await documents();
    const opened = await workbook.openAsNew(await cleanXlsx(report, stamped(stamp)));
    if (!opened) throw new Error(words.cannotOpen);
    return words.opened;
  },
};

const asCopy: Export = {
  id: 'copy',
  ...words.copy,
  whole: false,
  deliver: async ({ report, stamp }) => {
    const { tablesHtml, tablesText } = await documents();
    const options = stamped(stamp);
    const flavours = { html: tablesHtml(report, options), text: tablesText(report, options) };
    if (!(await copyFlavours(flavours))) throw new Error(words.cannotCopy);
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
