/** Numbers as XML has them: `0x1F`, ` ` and `NaN` are none. */
const number = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/** The number that a value of XML is; null where it is none. */
export const xmlNumber = (text: string): number | null => (number.test(text) ? Number(text) : null);
