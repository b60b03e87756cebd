import { limits } from '../../../limits';
import { readXml, type Attributes } from '../../../markup';

/** What a style says of the text that it is given to; undefined where it leaves that to others. */
export interface TextStyle {
  readonly struck: boolean | undefined;
  /** As Office calls it. */
  readonly position: string | undefined;
}

interface Style extends TextStyle {
  readonly parent: string | undefined;
  /** False for tables that are hidden. */
  readonly isShown: boolean;
}

/** The kinds of styles that are asked for, as OpenDocument calls them. */
export type Family = 'table' | 'table-cell' | 'text';

const plain: TextStyle = { struck: undefined, position: undefined };
/** More parents than any style has, so that a circle of them ends. */
const mostParents = 30;

/** Styles by their family and name. */
export class Styles {
  constructor(private readonly styles: ReadonlyMap<string, Style>) {}

  isShown(family: Family, name: string | undefined): boolean {
    return this.styles.get(`${family} ${name ?? ''}`)?.isShown ?? true;
  }

  /** What a style says, or else what those that it is made from say. */
  text(family: Family, name: string | undefined): TextStyle {
    let said = plain;
    let next = name;
    for (let i = 0; i < mostParents && next !== undefined; i += 1) {
      const style = this.styles.get(`${family} ${next}`);
      said = {
        struck: said.struck ?? style?.struck,
        position: said.position ?? style?.position,
      };
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
    const change = (said: Partial<Style>) => {
      const style = styles.get(key);
      if (style) styles.set(key, { ...style, ...said });
    };
    readXml(
      part,
      {
        open: (name, attributes) => {
          if (name === 'style:style') {
            key = `${attributes['style:family'] ?? ''} ${attributes['style:name'] ?? ''}`;
            const parent = attributes['style:parent-style-name'];
            styles.set(key, { ...plain, parent, isShown: true });
          } else if (name === 'style:text-properties') change(textStyleOf(attributes));
          else if (name === 'style:table-properties')
            change({ isShown: attributes['table:display'] !== 'false' });
        },
        text: () => undefined,
        close: (name) => {
          if (name === 'style:style') key = '';
        },
      },
      limits.unpacked,
    );
  }
  return new Styles(styles);
}

function textStyleOf(attributes: Attributes): TextStyle {
  const line =
    attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
  return {
    struck: line === undefined ? undefined : line !== 'none',
    position: positionOf(attributes['style:text-position']),
  };
}

/** `super 58%`, `33% 58%`: how far above the line, and how large. */
function positionOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const height = Number.parseFloat(text);
  if (text.startsWith('super') || height > 0) return 'superscript';
  return text.startsWith('sub') || height < 0 ? 'subscript' : '';
}
