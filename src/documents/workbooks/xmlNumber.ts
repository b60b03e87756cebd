/** Numbers as XML has them: `0x1F`, ` ` and `NaN` are none. */
const number = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/** The number that a value of XML is; null where it is none. */
export const xmlNumber = (text: string): number | null =>
  number.test(text) ? inFifteenPlaces(Number(text)) : null;

/**
 * As many places as a spreadsheet shows: what programs leave behind a number when they reckon
 * (136.00000000000003) is no part of it.
 */
export const inFifteenPlaces = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(15));
