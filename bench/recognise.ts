import { forms } from '../src/form';
import { recognise, type Report } from '../src/report';
import { consistentReport } from '../tests/support/consistentReport';
import { realReports } from '../tests/support/realReports';
import { render, shapeNames } from '../tests/support/renderings';
import { outcomeOf } from '../tests/support/renderings/outcome';

/**
 * Renders reports in every shape in which they come and reads them back: how many are read
 * completely, and whether one figure was read wrongly. `node scripts/bench.mjs recognise [count]`.
 */
const count = Number(process.argv[2] ?? 20_000);

function reportAt(i: number): Report {
  const real = i % 10 === 0 ? realReports[(i / 10) % realReports.length] : undefined;
  return real ?? consistentReport(i, forms[i % 7 === 0 ? (i / 7) % forms.length : i % 2]);
}

interface Tally {
  renderings: number;
  complete: number;
  reported: number;
  figures: number;
  lost: number;
  silent: number;
  wrong: number;
  milliseconds: number;
}

const tallies = new Map<string, Tally>();
const examples: string[] = [];
for (let i = 0; i < count; i += 1) {
  const shape = shapeNames[i % shapeNames.length] ?? 'tabs';
  const round = Math.floor(i / shapeNames.length);
  const harmed = round % 2 === 1;
  const next = round % 16 > 13 ? { ...reportAt(i + 1), organ: '某市某区第二街道办事处' } : null;
  const rendering = render(reportAt(i), shape, i, { harmed, next });
  const start = process.cpuUsage();
  const reports = recognise(rendering.grids, '');
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  const { wrong, silent, lost, complete } = outcomeOf(rendering, reports);
  const key = `${shape}${harmed ? ' harmed' : ''}`;
  const tally = tallies.get(key) ?? {
    renderings: 0,
    complete: 0,
    reported: 0,
    figures: 0,
    lost: 0,
    silent: 0,
    wrong: 0,
    milliseconds: 0,
  };
  tallies.set(key, tally);
  tally.renderings += 1;
  tally.complete += Number(complete);
  tally.reported += Number(reports.length > 0);
  tally.figures += rendering.written.reduce((n, { figures }) => n + figures.size, 0);
  tally.lost += lost;
  tally.silent += silent.length;
  tally.wrong += wrong.length;
  tally.milliseconds += milliseconds;
  if (wrong.length > 0)
    examples.push(
      `WRONG ${key} ${i} [${rendering.harm.join(',')}]: ${wrong.slice(0, 4).join('; ')}`,
    );
  if (silent.length > 0)
    examples.push(
      `SILENT ${key} ${i} [${rendering.harm.join(',')}]: ${silent.slice(0, 4).join('; ')}`,
    );
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`;
console.log('shape                  read completely  figures read  not listed  wrong  ms each');
for (const [shape, t] of tallies) {
  console.log(
    [
      shape.padEnd(22),
      percent(t.complete, t.renderings).padStart(15),
      percent(t.figures - t.lost, t.figures).padStart(13),
      String(t.silent).padStart(11),
      String(t.wrong).padStart(6),
      (t.milliseconds / t.renderings).toFixed(2).padStart(8),
    ].join(' '),
  );
}
for (const example of examples.slice(0, 20)) console.log(example);
process.exitCode = examples.length > 0 ? 1 : 0;
