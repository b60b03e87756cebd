import fc from 'fast-check';
import { gridsFromHtml } from '../../src/documents/formats/html/read/gridsFromHtml';
import { gridsFromText } from '../../src/documents/formats/text/read/gridsFromText';
import { recognise } from '../../src/report';
import { consistentReport } from '../support/consistentReport';
import { render, shapeNames } from '../support/renderings';

const pieces = fc.constantFrom(
  ...[
    '一、本年新收政府信息公开申请数量',
    '（七）总计',
    '总计',
    '其他',
    '3.其他',
    '自然人',
    '规章',
    '行政许可',
  ],
  ...[
    '二、主动公开政府信息情况',
    '行政复议',
    '结果维持',
    '2024年政府信息公开工作年度报告',
    '801000081',
  ],
  ...[
    '0',
    '7',
    '-',
    '/',
    '无',
    '1,234',
    '22件',
    '#REF!',
    '\t',
    '\n',
    '|',
    ' ',
    '（',
    '"',
    '<td>',
    '&nbsp;',
    '</table>',
  ],
);

describe('whatever is pasted', () => {
  test('words of the form in any order end in reports or in none', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 120 }), (parts) => {
        const text = parts.join('');
        for (const grids of [gridsFromText(text), gridsFromHtml(`<table>${text}`)]) {
          for (const { form, values } of recognise(grids, '')) {
            expect(values).toHaveLength(form.figures.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a rendering with a piece cut out or put in twice ends in numbers and gaps', () => {
    const cut = fc.record({
      seed: fc.nat(),
      shape: fc.constantFrom(...shapeNames.slice(0, 8)),
      from: fc.nat(),
      length: fc.nat({ max: 300 }),
      twice: fc.boolean(),
    });
    fc.assert(
      fc.property(cut, ({ seed, shape, from, length, twice }) => {
        const { text } = render(consistentReport(seed), shape, seed);
        const start = from % text.length;
        const piece = text.slice(start, start + length);
        const changed =
          text.slice(0, start) + (twice ? piece + piece : '') + text.slice(start + length);
        for (const { values } of recognise(gridsFromText(changed), '')) {
          for (const value of values) {
            expect(Number.isNaN(value) || Number.isFinite(value)).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a million blank rows around the tables change nothing', () => {
    const report = consistentReport(3);
    const [grid] = render(report, 'sheet', 3).grids;
    if (!grid) throw new Error('No grid.');
    const blank = Array.from({ length: 1_000_000 }, () => []);
    const [plain] = recognise([grid], '');
    const [padded] = recognise([{ ...grid, cells: [...blank, ...grid.cells], merges: [] }], '');
    expect(padded?.values).toEqual(plain?.values);
  });
});
