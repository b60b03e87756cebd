/** Characters that stand for the rules between cells. */
const pipe = /[|｜│┃¦]/;
const pipes = /[|｜│┃¦]/g;
/** A line that draws a rule: `|---|:--:|`, `+----+----+`, `──────`. */
const isRule = (line: string) => drawn.test(line) && stroke.test(line);
const drawn = /^[\s|｜│┃¦+:=─━┄┈├┼┤┌┬┐└┴┘-]*$/;
const stroke = /[-=─━]{2}/;
const figure = String.raw`(?:[+-]?\d[\d,]*(?:\.\d+)?|[/\-—–－／]|无)`;
const figuresOnly = new RegExp(`^${figure}(?:\\s+${figure})*$`);
const labelThenFigures = new RegExp(`^(.*?[^\\d\\s.,/+—–－／-])\\s+(${figure}(?:\\s+${figure})*)$`);
/** A label, not the end of a sentence that happens to be a number. */
const longestLabel = 60;
const longestLine = 300;

/**
 * A line without tabs or pipes: its label, then its figures as one cell. Spaces do not tell which
 * figures were blank, so they do not make columns.
 */
function bySpaces(line: string): string[] {
  const text = line.trim();
  if (text.length > longestLine || figuresOnly.test(text)) return [text];
  const [, label = '', figures = ''] = labelThenFigures.exec(text) ?? [];
  if (label === '' || label.length > longestLabel || label.includes('。')) return [text];
  return [...label.split(/[ \u00a0]{2,}|\u3000+/).filter((cell) => cell !== ''), figures];
}

function byPipes(line: string, bordered: boolean): string[] {
  const cells = line.split(pipes).map((cell) => cell.trim());
  if (bordered && cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

/** How a whole text parts its cells. */
export interface Separators {
  /** By tabs, in lines that have any. */
  readonly tabs: boolean;
  /** Lines with pipes begin with one that parts nothing. */
  readonly bordered: boolean;
}

export function separatorsOf(lines: readonly string[]): Separators {
  const piped = lines.filter((line) => pipe.test(line));
  return {
    tabs: lines.some((line) => line.includes('\t')),
    bordered: piped.every((line) => pipe.test(line.trimStart().charAt(0))),
  };
}

/** The cells of one line of a text. */
export function cellsOfLine(line: string, { tabs, bordered }: Separators): string[] {
  if (line.trim() === '' || isRule(line)) return [];
  if (tabs && line.includes('\t')) return line.split('\t').map((cell) => cell.trim());
  if (pipe.test(line)) return byPipes(line, bordered);
  return bySpaces(line);
}
