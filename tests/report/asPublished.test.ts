import { read, row, why } from '../support/publishedText';

/** Tables as they stand in published texts, each kind in several ways. */

const [received, carriedIn, granted, concluded] = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '（一）予以公开',
  '（七）总计',
];
const section3 = '三、收到和处理政府信息公开申请情况';

describe('a header whose words stand on two lines', () => {
  const rows = [
    `${received} | 8 | 2 | 0 | 0 | 1 | 0 | 11 |`,
    `${carriedIn} | 0 | 0 | 0 | 0 | 0 | 0 | 0 |`,
    `${concluded} | 8 | 2 | 0 | 0 | 1 | 0 | 11 |`,
  ];

  it.each([
    [
      'two names of five',
      [
        '自然人 | 法人或其他组织 | 总计 |',
        '商业 | 科研 | 社会公益组织 | 法律服务机构 | 其他 |',
        '企业 | 机构 |',
      ],
    ],
    [
      'all names, over three lines',
      [
        '自然人 | 法人或其他组织 | 总计 |',
        '商 | 科 | 社会 | 法律 | 其他 |',
        '业 | 研 | 公益 | 服务 |',
        '企业 | 机构 | 组织 | 机构 |',
      ],
    ],
    [
      'by spaces alone',
      ['自然人 法人或其他组织 总计', '商业 科研 社会公益组织 法律服务机构 其他', '企业 机构'],
    ],
  ])('is the form’s: %s', (_, header) => {
    const report = read(section3, ...header, ...rows);
    expect(row(report, '3.received')).toEqual([8, 2, 0, 0, 1, 0, 11]);
    expect(report.unread).toEqual([]);
  });

  it.each([
    [
      'two names exchanged',
      [
        '自然人 | 法人或其他组织 | 总计 |',
        '科研 | 商业 | 社会公益组织 | 法律服务机构 | 其他 |',
        '机构 | 企业 |',
      ],
    ],
    [
      'their ends exchanged',
      [
        '自然人 | 法人或其他组织 | 总计 |',
        '商业 | 科研 | 社会公益组织 | 法律服务机构 | 其他 |',
        '机构 | 企业 |',
      ],
    ],
    [
      'a name too many',
      [
        '自然人 | 法人或其他组织 | 总计 |',
        '商业 | 科研 | 外资 | 社会公益组织 | 法律服务机构 | 其他 |',
        '企业 | 机构 | 企业 |',
      ],
    ],
  ])('is another where the order is not: %s', (_, header) => {
    const report = read(section3, ...header, ...rows);
    expect(report.values.every((value) => Number.isNaN(value))).toBe(true);
    expect(report.unread).toHaveLength(3);
  });

  it.each([
    '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
    '四、因政府信息公开申请行政复议、提起行政诉讼情况',
  ])('has one letter above the other in 表四, under %s', (heading) => {
    const report = read(
      heading,
      '行政复议 行政诉讼',
      '未经复议直接起诉 复议后起诉',
      '结果 结果 其他 尚未 总',
      '维持 纠正 结果 审结 计 结果 结果 其他 尚未 总 结果 结果 其他 尚未 总',
      '维持 纠正 结果 审结 计 维持 纠正 结果 审结 计',
      '2 0 1 0 3 4 1 0 0 5 0 0 0 1 1',
    );
    expect(row(report, '4.reconsideration')).toEqual([2, 0, 1, 0, 3]);
    expect(row(report, '4.suitAfterReconsideration')).toEqual([0, 0, 0, 1, 1]);
    expect(report.labels).toEqual([]);
  });
});

describe('blank cells that left their pipes', () => {
  it.each([
    ['on both sides', (cells: readonly string[]) => `| ${cells.join(' | ')} |`],
    ['behind each cell', (cells: readonly string[]) => `${cells.join(' | ')} |`],
    ['without spaces', (cells: readonly string[]) => `|${cells.join('|')}|`],
  ])('keep figures in their columns: %s', (_, line) => {
    const report = read(
      section3,
      line([received, '5', '', '', '', '2', '', '7']),
      line([carriedIn, '1', '', '', '', '', '', '1']),
      line([concluded, '6', '', '', '', '2', '', '8']),
    );
    expect(row(report, '3.received')).toEqual([5, null, null, null, 2, null, 7]);
    expect(row(report, '3.carriedIn')).toEqual([1, null, null, null, null, null, 1]);
  });

  it('are blank, whatever stands under the names of a header that stands elsewhere', () => {
    const report = read(
      section3,
      '| 自然人 | 法人或其他组织 | 总计 |',
      '| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |',
      `| ${received} | 5 | | | | | | 5 |`,
      `| 三、本年度办理结果 | ${granted} | 4 | | | | | | 4 |`,
      `| ${concluded} | 4 | | | | | | 4 |`,
    );
    expect(row(report, '3.granted')).toEqual([4, null, null, null, null, null, 4]);
    const states = report.readings.flatMap((reading) => reading?.state ?? []);
    expect(new Set(states)).toEqual(new Set(['number', 'missing']));
  });

  it.each([
    ['the label too', [`${received} |`, '5 |', '|', '|', '|', '2 |', '|', '7 |']],
    ['the last without one', [`${received} |`, '5 |', '|', '|', '|', '2 |', '|', '7']],
    ['before each cell', [`| ${received}`, '| 5', '|', '|', '|', '| 2', '|', '| 7']],
  ])('stand on lines of their own: %s', (_, cells) => {
    const report = read(
      section3,
      ...cells,
      `${carriedIn} | 0 | 0 | 0 | 0 | 0 | 0 | 0 |`,
      `${granted} | 5 | 0 | 0 | 0 | 2 | 0 | 7 |`,
      `${concluded} | 5 | 0 | 0 | 0 | 2 | 0 | 7 |`,
    );
    expect(row(report, '3.received')).toEqual([5, null, null, null, 2, null, 7]);
  });

  it('tell nothing where one is gone, or where the sum does not come out', () => {
    const rows = [
      [carriedIn, '0', '', '', '', '', '', '0'],
      [granted, '1', '', '', '', '', '', '1'],
    ];
    const pipes = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const short = read(section3, pipes([received, '5', '', '', '2', '', '7']), ...rows.map(pipes));
    expect(row(short, '3.received')).toEqual([null, null, null, null, null, null, null]);
    const wrong = read(
      section3,
      pipes([received, '5', '', '', '', '2', '', '9']),
      ...rows.map(pipes),
    );
    expect(row(wrong, '3.received')).toEqual([null, null, null, null, null, null, null]);
    expect(why(wrong)[0]).toContain('应有 7 个数，这里有 3 个');
  });
});

describe('a label above its figures, among others beside theirs', () => {
  const fee = '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请';
  const others = [`${received} 9 0 0 0 0 0 9`, `${granted} 4 0 0 0 0 0 4`];
  const last = [`3.其他 1 0 0 0 0 0 1`, `${concluded} 9 0 0 0 0 0 9`];

  it.each([
    ['broken in two', [fee.slice(0, 19), fee.slice(19)]],
    ['whole', [fee]],
    ['broken in three', [fee.slice(0, 12), fee.slice(12, 25), fee.slice(25)]],
  ])('names them: %s', (_, label) => {
    const report = read(section3, ...others, ...label, '2 1 0 0 1 0 4', ...last);
    expect(row(report, '3.otherwise.feeUnpaid')).toEqual([2, 1, 0, 0, 1, 0, 4]);
    expect(report.unread).toEqual([]);
  });

  it('does not where the figures do not come out, and says so', () => {
    const report = read(section3, ...others, fee, '2 1 0 0 1 0 5', ...last);
    expect(row(report, '3.otherwise.feeUnpaid')[0]).toBeNull();
    expect(why(report)).toEqual(['这些数上面和下面都有项目名称，无法确定是哪一项的。']);
  });
});

describe('a header with one letter a line', () => {
  const letters = (name: string) => Array.from(name);
  const inner = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
  const lines = (...cells: readonly string[]) => cells.join(' ').split(' ');
  const rows = lines(
    `${received} 8 2 0 0 1 0 11`,
    `${concluded} 8 2 0 0 1 0 11`,
    `${carriedIn} 0 0 0 0 0 0 0`,
  );

  it('is the form’s where the columns of the second row follow those of the first', () => {
    const header = [
      ...letters('自然人'),
      '法人或其他组织',
      ...letters('总计'),
      ...inner.flatMap(letters),
    ];
    const report = read(section3, ...header, ...rows);
    expect(row(report, '3.received')).toEqual([8, 2, 0, 0, 1, 0, 11]);
  });

  it('is not where two of them are exchanged', () => {
    const [first = '', second = '', ...rest] = inner;
    const header = [
      ...letters('自然人'),
      '法人或其他组织',
      ...letters('总计'),
      ...[second, first, ...rest].flatMap(letters),
    ];
    expect(row(read(section3, ...header, ...rows), '3.received')[0]).toBeNull();
  });
});

it('A first row whose label is not the form’s is no heading over the columns', () => {
  const header = [
    '自然人\t法人或其他组织\t总计',
    '商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他',
  ];
  const report = read(
    section3,
    ...header,
    '本年新收申请数\t8\t2\t0\t0\t1\t0\t11',
    `${carriedIn}\t0\t0\t0\t0\t0\t0\t0`,
    `${granted}\t8\t2\t0\t0\t1\t0\t11`,
  );
  expect(row(report, '3.granted')).toEqual([8, 2, 0, 0, 1, 0, 11]);
});

describe('a group and its item in one line', () => {
  it.each([
    ['a space between', '三、本年度办理结果 （一）予以公开 4 0 0 0 0 0 4', '3.granted'],
    ['nothing between', '（三）不予公开1.属于国家秘密 4 0 0 0 0 0 4', '3.denied.stateSecret'],
    [
      'tabs behind',
      '（四）无法提供 1.本机关不掌握相关政府信息\t4\t0\t0\t0\t0\t0\t4',
      '3.unable.notHeld',
    ],
    ['another number', '（五）不予处理 2、重复申请 4 0 0 0 0 0 4', '3.unprocessed.repeated'],
  ])('are two labels: %s', (_, line, item) => {
    const report = read(
      section3,
      `${received} 4 0 0 0 0 0 4`,
      `${carriedIn} 0 0 0 0 0 0 0`,
      line,
      `${concluded} 4 0 0 0 0 0 4`,
    );
    expect(row(report, item)).toEqual([4, 0, 0, 0, 0, 0, 4]);
    expect(report.labels).toEqual([]);
  });
});

describe('表二, a cell a line', () => {
  const section2 = '二、主动公开政府信息情况';

  it.each([
    ['行政事业性收费', ['行政处罚', '7', '行政强制', '0', '行政事业性收费']],
    ['行政强制', ['行政处罚', '7', '行政强制']],
    ['行政处罚', ['行政处罚']],
  ])(
    'is read where its last row, %s, is blank: no other reading fits the lengths of its rows',
    (_, end) => {
      const report = read(
        section2,
        '规章',
        '0',
        '0',
        '0',
        '行政规范性文件',
        '2',
        '1',
        '9',
        '行政许可',
        '31',
        ...end,
      );
      expect(row(report, '2.normative')).toEqual([2, 1, 9]);
      expect(row(report, '2.licensing')).toEqual([31]);
      expect(report.unread).toEqual([]);
    },
  );

  it('holds changes told in words: they are no numbers, and offer one', () => {
    const report = read(
      section2,
      '信息内容 |',
      '上一年项目数量 |',
      '本年增/减 |',
      '处理决定数量 |',
      '行政许可 |',
      '6 |',
      '减4 |',
      '2 |',
      '其他对外管理服务事项 |',
      '0 |',
      '增加3 |',
      '0 |',
    );
    const at = (id: string) => report.readings[report.form.indexOf.get(id) ?? -1];
    expect(row(report, '2.licensing')).toEqual([6, null, 2]);
    expect(at('2.licensing.change')).toMatchObject({ state: 'text', held: -4, raw: '减4' });
    expect(at('2.services.change')).toMatchObject({ state: 'text', held: 3 });
  });
});
