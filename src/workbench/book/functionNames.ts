import { NEW_EXCEL_FUNCTIONS } from '@univerjs/engine-formula';

/*
 * A workbook spells some functions otherwise than people see them: those of an add-in
 * (`_xldudf_NB_CHECK` is NB.CHECK), and those that came after the file format (`_xlfn.IFS` is IFS).
 * Spelled as people see them, Excel takes them for names that do not exist and shows #NAME?.
 */

/** Univer's list, and what it lacks of Microsoft's ("An _xlfn. prefix is displayed in front of a formula"). */
const newer: ReadonlySet<string> = new Set([
  ...Array.from(NEW_EXCEL_FUNCTIONS, String),
  'CONCAT',
  'AGGREGATE',
]);
/** Two of them have names that a macro sheet's own functions had before. */
const twiceNamed: ReadonlySet<string> = new Set(['FILTER', 'SORT']);

const addInInFile = /\b_xldudf_NB_([A-Z]+)\(/g;
const newerInFile = /\b_xlfn\.(?:_xlws\.)?([A-Z][A-Z0-9.]*)\(/gi;
const addInInGrid = /(?<![\w.])NB\.([A-Z]+)\(/gi;
const newerInGrid = /(?<![\w.])([A-Z][A-Z0-9.]*)\(/gi;

/** What stands in quotation marks is a text or a sheet's name, whatever it looks like. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(quoted)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');

/** The formula as people see it. */
export const shownFormula = (formula: string): string =>
  outsideQuotes(formula, (part) =>
    part
      .replace(addInInFile, 'NB.$1(')
      .replace(newerInFile, (spelled, name: string) =>
        newer.has(name.toUpperCase()) ? `${name}(` : spelled,
      ),
  );

/** The formula as a workbook spells it. */
export const spelledFormula = (formula: string): string =>
  outsideQuotes(formula, (part) =>
    part
      .replace(newerInGrid, (shown, name: string) => `${prefixOf(name.toUpperCase())}${shown}`)
      .replace(addInInGrid, (_, name: string) => `_xldudf_NB_${name.toUpperCase()}(`),
  );

function prefixOf(name: string): string {
  if (!newer.has(name)) return '';
  return twiceNamed.has(name) ? '_xlfn._xlws.' : '_xlfn.';
}

/** Whether a formula, as people see it, calls the add-in: what that answers may fill many cells. */
export const callsAddIn = (formula: string): boolean =>
  formula.split(quoted).some((part, index) => index % 2 === 0 && part.search(addInInGrid) >= 0);
