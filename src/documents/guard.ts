/** Text that a spreadsheet would run as a formula when it opens a file or takes what is pasted. */
const formula = /^[=+\-@\t\r]/;

/** Text for a cell that a spreadsheet may take: what it would run stands behind an apostrophe. */
export const guarded = (text: string) => (formula.test(text) ? `'${text}` : text);

/** A line of prose, which may well begin with a dash: only what is a formula for certain. */
export const guardedLine = (text: string) => (text.startsWith('=') ? `'${text}` : text);

/** What was there before it was guarded. */
export const unguarded = (text: string) =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
