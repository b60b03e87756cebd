import { quantitiesIn, type Quantity } from './numerals';

/**
 * A sentence in which every quantity is one character, so that patterns can speak of
 * 「收到……申请 N」 without caring how N is written. Each kind has its own block of characters.
 */
export interface Folded {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  /** Where each character of `text` stands in the plain sentence. */
  readonly at: readonly number[];
}

const size = 0x200;
const blocks: Readonly<Record<Quantity['kind'], number>> = {
  count: 0xe000,
  percent: 0xe200,
  money: 0xe400,
  year: 0xe600,
  approximate: 0xe800,
};

/** How patterns name the blocks: N a count, P a percentage, M money, Y a year, A roughly. */
const names: Readonly<Record<string, Quantity['kind']>> = {
  N: 'count',
  P: 'percent',
  M: 'money',
  Y: 'year',
  A: 'approximate',
};

export function fold(plain: string): Folded {
  const quantities = quantitiesIn(plain).slice(0, size);
  const at: number[] = [];
  let text = '';
  let from = 0;
  const copy = (to: number) => {
    for (; from < to; from += 1) {
      text += plain.charAt(from);
      at.push(from);
    }
  };
  quantities.forEach((quantity, index) => {
    copy(quantity.start);
    text += String.fromCharCode(blocks[quantity.kind] + index);
    at.push(from);
    from = quantity.end;
  });
  copy(plain.length);
  return { text, quantities, at: [...at, plain.length] };
}

/** The quantity that a character of a folded sentence stands for. */
export function quantityAt({ text, quantities }: Folded, index: number): Quantity | undefined {
  const code = text.charCodeAt(index);
  return code < 0xe000 || code > 0xe9ff ? undefined : quantities[code % size];
}

/**
 * A pattern over folded sentences. N, P, M, Y, A stand for quantities; `~` for some words of
 * the same clause without any quantity; a group (?<n>…) marks the quantity that is claimed.
 */
export function pattern(source: string): RegExp {
  const block = (name: string) => {
    const start = blocks[names[name] ?? 'count'];
    return `\\u${start.toString(16)}-\\u${(start + size - 1).toString(16)}`;
  };
  const written = source
    .replaceAll('~', '[^,;:。\\ue000-\\ue9ff]{0,16}?')
    .replace(/\b[NPMYA]\b|(?<![\w<])[NPMYA](?!\w)/g, (name) => `[${block(name)}]`);
  return new RegExp(written, 'dgu');
}
