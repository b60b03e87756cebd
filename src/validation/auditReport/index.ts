export { auditReportOf } from './compile';
export { auditPage, type AuditPage } from './page';
export { auditReportBrief, auditReportText } from './text';
export type * from './types';
