import type { Attributes } from '../../../markup';
import { areWhite, isUnseen, isWhiteHex, type Lettering } from '../../../unseen';

/** Formatting that changes what is to be read, as far as a style or an element says it. */
export interface TextLook extends Lettering {
  /** It takes no place in the page, nor does anything in it. */
  readonly gone?: boolean;
  /** That is said so that rules that come later do not count. */
  readonly isFirm?: boolean;
  /** It stands apart from the text before and after it: a box, something at the side. */
  readonly apart?: boolean;
  /** What stands in it stands apart, each for itself. */
  readonly spreads?: boolean;
  readonly hidden?: boolean;
  /** Its letters are specks, or of no colour: those of what stands in it may be others. */
  readonly speck?: boolean;
  readonly clear?: boolean;
  readonly struck?: boolean;
  /** `superscript`, `subscript`, or on the line. */
  readonly position?: string;
  /** Its line breaks and spaces are shown as they are written. */
  readonly preformatted?: boolean;
  /** Its signs are put in the order of `rightToLeft`, whatever they are: digits stand backwards. */
  readonly reordered?: boolean;
  readonly rightToLeft?: boolean;
  /** The selector of a rule that may hide it, strike it out or raise it: whether it does is not known. */
  readonly doubt?: string;
}

const looks: Readonly<Record<string, TextLook>> = {
  s: { struck: true },
  strike: { struck: true },
  del: { struck: true },
  sup: { position: 'superscript' },
  sub: { position: 'subscript' },
  pre: { preformatted: true },
  bdo: { reordered: true },
  rt: { position: 'superscript' },
  // What a page shows only where it cannot show something else, or not at all.
  ...Object.fromEntries(
    'annotation annotation-xml audio canvas iframe meter noembed noframes progress rp video'
      .split(' ')
      .map((name) => [name, { gone: true }]),
  ),
  // What an equation is made of that is more than a line of signs.
  ...Object.fromEntries(
    ['msup', 'msub', 'msubsup', 'mfrac', 'mover', 'munder', 'mroot', 'msqrt'].map((name) => [
      name,
      { position: 'superscript' },
    ]),
  ),
};
/** A map: to look a name up in an object, the engine first makes a key of it. */
const ofElement = new Map(Object.entries(looks));

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

/** What is fainter than this part of its colour is as good as unseen. */
const faintest = 0.1;

/** A length beyond which what is moved is moved out of the page, as texts for machines are. */
const outOfThePage = 500;
function isWhite(value: string): boolean {
  if (value.startsWith('#')) return isWhiteHex(wholeColour(value).slice(1, 7));
  const [, red, green, blue] = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)\b/.exec(value) ?? [];
  if (blue !== undefined) return areWhite([Number(red), Number(green), Number(blue)]);
  return /^(?:white(?:smoke)?|snow|hsla?\([^%]*%[, ] ?100%.*)$/.test(value);
}
/** Of four parts, or behind a stroke, the last is how much of the colour is there. */
const isClear = (value: string) =>
  value === 'transparent' ||
  /^(?:rgba?|hsla?)\((?:(?:[^,/]*,){3}|[^/]*\/) ?0(?:\.0*)?%?\)$/.test(value);

function saidBy(property: string, value: string): TextLook {
  switch (property) {
    case 'display':
      return displaySaid(value);
    case 'float':
      return { apart: value !== 'none' };
    case 'position':
      return { apart: /^(?:absolute|fixed)$/.test(value) };
    case 'visibility':
      return { hidden: value !== 'visible' };
    case 'mso-hide':
      return { hidden: value === 'all' };
    case 'opacity':
      return Number.parseFloat(value) < (value.endsWith('%') ? 100 : 1) * faintest
        ? { hidden: true }
        : {};
    case 'color':
      return isClear(value)
        ? { clear: true }
        : { clear: false, white: isWhite(value), colour: wholeColour(value) };
    case 'background':
    case 'background-color':
      if (/^(?:none|inherit|initial)$/.test(value) || isClear(value)) return { backed: false };
      return { backed: !isWhite(value), behind: wholeColour(value) };
    case 'zoom':
      return Number.parseFloat(value) === 0 ? { hidden: true } : {};
    case 'transform':
      return /scale\(0(?:\.0*)?\)/.test(value) ? { hidden: true } : {};
    case 'flex-direction':
      return value === 'row-reverse' ? { reordered: true, rightToLeft: true } : {};
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
      if (isSpeck(value)) return { speck: true };
      // Other sizes are parts of the one around it.
      return /(?:px|pt|rem)$|small|medium|large/.test(value) ? { speck: false } : {};
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

function displaySaid(value: string): TextLook {
  const gone = value === 'none';
  if (gone || /^(?:inline|contents|ruby.*)$/.test(value)) return { gone };
  return { gone, apart: true, ...(/flex|grid/.test(value) && { spreads: true }) };
}

/** `#036` is `#003366`. */
const wholeColour = (value: string) => value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');

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

/** What is cut off where it reaches beyond no width, or no height, at all. */
const noRoom =
  /^(?=.*\boverflow\s*:\s*hidden)(?=.*(?:^|[\s;])(?:max-)?(?:width|height)\s*:\s*0(?:px)?\s*(?:;|$))/is;

/** What declarations say: `display:none; vertical-align:super`. */
export function lookOf(declarations: string): TextLook {
  let look: TextLook = noRoom.test(declarations) ? { hidden: true } : {};
  for (const one of declarations.split(';')) {
    const colon = one.indexOf(':');
    if (colon < 0) continue;
    const [value = '', firmly] = one
      .slice(colon + 1)
      .toLowerCase()
      .split('!');
    const property = one.slice(0, colon).trim().toLowerCase();
    if (property === 'display' && look.isFirm && firmly === undefined) continue;
    const isFirm = property === 'display' && firmly !== undefined;
    look = { ...look, ...saidBy(property, value.trim()), ...(isFirm && { isFirm }) };
  }
  return look;
}

/** What most elements say: nothing. */
export const plain: TextLook = {};

/** What an element says by its name and its older attributes. */
export function lookOfElement(name: string, attributes: Attributes): TextLook {
  const { color, bgcolor, dir, open } = attributes;
  const own = ofElement.get(name) ?? plain;
  if (name !== 'dialog' && (color ?? bgcolor ?? dir) === undefined) return own;
  return {
    ...own,
    ...(name === 'dialog' && open === undefined && { gone: true }),
    ...(color !== undefined && saidBy('color', color.toLowerCase())),
    ...(bgcolor !== undefined && saidBy('background', bgcolor.toLowerCase())),
    ...(dir !== undefined && saidBy('direction', dir.toLowerCase())),
  };
}

/** Whether what stands there is shown to nobody. */
export const isUnshown = ({ gone, hidden, speck, clear }: TextLook): boolean =>
  gone === true || hidden === true || speck === true || clear === true;

/** Why what is written is not what people read there, in a sentence; null where it is. */
export function whyUnread(look: TextLook, text: string): string | null {
  if (look.struck) return '加了删除线，没有读取。';
  if (look.reordered && look.rightToLeft) return '是倒着排的文字，没有读取。';
  return isUnshown(look) || isUnseen(look, text) ? '是隐藏的文字，没有读取。' : null;
}

/** What is said of an element, without what it takes no notice of. */
export function lookOfIts(name: string, said: TextLook): TextLook {
  if (!('position' in said) || inLine.has(name) || ofElement.has(name)) return said;
  return Object.fromEntries(Object.entries(said).filter(([property]) => property !== 'position'));
}
