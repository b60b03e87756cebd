import { gridsFromText } from '../../../src/documents';
import { recognise } from '../../../src/report';

/** These took seconds, or as long as anybody would wait: their growth was squared or worse. */
describe('hostile texts', () => {
  const title = '某某局2024年政府信息公开工作年度报告';

  it('a cell with the same words and an open bracket, over and over, is read or listed at once', () => {
    const lines = ['规章\t0\t0\t0', '公开信息1('.repeat(20_000), '行政许可\t1'];
    const text = [title, '二、主动公开政府信息情况', ...lines].join('\n');
    expect(recognise(gridsFromText(text), '').length).toBeLessThanOrEqual(1);
  });

  it('rows of forty to sixty digits without a space are given up', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `1.属于国家秘密${'4'.repeat(40 + (i % 20))}`);
    const text = [title, '三、收到和处理政府信息公开申请情况', ...rows].join('\n');
    const [report] = recognise(gridsFromText(text), '');
    expect(report?.values.every((value) => Number.isNaN(value)) ?? true).toBe(true);
  });
});
