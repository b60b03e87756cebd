import { gridsFromText } from '../../../src/documents';
import { recognise, valueOf } from '../../../src/report';

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

  it('the rows of a table over and over are no table', () => {
    const heading = '二、主动公开政府信息情况';
    const [first, again] = ['行政许可\t12', '行政处罚\t31\n行政强制\t7'];
    const of = (many: number) => [title, heading, first, ...Array<string>(many).fill(again)];
    const read = (many: number) => recognise(gridsFromText(of(many).join('\n')), '');
    expect(read(1)[0]?.values.filter((value) => value === 12)).toHaveLength(1);
    expect(read(1000)).toEqual([]);
  });

  it.each(['1', '—', '-', '~', '（', '(', '《', '“', '.', '、', '年', '2024年', '市', '的', 'x 1'])(
    'a cell, a line or a title of “%s” over and over hinders nobody: the table beside it is read',
    (one) => {
      const [many, few] = [one.repeat(100_000), one.repeat(60)];
      const table =
        '二、主动公开政府信息情况\n规章\t0\t0\t0\n行政规范性文件\t1\t0\t2\n行政许可\t12\n';
      const texts = [
        `${title}\n${table}行政处罚\t某${many}x\n`,
        `${title}\n${table}某${many}x\t5\n行政强制\t7\n`,
        `${title}\n${table}\n某${many}x\n`,
        `某某局政府信息公开工作年度报告\n统计期限：2024年1月1日${few}x\n${table}`,
        `附件${few}${title}\n${table}`,
      ];
      for (const text of texts) {
        const [report] = recognise(gridsFromText(text), '');
        expect(report && valueOf(report, '2.licensing.decisions')).toBe(12);
      }
    },
  );
});
