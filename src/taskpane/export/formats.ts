import type * as Documents from '../../documents';
import type { ReportWorkbook } from '../../excel/types';
import type { Report } from '../../report';
import { fileTitleOf } from '../model/fileTitle';
import { exportWords as words } from '../words';
import { copyHtml, download } from './ways';

export interface ExportJob {
  readonly report: Report;
  readonly workbook: ReportWorkbook;
  /** Words to be put on top of what leaves; null where the report passed. */
  readonly stamp: string | null;
}

/** A form in which a report can leave the workbook. */
export interface Format {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /** Makes it, hands it over, and says where it went. */
  readonly deliver: (job: ExportJob) => Promise<string>;
}

type Writers = typeof Documents;

/** Writers are loaded when they are first wanted: the pane opens without them. */
const writers = (): Promise<Writers> => import('../../documents');

interface FileFormat extends Omit<Format, 'deliver'> {
  /** Of the file's name, without the dot. */
  readonly ending: string;
  readonly type: string;
  readonly make: (
    write: Writers,
    report: Report,
    stamped: { readonly stamp?: string },
  ) => string | Uint8Array | Promise<Uint8Array>;
}

const stamped = (stamp: string | null) => (stamp === null ? {} : { stamp });

/** A format that leaves as a file; a stamp is in its name as well. */
function asFile({ ending, type, make, ...format }: FileFormat): Format {
  return {
    ...format,
    deliver: async ({ report, stamp }) => {
      const name = `${fileTitleOf(report, stamp)}.${ending}`;
      const content = await make(await writers(), report, stamped(stamp));
      download({ name, type, content });
      return words.saved(name);
    },
  };
}

const openXml = 'application/vnd.openxmlformats-officedocument';

export const formats: readonly Format[] = [
  asFile({
    id: 'xlsx',
    ...words.xlsx,
    ending: 'xlsx',
    type: `${openXml}.spreadsheetml.sheet`,
    make: ({ cleanXlsx }, report, options) => cleanXlsx(report, options),
  }),
  {
    id: 'workbook',
    ...words.workbook,
    deliver: async ({ report, stamp, workbook }) => {
      const { cleanXlsx } = await writers();
      const opened = await workbook.openAsNew(await cleanXlsx(report, stamped(stamp)));
      if (!opened) throw new Error(words.cannotOpen);
      return words.opened;
    },
  },
  asFile({
    id: 'docx',
    ...words.docx,
    ending: 'docx',
    type: `${openXml}.wordprocessingml.document`,
    make: ({ reportDocx }, report, options) => reportDocx(report, options),
  }),
  {
    id: 'copy',
    ...words.copy,
    deliver: async ({ report, stamp }) => {
      const { tablesHtml } = await writers();
      if (!(await copyHtml(tablesHtml(report, stamped(stamp))))) throw new Error(words.cannotCopy);
      return words.copied;
    },
  },
  asFile({
    id: 'html',
    ...words.html,
    ending: 'html',
    type: 'text/html',
    make: ({ pageHtml }, report, options) => pageHtml(report, options),
  }),
  asFile({
    id: 'csv',
    ...words.csv,
    ending: 'csv',
    type: 'text/csv',
    make: ({ reportCsv }, report, options) => reportCsv(report, options),
  }),
  asFile({
    id: 'json',
    ...words.json,
    ending: 'json',
    type: 'application/json',
    make: ({ reportJson }, report, options) => reportJson(report, options),
  }),
];
