import type { CellId, Form } from '../../form';
import { figureOf, itemPath, numberText } from '../../validation';
import type { Change, Suspect, SuspectKind } from '../../validation/locate';

/** How causes and suspects are told. */

/** （一）予以公开·自然人 */
export function cellName(form: Form, id: CellId): string {
  const { item, column } = figureOf(form, id);
  return `${itemPath(item)}·${column.name}`;
}

export function changeText(form: Form, { cell, from, to }: Change): string {
  return `${cellName(form, cell)} 应为 ${numberText(to)}（现为 ${numberText(from)}）`;
}

/** Said once it is done. */
export function changedText(form: Form, { cell, from, to }: Change): string {
  return `${cellName(form, cell)} 由 ${numberText(from)} 改为 ${numberText(to)}`;
}

/** What kind of slip it would have been; nothing is said of cells typed wrong one by one. */
const slips: Readonly<Record<SuspectKind, string | null>> = {
  cells: null,
  wrongColumn: '有数填错了列',
  wrongRow: '有数填错了行',
  columnShift: '一列里的数整体错了行',
  rowShift: '一行里的数整体错了列',
  rowCopied: '一行重复了相邻的一行',
  columnCopied: '一列重复了相邻的一列',
  rowsExchanged: '两行的数对调了',
  totalInPart: '总计填进了分项',
};

export function slipText({ kind, changes }: Suspect): string | null {
  if (kind === 'cells' && changes.length > 1) return `${String(changes.length)} 格都填错了`;
  return slips[kind];
}

/** 改这一格，5 处不平全部消除 */
export function effectText({ changes, mends }: Suspect): string | null {
  if (mends === 0) return null;
  const cells = changes.length === 1 ? '这一格' : `这 ${String(changes.length)} 格`;
  return `改${cells}，${mends === 1 ? '' : `${String(mends)} 处`}不平${mends === 1 ? '' : '全部'}消除`;
}
