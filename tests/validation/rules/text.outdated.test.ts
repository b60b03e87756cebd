import { foundBy } from '../../support/arbitraryReport';
import { consistentReport } from '../../support/consistentReport';
import { withNarrative } from '../../support/prose';

const found = (text: string, year = 2024) =>
  foundBy('text.outdated', { ...withNarrative(consistentReport(1), text), year });

describe('text.outdated', () => {
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
