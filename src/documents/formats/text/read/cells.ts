/** Characters that stand for the rules between cells. */
const pipe = /[|｜│┃¦]/;
const pipes = /[|｜│┃¦]/g;
/** A line that draws a rule: `|---|:--:|`, `+----+----+`, `──────`. */
const isRule = (line: string) =>
  drawn.test(line) && stroke.test(line) && !line.split(pipe).some((cell) => loneStroke.test(cell));
const drawn = /^[\s|｜│┃¦+:=─━┄┈├┼┤┌┬┐└┴┘-]*$/;
const stroke = /[-=─━]{2}/;
/** Between pipes it is a figure that is missing. */
const loneStroke = /^\s*-\s*$/;
const unit = String.raw`(?: ?(?:件|条|份|项|起|次|宗|个|家|万?元))?(?: ?[(（][^()（）]{1,20}[)）])?`;
const figure = String.raw`(?:[+-]?\d[\d,]*(?:\.\d+)?${unit}|[/\-—–－／]|无)`;
const figuresOnly = new RegExp(`^${figure}(?:\\s+${figure})*$`);
const labelThenFigures = new RegExp(`^(.*?[^\\d\\s.,/+—–－／-])\\s+(${figure}(?:\\s+${figure})*)$`);
/** A label, not the end of a sentence that happens to be a number. */
const longestLabel = 60;
const longestLine = 300;

/** Digits as wide as characters made narrow, each in its place. */
function inNarrow(text: string): string {
  return text.replace(/[０-９．，＋－]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/** One letter, parted from others before or after it by a single space. */
const loneAtEnd = /^\S (?=\S)|\S \S$/;

/** Labels side by side, as a header has them; 自  然  人 is one. */
function labelsApart(text: string): string[] {
  const parts = text.split(/[ \u00a0]{2,}|\u3000+/);
  const apart = parts.every((part) => part.length > 1 && part.length < longestLabel);
  // Where single spaces part the labels, a wide one stands within one: 结果维持 总  计.
  const torn = parts.length > 1 && parts.some((part) => loneAtEnd.test(part));
  return apart && !torn && !text.includes('。') ? parts : [text];
}

/**
 * A line without tabs or pipes: its label, then its figures as one cell. Spaces do not tell which
 * figures were blank, so they do not make columns.
 */
function bySpaces(line: string): string[] {
  const text = line.trim();
  const narrow = inNarrow(text);
  if (text.length > longestLine || figuresOnly.test(narrow)) return [text];
  const [, before = '', after = ''] = labelThenFigures.exec(narrow) ?? [];
  const label = text.slice(0, before.length);
  const figures = text.slice(text.length - after.length);
  if (label === '') return labelsApart(text);
  if (label.length > longestLabel || label.includes('。')) return [text];
  return [...label.split(/[ \u00a0]{2,}|\u3000+/).filter((cell) => cell !== ''), figures];
}

function byPipes(line: string, bordered: boolean): string[] {
  // A tab inside a cell comes from another line that was run on to this one.
  const cells = line.split(pipes).flatMap((cell) => cell.trim().split('\t'));
  if (bordered && cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

/** What stands between tabs: one cell, or those of a line with pipes that was run on to this one. */
function cellsInside(text: string): string[] {
  const cells = text.trim().split(pipes);
  return cells.length > 2 ? cells.map((cell) => cell.trim()) : [text.trim()];
}

/** How a whole text parts its cells. */
export interface Separators {
  /** By tabs, in lines that have pipes as well. */
  readonly tabs: boolean;
  /** Lines with pipes begin with one that parts nothing. */
  readonly bordered: boolean;
}

export function separatorsOf(lines: readonly string[]): Separators {
  const piped = lines.filter((line) => pipe.test(line));
  return {
    tabs: lines.filter((line) => line.includes('\t')).length > piped.length / 2,
    bordered: piped.every((line) => pipe.test(line.trimStart().charAt(0))),
  };
}

/** The cells of one line of a text. */
export function cellsOfLine(line: string, { tabs, bordered }: Separators): string[] {
  if (line.trim() === '' || isRule(line)) return [];
  const piped = pipe.test(line);
  if (line.includes('\t') && (tabs || !piped)) return line.split('\t').flatMap(cellsInside);
  if (piped) return byPipes(line, bordered);
  return bySpaces(line);
}
