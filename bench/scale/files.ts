import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanXlsx, reportJson, templateXlsx } from '../../src/documents';
import type { Report } from '../../src/report';
import { consistentReport, randomFrom } from '../../tests/support/consistentReport';
import { wholeProse } from '../../tests/support/wholeProse';

const reportOf = (n: number): Report => ({ ...consistentReport(n + 1), organ: `某县第${n}局` });

/** Workbooks in a folder: every other one is the template with its formulas, the rest hold figures alone. */
export async function writeWorkbooks(folder: string, many: number): Promise<void> {
  mkdirSync(folder);
  for (let n = 0; n < many; n += 1) {
    const report = reportOf(n);
    const { organ } = report;
    const bytes = await (n % 2 === 0
      ? templateXlsx({ year: 2024, organ, totals: 'formula', report })
      : cleanXlsx(report));
    writeFileSync(join(folder, `${n}.xlsx`), bytes);
  }
}

/** Reports with so many characters of prose each, one a line. */
export function writeLines(file: string, many: number, characters: number): void {
  const lines = Array.from({ length: many }, (_, n) => {
    const report = { ...reportOf(n), year: 2024 };
    const { narrative } = wholeProse(report, randomFrom(n + 1));
    const text = narrative.map((passage) => passage.text).join('\n');
    const prose = `${text}\n`.repeat(Math.ceil(characters / text.length)).slice(0, characters);
    return JSON.stringify({ ...JSON.parse(reportJson(report)), narrative: prose });
  });
  writeFileSync(file, `${lines.join('\n')}\n`);
}
