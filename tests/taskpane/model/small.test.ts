import { fileTitleOf } from '../../../src/taskpane/model/fileTitle';
import { sentenceOf } from '../../../src/taskpane/model/sentence';
import { themeFor } from '../../../src/taskpane/shell/theme';

test('file names hold nothing that a system forbids, and say when a check failed', () => {
  expect(fileTitleOf({ organ: '甲/乙:局', year: 2024 }, null)).toBe(
    '甲乙局2024年政府信息公开工作年度报告',
  );
  expect(fileTitleOf({ organ: null, year: null }, '未通过核查')).toBe(
    '政府信息公开工作年度报告（未通过核查）',
  );
});

test('a failure without words still says what to do', () => {
  expect(sentenceOf(new Error('表格受保护。'))).toBe('表格受保护。');
  expect(sentenceOf(undefined)).toMatch(/重试/);
});

test('Office decides between light and dark; without Office the system does', () => {
  const dark = themeFor('#262626', false);
  const light = themeFor('#ffffff', true);
  expect(dark.colorNeutralBackground1).not.toBe(light.colorNeutralBackground1);
  expect(themeFor(undefined, true)).toBe(dark);
  expect(themeFor(undefined, false)).toBe(light);
  expect(themeFor('transparent', false)).toBe(light);
});
