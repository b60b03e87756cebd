import fc from 'fast-check';
import { foundBy, soundReport, untoldBy } from '../../support/arbitraryReport';
import { consistentReport } from '../../support/consistentReport';
import { withNarrative } from '../../support/prose';
import { heldOutYears } from '../narrative/heldOut';

const naming = [
  (year: number) => `某街道办事处${year}年政府信息公开工作年度报告`,
  (year: number) => `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
];

describe('text.year', () => {
  it('holds where every year named is the report’s, and finds any other', () => {
    const years = fc.integer({ min: 2019, max: 2035 });
    fc.assert(
      fc.property(
        soundReport(),
        years,
        years,
        fc.constantFrom(...naming),
        (sound, own, named, say) => {
          const report = withNarrative({ ...sound, year: own }, say(named));
          expect(foundBy('text.year', report).length > 0).toBe(own !== named);
        },
      ),
    );
  });

  it.each([
    '根据2023年政府信息公开工作年度报告反映的问题，逐项整改。',
    '2023年制发的文件已全部公开。',
    '2025年将继续做好政府信息公开工作。',
  ])('leaves alone what names another year on purpose: %s', (text) => {
    expect(foundBy('text.year', withNarrative(consistentReport(1), text))).toEqual([]);
  });

  it.each(
    heldOutYears
      .trim()
      .split('\n')
      .map((line) => line.split(' => ')),
  )('%s => %s', (text = '', named = '') => {
    const findings = foundBy('text.year', {
      ...withNarrative(consistentReport(1), text),
      year: 2024,
    });
    expect(findings.map(({ message }) => message)).toEqual(
      named === '无' ? [] : [`正文写的是 ${named} 年，本年报是 2024 年度`],
    );
  });

  it('cannot tell without the report’s year', () => {
    const report = { ...withNarrative(consistentReport(1), '2024年度报告'), year: null };
    expect(untoldBy('text.year', report)).toHaveLength(1);
  });
});
