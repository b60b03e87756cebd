/** Characters that stand for the rules between cells. */
const pipe = /[|｜│┃¦]/;
const pipes = /[|｜│┃¦]/g;
/** A line that draws a rule: `|---|:--:|`, `+----+----+`, `──────`. */
const rule = /^[\s|｜│┃¦+:=─━┄┈├┼┤┌┬┐└┴┘-]*[-=─━]{2}[\s|｜│┃¦+:=─━├┼┤┌┬┐└┴┘-]*$/;
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

function byPipes(line: string): string[] {
  const cells = line.split(pipes).map((cell) => cell.trim());
  if (cells[0] === '' && pipe.test(line.trimStart().charAt(0))) cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

/** The cells of one line; `tabbed` where the text parts its cells by tabs. */
export function cellsOfLine(line: string, tabbed: boolean): string[] {
  if (line.trim() === '' || rule.test(line)) return [];
  if (tabbed && line.includes('\t')) return line.split('\t').map((cell) => cell.trim());
  if (pipe.test(line)) return byPipes(line);
  return bySpaces(line);
}
