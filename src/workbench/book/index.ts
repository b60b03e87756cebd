export { withArrays } from './arrays';
export { openBook, withRules } from './open';
export { type BookRead } from './read';
export { saveBook, saveInto } from './saveInto';
export { type AddinSettings } from './settings';
