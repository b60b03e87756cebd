export { auditReportXlsx, auditSheet } from './auditSheet';
export { cleanSheet, cleanXlsx } from './clean';
export { sheetName, type SheetId } from './names';
export { templateXlsx, type TemplateRequest } from './template';
