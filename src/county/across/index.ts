export { outliers, type Outlier } from './outliers';
export { alikeProse, type AlikeProse } from './prose';
export { notesAcross } from './told';
export { sameFigures, type SameFigures } from './same';
