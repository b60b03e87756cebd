import { arrivalOf, collect, judgeUnits, returnSheetOf, returnText } from '../../../src/county';
import type { Report } from '../../../src/report';
import { withFigures } from '../../support/consistentReport';
import { reportOf } from '../../support/county';

const sheetOf = (report: Report, remark?: string) => {
  const [one] = judgeUnits(collect([arrivalOf('青山镇.xlsx', [report])], 2025, null));
  return one ? returnSheetOf(one, 2025, remark) : null;
};

describe('退回修改单', () => {
  const sound = reportOf('青山镇', 4);
  const was = sound.values[sound.form.indexOf.get('3.granted.person') ?? -1] ?? 0;
  const sheet = sheetOf(withFigures(sound, { '3.granted.person': was + 3 }));

  test('names table, row and column, what stands there, by how much it differs and why', () => {
    expect(sheet).toMatchObject({ unit: '青山镇', year: 2025, draft: 1, source: '青山镇.xlsx' });
    expect(sheet?.lines.map(({ table, row, column }) => [table, row, column])).toEqual([
      ['表三', '（七）总计', '自然人'],
      ['表三', '（一）予以公开', '总计'],
    ]);
    for (const line of sheet?.lines ?? []) {
      expect(line).toMatchObject({ level: '错误', wanted: '相差 3' });
      expect(line.basis).not.toBe('');
      expect(line.asked).not.toBe('');
    }
  });

  test('tells the figure that most likely lies behind all of it, with its value', () => {
    expect(sheet?.likely.join()).toContain(`应为 ${was}（现为 ${was + 3}）`);
  });

  test('says of a blank cell that it is blank', () => {
    const lines = sheetOf(withFigures(sound, { '2.licensing.decisions': null }))?.lines;
    expect(lines?.[0]).toMatchObject({ row: '行政许可', present: '（空）' });
  });

  test('is text for a message as well, a line a problem', () => {
    if (!sheet) throw new Error('There is something to mend.');
    const text = returnText({ ...sheet, due: '2026-01-20' });
    expect(text).toMatch(
      /^青山镇：2025 年政府信息公开年报第 1 稿，请修改后在 2026-01-20 前再报。\n/,
    );
    expect(text.match(/^\d+\. 【错误】/gm)).toHaveLength(2);
  });

  test('is not made where nothing is asked', () => {
    expect(sheetOf(sound)).toBeNull();
  });

  test('tells what the reviewer wrote, also where no rule asks for anything', () => {
    const told = sheetOf(sound, ' 请补报附件。 ');
    expect(told).toMatchObject({ remark: '请补报附件。', lines: [] });
    expect(told && returnText(told)).toContain('\n意见：请补报附件。\n');
  });
});
