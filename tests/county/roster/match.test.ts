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

  const kindsIn = (...rows: (string | number | null)[][]) =>
    rosterFrom([grid(...rows)]).roster.map(({ name, kind }) => `${name} ${kind ?? '？'}`);

  test('may be in groups: their headings are no units, and tell the kind', () => {
    const { roster, told } = rosterFrom([
      grid(
        ['清江县2025年年报报送单位名单'],
        ['一、县政府（1个）'],
        ['1.清江县人民政府'],
        ['二、县直部门（共2家）'],
        ['1.清江县教育局'],
        ['（2）清江县供销社'],
        ['三、乡镇（街道）：'],
        ['①青山镇'],
        ['②东街道'],
        ['各派出机构'],
        ['清江县工业园'],
      ),
    ]);
    expect(roster.map(({ name, kind }) => [name, kind])).toEqual([
      ['清江县人民政府', 'own'],
      ['清江县教育局', 'department'],
      ['清江县供销社', 'department'],
      ['青山镇', 'town'],
      ['东街道', 'town'],
      ['清江县工业园', 'agency'],
    ]);
    expect(told).toEqual([
      '名册中有 5 行是标题（如“清江县2025年年报报送单位名单”），不算单位，下面单位的类别按标题。',
    ]);
  });

  test.each([
    '教育局',
    '石桥街道',
    '三合镇',
    '开发区',
    '民间组织管理局',
    '机关事务管理局',
    '八一乡',
  ])('takes a line of its own for a unit where units are called so: %s', (name) => {
    expect(rosterOf(name, '财政局').map((one) => one.name)).toEqual([name, '财政局']);
  });

  test('may hold several names in a line', () => {
    expect(
      kindsIn(
        ['县直部门：教育局、财政局（金融办、国资办）'],
        ['乡镇：', null],
        ['甲镇，乙乡；丙镇'],
      ),
    ).toEqual([
      '教育局 department',
      '财政局（金融办、国资办） department',
      '甲镇 town',
      '乙乡 town',
      '丙镇 town',
    ]);
  });

  test('may stand in several columns side by side, headed or not', () => {
    const rows = [
      [1, '教育局', 3, '青山镇'],
      [2, '财政局', 4, '白水乡'],
    ];
    const heads = ['序号', '单位名称', '序号', '单位名称'];
    const expected = ['教育局 department', '财政局 department', '青山镇 town', '白水乡 town'];
    expect(kindsIn(...rows)).toEqual(expected);
    expect(kindsIn(heads, ...rows)).toEqual(expected);
    expect(
      kindsIn(
        ['类别', '单位', '类别', '单位'],
        ['部门', '教育局', '派出机构', '青山镇'],
        ['部门', '财政局', '乡镇', '白水乡'],
      ),
    ).toEqual(['教育局 department', '财政局 department', '青山镇 agency', '白水乡 town']);
  });

  test('takes a second word for the name, beside the first, for no other unit', () => {
    expect(kindsIn(['单位', '单位全称'], ['教育局', '甲县教育局'])).toEqual(['教育局 department']);
  });

  test('without heads knows the kinds, and tells which column it does not know', () => {
    const list = [
      ['部门', '教育局', '张三'],
      ['乡镇', '青山', '李四'],
    ];
    expect(kindsIn(...list)).toEqual(['教育局 department', '青山 town']);
    expect(rosterFrom([grid(...list)]).told).toEqual([
      '名册没有表头，第 C 列不知道是什么，没有采用。',
    ]);
  });

  test('does not take who is above a unit for another unit', () => {
    const list = [
      ['招生考试中心', '教育局'],
      ['教研室', '教育局'],
      ['教育局', null],
    ];
    expect(kindsIn(...list)).toHaveLength(3);
  });

  test('gives every row what is merged down into it, but for the name', () => {
    const { roster } = rosterFrom([
      {
        ...grid(
          ['类别', '单位名称', '联系人'],
          ['派出机构', '甲所', '张三'],
          [null, '乙所', '李四'],
          [null, null, '王五'],
        ),
        merges: [
          { row: 1, column: 0, rows: 3, columns: 1 },
          { row: 2, column: 1, rows: 2, columns: 1 },
        ],
      },
    ]);
    expect(roster.map(({ name, kind }) => [name, kind])).toEqual([
      ['甲所', 'agency'],
      ['乙所', 'agency'],
    ]);
  });

  test('knows a former name', () => {
    expect(matched('甲县国土资源局', '自然资源局（原国土资源局）')).toBe('自然资源局');
  });
});
