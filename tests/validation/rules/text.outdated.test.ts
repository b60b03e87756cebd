import fc from 'fast-check';
import { form2021 } from '../../../src/form';
import { foundBy, soundReport } from '../../support/arbitraryReport';
import { consistentReport, randomFrom } from '../../support/consistentReport';
import { withNarrative } from '../../support/prose';
import { wholeProse } from '../../support/wholeProse';

const found = (text: string, year = 2024) =>
  foundBy('text.outdated', { ...withNarrative(consistentReport(1), text), year });

describe('text.outdated', () => {
  const remains = fc.constantFrom(
    '根据国办公开办函〔2019〕60号编制。',
    '根据国办公开办函[2019]60号编制。',
    '该部分以表格形式报告。',
  );

  it('finds nothing in the prose of sound reports, and what remains of an older one anywhere in it', () => {
    fc.assert(
      fc.property(
        soundReport(fc.constant(form2021)),
        fc.nat(),
        remains,
        fc.nat(),
        (sound, seed, text, at) => {
          const whole = wholeProse(sound, randomFrom(seed));
          expect(foundBy('text.outdated', whole)).toEqual([]);
          const narrative = [...whole.narrative];
          narrative.splice(at % (narrative.length + 1), 0, { place: null, text });
          const found = foundBy('text.outdated', { ...whole, narrative });
          expect(found.map(({ quote }) => quote?.text)).toEqual([text]);
        },
      ),
    );
  });

  it('marks the words themselves', () => {
    const text = '依据 国办公开办函〔２０１９〕６０号 的要求编制。';
    const { start, end } = found(text)[0]?.quote ?? {};
    expect(text.slice(start, end)).toBe('国办公开办函〔２０１９〕６０号');
  });

  it('knows when the notice was superseded: since the reports of 2021', () => {
    const text = '按照国办公开办函〔2019〕60号的要求编制本报告。';
    expect([2019, 2020, 2021, 2022].map((year) => found(text, year).length)).toEqual([0, 0, 1, 1]);
    const noYear = { ...withNarrative(consistentReport(1), text), year: null };
    expect(foundBy('text.outdated', noYear)).toHaveLength(1);
  });

  it('finds the superseded notice cited after it was superseded', () => {
    const text = '按照国办公开办函〔2019〕60号的要求编制本报告。';
    expect(found(text)).toMatchObject([{ level: 'hint', quote: { text } }]);
    expect(found(text, 2020)).toEqual([]);
  });

  it('finds the instruction that the format prints for those who fill it in', () => {
    expect(found('（该部分以表格形式报告。表格如下：）')).toHaveLength(1);
  });

  it('leaves the notice in force alone', () => {
    expect(found('按照国办公开办函〔2021〕30号的要求编制本报告。')).toEqual([]);
  });
});
