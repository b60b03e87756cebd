import { editions, type EditionId } from '../../../form';
import {
  isRecord,
  reportFromFigures,
  type FigureList,
  type PlainRecord,
  type Report,
} from '../../../report';
import { UnreadableFile } from '../../unreadable';
import type { Read } from '../format';
import { repeatedKeys } from './repeated';

export const read: Read = ({ text, name }) => ({ reports: reportsFromJson(text, name) });

/**
 * Reports from JSON: one, or an array of them, as {@link FigureList} describes.
 * @throws UnreadableFile that says which report and which field is wrong
 */
export function reportsFromJson(text: string, source: string): readonly Report[] {
  return entriesFromJson(text, source).map((entry) => {
    if (entry instanceof UnreadableFile) throw entry;
    return entry;
  });
}

/**
 * The same, where one that cannot be read stands for itself alone: it says why.
 * @throws UnreadableFile when the text is no JSON at all
 */
export function entriesFromJson(
  text: string,
  source: string,
): readonly (Report | UnreadableFile)[] {
  const lines = reportLines(text);
  if (lines) return lines.map(({ line, number }) => entryOfLine(line, number, source));
  const content = parsed(text);
  const repeated = repeatedKeys(text);
  if (!Array.isArray(content)) return [reportFrom(content, source, '', repeated.get(0))];
  return content.map((one: unknown, i) => {
    try {
      return reportFrom(one, source, `第 ${i + 1} 份：`, repeated.get(i));
    } catch (error) {
      if (error instanceof UnreadableFile) return error;
      throw error;
    }
  });
}

/** Lines of which is looked whether one of them is a report. */
const looked = 20;

/** The lines of reports that stand one a line; null where it is one text of JSON. */
function reportLines(text: string) {
  const lines = text.split('\n').map((line, i) => ({ line, number: i + 1 }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  return filled.length > 1 && filled.slice(0, looked).some(({ line }) => isReportLine(line))
    ? filled
    : null;
}

function isReportLine(line: string): boolean {
  try {
    const content: unknown = JSON.parse(line);
    return isRecord(content) && 'values' in content;
  } catch {
    return false;
  }
}

function entryOfLine(line: string, number: number, source: string) {
  try {
    return lineEntry(line, source);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return new UnreadableFile(`第 ${number} 行：${error.message}`);
  }
}

/** A report from a line of its own. @throws UnreadableFile that says which field is wrong */
export function lineEntry(line: string, source: string): Report {
  return reportFrom(parsed(line), source, '', repeatedKeys(line).get(0));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableFile('不是有效的 JSON，读不了；请检查括号、引号和逗号。');
  }
}

/** @param repeated a key that stands twice in it, of which nobody knows which one holds */
function reportFrom(
  content: unknown,
  source: string,
  which: string,
  repeated: string | undefined,
): Report {
  if (repeated !== undefined)
    throw new UnreadableFile(`${which}“${repeated}”写了两次，无法确定以哪个为准；请改正后再读。`);
  try {
    return reportFromFigures(figureListFrom(content, source));
  } catch (error) {
    throw new UnreadableFile(`${which}${error instanceof Error ? error.message : String(error)}`);
  }
}

function figureListFrom(content: unknown, source: string): FigureList {
  if (!isRecord(content)) throw new Error('应是一份年报：{"organ","year","edition","values"}。');
  const { values } = content;
  const edition = editionIn(content);
  if (!isRecord(values)) throw new Error('缺少“values”：{数据项编号: 数字或 null}。');
  for (const [id, value] of Object.entries(values)) {
    if (value === null || typeof value === 'number') continue;
    throw new Error(`“values”中“${id}”应为数字或 null。`);
  }
  const narrative = field(content, 'narrative', 'string', '文字');
  return {
    source,
    organ: field(content, 'organ', 'string', '文字'),
    year: yearIn(content),
    ...(edition === null ? {} : { edition }),
    ...(narrative === null ? {} : { narrative }),
    values: values as Readonly<Record<string, number | null>>,
  };
}

function yearIn(content: PlainRecord): number | null {
  const year = field(content, 'year', 'number', '数字');
  if (year !== null && !(Number.isInteger(year) && year >= 1000 && year <= 9999))
    throw new Error(`“year”是 ${year}，应为四位的年份，如 2024。`);
  return year;
}

function editionIn({ edition }: PlainRecord): EditionId | null {
  if (edition === undefined) return null;
  const ids = editions.map(({ id }) => id).reverse();
  const found = ids.find((id) => id === edition);
  if (found === undefined)
    throw new Error(`“edition”应为 ${ids.map((id) => `"${id}"`).join(' 或 ')}。`);
  return found;
}

interface Kinds {
  readonly string: string;
  readonly number: number;
}

/** A field that may be left out; null when it is. */
function field<Kind extends keyof Kinds>(
  content: PlainRecord,
  name: string,
  kind: Kind,
  word: string,
): Kinds[Kind] | null {
  const value = content[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== kind) throw new Error(`“${name}”应为${word}。`);
  return value as Kinds[Kind];
}
