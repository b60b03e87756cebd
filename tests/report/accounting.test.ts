import { gridsFromText } from '../../src/documents/formats/text/read/gridsFromText';
import { form2021 } from '../../src/form';
import { recognise, valueOf, type Report } from '../../src/report';
import { consistentReport, withFigures } from '../support/consistentReport';
import { tableCells } from '../support/tableCells';

const title = '某街道办事处2024年政府信息公开工作年度报告';

/** The tables of a report as text, a row a line; `change` may do something to the rows of one. */
function textOf(
  report: Report,
  change: (rows: readonly (readonly string[])[], table: string) => readonly (readonly string[])[],
): string {
  const tables = form2021.tables.map((table) => {
    const rows = tableCells(report, table).map((row) => row.map((cell) => String(cell ?? '')));
    return [table.heading, ...change(rows, table.id).map((row) => row.join('\t'))].join('\n');
  });
  return [title, ...tables].join('\n');
}

const isRow = (row: readonly string[]) => row.some((cell) => /^\d+$/.test(cell));

/** 序号 before the labels, a number for each row of figures. */
function numbered(rows: readonly (readonly string[])[]): string[][] {
  let n = 0;
  return rows.map((row, i) => {
    if (isRow(row)) n += 1;
    return [isRow(row) ? String(n) : i === 0 ? '序号' : '', ...row];
  });
}

/** Every figure that is read is the one that was written. */
function wrongIn(read: Report, written: Report): string[] {
  return form2021.figures
    .map(({ id }) => id)
    .filter((id) => valueOf(read, id) !== null && valueOf(read, id) !== valueOf(written, id));
}

describe('a table whose rows are numbered', () => {
  const report = consistentReport(7);

  it('is read as if they were not', () => {
    const [read] = recognise(gridsFromText(textOf(report, numbered)), '');
    expect(Array.from(read?.values ?? [])).toEqual(Array.from(report.values));
    expect(read?.unread).toEqual([]);
  });

  it('has no row number in the place of a figure that is missing', () => {
    const totals = form2021.figures.filter(
      ({ table, column }) => table.id === '3' && column.id === 'total',
    );
    const gaps = withFigures(report, Object.fromEntries(totals.map(({ id }) => [id, null])));
    const [read] = recognise(gridsFromText(textOf(gaps, numbered)), '');
    expect(read && wrongIn(read, gaps)).toEqual([]);
    expect(totals.map(({ id }) => read && valueOf(read, id))).toEqual(totals.map(() => null));
  });

  it('is not seen where figures merely happen to rise', () => {
    const rising = withFigures(report, {
      '2.regulations.issued': 0,
      '2.regulations.repealed': 0,
      '2.regulations.effective': 1,
      '2.normative.issued': 2,
      '2.normative.repealed': 0,
      '2.normative.effective': 2,
      '2.licensing.decisions': 3,
      '2.penalties.decisions': 4,
      '2.coercion.decisions': 5,
    });
    const [read] = recognise(gridsFromText(textOf(rising, (rows) => rows)), '');
    expect(Array.from(read?.values ?? [])).toEqual(Array.from(rising.values));
  });
});

describe('a report over several pages', () => {
  it('is one report, though its title stands on every page', () => {
    const report = consistentReport(8);
    const paged = textOf(report, (rows, table) =>
      table === '3' ? [...rows.slice(0, 15), ['- 2 -'], [title], ...rows.slice(15)] : rows,
    );
    const reports = recognise(gridsFromText(paged), '');
    expect(reports).toHaveLength(1);
    expect(Array.from(reports[0]?.values ?? [])).toEqual(Array.from(report.values));
  });
});

describe('a label that is damaged beyond reading', () => {
  it('leaves its figures listed, none lost and none in another cell', () => {
    const report = withFigures(consistentReport(9), { '3.denied.stateSecret.person': 8765 });
    const damaged = textOf(report, (rows) =>
      rows.map((row) =>
        row.some((cell) => cell.includes('属于国家秘密'))
          ? [`（三）不予公1.属于家秘${row.filter((cell) => /^\d+$/.test(cell)).join('')}`]
          : row,
      ),
    );
    const [read] = recognise(gridsFromText(damaged), '');
    expect(read && wrongIn(read, report)).toEqual([]);
    const isListed = read?.unread.some(({ text }) => text.includes('8765')) ?? false;
    expect(isListed || (read && valueOf(read, '3.denied.stateSecret.person')) === 8765).toBe(true);
  });
});

describe('a row that two labels lay claim to', () => {
  it('is not read, and both are listed', () => {
    const report = consistentReport(11);
    const twice = textOf(report, (rows) =>
      rows.map((row) => row.map((cell) => (cell.startsWith('4.无正当理由') ? '2.重复申请' : cell))),
    );
    const [read] = recognise(gridsFromText(twice), '');
    expect(read && wrongIn(read, report)).toEqual([]);
    expect(read && valueOf(read, '3.unprocessed.repeated.total')).toBeNull();
    expect(read?.unread.filter(({ why }) => why.includes('不止一行'))).toHaveLength(2);
  });
});

describe('figures before their labels, one label run into the next figure', () => {
  it('are not given to the label after it', () => {
    const lines = ['规章', '行政规范性文件', '行政许可', '行政处罚', '行政强制', '行政事业性收费'];
    const figures = ['0 0 0', '6 5 8', '5', '61', '7', '494.6'];
    const text = lines.flatMap((label, i) => [figures[i] ?? '', label]).join('\n');
    const merged = text.replace('行政处罚\n7', '行政处罚7');
    const [read] = recognise(
      gridsFromText([title, '二、主动公开政府信息情况', '信息内容', merged].join('\n')),
      '',
    );
    const coercion = read && valueOf(read, '2.coercion.decisions');
    expect(coercion === null || coercion === 7 || coercion === undefined).toBe(true);
  });
});

describe('figures that a note or a row of another name puts beside the form’s own', () => {
  const report = withFigures(consistentReport(12, form2021, 300), {
    '3.granted.total': null,
    '3.partial.total': null,
  });
  /** Labels and figures on lines of their own, `first` on the upper one. */
  const onOwnLines = (first: 'labels' | 'figures', after: string, line: string) =>
    textOf(report, (rows) =>
      rows
        .flatMap((row) => {
          const figures = row.filter((cell) => /^\d+(?:\.\d+)?$/.test(cell));
          const labels = row.filter((cell) => cell !== '' && !figures.includes(cell));
          const name = labels.map((label) => [label]);
          const own = figures.length === 0 ? [] : [[figures.join(' ')]];
          return first === 'labels' ? [...name, ...own] : [...own, ...name];
        })
        .flatMap((row) => (row[0]?.startsWith(after) ? [row, [line]] : [row])),
    );

  it.each(['labels', 'figures'] as const)(
    'are no row’s of the form, where %s come first',
    (first) => {
      const text = onOwnLines(first, '（一）予以公开', '小计 5 0 0 0 0 0 5');
      const [read] = recognise(gridsFromText(text), '');
      expect(read && wrongIn(read, report)).toEqual([]);
      expect(read?.unread.some(({ text: told }) => told.includes('5 0 0 0 0 0 5'))).toBe(true);
    },
  );

  it('do not make up for a figure that is missing', () => {
    const text = textOf(report, (rows) =>
      rows
        .map((row) => row.filter((cell) => cell !== ''))
        .flatMap((row) =>
          row.some((cell) => /予以公开|部分公开/.test(cell)) ? [row, ['12']] : [row],
        ),
    );
    const [read] = recognise(gridsFromText(text), '');
    expect(read && wrongIn(read, report)).toEqual([]);
    expect(read?.unread.filter(({ text: told }) => told.endsWith(' 12'))).toHaveLength(2);
  });

  it('are not moved by a slip that looks like a figure', () => {
    const text = textOf(report, (rows) =>
      rows.map((row) => row.map((cell) => cell.replace('内部事务信息', '内部事务信1'))),
    );
    const [read] = recognise(gridsFromText(text), '');
    expect(read && wrongIn(read, report)).toEqual([]);
  });
});

describe('text that keeps the columns of the form', () => {
  it('is read by them, though a whole column is blank', () => {
    const totals = form2021.figures.filter(
      ({ table, column }) => table.id === '3' && column.id === 'total',
    );
    const report = withFigures(
      consistentReport(13, form2021, 300),
      Object.fromEntries(totals.map(({ id }) => [id, null])),
    );
    const [read] = recognise(gridsFromText(textOf(report, (rows) => rows)), '');
    expect(Array.from(read?.values ?? [])).toEqual(Array.from(report.values));
    expect(read?.unread).toEqual([]);
  });
});

describe('what stands between the header of a table and its rows', () => {
  const report = consistentReport(15, form2021, 300);
  const between = (line: string) => {
    const text = textOf(report, (rows, table) =>
      table === '3' ? [...rows.slice(0, 3), [line], ...rows.slice(5)] : rows,
    );
    const [read] = recognise(gridsFromText(text), '');
    return read?.unread.map(({ text: told }) => told).join('\n') ?? '';
  };

  it('is listed where it is two rows in one line', () => {
    const two =
      '一、本年新收政府信息公开申请 数量  519  48  2  2  9  19  599 二、上年结转政府信息公开申请数量  /  /  /  /  /  /  /';
    expect(between(two)).toContain('519  48  2  2  9  19  599');
  });

  it('is none of the table where it is a paragraph', () => {
    expect(between('全年公开各类信息 126 条，办事指南 40 项。')).toBe('');
  });
});

describe('a table of which it is not known whose it is', () => {
  it('is told with each of its figures', () => {
    const report = consistentReport(14, form2021, 300);
    const [, third = ''] = textOf(report, (rows) => rows).split(/(?=三、收到和处理)/);
    const text = `${textOf(report, (rows) => rows).split('四、政府信息公开行政复议')[0] ?? ''}\n${third}`;
    const reports = recognise(gridsFromText(text), '');
    const listed = reports.flatMap(({ unread }) => unread.map(({ text: told }) => told));
    expect(listed).toContain('表四');
    const fourth = form2021.figures.filter(({ table }) => table.id === '4');
    expect(listed).toContain(fourth.map(({ id }) => String(valueOf(report, id))).join(' '));
  });
});
