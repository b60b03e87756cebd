export { outliers } from './outliers';
export { alikeProse } from './prose';
export { reusedIn, reusedProse } from './reused';
export { notesAcross } from './told';
export { sameFigures } from './same';
