import type { Place } from '../../grid';
import type { Unread } from '../../report';
import type { ReportDraft } from './draft';
import type { ReadTable } from '../tables/readTable';

/** More reports than this are not told of one table: each would say the same. */
const tellAtMost = 50;

/** The figures that were read of a table, as they stand in its rows. */
function rowsOf({ readings }: ReadTable): Unread[] {
  const rows = new Map<string, { place: Place; texts: string[] }>();
  for (const { place, raw } of readings.values()) {
    if (!place || raw === null) continue;
    const name = `${place.sheet ?? ''} ${place.row}`;
    const row = rows.get(name) ?? { place, texts: [] };
    row.texts.push(String(raw));
    rows.set(name, row);
  }
  return [...rows.values()].map(({ place, texts }) => {
    return { place, text: texts.join(' '), why: '所在的表没有采用。' };
  });
}

/** All that a table holds: read, or not read already. */
function allOf(table: ReadTable): Unread[] {
  return [...rowsOf(table), ...table.unread].sort((a, b) => a.place.row - b.place.row);
}

/** What would have to be known to tell the reports apart. */
function unknownOf(drafts: readonly ReportDraft[]): string {
  const differ = (of: (draft: ReportDraft) => string | number | null) =>
    new Set(drafts.map(of)).size > 1;
  const unknown = [
    differ(({ organ }) => organ) ? '哪个机关' : '',
    differ(({ year }) => year) ? '哪一年' : '',
  ].filter((words) => words !== '');
  return unknown.length === 0 ? '哪个机关' : unknown.join('、');
}

/**
 * Tells each of the reports that a table may be theirs, which none of them takes, and all its
 * figures.
 */
export function tellStray(table: ReadTable, among: readonly ReportDraft[]): void {
  const all = allOf(table);
  const place = (all[0] ?? table.labels[0])?.place;
  if (!place) return;
  const text = table.fits[0]?.name ?? '';
  const why = `不知道这张表是${unknownOf(among)}的，里面的数没有采用。请在表的上方写明标题，如：某某街道办事处2024年政府信息公开工作年度报告。`;
  for (const { unread } of among.slice(0, tellAtMost)) unread.push({ place, text, why }, ...all);
}
