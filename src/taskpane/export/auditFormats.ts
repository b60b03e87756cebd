import { auditReportText, type AuditReport } from '../../validation/auditReport';
import { exportWords as words } from '../words';

/** A form in which the 核查报告 can be kept. */
export interface AuditFormat {
  readonly name: string;
  /** Of the file's name, without the dot. */
  readonly ending: string;
  readonly make: (audit: AuditReport) => Promise<string | Uint8Array>;
}

/** Loaded when they are first wanted: the pane opens without them. */
const writers = () => import('../../documents');

export const auditFormats: readonly AuditFormat[] = [
  {
    name: words.auditReport.html,
    ending: 'html',
    make: async (audit) => (await writers()).auditReportHtml([audit]),
  },
  {
    name: words.auditReport.xlsx,
    ending: 'xlsx',
    make: async (audit) => (await writers()).auditReportXlsx([audit]),
  },
  {
    name: words.auditReport.txt,
    ending: 'txt',
    // The mark by which older editors know UTF-8.
    make: (audit) => Promise.resolve(`\uFEFF${auditReportText(audit)}`),
  },
];
