import { grouped, type Place, type ReadingNote, type Report, type Unread } from '../report';

/**
 * The reports with what the reader of their file has to say: each of it with the report that stands
 * nearest to its place, what is about the whole file with every one.
 */
export function withTold(
  reports: readonly Report[],
  unread: readonly Unread[],
  notes: readonly ReadingNote[],
): readonly Report[] {
  if (unread.length + notes.length === 0) return reports;
  const nearest = nearestOf(reports);
  // Asked once of each, not for every report: it takes as long as there are rows.
  const unreadOf = grouped(unread.map((one) => [nearest(one.place), one]));
  const placed = notes.map((note) => ({ note, owner: note.place && nearest(note.place) }));
  return reports.map((report) => {
    const mine = placed.flatMap(({ note, owner }) =>
      owner === null || owner === report ? note : [],
    );
    const said = [...(report.notes ?? []), ...mine];
    return {
      ...report,
      unread: [...report.unread, ...(unreadOf.get(report) ?? [])],
      ...(said.length > 0 && { notes: said }),
    };
  });
}

/** Which report stands nearest to a place of its sheet; none where its sheet holds no report. */
function nearestOf(reports: readonly Report[]): (place: Place) => Report | undefined {
  const rows = new Map<string | null, { readonly row: number; readonly report: Report }[]>();
  for (const report of reports) {
    for (const reading of report.readings) {
      const { sheet, row } = reading?.place ?? { sheet: undefined, row: 0 };
      if (sheet === undefined) continue;
      const known = rows.get(sheet) ?? [];
      rows.set(sheet, known);
      if (known.at(-1)?.row !== row) known.push({ row, report });
    }
  }
  return ({ sheet, row }) => {
    const [first, ...others] = rows.get(sheet) ?? [];
    return others.reduce(
      (best, one) => (best && Math.abs(best.row - row) <= Math.abs(one.row - row) ? best : one),
      first,
    )?.report;
  };
}
