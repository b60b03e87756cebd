import type { Attributes } from '../../../markup';
import { isUnseen, type Lettering } from '../../../unseen';

/** Formatting that changes what is to be read, as far as a style or an element says it. */
export interface TextLook extends Lettering {
  /** It takes no place in the page, nor does anything in it. */
  readonly gone?: boolean;
  readonly hidden?: boolean;
  readonly struck?: boolean;
  /** `superscript`, `subscript`, or on the line. */
  readonly position?: string;
  /** Its line breaks and spaces are shown as they are written. */
  readonly preformatted?: boolean;
  /** Its signs are put in the order of `rightToLeft`, whatever they are: digits stand backwards. */
  readonly reordered?: boolean;
  readonly rightToLeft?: boolean;
}

const ofElement: Readonly<Record<string, TextLook>> = {
  s: { struck: true },
  strike: { struck: true },
  del: { struck: true },
  sup: { position: 'superscript' },
  sub: { position: 'subscript' },
  pre: { preformatted: true },
  bdo: { reordered: true },
  rt: { position: 'superscript' },
  // What an equation is made of that is more than a line of signs.
  ...Object.fromEntries(
    ['msup', 'msub', 'msubsup', 'mfrac', 'mover', 'munder', 'mroot', 'msqrt'].map((name) => [
      name,
      { position: 'superscript' },
    ]),
  ),
};

const positions: Readonly<Record<string, string>> = {
  super: 'superscript',
  'text-top': 'superscript',
  sub: 'subscript',
  'text-bottom': 'subscript',
  baseline: '',
};

/** Elements that stand in a line: the others are not raised above one, wherever they are moved. */
const inLine = new Set('a abbr b cite code em font i mark small span strong u'.split(' '));

/** Smaller than this, in whatever unit, a text is a speck. */
const smallest = 2;

/** A length beyond which what is moved is moved out of the page, as texts for machines are. */
const outOfThePage = 500;
const isWhite = (value: string) =>
  /^(?:#fff(?:fff)?|white|rgba?\(255, ?255, ?255\b.*)$/.test(value);

function saidBy(property: string, value: string): TextLook {
  switch (property) {
    case 'display':
      return value === 'none' ? { gone: true } : {};
    case 'visibility':
      return { hidden: value !== 'visible' };
    case 'mso-hide':
      return { hidden: value === 'all' };
    case 'opacity':
      return Number(value) === 0 ? { hidden: true } : {};
    case 'color':
      return value === 'transparent' ? { hidden: true } : { white: isWhite(value) };
    case 'background':
    case 'background-color':
      return { backed: !/^(?:none|transparent|inherit|initial)$/.test(value) && !isWhite(value) };
    case 'clip':
      return /^rect\((?:[01](?:px)?[ ,]*){4}\)$/.test(value) ? { hidden: true } : {};
    case 'clip-path':
      return /^inset\((?:50|100)%\)$/.test(value) ? { hidden: true } : {};
    case 'left':
    case 'text-indent':
      return Number.parseFloat(value) < -outOfThePage ? { hidden: true } : {};
    case 'top':
      return movedUp(-Number.parseFloat(value));
    case 'bottom':
    case 'mso-text-raise':
      return movedUp(Number.parseFloat(value));
    case 'font-size':
      return isSpeck(value) ? { hidden: true } : {};
    case 'text-decoration':
    case 'text-decoration-line':
      return value.includes('line-through') ? { struck: true } : {};
    case 'unicode-bidi':
      return { reordered: value.includes('override') };
    case 'direction':
      return { rightToLeft: value === 'rtl' };
    case 'white-space':
      return { preformatted: /^(?:pre|break-spaces)/.test(value) };
    case 'vertical-align':
      return value in positions
        ? { position: positions[value] ?? '' }
        : movedUp(Number.parseFloat(value));
    default:
      return {};
  }
}

/** @param length up from the line, in whatever unit; NaN where it is told in words */
function movedUp(length: number): TextLook {
  if (length > outOfThePage) return { hidden: true };
  return length ? { position: length > 0 ? 'superscript' : 'subscript' } : {};
}

function isSpeck(size: string): boolean {
  const [, number = '', unit = ''] = /^([\d.]+)(px|pt|em|rem|%)?$/.exec(size) ?? [];
  if (number === '') return false;
  return Number(number) === 0 || (/px|pt/.test(unit) && Number(number) < smallest);
}

/** What declarations say: `display:none; vertical-align:super`. */
export function lookOf(declarations: string): TextLook {
  let look: TextLook = {};
  for (const one of declarations.split(';')) {
    const colon = one.indexOf(':');
    if (colon < 0) continue;
    const value = one.slice(colon + 1).toLowerCase();
    look = {
      ...look,
      ...saidBy(one.slice(0, colon).trim().toLowerCase(), value.replace('!important', '').trim()),
    };
  }
  return look;
}

/** What an element says by its name and its older attributes. */
export function lookOfElement(name: string, { color, bgcolor, dir }: Attributes): TextLook {
  return {
    ...ofElement[name],
    ...(color !== undefined && saidBy('color', color.toLowerCase())),
    ...(bgcolor !== undefined && saidBy('background', bgcolor.toLowerCase())),
    ...(dir !== undefined && saidBy('direction', dir.toLowerCase())),
  };
}

/** Why what is written is not what people read there, in a sentence; null where it is. */
export function whyUnread(look: TextLook, text: string): string | null {
  if (look.struck) return '加了删除线，没有读取。';
  if (look.reordered && look.rightToLeft) return '是倒着排的文字，没有读取。';
  return look.gone || look.hidden || isUnseen(look, text) ? '是隐藏的文字，没有读取。' : null;
}

/** What is said of an element, without what it takes no notice of. */
export function lookOfIts(name: string, said: TextLook): TextLook {
  if (inLine.has(name) || name in ofElement) return said;
  return Object.fromEntries(Object.entries(said).filter(([property]) => property !== 'position'));
}
