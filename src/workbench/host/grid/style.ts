import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { Rect } from '../address';
import type { Engine } from './engine';
import { common } from './matrix';

/** One trait of the cells' style; null when they differ. Reads what is there of whole columns. */
export function commonStyle<T>(
  engine: Engine,
  sheetId: string,
  rect: Rect,
  trait: (style: IStyleData) => T,
): T | null {
  const sheet = engine.sheet(sheetId).getSheet();
  const there = engine.present(sheetId, rect);
  if (!there) return trait({});
  return common(there, (row, column) => trait(sheet.getComposedCellStyle(row, column)));
}

/** `#rrggbb` in capitals, as Excel answers colours. */
export function hexColor(color: Nullable<string>, fallback: string): string {
  const text = color ?? fallback;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (!parts) return text.startsWith('#') ? text.toUpperCase() : text;
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
  return `#${hex.join('').toUpperCase()}`;
}

/** Office.js speaks of points, Univer of pixels at 96 to the inch. */
export const toPixels = (points: number): number => Math.round((points * 96) / 72);
export const toPoints = (pixels: number): number => (pixels * 72) / 96;

const borderStyles: Readonly<Record<number, readonly [style: string, weight: string]>> = {
  0: ['None', 'Thin'],
  1: ['Continuous', 'Thin'],
  2: ['Continuous', 'Hairline'],
  3: ['Dot', 'Thin'],
  4: ['Dash', 'Thin'],
  5: ['DashDot', 'Thin'],
  6: ['DashDotDot', 'Thin'],
  7: ['Double', 'Thick'],
  8: ['Continuous', 'Medium'],
  9: ['Dash', 'Medium'],
  10: ['DashDot', 'Medium'],
  11: ['DashDotDot', 'Medium'],
  12: ['SlantDashDot', 'Medium'],
  13: ['Continuous', 'Thick'],
};

/** Style and weight of a border in Excel's words. */
export const borderWords = (border: Nullable<IBorderStyleData>): readonly [string, string] =>
  borderStyles[border?.s ?? 0] ?? ['None', 'Thin'];

/** Univer's number for a style and weight in Excel's words; a weight it lacks falls back to the style's own. */
export function borderNumber(style: string, weight: string): number {
  const entries = Object.entries(borderStyles);
  const found =
    entries.find(([, [s, w]]) => s === style && w === weight) ??
    entries.find(([, [s]]) => s === style);
  return Number(found?.[0] ?? 0);
}
