import type { Attributes } from '../../../markup';
import { isWhiteHex } from '../../../unseen';
import {
  paper,
  pattern,
  plainInk,
  shownBy,
  smallestLetters,
  visibilityOf,
  type CellStyle,
  type CellInk,
} from '../../../workbooks';

/** Formats that have a name in place of a code. */
const named: Readonly<Record<string, string>> = {
  'General Number': 'General',
  'Short Date': 'yyyy-mm-dd',
  Currency: '#,##0.00',
  'Euro Currency': '#,##0.00',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
};

interface OpenStyle {
  readonly ink: CellInk;
  readonly code: string;
}

const plain: OpenStyle = { ink: plainInk, code: 'General' };
/** The style from which all others are made that name no other. */
const first = 'Default';

/** The styles of a workbook, which stand before its sheets. */
export class XmlStyles {
  private readonly styles = new Map<string, OpenStyle>();
  private readonly made = new Map<string, CellStyle>();
  private id = '';

  open(name: string, attributes: Attributes): void {
    const { ink, code } = this.styles.get(this.id) ?? plain;
    if (name === 'ss:Style') {
      this.id = attributes['ss:ID'] ?? '';
      const parent = attributes['ss:Parent'] ?? first;
      this.styles.set(this.id, this.styles.get(parent) ?? plain);
    } else if (name === 'ss:Font') this.change({ ink: { ...ink, ...letters(attributes) }, code });
    else if (name === 'ss:Interior')
      this.change({ ink: { ...ink, behind: behind(attributes) }, code });
    else if (name === 'ss:NumberFormat') {
      const format = attributes['ss:Format'] ?? 'General';
      this.change({ ink, code: named[format] ?? format });
    }
  }

  /** The first of the styles that is named: a cell's, its row's, its column's. */
  of(...names: readonly (string | undefined)[]): CellStyle {
    const id = names.find((name) => name !== undefined) ?? first;
    const known = this.made.get(id);
    if (known) return known;
    const { ink, code } = this.styles.get(id) ?? plain;
    const style = { ...shownBy(code), ...visibilityOf(ink) };
    this.made.set(id, style);
    return style;
  }

  private change(style: OpenStyle): void {
    this.styles.set(this.id, style);
  }
}

export function colourName(written: string): string {
  const colour = written.replace('#', '').toUpperCase();
  return isWhiteHex(colour) ? paper : colour;
}

function letters(attributes: Attributes): Partial<CellInk> {
  const colour = attributes['ss:Color'];
  const size = attributes['ss:Size'];
  return {
    ...(attributes['ss:StrikeThrough'] === '1' && { struck: true }),
    ...(colour !== undefined && { colour: colourName(colour) }),
    ...(size !== undefined && { speck: Number(size) < smallestLetters }),
  };
}

function behind(attributes: Attributes): string {
  const kind = attributes['ss:Pattern'] ?? 'None';
  const colour = attributes['ss:Color'];
  if (kind === 'None') return paper;
  return kind === 'Solid' && colour !== undefined ? colourName(colour) : pattern;
}
