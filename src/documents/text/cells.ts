/** Characters that stand for the rules between cells. */
const pipe = /[|｜│┃¦]/;
const pipes = /[|｜│┃¦]/g;
/** A line that draws a rule: `|---|:--:|`, `+----+----+`, `──────`. */
const rule = /^[\s|｜│┃¦+:=─━┄┈├┼┤┌┬┐└┴┘-]*[-=─━]{2}[\s|｜│┃¦+:=─━├┼┤┌┬┐└┴┘-]*$/;
const figure = String.raw`(?:[+-]?\d[\d,]*(?:\.\d+)?|[/\-—–－／])`;
const figures = new RegExp(`^${figure}(?:\\s+${figure})+$`);
const labelThenFigures = new RegExp(`^(.*[^\\d\\s.,/+—–－／-])\\s+(${figure}(?:\\s+${figure})*)$`);

function pieces(text: string): string[] {
  return text.split(/\s+/).filter((piece) => piece !== '');
}

/** A line without tabs or pipes: wide gaps part cells, and spaces between figures at its end. */
function bySpaces(line: string): string[] {
  const text = line.trim();
  if (text === '') return [];
  if (figures.test(text)) return pieces(text);
  const match = labelThenFigures.exec(text);
  const label = match?.[1] ?? text;
  const cells = label.length > 200 ? [label] : label.split(/[ \u00a0]{2,}|\u3000+(?=\S)/);
  return [...cells.map((cell) => cell.trim()), ...pieces(match?.[2] ?? '')];
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
