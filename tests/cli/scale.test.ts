import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { valueOf, type Report } from '../../src/report';
import { consistentReport, withFigures } from '../support/consistentReport';
import { figuresOf, Folder, nianbao } from './command';

jest.setTimeout(60_000);

/** The queries that docs/scale.md gives, one after another. */
const queries = (
  /```sql\n([^]*?)```/.exec(
    readFileSync(join(__dirname, '..', '..', 'docs', 'scale.md'), 'utf8'),
  )?.[1] ?? ''
).split(';\n');

const folder = new Folder();
afterAll(() => {
  folder.remove();
});

const reports: readonly Report[] = Array.from({ length: 30 }, (_, seed) => {
  const report = consistentReport(seed);
  const total = valueOf(report, '4.directSuit.total') ?? 0;
  return seed % 3 > 0 ? report : withFigures(report, { '4.directSuit.total': total + 1 });
});

describe('what docs/scale.md asks a database of the results', () => {
  let answers: readonly (readonly (readonly unknown[])[])[];

  beforeAll(async () => {
    const lines = reports.map((report) => JSON.stringify(figuresOf(report)));
    const said = nianbao('check', folder.put('全省.ndjson', lines.join('\n')), '--ndjson');
    const results = folder.put('结果.ndjson', said.out);
    const database = await (await DuckDBInstance.create()).connect();
    answers = await Promise.all(
      queries
        .filter((query) => query.trim() !== '')
        .map(async (query) => {
          const answer = await database.runAndReadAll(query.replaceAll('结果.ndjson', results));
          return answer.getRowsJson();
        }),
    );
    database.closeSync();
  });

  it('is how many reports came to what', () => {
    const byStatus = Object.fromEntries(answers[0] as [string, string][]);
    expect(Number(byStatus.error)).toBe(10);
    const all = Object.values(byStatus).reduce((sum, many) => sum + Number(many), 0);
    expect(all).toBe(reports.length);
  });

  it('is which rule was broken most', () => {
    const byRule = Object.fromEntries(answers[1] as [string, string][]);
    expect(Number(byRule['T4.total'])).toBe(10);
  });

  it('is how many applications were received, all in all', () => {
    const received = reports.reduce(
      (sum, report) => sum + (valueOf(report, '3.received.total') ?? 0),
      0,
    );
    expect(answers[2]).toEqual([[String(received)]]);
  });
});
