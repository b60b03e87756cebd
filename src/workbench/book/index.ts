export { withArrays } from './arrays';
export { openBook } from './open';
export { saveBook, saveInto } from './saveInto';
export { type AddinSettings } from './settings';
