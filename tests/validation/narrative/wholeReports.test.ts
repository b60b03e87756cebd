import { form2021 } from '../../../src/form';
import { check } from '../../../src/validation';
import { proseOf } from '../../../src/validation/narrative';
import { wordings } from '../../../src/validation/narrative/statements';
import { consistentReport, randomFrom } from '../../support/consistentReport';
import { wholeProse } from '../../support/wholeProse';

const reports = Array.from({ length: 500 }, (_, seed) =>
  wholeProse({ ...consistentReport(seed, form2021), year: 2024 }, randomFrom(seed)),
);

describe('the narratives of five hundred sound reports', () => {
  it('raise no false alarm', () => {
    const alarms = reports.flatMap((report) =>
      check(report).findings.flatMap(({ rule, message, quote }) =>
        rule.startsWith('text.') ? [`${rule} ${message} ${quote?.text ?? ''}`] : [],
      ),
    );
    expect([...new Set(alarms)].slice(0, 5)).toEqual([]);
  });

  it('are read, not passed over', () => {
    const kinds = new Set<string>();
    for (const { narrative } of reports.slice(0, 300)) {
      for (const { kind } of proseOf(narrative, { year: 2024, organ: null }).statements)
        kinds.add(kind);
    }
    expect([...kinds].sort()).toEqual(
      [...new Set(wordings.flatMap(({ kinds }) => kinds))]
        .filter((kind) => kind !== 'answered')
        .sort(),
    );
  });
});
