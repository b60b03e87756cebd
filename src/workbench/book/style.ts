import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { toUniverBorder, toXlsxBorder } from './border';
import { toUniverColour, toXlsxColour, type Palette } from './colour';

type XlsxFont = NonNullable<CellStyle['font']>;
type XlsxAlignment = NonNullable<CellStyle['alignment']>;
type Horizontal = NonNullable<XlsxAlignment['horizontal']>;
type Vertical = NonNullable<XlsxAlignment['vertical']>;

/** Of two words for one alignment, the first is the one that is written. */
const horizontals: readonly (readonly [Horizontal, HorizontalAlign])[] = [
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
  ['justify', HorizontalAlign.JUSTIFIED],
  ['distributed', HorizontalAlign.DISTRIBUTED],
  ['centerContinuous', HorizontalAlign.CENTER],
];
const verticals: readonly (readonly [Vertical, VerticalAlign])[] = [
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
  ['bottom', VerticalAlign.BOTTOM],
];

/** Tells programs that lack a Chinese face to take another Chinese one. */
const gb2312 = 134;

const on = { s: BooleanNumber.TRUE };

/** Drops what is not said, so that a style says only what it sets. */
function said<T extends object>(style: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const kept: { [K in keyof T]?: NonNullable<T[K]> } = {};
  for (const trait in style) {
    const value = style[trait];
    if (value !== undefined && value !== null) kept[trait] = value;
  }
  return kept;
}

/** `dxf`: the style of a conditional format, whose solid fill has its colour in the background. */
export function toUniverStyle(style: CellStyle, palette: Palette, dxf = false): IStyleData {
  const { font = {}, fill, border, alignment = {}, numFmt } = style;
  const flag = (set: boolean | undefined) => (set ? BooleanNumber.TRUE : undefined);
  const shades = fill?.type === 'pattern' ? [fill.fgColor, fill.bgColor] : [];
  if (dxf) shades.reverse();
  const filled = fill?.type === 'pattern' && (dxf || fill.pattern !== 'none');
  return said({
    ff: font.name,
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: font.underline ? on : undefined,
    st: font.strikethrough ? on : undefined,
    cl: toUniverColour(font.color, palette),
    va: font.vertAlign && toBaseline(font.vertAlign),
    bg: filled ? toUniverColour(shades[0] ?? shades[1], palette) : undefined,
    bd: border && toUniverBorder(border, palette),
    ht: horizontals.find(([word]) => word === alignment.horizontal)?.[1],
    vt: verticals.find(([word]) => word === alignment.vertical)?.[1],
    tb: alignment.wrapText ? WrapStrategy.WRAP : undefined,
    // Excel indents by about one character, nine pixels, a step.
    pd: alignment.indent === undefined ? undefined : { l: 2 + 9 * alignment.indent },
    n: numFmt === undefined || numFmt === 'General' ? undefined : { pattern: numFmt },
  });
}

function toBaseline(kind: NonNullable<XlsxFont['vertAlign']>): BaselineOffset {
  return kind === 'subscript' ? BaselineOffset.SUBSCRIPT : BaselineOffset.SUPERSCRIPT;
}

export function toXlsxStyle(style: IStyleData, dxf = false): CellStyle {
  const shade = toXlsxColour(style.bg);
  const solid = { type: 'pattern', pattern: 'solid' } as const;
  const font = toXlsxFont(style);
  const alignment = toXlsxAlignment(style);
  return said({
    font: Object.keys(font).length > 0 ? font : undefined,
    fill: shade && (dxf ? { ...solid, bgColor: shade } : { ...solid, fgColor: shade }),
    border: style.bd ? toXlsxBorder(style.bd) : undefined,
    alignment: Object.keys(alignment).length > 0 ? alignment : undefined,
    numFmt: style.n?.pattern,
  });
}

function toXlsxFont(style: IStyleData): XlsxFont {
  const raised = style.va === BaselineOffset.SUPERSCRIPT;
  const lowered = style.va === BaselineOffset.SUBSCRIPT;
  return said({
    name: style.ff ?? undefined,
    charset: /\p{Script=Han}/u.test(style.ff ?? '') ? gb2312 : undefined,
    size: style.fs,
    bold: style.bl ? true : undefined,
    italic: style.it ? true : undefined,
    underline: style.ul?.s ? true : undefined,
    strikethrough: style.st?.s ? true : undefined,
    color: toXlsxColour(style.cl),
    vertAlign: raised ? 'superscript' : lowered ? 'subscript' : undefined,
  });
}

function toXlsxAlignment({ ht, vt, tb, pd }: IStyleData): XlsxAlignment {
  const indent = pd?.l === undefined ? 0 : Math.round((pd.l - 2) / 9);
  return said({
    horizontal: horizontals.find(([, align]) => align === ht)?.[0],
    vertical: verticals.find(([, align]) => align === vt)?.[0],
    wrapText: tb === WrapStrategy.WRAP ? true : undefined,
    indent: indent > 0 ? indent : undefined,
  });
}
