/**
 * What a spreadsheet may run as a formula when it opens a file or takes what is pasted, behind
 * blanks and in full width too. A dash before Chinese is a dash: it opens a line of prose.
 */
const formula = /^(?:[\t\r]|[\s\u200b]*(?:[=+@＝＋＠]|[-－](?!\s*\p{Script=Han})))/u;

/** Text that may get into a spreadsheet: what it would run stands behind an apostrophe. */
export const guarded = (text: string) => (formula.test(text) ? `'${text}` : text);

/** What was there before it was guarded. */
export const unguarded = (text: string) =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
