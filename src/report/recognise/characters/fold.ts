import { remembering } from '../../remembering';

/**
 * Folding the ways in which one and the same character reaches us. NFKC mends full-width forms
 * and Kangxi radicals (⽂ → 文); what it leaves alone is mended by the two tables below.
 */

/** Radicals of the CJK Radicals Supplement, which fonts in PDF files put for whole characters. */
const radicals = '⺠民⻓长⻔门⻅见⻚页⻋车⻛风⻄西⻢马⻉贝⻝食⻣骨⻥鱼⻦鸟⻬齐⻰龙⻩黄⻮齿⻜飞⻙韦';

/** Traditional characters of the form's own words, of titles and of headings. */
const traditional =
  '況况條条項项規规廢废現现數数處处許许罰罚強强費费單单萬万額额業业開开請请結结轉转續续辦办繼继總总計计維维糾纠審审議议訴诉訟讼經经復复複复後后機机構构會会組组' +
  '織织務务穩稳護护權权屬属於于國国祕秘類类內内過过執执詢询關关沒没製制補补確确認认舉举報报訪访無无當当繳缴納纳為为與与區区係系應应採采購购決决減减發发號号' +
  '問问題题進进體体動动設设監监據据對对實实際际將将這这種种書书長长門门員员廳厅縣县鄉乡鎮镇廣广東东龍龙華华學学產产圖图標标準准備备從从獲获';

const mended = new Map<string, string>();
for (const pairs of [radicals, traditional]) {
  const characters = Array.from(pairs);
  for (let i = 0; i + 1 < characters.length; i += 2) {
    mended.set(characters[i] ?? '', characters[i + 1] ?? '');
  }
}
const unsimplified = new RegExp(`[${traditional.replace(/(.)./g, '$1')}]`);
const toMend = new RegExp(`[${[...mended.keys()].join('')}]`, 'gu');
const space = /[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g;

export function withoutSpace(text: string): string {
  return text.replace(space, '');
}

/** Radicals that stand for whole characters made into these, all else left as it is. */
export function mendRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/g, (radical) => fold(radical));
}

/** Whether a text has characters that its folded form has in their simplified shape. */
export function hasTraditional(text: string): boolean {
  return unsimplified.test(text);
}

/** The text with every character in its plain form, and without any space. */
export const fold = remembering((text: string) =>
  withoutSpace(text.normalize('NFKC')).replace(
    toMend,
    (character) => mended.get(character) ?? character,
  ),
);

/**
 * A letter, by the blocks of scripts: `\p{L}` would be written for older engines as every letter by
 * its number, which is a twentieth of all that the functions load.
 */
export const letter =
  /[A-Za-zªµºÀ-ÖØ-öø-\u02af\u0370-\u1fff\u2c00-\u2dff\u3005\u3006\u3031-\u3035\u303b\u303c\u3041-\u3096\u309d-\u30fa\u30fc-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ud7ff\uf900-\ufaff\u{10000}-\u{1cfff}\u{20000}-\u{3ffff}]/u;
/** Where the ten digits of a script begin; the last are those of formulas and of old displays. */
const zeros = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
  0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50,
  0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x1ccf0,
  0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1fbf0,
];
const tens = zeros.map((zero) => `${String.fromCodePoint(zero)}-${String.fromCodePoint(zero + 9)}`);
/** A digit of any script in use; `\p{Nd}` would be long for the same reason. */
export const digit = new RegExp(`[${tens.join('')}]`, 'u');

/** What an expression of one character says within brackets. */
const inside = ({ source }: RegExp) => source.replace(/^\[|\]$/g, '');
/** The numerals of Chinese text that are no digits: 〇, and those of merchants. */
const numerals = '\u3007\u3021-\u3029\u3038-\u303a';
const neither = new RegExp(`[^${inside(letter)}${inside(digit)}${numerals}]+`, 'gu');

/** Letters and digits alone, for comparing folded texts; 本年度 is 本年. */
export function bare(folded: string): string {
  return folded.replace(neither, '').replaceAll('年度', '年');
}
