import { matchUnit, rosterFrom } from '../../../src/county';
import type { Grid } from '../../../src/report';

const grid = (...rows: (string | number | null)[][]): Grid => ({
  sheet: null,
  top: 0,
  left: 0,
  cells: rows,
  merges: [],
  columns: 'kept',
});
const rosterOf = (...names: string[]) => rosterFrom([grid(...names.map((one) => [one]))]).roster;

function matched(name: string, ...names: string[]): string {
  const match = matchUnit(name, rosterOf(...names));
  if (match.kind === 'sure') return match.unit.name;
  return match.kind === 'none'
    ? '无'
    : `疑似 ${match.candidates.map((one) => one.name).join('、')}`;
}

describe('a unit is known by', () => {
  test.each([
    ['its very name', '甲县教育局', '甲县教育局'],
    ['its name without the county', '教育局', '甲县教育局'],
    ['its name with the city in front', '某市甲县教育局', '甲县教育局'],
    ['a usual abbreviation', '甲县人社局', '甲县人力资源和社会保障局'],
    ['an abbreviation that leaves the county out', '住建局', '甲县住房和城乡建设局'],
    ['the short name of a street office', '东风街道', '甲县东风街道办事处'],
    ['the long name of a town', '甲县青山镇人民政府', '青山镇'],
    ['the general office', '甲县人民政府办公室', '县政府办公室'],
    ['full-width letters and blanks', '甲 县 教育局', '甲县教育局'],
    ['its name with 本级 behind it', '甲县教育局（本级）', '甲县教育局'],
  ])('%s', (_how, told, listed) => {
    expect(matched(told, '甲县财政局', listed, '甲县白水镇人民政府')).toBe(listed);
  });
});

describe('a unit is never guessed', () => {
  test.each([
    ['behind another place', '乙县教育局', ['甲县教育局'], '疑似 甲县教育局'],
    ['a town whose name ends another town’s', '城关镇', ['新城关镇'], '疑似 新城关镇'],
    [
      'one of two that would do',
      '教育局',
      ['甲县教育局', '乙县教育局'],
      '疑似 甲县教育局、乙县教育局',
    ],
    ['an unusual abbreviation', '自然局', ['甲县自然资源局'], '疑似 甲县自然资源局'],
    ['another letter', '青山鎮政府办', ['财政局'], '无'],
    ['an office below it', '甲县教育局教研室', ['甲县教育局'], '无'],
    ['城市管理局 behind no place', '管理局', ['城市管理局'], '疑似 城市管理局'],
  ])('%s', (_how, told, listed, expected) => {
    expect(matched(told, ...listed)).toBe(expected);
  });
});

describe('a list of units', () => {
  test('is read by its headings, in any order, with kinds, subordinates and who need not report', () => {
    const { roster, told } = rosterFrom([
      grid(
        ['某县2025年报送单位名册', null, null],
        ['序号', '类别', '单位名称', '含下属单位', '是否应报', '截止日期'],
        [1, '本级', '甲县人民政府', null, '是', 46053],
        [2, '县直部门', '甲县教育局（原甲县教育体育局）', '教研室、招生办', '', '1月20日'],
        [3, '乡镇', '青山镇', null, '否', null],
        [4, '其他', '甲县档案馆', null, null, null],
        [null, null, '合计', null, null, null],
      ),
    ]);
    expect(roster).toEqual([
      expect.objectContaining({ name: '甲县人民政府', kind: 'own', due: '2026-01-31' }),
      expect.objectContaining({
        name: '甲县教育局',
        alias: ['甲县教育体育局'],
        kind: 'department',
        includes: ['教研室', '招生办'],
        expected: true,
        due: '1月20日',
      }),
      expect.objectContaining({ name: '青山镇', kind: 'town', expected: false }),
      expect.objectContaining({ name: '甲县档案馆', kind: null }),
    ]);
    expect(told).toEqual([expect.stringContaining('“甲县档案馆”的类别“其他”')]);
  });

  test('may be one name a line, numbered or not', () => {
    expect(rosterOf('1. 甲县教育局', '2、青山镇', '', '东风街道').map((one) => one.name)).toEqual([
      '甲县教育局',
      '青山镇',
      '东风街道',
    ]);
  });

  test('tells a unit that stands there twice, and takes it once', () => {
    const { roster, told } = rosterFrom([grid(['教育局'], ['教育 局'])]);
    expect(roster).toHaveLength(1);
    expect(told).toEqual([expect.stringContaining('不止一次')]);
  });

  test('knows a former name', () => {
    expect(matched('甲县国土资源局', '自然资源局（原国土资源局）')).toBe('自然资源局');
  });
});
