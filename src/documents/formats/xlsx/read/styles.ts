import { onceFor } from '../../../../form';
import { limits } from '../../../limits';
import { readXml, type Attributes } from '../../../markup';
import {
  formatCode,
  paper,
  pattern,
  plainInk,
  shownBy,
  visibilityOf,
  type CellStyle,
  type CellInk,
} from '../../../workbooks';
import { colourOf } from './colours';
import { lookSaid } from './strings';

/** The styles of cells, in the order of their numbers; those of conditions and names are others. */
export const stylesOf = onceFor((xml: Uint8Array): readonly CellStyle[] => {
  const reader = new StylesReader();
  readXml(xml, reader, limits.unpacked);
  return reader.styles;
});

class StylesReader {
  readonly styles: CellStyle[] = [];
  private readonly codes = new Map<string, string>();
  private readonly fonts: CellInk[] = [];
  /** Colours behind cells, by the number of the fill. */
  private readonly fills: string[] = [];
  private readonly within: string[] = [];

  open(name: string, attributes: Attributes): void {
    const path = `${this.within.slice(-2).join('/')}/${name}`;
    this.within.push(name);
    if (path.endsWith('numFmts/numFmt'))
      this.codes.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
    else if (path.endsWith('fonts/font')) this.fonts.push(plainInk);
    else if (path.startsWith('fonts/font/')) this.changeFont(name, attributes);
    else if (path.endsWith('fills/fill')) this.fills.push(paper);
    else if (path.startsWith('fills/fill/')) this.fill(patternBehind(name, attributes));
    else if (path === 'fill/patternFill/fgColor' && this.fills.at(-1) === 'solid')
      this.fill(colourOf(attributes));
    else if (path.endsWith('cellXfs/xf')) this.styles.push(this.styleOf(attributes));
  }

  text(): void {
    // Styles hold none.
  }

  close(): void {
    this.within.pop();
  }

  private changeFont(name: string, attributes: Attributes): void {
    const { struck, hidden } = lookSaid(name, attributes);
    const font = this.fonts.pop() ?? plainInk;
    this.fonts.push({
      ...font,
      struck: struck ?? font.struck,
      speck: hidden ?? font.speck,
      colour: name === 'color' ? colourOf(attributes) : font.colour,
    });
  }

  private fill(colour: string): void {
    this.fills.splice(-1, 1, colour);
  }

  private styleOf({ numFmtId = '0', fontId = '0', fillId = '0' }: Attributes): CellStyle {
    const font = this.fonts[Number(fontId)] ?? plainInk;
    return {
      ...shownBy(this.codes.get(numFmtId) ?? formatCode(Number(numFmtId))),
      ...visibilityOf({ ...font, behind: this.fills[Number(fillId)] ?? paper }),
    };
  }
}

/** What lies behind a cell by the kind of its fill alone. */
function patternBehind(name: string, { patternType = 'none' }: Attributes): string {
  if (name !== 'patternFill') return pattern;
  return patternType === 'none' ? paper : patternType === 'solid' ? 'solid' : pattern;
}
