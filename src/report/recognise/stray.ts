import { form2021 } from '../../form';
import type { Place } from '../grid';
import type { Draft } from './cut';
import type { ReadTable } from './readBlock';

/** More reports than this are not told of one table: each would say the same. */
const tellAtMost = 50;

function placeOf({ readings, unread, labels }: ReadTable): Place | undefined {
  for (const { place } of readings.values()) if (place) return place;
  return (unread[0] ?? labels[0])?.place;
}

/** What would have to be known to tell the reports apart. */
function unknownOf(drafts: readonly Draft[]): string {
  const differ = (of: (draft: Draft) => string | number | null) => new Set(drafts.map(of)).size > 1;
  const unknown = [
    differ(({ organ }) => organ) ? '哪个机关' : '',
    differ(({ year }) => year) ? '哪一年' : '',
  ].filter((words) => words !== '');
  return unknown.length === 0 ? '哪个机关' : unknown.join('、');
}

/** Tells each of the reports that a table may be theirs, which none of them takes. */
export function tellStray(table: ReadTable, among: readonly Draft[]): void {
  const place = placeOf(table);
  if (!place) return;
  const text = form2021.tables.find(({ id }) => id === table.id)?.name ?? '';
  const why = `不知道这张表是${unknownOf(among)}的，里面的数没有采用。请在表的上方写明标题，如：某某街道办事处2024年政府信息公开工作年度报告。`;
  const stray = { place, text, why };
  for (const draft of among.slice(0, tellAtMost)) draft.unread.push(stray);
}
