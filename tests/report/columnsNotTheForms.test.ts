import { gridsFromText } from '../../src/documents/formats/text/read/gridsFromText';
import { form2021, layout, type TableForm } from '../../src/form';
import { recognise, valueOf, type Report } from '../../src/report';
import { consistentReport, withFigures } from '../support/consistentReport';
import { tableCells } from '../support/tableCells';

/** Columns that are none of the form's, and columns that only seem to be other ones. */

const title = '某街道办事处2024年政府信息公开工作年度报告';

interface Row {
  readonly labels: readonly string[];
  readonly figures: readonly string[];
}

/** The rows of a table: what the form prints in them, and their figures. */
function rowsOf(report: Report, table: TableForm): Row[] {
  const cells = tableCells(report, table).map((row) => row.map((cell) => String(cell ?? '')));
  const figureAt = new Set(
    layout(table).flatMap(({ cell, row, column }) =>
      cell.kind === 'label' ? [] : [`${row} ${column}`],
    ),
  );
  return cells.map((row, r) => {
    const isFigure = (c: number) => figureAt.has(`${r} ${c}`);
    return {
      labels: row.filter((text, c) => !isFigure(c) && text !== ''),
      figures: row.filter((_, c) => isFigure(c)),
    };
  });
}

function textOf(report: Report, linesOf: (rows: readonly Row[], table: string) => string[]) {
  const tables = form2021.tables.flatMap((table) => [
    table.heading,
    ...linesOf(rowsOf(report, table), table.id),
  ]);
  return [title, ...tables].join('\n');
}

function readFrom(text: string): Report {
  const [report] = recognise(gridsFromText(text), '');
  if (!report) throw new Error('No report was recognised.');
  return report;
}

/** Every figure that is read is the one that was written. */
function wrongIn(read: Report, written: Report): string[] {
  return form2021.figures
    .map(({ id }) => id)
    .filter((id) => valueOf(read, id) !== null && valueOf(read, id) !== valueOf(written, id));
}

const withoutTotals = (report: Report) =>
  withFigures(
    report,
    Object.fromEntries(
      form2021.figures
        .filter(({ table, column }) => table.id === '3' && column.id === 'total')
        .map(({ id }) => [id, null]),
    ),
  );

describe('numbers of rows on the lines of the figures, the labels on their own', () => {
  const report = consistentReport(31, form2021, 300);
  const numbered = (written: Report, first: 'labels' | 'figures') =>
    textOf(written, (rows) => {
      let n = 0;
      const lines = rows.flatMap(({ labels, figures }) => {
        if (figures.length === 0) return labels;
        const line = [String((n += 1)), ...figures].join('  ');
        return first === 'labels' ? [...labels, line] : [line, ...labels];
      });
      return ['序号', ...lines];
    });

  it.each(['labels', 'figures'] as const)('are no figures, where %s come first', (first) => {
    const read = readFrom(numbered(report, first));
    expect(wrongIn(read, report)).toEqual([]);
    expect(valueOf(read, '3.granted.total')).toBe(valueOf(report, '3.granted.total'));
  });

  it.each(['labels', 'figures'] as const)(
    'do not make up for totals that are missing, where %s come first',
    (first) => {
      const gaps = withoutTotals(report);
      expect(wrongIn(readFrom(numbered(gaps, first)), gaps)).toEqual([]);
    },
  );
});

describe('a column whose name stands in one text with others of the header', () => {
  const report = withoutTotals(consistentReport(33, form2021, 300));
  const remark = ['', '36', '', '1', '15', '跨年', '3'];
  const withColumn = (name: string, gap = ' ') =>
    textOf(report, (rows, table) => {
      if (table !== '3') return rows.map((row) => [...row.labels, ...row.figures].join(gap));
      const [top, ...more] = rows.map(({ labels, figures }, i) => {
        const note = figures.length === 0 ? '' : (remark[i % remark.length] ?? '');
        return [...labels, ...figures.filter((text) => text !== ''), note].join(gap).trim();
      });
      return [`${top ?? ''}${gap}${name}`.trim(), ...more];
    });

  it.each(['填报单位', '备注', '上年数'])('is seen: %s', (name) => {
    expect(wrongIn(readFrom(withColumn(name)), report)).toEqual([]);
  });

  it.each([' ', '\t', ' | '])(
    'fills no gap either where nothing names it, for then no row comes out: between them %j',
    (gap) => {
      expect(wrongIn(readFrom(withColumn('', gap)), report)).toEqual([]);
    },
  );
});

describe('the header of 表四 with a line break in it', () => {
  const report = withFigures(consistentReport(35, form2021, 300), {
    '4.reconsideration.upheld': 9,
    '4.reconsideration.corrected': 4,
    '4.reconsideration.otherResult': 0,
    '4.reconsideration.pending': 1,
    '4.reconsideration.total': 14,
  });
  const inTabs = (at: number) =>
    textOf(report, (rows, table) =>
      rows.flatMap(({ labels, figures }, i) => {
        const covered = table === '4' && i === 2 ? new Array<string>(5).fill('') : [];
        if (table !== '4' || i !== 1) return [[...covered, ...labels, ...figures].join('\t')];
        const cells = ['', ...labels];
        return [cells.slice(0, at).join('\t'), cells.slice(at).join('\t')];
      }),
    );

  it.each([1, 2, 3, 4, 5])('is read by the order of its names, broken before name %i', (at) => {
    const read = readFrom(inTabs(at));
    expect(wrongIn(read, report)).toEqual([]);
    expect(valueOf(read, '4.reconsideration.upheld')).toBe(9);
    expect(valueOf(read, '4.reconsideration.total')).toBe(14);
  });
});

describe('totals of which a text shows nothing', () => {
  const inLines = (report: Report) =>
    textOf(report, (rows) =>
      rows.map(({ labels, figures }) =>
        [...labels, ...figures.filter((text) => text !== '')].join(' '),
      ),
    );

  it('are missing where the last figures are no sums: all the others are read', () => {
    const report = withoutTotals(consistentReport(37, form2021, 300));
    const read = readFrom(inLines(report));
    expect(Array.from(read.values)).toEqual(Array.from(report.values));
    expect(read.unread).toEqual([]);
  });

  it('may be there for all that anyone sees where all is 0: then nothing is read', () => {
    const zeros = Object.fromEntries(form2021.figures.map(({ id }) => [id, 0]));
    const report = withoutTotals(withFigures(consistentReport(37), zeros));
    const read = readFrom(inLines(report));
    expect(valueOf(read, '3.granted.person')).toBeNull();
    expect(read.unread.filter(({ why }) => why.includes('应有 7 个数，这里有 6 个'))).toHaveLength(
      25,
    );
  });

  it('do not pass for missing ones where another column is', () => {
    const gone = form2021.figures.filter(
      ({ table, column }) => table.id === '3' && column.id === 'person',
    );
    const report = withFigures(
      consistentReport(39, form2021, 300),
      Object.fromEntries(gone.map(({ id }) => [id, null])),
    );
    expect(wrongIn(readFrom(inLines(report)), report)).toEqual([]);
  });
});

describe('rows of a text that keep their cells between the first figure and the last', () => {
  const report = withFigures(consistentReport(41, form2021, 300), {
    '3.received.business': null,
    '3.granted.research': null,
    '4.reconsideration.otherResult': null,
    '4.directSuit.pending': null,
  });

  it.each([0, 1, 2])('are read, however many cells stand before them: %i', (fillers) => {
    const text = textOf(report, (rows) =>
      rows.map(({ labels, figures }, i) => {
        const filler = new Array<string>(labels.length > 0 ? (i * fillers) % 3 : 0).fill('');
        return [...labels, ...filler, ...figures].join('\t');
      }),
    );
    const read = readFrom(text);
    expect(wrongIn(read, report)).toEqual([]);
    expect(valueOf(read, '3.granted.total')).toBe(valueOf(report, '3.granted.total'));
    expect(valueOf(read, '4.directSuit.total')).toBe(valueOf(report, '4.directSuit.total'));
  });
});

describe('labels on one line with spaces between them', () => {
  const report = consistentReport(43, form2021, 300);

  it.each(['总 计', '自 然 人', '结 果 维 持', '结果 维持'])(
    'are told apart though one has spaces in itself: %s',
    (spaced) => {
      const label = spaced.replaceAll(' ', '');
      const text = textOf(report, (rows) =>
        rows.map(({ labels, figures }) =>
          [...labels.map((text) => (text === label ? spaced : text)), ...figures].join(' '),
        ),
      );
      const read = readFrom(text);
      expect(Array.from(read.values)).toEqual(Array.from(report.values));
    },
  );

  it('are known in another order of their words', () => {
    const text = textOf(report, (rows) =>
      rows.map(({ labels, figures }) =>
        [...labels.map((one) => one.replace('信访举报投诉', '信访投诉举报')), ...figures].join(' '),
      ),
    );
    const read = readFrom(text);
    expect(Array.from(read.values)).toEqual(Array.from(report.values));
    expect(read.labels.map(({ expected }) => expected)).toContain('1.信访举报投诉类申请');
  });
});

describe('a header of which one name is beyond recognition', () => {
  /** Only organisations' figures and totals, so that two columns are the same in every row. */
  const report = withFigures(
    consistentReport(45, form2021, 300),
    Object.fromEntries(
      form2021.figures
        .filter(({ table }) => table.id === '3')
        .map(({ id, column }) => [id, ['person', 'total'].includes(column.id) ? 3 : 0]),
    ),
  );
  const turned = (name: string) =>
    textOf(report, (rows, table) =>
      rows.map(({ labels, figures }) => {
        if (table !== '3') return [...labels, ...figures].join('|');
        const [person = '', ...others] = figures.length > 0 ? figures : labels;
        const total = others.pop() ?? '';
        if (figures.length > 0) return [...labels, ...others, total, person].join('|');
        return labels.length === 3 ? [others[0] ?? '', total, name].join('|') : labels.join('|');
      }),
    );

  it.each(['数人', '然人白'])(
    'is not the form’s where that name may stand elsewhere: %s',
    (name) => {
      const read = readFrom(turned(name));
      expect(
        form2021.figures.filter(({ id, table }) => table.id === '3' && valueOf(read, id) !== null),
      ).toEqual([]);
    },
  );
});
