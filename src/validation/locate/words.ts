import { tableOf, type Form } from '../../form';
import { cellName, listText, numberText } from '../words';
import type {
  Change,
  Derivable,
  FormulaTotals,
  Limit,
  Location,
  Part,
  Suspect,
  SuspectKind,
} from './types';

/** What locating tells the users, in sentences. */

/** Which slip it looks like; nothing is said of figures typed wrong one by one. */
const slips: Readonly<Record<SuspectKind, string | null>> = {
  cells: null,
  wrongColumn: '疑为填错了列',
  wrongRow: '疑为填错了行',
  columnShift: '疑为这一列有几格整体错开了一行',
  rowShift: '疑为这一行有几格整体错开了一列',
  columnCopied: '疑为照抄了相邻的一列',
  rowCopied: '疑为照抄了相邻的一行',
  rowsExchanged: '疑为两行填反了',
  totalInPart: '疑为把总计填进了分项',
};

const limits: Readonly<Record<Limit, string>> = {
  cells: '有错的格数太多，无法逐格定位，请按各处不平逐行逐列核对。',
  edge: '要改的格数已接近查找的上限，如果还有别的数填错，所列改法就不对，不能确定，请对照原始台账核实。',
  budget: '可能的情况太多，查找已停止，所列可能不全。',
  many: '可能的改法太多，只列出其中一部分。',
  none: '不改动已确认无误的数就无法配平，请核对已确认的数和核对总数。',
};

/** With more changes than this a sentence is not read. */
const readable = 6;

export function saySlip({ kind }: Suspect): string | null {
  return slips[kind];
}

/** `（一）予以公开·自然人 应为 4（现为 5）`. */
export function sayChange({ cell, from, to }: Change, form: Form): string {
  return `${cellName(form, cell)} 应为 ${numberText(to)}（现为 ${numberText(from)}）`;
}

/** `改这一格，5 处不平全部消除`; null where a control total alone is not met. */
export function sayEffect({ changes, mends }: Suspect): string | null {
  if (mends === 0) return null;
  const those = changes.length === 1 ? '这一格' : `这 ${changes.length} 格`;
  return `改${those}，${mends === 1 ? '这处不平即消除' : `${mends} 处不平全部消除`}`;
}

/** `（一）予以公开·自然人 应为 4（现为 5）：改这一格，5 处不平全部消除`. */
export function saySuspect(suspect: Suspect, form: Form): string {
  const { changes } = suspect;
  const slip = saySlip(suspect);
  const told = changes.slice(0, readable).map((change) => sayChange(change, form));
  const more = changes.length > readable ? `等 ${changes.length} 格` : '';
  const effect = sayEffect(suspect);
  const mended = effect === null ? '' : `：${effect}`;
  return `${slip === null ? '' : `${slip}，`}${told.join('，')}${more}${mended}`;
}

/** Those that nothing certain tells apart. */
export function tiedOf({
  suspects,
  formulaTotals,
}: Pick<Part, 'suspects' | 'formulaTotals'>): readonly Suspect[] {
  return formulaTotals === null ? suspects.filter(({ rank }) => rank === 1) : suspects;
}

/**
 * How several suspects that nothing tells apart are announced, in their full number.
 * @param listed how many of them follow
 */
export function sayTie(tied: readonly Pick<Suspect, 'changes'>[], listed: number): string {
  const single = tied.every(({ changes }) => changes.length === 1);
  const what = single ? '格' : '种改法';
  const next = '无法区分，请核对原始台账';
  if (listed < tied.length) {
    return `有 ${tied.length} ${what}都可能，${next}；先列 ${listed} ${what}`;
  }
  return `以下${tied.length === 2 ? '两' : ` ${tied.length} `}${what}${next}`;
}

/** What is not listed of the less likely ones: `另有 4 种可能没有列出`. */
function sayMore(more: number): string {
  return `另有 ${more} 种可能没有列出`;
}

/** `（一）予以公开·自然人 未填，可推算为 4`. */
function sayDerivable({ cell, value }: Derivable, form: Form): string {
  return `${cellName(form, cell)} 未填，可推算为 ${numberText(value)}`;
}

/** Why the suspects may not be all there are. */
export function sayLimit(limit: Limit): string {
  return limits[limit];
}

/** What is certain where the totals are formulas, what is not, and what would decide. */
function sayFormulaTotals(told: FormulaTotals, form: Form): string {
  const { columns, candidates, decisive } = told;
  const names = (cells: readonly string[]) => cells.map((cell) => cellName(form, cell));
  const inColumns = tableOf(form, '3')
    .columns.filter(({ id }) => columns.includes(id))
    .map(({ name }) => name);
  const where =
    inColumns.length === 0 ? '有数填错' : `${listText(inColumns, '列')}列有数填错可以确定`;
  const which = `错在哪一格无法确定，可能是${listText(names(candidates), '格')}`;
  const decide =
    decisive.length === 0
      ? ''
      : `填入手头的核对总数（如${listText(names(decisive), '项', 2)}），或核对原始台账，即可判明。`;
  return `总计由公式算出，${where}，${which}。${decide}`;
}

/** As many are listed at first: more would be a list to read, not a hint. */
export const mostListed = 3;

/** The most likely causes of one part: some of them, ties announced, and how many there are. */
function sayPart(part: Part, form: Form): readonly string[] {
  const { suspects, formulaTotals, limit } = part;
  const tied = tiedOf(part);
  const listed = suspects.slice(0, mostListed);
  const more = suspects.length - Math.max(tied.length > 1 ? tied.length : 0, listed.length);
  return [
    ...(formulaTotals === null ? [] : [sayFormulaTotals(formulaTotals, form)]),
    ...(tied.length > 1 ? [sayTie(tied, Math.min(tied.length, mostListed))] : []),
    ...listed.map((suspect) => saySuspect(suspect, form)),
    ...(more > 0 ? [sayMore(more)] : []),
    ...(limit === null ? [] : [sayLimit(limit)]),
  ];
}

/** Everything that locating came to, a sentence each. */
export function sayLocation(location: Location, form: Form): readonly string[] {
  return [
    ...location.parts.flatMap((part) => sayPart(part, form)),
    ...location.derivable.map((one) => sayDerivable(one, form)),
  ];
}
