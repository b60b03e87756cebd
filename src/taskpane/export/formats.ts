import type { ReportWorkbook } from '../../excel/types';
import type { Report } from '../../report';
import { fileTitleOf } from '../model/fileTitle';
import { exportWords } from '../words';
import { copyHtml, download } from './ways';

/** A form in which a report can leave the workbook. */
export interface Format {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  /**
   * Makes it and hands it over.
   * @param stamp words to be put on top of it; null where the report passed
   * @returns a sentence that says where it went
   */
  readonly deliver: (job: ExportJob) => Promise<string>;
}

export interface ExportJob {
  readonly report: Report;
  readonly workbook: ReportWorkbook;
  readonly stamp: string | null;
}

/** Writers are loaded when they are first wanted: the pane opens without them. */
const writers = () => import('../../documents');
const option = (stamp: string | null) => (stamp === null ? {} : { stamp });
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const formats: readonly Format[] = [
  {
    id: 'xlsx',
    ...exportWords.xlsx,
    deliver: async ({ report, stamp }) => {
      const { cleanXlsx } = await writers();
      const name = `${fileTitleOf(report, stamp)}.xlsx`;
      download({ name, type: xlsxType, content: await cleanXlsx(report, option(stamp)) });
      return exportWords.saved(name);
    },
  },
  {
    id: 'workbook',
    ...exportWords.workbook,
    deliver: async ({ report, stamp, workbook }) => {
      const { cleanXlsx } = await writers();
      const opened = await workbook.openAsNew(await cleanXlsx(report, option(stamp)));
      if (!opened) throw new Error(exportWords.cannotOpen);
      return exportWords.opened;
    },
  },
  {
    id: 'copy',
    ...exportWords.copy,
    deliver: async ({ report, stamp }) => {
      const { tablesHtml } = await writers();
      if (!(await copyHtml(tablesHtml(report, option(stamp))))) {
        throw new Error(exportWords.cannotCopy);
      }
      return exportWords.copied;
    },
  },
  {
    id: 'html',
    ...exportWords.html,
    deliver: async ({ report, stamp }) => {
      const { pageHtml } = await writers();
      const name = `${fileTitleOf(report, stamp)}.html`;
      download({ name, type: 'text/html', content: pageHtml(report, option(stamp)) });
      return exportWords.saved(name);
    },
  },
];
