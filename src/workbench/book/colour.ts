import type { IColorStyle, Nullable } from '@univerjs/core';
import { resolveThemeColor, type CellStyle } from 'hucre/xlsx';

/** A colour as .xlsx writes it: plain, or as a theme colour with a tint. */
export type XlsxColour = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** The twelve colours of a workbook's theme, dark before light, as its theme part lists them. */
export type Palette = readonly string[];

/** Cells count the first four theme colours light before dark: 0 is the white paper, 1 black text. */
const swapped = [1, 0, 3, 2];

/** As `#RRGGBB`; undefined for 自动 and for the indexed palette of old files. */
export function toUniverColour(
  colour: XlsxColour | undefined,
  palette: Palette,
): IColorStyle | undefined {
  if (colour?.rgb !== undefined) return { rgb: `#${colour.rgb.slice(-6)}` };
  if (colour?.theme === undefined || palette.length === 0) return undefined;
  const index = swapped[colour.theme] ?? colour.theme;
  return { rgb: `#${resolveThemeColor([...palette], index, colour.tint)}` };
}

/** From `#RRGGBB`, `#RGB` or `rgb(r, g, b)`; undefined for anything else. */
export function toXlsxColour(colour: Nullable<IColorStyle>): XlsxColour | undefined {
  const text = colour?.rgb?.trim();
  if (!text) return undefined;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text)?.slice(1);
  if (short)
    return {
      rgb: short
        .map((digit) => digit.repeat(2))
        .join('')
        .toUpperCase(),
    };
  const [, long] = /^#([0-9a-f]{6})/i.exec(text) ?? [];
  if (long) return { rgb: long.toUpperCase() };
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(text)?.slice(1);
  if (!channels) return undefined;
  const hex = channels.map((channel) => Number(channel).toString(16).padStart(2, '0'));
  return { rgb: hex.join('').toUpperCase() };
}
