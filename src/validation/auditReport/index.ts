export { auditReportOf } from './compile';
export { auditPage } from './page';
export { auditReportBrief, auditReportText } from './text';
export type * from './types';
