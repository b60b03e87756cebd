import { isRecord, reportFromFigures, type Report } from '../../../report';
import { UnreadableFile } from '../../unreadable';
import type { Read } from '../format';
import { figureListFrom } from './figureList';
import { repeatedKeys } from './repeated';

export const read: Read = ({ text, name }) => ({ reports: reportsFromJson(text, name) });

/**
 * Reports from JSON: one, or an array of them, as `figureList.ts` describes.
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
  const repeated = repeatedKeys(text, content);
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
  if (!text.trim().includes('\n') || !beginsWithLines(text)) return null;
  const lines = text.split('\n').map((line, i) => ({ line, number: i + 1 }));
  return lines.filter(({ line }) => line.trim() !== '');
}

/** Whether a report stands in one of the first lines that are not blank. */
function beginsWithLines(text: string): boolean {
  let [filled, start] = [0, 0];
  while (filled < looked && start < text.length) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    start += line.length + 1;
    if (line.trim() !== '') filled += 1;
    if (isReportLine(line)) return true;
  }
  return false;
}

function isReportLine(line: string): boolean {
  // A text laid out over lines has many that are no JSON, and finding that out by trying takes long.
  const tight = line.trim();
  if (!tight.startsWith('{') || !tight.endsWith('}')) return false;
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
  const content = parsed(line);
  return reportFrom(content, source, '', repeatedKeys(line, content).get(0));
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
    return reportFromFigures({ source, ...figureListFrom(content) });
  } catch (error) {
    throw new UnreadableFile(`${which}${error instanceof Error ? error.message : String(error)}`);
  }
}
