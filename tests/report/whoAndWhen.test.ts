import { gridsFromText } from '../../src/documents';
import { recognise, type Grid, type Report } from '../../src/report';

const table = [
  '二、主动公开政府信息情况',
  '规章\t0\t0\t0',
  '行政规范性文件\t1\t0\t4',
  '行政许可\t3',
  '行政处罚\t0',
  '行政强制\t0',
  '行政事业性收费\t0',
];

function read(
  above: readonly string[],
  below: readonly string[] = [],
  source = '',
): Report | undefined {
  const reports = recognise(gridsFromText([...above, ...table, ...below].join('\n')), source);
  expect(reports).toHaveLength(1);
  return reports[0];
}

describe('organ and year', () => {
  it.each([
    ['on the line above the title', ['某某镇人民政府', '2024年政府信息公开工作年度报告']],
    ['in brackets below it', ['2024年政府信息公开工作年度报告', '（某某镇人民政府）']],
    [
      'on the line below it',
      ['2024年政府信息公开工作年度报告', '某某镇人民政府', '（2025年1月18日）'],
    ],
    ['both on the line above', ['某某镇人民政府2024年', '政府信息公开工作年度报告']],
    ['on three lines', ['某某镇人民政府', '政府信息公开工作年度报告', '（2024年度）']],
    ['in a title that is broken anywhere', ['某某镇人民政府2024年政府信息', '公开工作年度报告']],
    ['with the year on a line between', ['某某镇人民政府', '2024年度', '政府信息公开年报']],
    [
      'below the head and the number of a letter',
      [
        '某某镇人民政府文件',
        '某政〔2025〕3号',
        '某某镇人民政府关于报送2024年政府信息公开',
        '年报的报告',
      ],
    ],
    [
      'below the path to the page',
      ['首页>政府信息公开年报', '某某镇人民政府2024年政府信息公开年报'],
    ],
    ['with the year first', ['2024年某某镇人民政府政府信息公开工作年度报告']],
  ])('are known %s', (_, above) => {
    expect(read([...above, '一、总体情况', '无'])).toMatchObject({
      organ: '某某镇人民政府',
      year: 2024,
    });
    expect(read(above)?.sources).toBeUndefined();
  });

  it('are not those of the first name of a list below the title', () => {
    const list = ['某某镇人民政府', '某某街道办事处', '某某县水务局'];
    expect(read(['2024年政府信息公开工作年度报告', ...list])?.organ).toBeNull();
  });

  it('are known from elsewhere, and it is said from where', () => {
    const period = '本报告数据的统计期限为2024年1月1日至2024年12月31日。';
    const signed = read(
      [period],
      ['六、其他需要报告的事项', '无', '某某镇人民政府', '2025年1月20日'],
    );
    expect(signed).toMatchObject({
      ...{ organ: '某某镇人民政府', year: 2024 },
      sources: { organ: 'signature', year: 'period' },
    });
    const inOneLine = read(
      ['2024年政府信息公开年报'],
      ['六、其他需要报告的事项', '无', '某某局 2025年1月20日'],
    );
    expect(inOneLine).toMatchObject({ organ: '某某局', sources: { organ: 'signature' } });
    const published = read(['2024年政府信息公开工作年度报告', '发布机构：某某局 2025-01-20']);
    expect(published).toMatchObject({ organ: '某某局', year: 2024, sources: { organ: 'named' } });
    const prose = read(['一、总体情况', '2024年，我局制发文件1件。']);
    expect(prose).toMatchObject({ organ: null, year: 2024, sources: { year: 'prose' } });
    const file = read([], [], '某某县水利局2023年政府信息公开年报.docx');
    expect(file).toMatchObject({
      ...{ organ: '某某县水利局', year: 2023 },
      sources: { organ: 'file', year: 'file' },
    });
  });

  it.each([
    '本报告中所列数据的统计期限为2024年1月1日至12月31日。',
    '数据统计期限自2024年1月1日起至2024年12月31日止。',
    '本报告所列数据统计时限：2024年1月1日—2024年12月31日。',
  ])('may have the year from the period alone: %s', (period) => {
    const report = read(['一、总体情况', period, '我局收到政府信息公开申请9件。']);
    expect(report).toMatchObject({ year: 2024, sources: { year: 'period' } });
  });

  it('are those of the title where something else speaks against it', () => {
    const titled = read(
      ['某某局2024年政府信息公开工作年度报告', '发布机构：另一局', '2023年打基础。'],
      [],
      '某某镇2022年年报.txt',
    );
    expect(titled).toMatchObject({ organ: '某某局', year: 2024 });
    expect(titled?.sources).toBeUndefined();
  });

  it('stay unknown where the prose speaks of several years, or of the day of writing alone', () => {
    expect(read(['2023年打基础，2024年见成效。'])?.year).toBeNull();
    expect(read(['一、总体情况'], ['六、其他需要报告的事项', '2025年1月20日'])?.year).toBeNull();
  });

  it.each([
    ['附：2023年数据', 2023],
    ['附件：青山镇2023年度政府信息公开有关数据对照表', 2023],
    ['2022年、2023年的数据如下。', null],
    ['与2023年相比，2024年的数据如下。', 2024],
    ['数据续表', 2024],
  ])('of a table that is there again are told by what stands between: %s', (between, year) => {
    const title = '青山镇人民政府2024年政府信息公开工作年度报告';
    const end = ['五、存在的主要问题及改进情况', '主动公开还不够及时。', between];
    const reports = recognise(gridsFromText([title, ...table, ...end, ...table].join('\n')), '');
    expect(reports.map((report) => report.year)).toEqual([2024, year]);
  });

  it('of a table that is there again are not known from sentences about other years', () => {
    const end = ['五、存在的主要问题及改进情况', '2025年，我镇将继续做好主动公开。'];
    const lines = ['青山镇人民政府2024年政府信息公开工作年度报告', ...table, ...end, ...table];
    const reports = recognise(gridsFromText([...lines, '2024年还不够。'].join('\n')), '');
    expect(reports.map(({ year }) => year)).toEqual([2024, null]);
  });

  it('say that the year is from the name of a sheet, unless a title has it', () => {
    const grid = (sheet: string, title: string): Grid => {
      const cells = [title, ...table].map((line) => line.split('\t'));
      return { sheet, top: 0, left: 0, cells, merges: [], columns: 'typed' };
    };
    const read = (sheet: string, title: string) => recognise([grid(sheet, title)], '')[0];
    expect(read('2024', '某某镇政府信息公开工作年度报告')).toMatchObject({
      year: 2024,
      sources: { year: 'sheet' },
    });
    expect(read('2024', '某某镇2023年政府信息公开工作年度报告')).toMatchObject({ year: 2023 });
    expect(read('2024', '某某镇2023年政府信息公开工作年度报告')?.sources?.year).toBeUndefined();
  });

  it('are in the name of a sheet: units of a county, a sheet each', () => {
    const grid = (sheet: string): Grid => {
      const cells = ['2024年政府信息公开工作年度报告', ...table].map((line) => line.split('\t'));
      return { sheet, top: 0, left: 0, cells, merges: [], columns: 'typed' };
    };
    const reports = recognise([grid('甲镇'), grid('乙镇')], '');
    expect(reports.map(({ organ, year, sources }) => ({ organ, year, sources }))).toEqual([
      { organ: '甲镇', year: 2024, sources: { organ: 'sheet' } },
      { organ: '乙镇', year: 2024, sources: { organ: 'sheet' } },
    ]);
  });
});
