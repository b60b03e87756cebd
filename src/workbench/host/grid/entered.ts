import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';

/** A value of a cell, as office.js speaks of it. */
export type HostValue = string | number | boolean;

const number = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?([eE][+-]?\d+)?(%)?$/;
const digit = /\d/;

/**
 * What Excel makes of a value written into a cell: formulas begin with =, text that reads as a
 * number or as TRUE becomes one, a leading apostrophe keeps text as it is. Under the format @ all
 * becomes text, numbers too.
 */
export function entered(value: HostValue, format: string): ICellData {
  if (format === '@' && value !== '') return plain(textOf(value), CellValueType.STRING);
  if (typeof value === 'number') return plain(value, CellValueType.NUMBER);
  if (typeof value === 'boolean') return plain(value ? 1 : 0, CellValueType.BOOLEAN);
  if (value === '') return { v: null, t: null, f: null, si: null, p: null };
  if (value.startsWith("'")) return plain(value.slice(1), CellValueType.FORCE_STRING);
  if (value.startsWith('=') && value.length > 1) return { f: value, v: null, si: null, p: null };
  return typed(value);
}

function textOf(value: HostValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).replace(/^'/, '');
}

function typed(value: string): ICellData {
  const text = value.trim();
  if (/^(true|false)$/i.test(text))
    return plain(text.toLowerCase() === 'true' ? 1 : 0, CellValueType.BOOLEAN);
  if (!digit.test(text) || !number.test(text)) return plain(value, CellValueType.STRING);
  const share = text.endsWith('%') ? 100 : 1;
  return plain(Number(text.replaceAll(',', '').replace('%', '')) / share, CellValueType.NUMBER);
}

const plain = (v: string | number, t: CellValueType): ICellData => ({
  v,
  t,
  f: null,
  si: null,
  p: null,
});

/** The part of a cell that is its value. */
type Kept = Pick<ICellData, 'v' | 't' | 'p'>;

/** The value that a cell holds; Univer keeps booleans as 1 and 0. */
export function heldValue(cell: Nullable<Kept>): HostValue {
  if (cell?.v === undefined || cell.v === null) return richText(cell);
  return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
}

/** Text with formatting inside the cell: its plain characters. */
const richText = (cell: Nullable<Kept>): string =>
  cell?.p?.body?.dataStream.replace(/\r?\n?$/, '').replaceAll('\r', '\n') ?? '';
