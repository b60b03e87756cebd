/*
 * A workbook spells the custom functions of an add-in with a name of its own, of which Excel makes
 * the name that people see: `_xldudf_NB_CHECK` is NB.CHECK.
 */

const inFile = /\b_xldudf_NB_([A-Z]+)\(/g;
const inGrid = /(?<![\w.'])NB\.([A-Z]+)\(/gi;

/** What stands in quotation marks is text, whatever it looks like. */
const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split('"')
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('"');

/** The formula as people see it. */
export const shownFormula = (formula: string): string =>
  outsideTexts(formula, (part) => part.replace(inFile, 'NB.$1('));

/** The formula as a workbook spells it. */
export const spelledFormula = (formula: string): string =>
  outsideTexts(formula, (part) =>
    part.replace(inGrid, (_, name: string) => `_xldudf_NB_${name.toUpperCase()}(`),
  );
