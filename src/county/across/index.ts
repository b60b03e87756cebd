export { outliers, type Outlier } from './outliers';
export { alikeProse, type AlikeProse } from './prose';
export { reusedIn, reusedProse, type ReusedProse } from './reused';
export { notesAcross } from './told';
export { sameFigures, type SameFigures } from './same';
