import type { Chance } from './chance';

/** Characters that fingers and scanners put in the place of others: the form's own, and strange ones. */
const strange = Array.from(
  '行政处罚强制许可规章信息公开申请处理结果其他复议诉讼数件的了己末入土曰冂l1I',
);

type Typo = (text: string, at: number, chance: Chance) => string;

const typos: readonly [Typo, ...Typo[]] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at + 1) + text.slice(at),
  (text, at, chance) =>
    text.slice(0, at) + (strange[chance.below(strange.length)] ?? '') + text.slice(at + 1),
  (text, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  (text, at, chance) =>
    `${text.slice(0, at)}${chance.pick([' ', '　', '.', '、'])}${text.slice(at)}`,
];

/** A character dropped, doubled, put for another, exchanged with the next, or torn from it. */
export function withTypo(text: string, chance: Chance): string {
  return chance.pick(typos)(text, chance.below(text.length), chance);
}
