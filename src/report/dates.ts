/**
 * Spreadsheets keep a date as the number of days since 1900, and show it as a date by the format of
 * its cell. A date is no figure of the form: it comes as its text, so that it is seen as what it is.
 */

/** Whether a number format shows numbers as dates or times; what is quoted in it is only shown. */
export function showsDate(format: string): boolean {
  const code = format.replace(/"[^"]*"|\[[^[\]]*\]|[\\!]./g, '');
  return /[ymdhs]/i.test(code) && !/general|standard/i.test(code);
}

const day = 86_400_000;

/**
 * `2025-01-10` for 45667; null for what is no day.
 * @param from1904 counted from 1904, as workbooks of old Macs count
 */
export function dateText(serial: number, from1904 = false): string | null {
  // Excel has a 29 February 1900; days before it are one off.
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const date = new Date(first + serial * day);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
