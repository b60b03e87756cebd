/** Text as a workbook's XML holds it. */

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function character(code: number): string {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Entities, and Excel's own `_x000D_` for what XML cannot hold. */
export function decoded(xml: string): string {
  const text = xml.includes('&')
    ? xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
        if (typeof hex === 'string') return character(Number.parseInt(hex, 16));
        if (typeof decimal === 'string') return character(Number(decimal));
        return names[String(name)] ?? whole;
      })
    : xml;
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => character(Number.parseInt(hex, 16)))
    : text;
}

/** The text of the runs in a string item, without the readings printed above Chinese or Japanese. */
export function runsOf(xml: string): string {
  const spoken = xml.includes('<rPh') ? xml.replace(/<rPh\b[^]*?<\/rPh>/g, '') : xml;
  const runs = spoken.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g);
  return Array.from(runs, ([, text = '']) => decoded(text)).join('');
}

/** An attribute of a start tag; undefined where it has none. */
export function attribute(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return undefined;
  const from = at + name.length + 3;
  return decoded(tag.slice(from, tag.indexOf('"', from)));
}
