export { auditReportOf } from './compile';
export { auditReportText } from './text';
export type * from './types';
