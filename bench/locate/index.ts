import { form2021 } from '../../src/form';
import { measure, type Measured } from './measure';
import { motley, usual } from './reports';
import * as misplaced from './slips/misplaced';
import { slippedByPeople } from './slips/people';
import { plainTypo, typed } from './slips/typing';

const cases = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? 20_240_131);

const percent = (share: number) => `${(share * 100).toFixed(1)}%`.padStart(8);
const time = (ms: number) => ms.toFixed(ms < 10 ? 2 : 0).padStart(8);

function tell(name: string, m: Measured): void {
  const shares = [
    m.detected,
    m.first,
    m.firstOrTied,
    m.firstThree,
    m.listed,
    m.uniqueButWrong,
    m.firstButWrong,
    m.stopped,
  ];
  console.log(
    name.padEnd(34) +
      String(m.cases).padStart(6) +
      shares.map(percent).join('') +
      [m.median, m.p95, m.slowest].map(time).join(''),
  );
}

console.log(
  ' '.repeat(34) +
    '     n detected  first  or tied   in 3  listed uniq≠ first≠ stopped  median  p95  max',
);
for (const [who, make] of [
  ['usual', usual],
  ['motley', motley],
] as const) {
  for (const count of [1, 2, 3, 4, 5]) {
    tell(
      `${who}, ${count} typed wrong`,
      measure({ form: form2021, make, slip: typed(count, plainTypo), cases, seed }),
    );
    tell(
      `${who}, ${count} as people slip`,
      measure({ form: form2021, make, slip: slippedByPeople(count), cases, seed }),
    );
  }
  for (const [kind, slip] of Object.entries(misplaced))
    tell(`${who}, ${kind}`, measure({ form: form2021, make, slip, cases, seed }));
}
