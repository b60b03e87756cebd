/** Formatting that changes what is to be read, as far as a style or an element says it. */
export interface TextLook {
  /** It takes no place in the page, nor does anything in it. */
  readonly gone?: boolean;
  readonly hidden?: boolean;
  readonly struck?: boolean;
  /** `superscript`, `subscript`, or on the line. */
  readonly position?: string;
}

const ofElement: Readonly<Record<string, TextLook>> = {
  s: { struck: true },
  strike: { struck: true },
  del: { struck: true },
  sup: { position: 'superscript' },
  sub: { position: 'subscript' },
};

const positions: Readonly<Record<string, string>> = {
  super: 'superscript',
  sub: 'subscript',
  baseline: '',
};

/** Smaller than this, in whatever unit, a text is a speck. */
const smallest = 2;

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
      return value === 'transparent' ? { hidden: true } : {};
    case 'font-size':
      return isSpeck(value) ? { hidden: true } : {};
    case 'text-decoration':
    case 'text-decoration-line':
      return value.includes('line-through') ? { struck: true } : {};
    case 'vertical-align':
      return value in positions ? { position: positions[value] ?? '' } : {};
    default:
      return {};
  }
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

export const lookOfElement = (name: string): TextLook => ofElement[name] ?? {};
