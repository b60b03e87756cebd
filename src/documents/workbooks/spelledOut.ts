/** A text, a number as it is, a digit, a comma; or what is more than that. */
const token =
  /"([^"]*)"|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]<>=]*\]|[\\!*](.)|_.|(general|g\/通用格式|@)|([0#?])|(,)|([\s()+\-¥￥$€;])|([^])/giy;

type Piece = { readonly text: string } | { readonly sign: string };

/** What a section of a code is made of. */
interface Section {
  readonly pieces: Piece[];
  /** The number stands in it as it is. */
  isWhole: boolean;
  /** How many times it is divided by a thousand. */
  thousands: number;
}

/**
 * A number by a code of Excel that puts texts among its digits, or around it: `0!.0,` shows 77302800
 * as 7730.3. Such codes a library for all of them gets wrong.
 * @returns null for codes that do more
 */
export function spelledOut(code: string, value: number): string | null {
  const sections = sectionsOf(code);
  if (!sections) return null;
  const [first, negative, nought] = sections;
  const section = (value < 0 ? negative : value === 0 ? nought : first) ?? first;
  if (!section) return null;
  const sign = value < 0 && section === first ? '-' : '';
  return sign + written(section, Math.abs(value)).trim();
}

function sectionsOf(code: string): readonly Section[] | null {
  const sections: Section[] = [{ pieces: [], isWhole: false, thousands: 0 }];
  for (const [, quoted, currency, escaped, whole, digit, comma, plain, other] of code.matchAll(
    token,
  )) {
    const section = sections.at(-1);
    if (!section || other !== undefined) return null;
    const text = quoted ?? currency ?? escaped ?? plain;
    if (plain === ';') sections.push({ pieces: [], isWhole: false, thousands: 0 });
    else if (text !== undefined) section.pieces.push({ text });
    else if (whole !== undefined) {
      section.isWhole = true;
      section.pieces.push({ sign: '' });
    } else if (digit !== undefined) {
      // A comma between digits groups them.
      if (section.thousands > 0) return null;
      section.pieces.push({ sign: digit });
    } else if (comma !== undefined) section.thousands += 1;
  }
  return sections;
}

function written({ pieces, isWhole, thousands }: Section, size: number): string {
  const digits = String(isWhole ? size : Math.round(size / 1000 ** thousands));
  let left = isWhole || digits !== '0' ? digits : '';
  let places = pieces.filter((piece) => 'sign' in piece).length;
  const parts: string[] = [];
  // From the last digit on; the first place takes all that are left.
  for (const piece of [...pieces].reverse()) {
    if ('text' in piece) parts.unshift(piece.text);
    else {
      places -= 1;
      const from = places === 0 ? 0 : Math.max(0, left.length - 1);
      parts.unshift(left.slice(from) || (piece.sign === '#' ? '' : piece.sign.replace('?', ' ')));
      left = left.slice(0, from);
    }
  }
  return parts.join('');
}
