import { reportFromFigures, type Report, type Unread } from '../../../../report';
import { unguarded } from '../../../guard';
import { UnreadableFile } from '../../../unreadable';
import { columns } from '../columns';
import { csvRows } from '../rows';

/** The lines of one report. */
interface Lines {
  readonly organ: string | null;
  readonly year: number | null;
  readonly values: Map<string, number | null>;
  readonly unread: Unread[];
}

/**
 * The reports in a list of figures, as {@link reportCsv} writes it; organ and year part them.
 * @throws UnreadableFile where an id is none of the form's or comes twice, or a quotation mark is never closed
 */
export function reportsFromFigureLines(text: string, source: string): readonly Report[] {
  const { rows: lines, unclosed } = csvRows(text);
  // All that follows stands within it.
  if (unclosed !== null)
    throw new UnreadableFile(`第 ${unclosed + 1} 行的引号没有配对；请改正后再读。`);
  const [names = [], ...rows] = lines;
  const at = (cells: readonly string[], name: string) => (cells[names.indexOf(name)] ?? '').trim();
  const reports = new Map<string, Lines>();
  for (const [i, cells] of rows.entries()) {
    const organ = unguarded(at(cells, columns.organ)) || null;
    const year = /^\d{4}$/.exec(at(cells, columns.year))?.[0] ?? null;
    const key = `${organ ?? ''}\n${year ?? ''}`;
    const lines = reports.get(key) ?? {
      organ,
      year: year === null ? null : Number(year),
      values: new Map(),
      unread: [],
    };
    reports.set(key, lines);
    const column = names.indexOf(columns.value);
    // The commas of thousands part cells where nobody put them into quotation marks.
    const isLonger = cells.slice(names.length).some((cell) => cell.trim() !== '');
    const value = isLonger ? cells.slice(column).join(',') : at(cells, columns.value);
    put(lines, at(cells, columns.id), value, { sheet: null, row: i + 1, column }, isLonger);
  }
  return Array.from(reports.values(), (lines) => reportOf(lines, source));
}

/** @param isLonger whether the line has more cells than the first, so that nobody can tell which is which */
function put(
  { values, unread }: Lines,
  id: string,
  text: string,
  place: Unread['place'],
  isLonger: boolean,
): void {
  if (id === '') return;
  if (values.has(id))
    throw new UnreadableFile(`第 ${place.row + 1} 行的编号“${id}”重复；请改正后再读。`);
  const number = !isLonger && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
  values.set(id, number);
  const why = isLonger
    ? '这一行的格子比第一行多，像是逗号没有加引号，没有读取。'
    : '不是单纯的数字，没有读取。';
  if (number === null && text !== '') unread.push({ place, text, why });
}

function reportOf({ organ, year, unread, ...lines }: Lines, source: string): Report {
  const values = Object.fromEntries(lines.values);
  try {
    return { ...reportFromFigures({ source, organ, year, values }), unread };
  } catch (error) {
    throw new UnreadableFile(error instanceof Error ? error.message : String(error));
  }
}
