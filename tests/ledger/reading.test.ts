import { dayFromIso, headerWord, ledgerForms, readLedger } from '../../src/ledger';
import type { CellValue, Grid, Merge } from '../../src/report';
import { ledgerGrid as grid } from '../support/ledger/ledgerGrid';

const day = (iso: string) => dayFromIso(iso) ?? NaN;

const own = ['编号', '申请人类型', '收到日期', '办结日期', '办理结果'];

function first(cells: readonly (readonly CellValue[])[], more: Partial<Grid> = {}) {
  return readLedger([grid(cells, more)])?.applications?.[0];
}

describe('a ledger that somebody else keeps', () => {
  it('is understood by the words of its header row, wherever that stands', () => {
    const one = first([
      ['某某局2025年度政府信息公开申请台账'],
      [],
      [
        '序号',
        '申请人姓名',
        '申请人类别',
        '收件日期',
        '申请事项',
        '答复日期',
        '答复结果',
        '满意度',
      ],
      [7, '张三', '自然人', '2025/3/4', '预算', '2025.3.20', '予以公开', '高'],
    ]);
    expect(one).toMatchObject({
      label: '7',
      received: day('2025-03-04'),
      closed: day('2025-03-20'),
      kind: { id: 'person' },
      results: [{ word: '予以公开' }],
    });
  });

  it('has the day of an opinion in a column of feedback, and never that of receipt', () => {
    const opinion = (header: string) => {
      const [row] =
        readLedger([
          grid([
            [...own, header],
            ['1', '其他', '2025-03-04', null, null, '2025-03-20'],
          ]),
        ])?.applications ?? [];
      return [row?.received, row?.opinionReceived];
    };
    const [received, told] = [day('2025-03-04'), day('2025-03-20')];
    for (const header of ['意见反馈时间', '反馈意见日期', '第三方意见反馈日期'])
      expect(opinion(header)).toEqual([received, told]);
    expect(opinion('反馈日期')).toEqual([received, null]);
    expect(
      readLedger([
        grid([
          ['申请人', '反馈日', '备注'],
          ['甲', '2025-03-04', null],
        ]),
      ]),
    ).toBeNull();
  });

  it('takes a number with a footnote beside it for none', () => {
    const days = (value: CellValue) =>
      first([
        [...own, '延期天数'],
        ['1', '其他', '2025-03-04', null, null, value],
      ])?.row.number('extension');
    expect(['20', '２０天', '20①', '2⁰', '2₀天'].map(days)).toEqual([20, 20, NaN, NaN, NaN]);
  });

  it('tells which of its columns were not understood', () => {
    const ledger = readLedger([
      grid([
        [...own, '满意度'],
        ['1', '其他', '2025-03-04'],
      ]),
    ]);
    expect(ledger?.sheets[0]?.header.others).toEqual([{ column: 5, text: '满意度' }]);
  });

  it('takes no column of a group for one outside of it', () => {
    const merges: Merge[] = [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 2, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 2 },
      { row: 0, column: 4, rows: 1, columns: 2 },
    ];
    const one = first(
      [
        ['编号', '申请人类型', '补正', null, '办理', null],
        [null, null, '告知日期', '收到日期', '办结日期', '办理结果'],
        ['1', '其他', '2025-03-05', '2025-03-15', null, null],
      ],
      { merges },
    );
    expect(one).toBeUndefined();
  });

  it('has headers over two rows read as one', () => {
    const merges: Merge[] = [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
      { row: 0, column: 3, rows: 1, columns: 2 },
    ];
    const one = first(
      [
        ['编号', '申请情况', null, '办理情况', null],
        [null, '收到日期', '申请人类型', '办结日期', '办理结果'],
        ['1', '2025-03-05', '其他', '2025-03-15', '部分公开'],
      ],
      { merges },
    );
    expect(one).toMatchObject({ received: day('2025-03-05'), closed: day('2025-03-15') });
  });

  it('takes no title or note above the header for a group of columns', () => {
    const merges: Merge[] = [{ row: 0, column: 0, rows: 1, columns: 5 }];
    const noted = first([['收费、复议'], own, ['1', '其他', '2025-03-05']], { merges });
    expect(noted).toMatchObject({ received: day('2025-03-05') });
    const long = '征求意见、补正、延期的日期要写全，没有的空着';
    const wide = [{ row: 0, column: 0, rows: 1, columns: 4 }];
    const told = first([[long], own, ['1', '其他', '2025-03-05']], { merges: wide });
    expect(told).toMatchObject({ received: day('2025-03-05') });
  });

  it('is no ledger without a day of receipt', () => {
    expect(
      readLedger([
        grid([
          ['编号', '办结日期', '办理结果'],
          ['1', null, null],
        ]),
      ]),
    ).toBeNull();
  });

  it('has no case in blank rows, rows with a number alone and headers printed again', () => {
    const ledger = readLedger([
      grid([own, ['1', '其他', '2025-03-04'], [], ['2'], own, ['3', '自然人', '2025-03-05']]),
    ]);
    expect(ledger?.applications?.map(({ label }) => label)).toEqual(['1', '3']);
  });

  it('is counted by meanings that the user gave its old words', () => {
    const cells = [own, ['1', '公民', '2025-03-04', '2025-03-10', '同意公开']];
    expect(first(cells)).toMatchObject({ kind: null, results: [] });
    const meanings = { kind: { 公民: '自然人' }, result: { 同意公开: '予以公开' } };
    const ledger = readLedger([grid(cells)], { meanings });
    expect(ledger?.applications?.[0]).toMatchObject({
      kind: { id: 'person' },
      results: [{ word: '予以公开' }],
      faults: [],
    });
  });
});

describe('a header', () => {
  it.each([
    ['意见收到时间', '收到意见日期'],
    ['受理日期（年/月/日）', '收到日期'],
    ['接收\n时间*', '收到日期'],
    ['答复（办结）时间：', '办结日期'],
    ['告知补正的日期', '补正告知日期'],
    ['登记号', '登记编号'],
  ])('%j says the same as %s', (text, same) => {
    expect(headerWord(text)).toBe(headerWord(same));
  });

  it.each([
    ['申请日期', '收到日期'],
    ['反馈日期', '收到日期'],
    ['答复期限', '办结日期'],
    ['应答复日期', '办结日期'],
    ['补正收到日期', '收到日期'],
    ['征求意见日期', '收到意见日期'],
  ])('%s says something else than %s', (text, other) => {
    expect(headerWord(text)).not.toBe(headerWord(other));
  });

  it.each(ledgerForms.map(({ name, columns }) => [name, columns] as const))(
    'of %s means one column, and every one of them is needed',
    (_, columns) => {
      const words = columns.flatMap(({ header, also, instead = [] }) =>
        [header, ...also, ...instead].map(headerWord),
      );
      expect(new Set(words).size).toBe(words.length);
    },
  );
});

describe('rows under a header', () => {
  const labels = (cells: readonly (readonly CellValue[])[], merges: readonly Merge[] = []) =>
    readLedger([grid([[...own, '申请内容'], ...cells], { merges })])?.applications?.map(
      ({ label }) => label,
    );
  const one = ['甲', '其他', '2025-03-04', '2025-03-05', '予以公开', '一'];

  it.each<[string, readonly CellValue[]]>([
    ['a sum', ['合计', 12, null, null, 11]],
    ['a sum of a month', ['3 月 小 计', null, null, null, null, '12件']],
    ['what is written under the table', [null, '制表人：张三', null, null, '审核人：李四']],
  ])('hold no case where they hold %s', (_, row) => {
    expect(labels([one, row])).toEqual(['甲']);
  });

  it.each<[string, readonly CellValue[]]>([
    ['a date', ['合计', '其他', '2025-03-04']],
    ['a sum among the words of what is asked for', [null, null, null, null, null, '合计的公示']],
  ])('hold a case where they hold %s', (_, row) => {
    expect(labels([one, row])).toHaveLength(2);
  });

  it('hold no case where a heading stands across them', () => {
    const across = { row: 1, column: 0, rows: 1, columns: 6 };
    expect(labels([[null, '第一季度'], one], [{ ...across, column: 1, columns: 5 }])).toEqual([
      '甲',
    ]);
    expect(labels([['第一季度'], one], [across])).toEqual(['甲']);
  });

  const down = (columns: readonly number[]) =>
    columns.map((column) => ({ row: 1, column, rows: 2, columns: 1 }));

  it('go on with the case above where all that counts is merged down from it', () => {
    const rows = [one, [null, null, null, null, null, '二']];
    expect(labels(rows, down([0, 1, 2, 3, 4]))).toEqual(['甲']);
  });

  it('are cases of their own, with what is merged down, where they have an answer of their own', () => {
    const rows = [one, ['乙', null, null, '2025-03-06', '部分公开', '二']];
    const merges = down([1, 2]);
    const ledger = readLedger([grid([[...own, '申请内容'], ...rows], { merges })]);
    expect(ledger?.applications).toMatchObject([
      { kind: { id: 'other' }, received: day('2025-03-04'), results: [{ word: '予以公开' }] },
      { kind: { id: 'other' }, received: day('2025-03-04'), results: [{ word: '部分公开' }] },
    ]);
  });
});

describe('the sheet 工作日历', () => {
  const ledger = grid([own, ['1', '其他', '2025-03-04']]);
  const calendarFrom = (rows: readonly (readonly CellValue[])[]) =>
    readLedger([ledger, grid([['日期', '上班', '累计', '说明', null, '年份', '通知'], ...rows])])
      ?.calendar;

  it('wins over the notice of its year', () => {
    const calendar = calendarFrom([
      ['2026-03-02', 0, null, '本地假日', null, 2026, '国办发明电〔2025〕7号'],
      ['2026-03-03', 1],
    ]);
    expect(calendar?.isWorkday(day('2026-03-02'))).toBe(false);
    expect(calendar?.whyOf(day('2026-03-02'))).toBe('本地假日');
    expect(calendar?.isWorkday(day('2026-03-03'))).toBe(true);
  });

  it('leaves a year 暂算 until a notice is named beside it, and keeps the days changed before', () => {
    const open = calendarFrom([
      ['2027-02-08', 0, null, null, null, 2027, '未公布，暂算'],
      ['2027-02-09', 1],
    ]);
    expect(open?.isKnown(day('2027-02-08'))).toBe(false);
    expect(open?.isWorkday(day('2027-02-08'))).toBe(false);
    const named = calendarFrom([
      ['2027-02-08', 0, null, null, null, 2027, '国办发明电〔2026〕9号'],
    ]);
    expect(named?.isKnown(day('2027-02-08'))).toBe(true);
  });

  it('without names of notices makes known the years that it arranges', () => {
    const plain = readLedger([
      ledger,
      grid([
        ['日期', '是否工作日'],
        ['2027-02-08', '否'],
        ['2027-02-09', '是'],
      ]),
    ])?.calendar;
    expect(plain?.isKnown(day('2027-02-08'))).toBe(true);
    expect(plain?.isWorkday(day('2027-02-08'))).toBe(false);
  });
});
