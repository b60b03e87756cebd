export { cleanSheet, cleanXlsx } from './clean';
export { sheetName } from './names';
export { templateXlsx, type TemplateRequest } from './template';
