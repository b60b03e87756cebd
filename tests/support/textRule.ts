import fc from 'fast-check';
import { foundBy, soundReport } from './arbitraryReport';
import { form2021 } from '../../src/form';
import { randomFrom } from './consistentReport';
import { tellings, told, withNarrative } from './prose';

/** What every rule does that holds prose against the tables. */
export function behavesAsTextRule(rule: string): void {
  const ways = fc.constantFrom(...(tellings[rule] ?? []));
  const report = soundReport(fc.constant(form2021));

  it('finds nothing in prose that states what the tables say', () => {
    fc.assert(
      fc.property(report, ways, fc.nat(), (sound, way, seed) => {
        const text = told(sound, way, randomFrom(seed));
        expect(foundBy(rule, withNarrative(sound, text))).toEqual([]);
      }),
    );
  });

  it('finds prose that states something else, and quotes the sentence', () => {
    fc.assert(
      fc.property(
        report,
        ways,
        fc.nat(),
        fc.integer({ min: 3001, max: 9999 }),
        (sound, way, seed, off) => {
          const text = told(sound, way, randomFrom(seed), off);
          const [finding] = foundBy(rule, withNarrative(sound, text));
          expect(finding?.level).toBe('verify');
          expect(finding?.quote?.text).toBe(text);
        },
      ),
    );
  });

  it('has nothing to say to a report without prose', () => {
    fc.assert(fc.property(report, (sound) => foundBy(rule, sound).length === 0));
  });
}
