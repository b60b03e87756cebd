export { auditReportOf } from './compile';
export { auditPage, type AuditPage, type PageTable } from './page';
export { auditReportBrief, auditReportText } from './text';
export type * from './types';
