import { limits } from '../../../limits';
import { readXml, type Attributes } from '../../../markup';
import { isWhiteHex } from '../../../unseen';
import { smallestLetters, type RunLook } from '../../../workbooks';

interface Style {
  /** What it says of text; it leaves the rest to others. */
  readonly look: RunLook;
  readonly parent: string | undefined;
  /** False for tables that are hidden. */
  readonly isShown: boolean;
}

/** The kinds of styles that are asked for, as OpenDocument calls them. */
export type Family = 'table' | 'table-cell' | 'text';

/** More parents than any style has, so that a circle of them ends. */
const mostParents = 30;

/** Styles by their family and name. */
export class Styles {
  constructor(private readonly styles: ReadonlyMap<string, Style>) {}

  isShown(family: Family, name: string | undefined): boolean {
    return this.styles.get(`${family} ${name ?? ''}`)?.isShown ?? true;
  }

  /** What a style says, or else what those that it is made from say. */
  text(family: Family, name: string | undefined): RunLook {
    let said: RunLook = {};
    let next = name;
    for (let i = 0; i < mostParents && next !== undefined; i += 1) {
      const style = this.styles.get(`${family} ${next}`);
      said = { ...style?.look, ...said };
      next = style?.parent;
    }
    return said;
  }
}

/** @param parts in the order in which they count: of two styles with one name the later is taken */
export function odsStylesOf(parts: readonly Uint8Array[]): Styles {
  const styles = new Map<string, Style>();
  for (const part of parts) {
    let key = '';
    const change = (look: RunLook, isShown?: boolean) => {
      const style = styles.get(key);
      if (style)
        styles.set(key, {
          ...style,
          look: { ...style.look, ...look },
          isShown: isShown ?? style.isShown,
        });
    };
    readXml(
      part,
      {
        open: (name, attributes) => {
          if (name === 'style:style') {
            key = `${attributes['style:family'] ?? ''} ${attributes['style:name'] ?? ''}`;
            const parent = attributes['style:parent-style-name'];
            styles.set(key, { look: {}, parent, isShown: true });
          } else if (name === 'style:text-properties') change(textLook(attributes));
          else if (name === 'style:table-cell-properties') change(backing(attributes));
          else if (name === 'style:table-properties')
            change({}, attributes['table:display'] !== 'false');
        },
        close: (name) => {
          if (name === 'style:style') key = '';
        },
      },
      limits.unpacked,
    );
  }
  return new Styles(styles);
}

function textLook(attributes: Attributes): RunLook {
  const line =
    attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
  const position = attributes['style:text-position'];
  const isOwn = attributes['style:use-window-font-color'] === 'true';
  const colour = isOwn ? undefined : attributes['fo:color'];
  const size = attributes['fo:font-size'] ?? '';
  const isHidden = attributes['text:display'] === 'none' || isSpeck(size);
  return {
    ...(line !== undefined && { struck: line !== 'none' }),
    ...(position !== undefined && { position: positionOf(position) }),
    ...(colour !== undefined && { white: isWhite(colour), colour: colour.toLowerCase() }),
    ...(isHidden && { hidden: true }),
    ...backing(attributes),
  };
}

function backing({ 'fo:background-color': colour }: Attributes): RunLook {
  if (colour === undefined) return {};
  return { backed: colour !== 'transparent' && !isWhite(colour), behind: colour.toLowerCase() };
}

const isWhite = (colour: string) => isWhiteHex(colour.replace('#', ''));
const isSpeck = (size: string) => size.endsWith('pt') && Number.parseFloat(size) < smallestLetters;

/** `super 58%`, `33% 58%`: how far above the line, and how large. */
function positionOf(text: string): string {
  const height = Number.parseFloat(text);
  if (text.startsWith('super') || height > 0) return 'superscript';
  return text.startsWith('sub') || height < 0 ? 'subscript' : '';
}
