import type { Chance } from './chance';

/** What befalls the lines of a text on its way from one program to another. */
type Damage = (lines: readonly string[], chance: Chance, around: Around) => string[];

/** What the document calls itself. */
export interface Title {
  readonly organ: string;
  readonly year: string;
}

/** What is around the lines. */
export interface Around extends Title {
  /**
   * Whether a figure stands alone on its line and a missing one leaves none: what stands alone there
   * is a figure for all that anyone sees.
   */
  readonly bare: boolean;
}

/** Two lines in one. */
const merged: Damage = (lines, chance) => {
  const at = chance.below(Math.max(1, lines.length - 1));
  const [one = '', two = ''] = lines.slice(at, at + 2);
  return [
    ...lines.slice(0, at),
    one + chance.pick(['', ' ', '\t', ' | ']) + two,
    ...lines.slice(at + 2),
  ];
};

/** A line in two, anywhere but inside a number, which nobody could put together again. */
const split: Damage = (lines, chance) => {
  const at = chance.below(lines.length);
  const line = lines[at] ?? '';
  const cut = chance.below(line.length + 1);
  if (/[\d.,，．０-９]$/.test(line.slice(0, cut)) && /^[\d.,，．０-９]/.test(line.slice(cut)))
    return [...lines];
  const gap = chance.once(3) ? [''] : [];
  return [
    ...lines.slice(0, at),
    line.slice(0, cut),
    ...gap,
    line.slice(cut),
    ...lines.slice(at + 1),
  ];
};

const notes = [
  '注：以上数据截至2024年12月31日。',
  '备注：其中 3 件为跨年办理',
  '（单位：件）',
  '小计 5 0 0 0 0 0 5',
  '12',
  '填表人：张某 2025年1月10日',
  '本表数据由 6 个科室提供，其中 2 件由街道直接办理，其余 4 件转由有关部门办理，详见附件所列清单。',
  '——',
  '续表',
] as const;

/** Notes that look like a figure, or one that is missing. */
const asFigures: readonly string[] = ['12', '——'];

/** A note with numbers in it, in the middle of a table. */
const noted: Damage = (lines, chance, { bare }) => {
  const at = chance.below(lines.length + 1);
  const note = chance.pick(notes);
  if (bare && asFigures.includes(note)) return [...lines];
  return [...lines.slice(0, at), note, ...lines.slice(at)];
};

/** The title, or a part of it, again: the head of a page. */
const titled: Damage = (lines, chance, { organ, year }) => {
  const at = chance.below(lines.length + 1);
  const name = '政府信息公开工作年度报告';
  const title = chance.pick([`${year}年${name}`, name, `${organ}${year}年${name}`, organ]);
  const number = chance.pick([[], ['- 4 -'], ['—5—']]);
  return [...lines.slice(0, at), ...number, title, '', ...lines.slice(at)];
};

export const damages = { merged, split, noted, titled } satisfies Record<string, Damage>;

export type DamageName = keyof typeof damages;
