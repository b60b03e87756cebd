import {
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type Nullable,
} from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { toUniverColour, toXlsxColour, type Palette } from './colour';

type XlsxBorder = NonNullable<CellStyle['border']>;
type XlsxSide = NonNullable<XlsxBorder['top']>;

/** Each line style, in the words of .xlsx and in Univer's numbers. */
const lines: Readonly<Record<XlsxSide['style'], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const names = Object.keys(lines) as XlsxSide['style'][];

const sides = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;
const edges = Object.keys(sides) as (keyof typeof sides)[];

const black = { rgb: '#000000' };

export function toUniverBorder(border: XlsxBorder, palette: Palette): IBorderData {
  const drawn: IBorderData = {};
  for (const edge of edges) {
    const side = border[edge];
    if (!side) continue;
    drawn[sides[edge]] = {
      s: lines[side.style],
      cl: toUniverColour(side.color, palette) ?? black,
    };
  }
  return drawn;
}

export function toXlsxBorder(drawn: IBorderData): XlsxBorder {
  const border: XlsxBorder = {};
  for (const edge of edges) {
    const side = toXlsxSide(drawn[sides[edge]]);
    if (side) border[edge] = side;
  }
  return border;
}

function toXlsxSide(drawn: Nullable<IBorderStyleData>): XlsxSide | undefined {
  const style = names.find((name) => lines[name] === drawn?.s);
  const color = toXlsxColour(drawn?.cl);
  return style && { style, ...(color && { color }) };
}
