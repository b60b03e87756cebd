import fc from 'fast-check';
import { sections } from '../../../src/form';
import { check, defaultSettings } from '../../../src/validation';
import { foundBy } from '../../support/arbitraryReport';
import { consistentReport } from '../../support/consistentReport';
import { resultOf } from '../../support/resultOf';

const report = consistentReport(1);
const place = { sheet: '年报2024正文', row: 3, column: 0 };
const passages = (lines: readonly string[]) => lines.map((text) => ({ place, text }));
const written = sections.flatMap(({ label }) => [label, '无。']);
const withLines = (lines: readonly string[]) => ({ ...report, narrative: passages(lines) });
const ofProse = sections.filter(({ table }) => table === null).map(({ label }) => label);

describe('report.sections', () => {
  it('finds nothing where every section has something under its heading', () => {
    expect(foundBy('report.sections', withLines(written))).toEqual([]);
    expect(resultOf('report.sections', withLines(written)).held).toBe(ofProse.length);
  });

  it('names every section of prose that has nothing under its heading, and leads there', () => {
    fc.assert(
      fc.property(fc.subarray(ofProse, { minLength: 1 }), (blank) => {
        const lines = written.filter((_, i) => !blank.includes(written[i - 1] ?? ''));
        const [finding] = foundBy('report.sections', withLines(lines));
        for (const label of ofProse) {
          expect(finding?.message.includes(label)).toBe(blank.includes(label));
        }
        expect(finding?.places).toContainEqual(place);
      }),
    );
  });

  it('takes the headings of parts alone for nothing', () => {
    const lines = ['一、总体情况', '（一）主动公开', '（二）依申请公开', ...written.slice(2)];
    expect(foundBy('report.sections', withLines(lines))).toHaveLength(1);
  });

  it('is not asked of tables alone, nor of a heading that says it all itself', () => {
    expect(resultOf('report.sections', report).state).toBe('nothing');
    const lines = [...written.slice(0, -2), '六、其他需要报告的事项：无'];
    expect(foundBy('report.sections', withLines(lines))).toEqual([]);
  });

  it('is an error where the user wants it so', () => {
    const settings = { ...defaultSettings, whole: 'error' } as const;
    expect(check(withLines(['一、总体情况']), { settings }).status).toBe('error');
  });
});
