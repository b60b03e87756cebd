export { outliers, type Outlier } from './outliers';
export { alikeProse, type AlikeProse } from './prose';
export { sameFigures, type SameFigures } from './same';
