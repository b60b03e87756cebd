export { auditReportXlsx } from './auditSheet';
export { cleanSheet, cleanXlsx } from './clean';
export { sheetName, type SheetId } from './names';
export { firstCell, templateSheets, templateXlsx, type TemplateRequest } from './template';
export { writeBook, type BookCell, type BookSheet } from './writeBook';
