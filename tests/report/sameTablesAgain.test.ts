import { gridsFromText, tablesText } from '../../src/documents';
import { recognise, type Grid, type Report } from '../../src/report';
import { factSources } from '../../src/validation';
import { consistentReport } from '../support/consistentReport';

const report = consistentReport(31);
const { organ } = report;
const split = (text: string) => text.trimEnd().split('\n');
const [title = '', ...tables] = split(tablesText(report));
/** The same tables with other figures. */
const others = split(tablesText(consistentReport(57))).slice(1);
const prose = ['五、存在的主要问题及改进情况', '公开还不够及时。'];
const otherTitle = '青石镇2023年政府信息公开工作年度报告';

const partOf = (lines: readonly string[], from: string, to?: string) => {
  const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
  return lines.slice(at(from), to === undefined ? undefined : at(to));
};
const [two, three, four] = [
  partOf(others, '二、', '三、收到'),
  partOf(others, '三、收到', '四、政府信息'),
  partOf(others, '四、政府信息'),
];

const whose = ({ organ: name, year, present }: Report) => [name, year, [...present].join('')];
const read = (...parts: readonly (string | readonly string[])[]) =>
  recognise(gridsFromText(parts.flat().join('\n')), '');
const readLater = (...parts: readonly (string | readonly string[])[]) => {
  const [first, ...later] = read(title, tables, ...parts);
  expect(first && whose(first)).toEqual([organ, 2024, '234']);
  return later.map(whose);
};

describe('the same tables with other figures, below those of a report', () => {
  it.each([
    ['nothing', []],
    ['a word that they go on', ['续表']],
    ['half a year', ['23年']],
    ['a day', ['2023.12']],
    ['two years', ['2022-2023']],
    ['a year in other words', ['FY2023']],
    ['the year of the report above once more', ['2024年度']],
  ])('are of nobody, where there stands above them %s', (_, line) => {
    expect(readLater(prose, line, others)).toEqual([[null, null, '234']]);
    expect(readLater(line, others)).toEqual([[null, null, '234']]);
  });

  it('are of the year that stands alone in its line above them', () => {
    expect(readLater(prose, '2023', others)).toEqual([[organ, 2023, '234']]);
    expect(readLater(prose, '2023', others.slice(1))).toEqual([[organ, 2023, '234']]);
    expect(readLater(prose, '2023', tables)).toEqual([[organ, 2023, '234']]);
    expect(readLater(prose, '2023', prose, others)).toEqual([[organ, 2023, '234']]);
  });

  it('are of no year where several stand above them, each alone in its line', () => {
    expect(readLater(prose, '2022', '2023', others)).toEqual([[organ, null, '234']]);
  });

  it('are of the organ and the year in one line above them', () => {
    expect(readLater(prose, '青石镇2023年', others)).toEqual([['青石镇', 2023, '234']]);
  });

  it('are of nobody in any order', () => {
    expect(readLater(prose, three, four, two)).toEqual([[null, null, '342']]);
    expect(readLater(prose, '2023', three, four, two)).toEqual([[organ, 2023, '342']]);
  });

  it('are of nobody as far as they stand above the title of another report', () => {
    for (const between of [[], prose]) {
      expect(readLater(between, two, otherTitle, three, four)).toEqual([
        [null, null, '2'],
        ['青石镇', 2023, '34'],
      ]);
      expect(readLater(between, two, three, otherTitle, four)).toEqual([
        [null, null, '23'],
        ['青石镇', 2023, '4'],
      ]);
    }
  });

  it('are of the title above all of them', () => {
    expect(readLater(otherTitle, three, four, two)).toEqual([['青石镇', 2023, '342']]);
  });

  it('are of nobody a third time, whatever those above them hold', () => {
    expect(readLater(others, others)).toEqual([
      [null, null, '234'],
      [null, null, '234'],
    ]);
  });

  it('are of the year of their sheet alone', () => {
    const cells = [title.replace('2024年', ''), ...tables, ...others];
    const grid: Grid = {
      ...{ sheet: '2024', top: 0, left: 0, merges: [], columns: 'typed' },
      cells: cells.map((line) => line.split('\t')),
    };
    expect(recognise([grid], '').map(whose)).toEqual([
      [organ, 2024, '234'],
      [null, 2024, '234'],
    ]);
  });
});

describe('captions below their tables', () => {
  it('leave the year of all that are there again open', () => {
    const third = split(tablesText(consistentReport(73))).slice(1);
    const years = read(title, tables, '2024年', others, '2023年', third, '2022年').map(
      ({ year }) => year,
    );
    expect(years).toEqual([2024, null, null]);
    expect(readLater(tables, '2023年')).toEqual([[organ, null, '234']]);
  });

  it('are none where the last set has its own above', () => {
    expect(readLater('2023年', others, prose)).toEqual([[organ, 2023, '234']]);
  });
});

it('part of a set is not of the report whose whole set stands above, whatever it holds', () => {
  const same = partOf(tables, '二、', '三、收到');
  expect(readLater(prose, same, otherTitle, three, four)).toEqual([
    [null, null, '2'],
    ['青石镇', 2023, '34'],
  ]);
});

it('a copy of the tables is of the same report, and it is said that nothing else tells so', () => {
  const [first, copy] = read(title, tables, prose, tables);
  expect(copy && whose(copy)).toEqual([organ, 2024, '234']);
  expect(first && factSources(first)).toEqual([]);
  expect(copy && factSources(copy)).toEqual([
    '机关取自上面那份年报，标题没有写明',
    '年度取自上面那份年报，标题没有写明',
  ]);
});

it('a bare year between the tables of one report parts nothing', () => {
  const own = [partOf(tables, '二、', '三、收到'), partOf(tables, '三、收到')] as const;
  const long = '下面的图说明各年公开信息的多少，单位是件，其中的数来自各科室每个月报送的统计。';
  expect(read(title, own[0], long, '2022', '2023', own[1]).map(whose)).toEqual([
    [organ, 2024, '234'],
  ]);
});

describe('the name of a sheet', () => {
  it.each([
    ['青石镇2023年年报', '青石镇', 2023],
    ['2023年青石镇', '青石镇', 2023],
    ['青石镇社会工作部(2023)', '青石镇社会工作部', 2023],
    ['2023年度情况表', null, 2023],
    ['年报', null, null],
  ])('names organ and year as that of a file does: %s', (sheet, name, year) => {
    const cells = tables.map((line) => line.split('\t'));
    const grid: Grid = { sheet, top: 0, left: 0, cells, merges: [], columns: 'typed' };
    const file = recognise([{ ...grid, sheet: null }], `${sheet}.xlsx`);
    expect([...recognise([grid], ''), ...file].map(whose)).toEqual([
      [name, year, '234'],
      [name, year, '234'],
    ]);
  });
});
