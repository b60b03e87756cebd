import { readXml, type Attributes } from '../../../markup';
import { limits } from '../../../limits';
import { isWhiteHex, type Lettering } from '../../../unseen';

/** Formatting that changes what is to be read, as far as it is said. */
export interface RunFormat extends Lettering {
  /** Not shown, or so small that nobody sees it. */
  readonly hidden?: boolean;
  readonly struck?: boolean;
  /** `superscript`, `subscript`, or on the line. */
  readonly position?: string;
}

const isOn = ({ 'w:val': value = '1' }: Attributes) => !['0', 'false', 'off'].includes(value);
/** A pattern of its own colour, which is black where none is said, lies on the fill. */
const isPattern = ({ 'w:val': kind = 'clear', 'w:color': colour = 'auto' }: Attributes) =>
  kind !== 'clear' && kind !== 'nil' && !isWhiteHex(colour);
/** Whether a shading shows behind white letters. */
export function isColoured(attributes: Attributes): boolean {
  const { 'w:fill': fill = 'auto' } = attributes;
  return isPattern(attributes) || (fill !== 'auto' && !isWhiteHex(fill));
}
/** The colour of a shading, as six digits; else that it is that of paper, or more than one. */
export function fillOf(attributes: Attributes): string {
  const { 'w:fill': fill = 'auto' } = attributes;
  if (isPattern(attributes)) return 'pattern';
  return fill === 'auto' ? 'paper' : fill.toUpperCase();
}
/** The colour of paper by the document's theme, and not a shade of it. */
const isPaper = (attributes: Attributes) =>
  attributes['w:themeColor'] === 'background1' && attributes['w:themeShade'] === undefined;
/** Half points: what is smaller is a speck. */
const smallest = 3;

/** What a property of a run says; nothing for any other. */
export function formatSaid(name: string, attributes: Attributes): RunFormat {
  const value = attributes['w:val'] ?? '';
  switch (name) {
    case 'w:vanish':
    case 'w:specVanish':
      return { hidden: isOn(attributes) };
    case 'w:strike':
    case 'w:dstrike':
      return { struck: isOn(attributes) };
    case 'w:vertAlign':
      return { position: value };
    case 'w:position':
      // In half points above the line; a little is for looks alone.
      return Math.abs(Number(value)) >= 4
        ? { position: Number(value) > 0 ? 'superscript' : 'subscript' }
        : {};
    case 'w:color':
      return {
        white: isWhiteHex(value) || isPaper(attributes),
        // A reader's own colour is told from any that lies behind it.
        colour: value === 'auto' ? 'ink' : value.toUpperCase(),
      };
    case 'w:shd':
      return { backed: isColoured(attributes), behind: fillOf(attributes) };
    case 'w:highlight':
      return { backed: value !== 'none' && value !== 'white' };
    case 'w:sz':
      return Number(value) < smallest ? { hidden: true } : {};
    default:
      return {};
  }
}

interface NamedStyle {
  readonly basedOn: string;
  readonly format: RunFormat;
}

/** The formatting of runs by the id of a style, of paragraphs or of characters. */
export function runStyles(xml: Uint8Array | undefined): (id: string) => RunFormat {
  const styles = new Map<string, NamedStyle>();
  if (!xml) return () => ({});
  let id = '';
  let inRun = false;
  readXml(
    xml,
    {
      open: (name, attributes) => {
        const known = styles.get(id);
        if (name === 'w:style') {
          id = attributes['w:styleId'] ?? '';
          styles.set(id, { basedOn: '', format: {} });
        } else if (name === 'w:rPr') inRun = true;
        else if (name === 'w:basedOn' && known)
          styles.set(id, { ...known, basedOn: attributes['w:val'] ?? '' });
        else if (inRun && known)
          styles.set(id, {
            ...known,
            format: { ...known.format, ...formatSaid(name, attributes) },
          });
      },
      close: (name) => {
        if (name === 'w:rPr') inRun = false;
        else if (name === 'w:style') id = '';
      },
    },
    limits.unpacked,
  );
  const resolved = (name: string, depth: number): RunFormat => {
    const style = styles.get(name);
    // A circle of styles ends somewhere.
    return style && depth < 20 ? { ...resolved(style.basedOn, depth + 1), ...style.format } : {};
  };
  return (name) => resolved(name, 0);
}
