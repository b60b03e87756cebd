import {
  BorderStyleTypes,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
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

const borderStyles: Readonly<Record<BorderStyleTypes, readonly [style: string, weight: string]>> = {
  [BorderStyleTypes.NONE]: ['None', 'Thin'],
  [BorderStyleTypes.THIN]: ['Continuous', 'Thin'],
  [BorderStyleTypes.HAIR]: ['Continuous', 'Hairline'],
  [BorderStyleTypes.DOTTED]: ['Dot', 'Thin'],
  [BorderStyleTypes.DASHED]: ['Dash', 'Thin'],
  [BorderStyleTypes.DASH_DOT]: ['DashDot', 'Thin'],
  [BorderStyleTypes.DASH_DOT_DOT]: ['DashDotDot', 'Thin'],
  [BorderStyleTypes.DOUBLE]: ['Double', 'Thick'],
  [BorderStyleTypes.MEDIUM]: ['Continuous', 'Medium'],
  [BorderStyleTypes.MEDIUM_DASHED]: ['Dash', 'Medium'],
  [BorderStyleTypes.MEDIUM_DASH_DOT]: ['DashDot', 'Medium'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: ['DashDotDot', 'Medium'],
  [BorderStyleTypes.SLANT_DASH_DOT]: ['SlantDashDot', 'Medium'],
  [BorderStyleTypes.THICK]: ['Continuous', 'Thick'],
};

/** Style and weight of a border in Excel's words. */
export const borderWords = (border: Nullable<IBorderStyleData>): readonly [string, string] =>
  borderStyles[border?.s ?? BorderStyleTypes.NONE];

/** Univer's border of a style and weight; a weight it lacks falls back to the style's own. */
export function borderNumber(style: string, weight: string): BorderStyleTypes {
  const numbers = Object.values(BorderStyleTypes).filter((value) => typeof value === 'number');
  const fits = numbers.filter((number) => borderStyles[number][0] === style);
  return (
    fits.find((number) => borderStyles[number][1] === weight) ?? fits[0] ?? BorderStyleTypes.NONE
  );
}
