export { withArrays, type ArrayFormulas } from './arrays';
export { openBook, type OpenedBook } from './open';
export { saveBook, saveInto } from './saveInto';
export { addInReference, type AddinSettings } from './settings';
