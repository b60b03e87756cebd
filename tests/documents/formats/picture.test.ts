import { figureInk } from '../../../src/documents/formats/picture/read/figureCells';
import { fitsOf } from '../../../src/documents/formats/picture/read/fit';
import { labelOf } from '../../../src/documents/formats/picture/read/labels';
import { proved } from '../../../src/documents/formats/picture/read/prove';
import type { Seen } from '../../../src/documents/formats/picture/read/figures';
import { latticesOf, type Lattice, type RuledLine } from '../../../src/documents/lattice';
import { form2021, layout, type TableForm } from '../../../src/form';
import { recognise, valueOf, type Report } from '../../../src/report';
import { foundBy } from '../../support/arbitraryReport';
import { consistentReport } from '../../support/consistentReport';
import { tableCells } from '../../support/tableCells';

describe('a cell for a figure', () => {
  /** Cells of 60 by 40, one beside the other, with marks of ink in them: left, top, wide, high. */
  function kindsOf(...cells: readonly (readonly (readonly [number, number, number, number])[])[]) {
    const [width, height] = [60 * cells.length, 40];
    const data = new Uint8Array(width * height);
    cells.forEach((marks, i) => {
      for (const [left, top, wide, high] of marks)
        for (let y = top; y < top + high; y += 1)
          data.fill(1, y * width + 60 * i + left, y * width + 60 * i + left + wide);
    });
    const boxes = cells.map((_, column) => ({
      ...{ row: 0, column, rows: 1, columns: 1 },
      ...{ left: 60 * column, right: 60 * (column + 1), top: 0, bottom: height },
    }));
    return figureInk({ width, height, data }, boxes, 3).map(({ kind }) => kind);
  }
  const digit = (left: number) => [left, 10, 10, 20] as const;

  it.each([
    ['digits', 'line', [digit(10), digit(24)]],
    ['nothing', 'blank', []],
    ['a speck', 'blank', [[20, 20, 2, 2]]],
    ['a stroke', 'dash', [[20, 19, 16, 3]]],
    ['what is left of a digit that faded', 'unclear', [[12, 15, 30, 9]]],
    [
      'a stroke above what is left of a digit',
      'unclear',
      [
        [12, 6, 20, 3],
        [14, 20, 12, 9],
      ],
    ],
    [
      'two lines',
      'unclear',
      [
        [10, 4, 8, 14],
        [10, 21, 8, 14],
      ],
    ],
  ] as const)('with %s in it is: %s', (_, kind, marks) => {
    expect(kindsOf([digit(20)], [digit(20)], [digit(20)], marks)[3]).toBe(kind);
  });
});

/** The lines of some rows of a table, each cell 30 wide and 10 high. */
function drawn(
  table: TableForm,
  from = 0,
  to = table.rows.length,
): { across: RuledLine[]; down: RuledLine[] } {
  const [across, down]: [RuledLine[], RuledLine[]] = [[], []];
  for (const { cell, row, column } of layout(table)) {
    const [top, bottom] = [Math.max(row, from), Math.min(row + cell.down, to)];
    if (top >= bottom) continue;
    const [x1, x2] = [30 * column, 30 * (column + cell.across)];
    for (const y of [top, bottom]) across.push({ at: 10 * y, from: x1, to: x2 });
    for (const x of [x1, x2]) down.push({ at: x, from: 10 * top, to: 10 * bottom });
  }
  return { across, down };
}

function only(lattices: readonly Lattice[]): Lattice {
  const [lattice, ...others] = lattices;
  if (!lattice || others.length > 0) throw new Error('not one table');
  return lattice;
}

describe('a found table', () => {
  const tables = form2021.tables;

  it.each(tables.map((table) => [table.name, table] as const))(
    '%s is known by its shape',
    (_, table) => {
      const fits = fitsOf(only(latticesOf(drawn(table), 3)));
      expect(fits.map((fit) => fit.table)).toContain(table);
    },
  );

  it('may be some rows of one, as a page holds them', () => {
    const three = tables[1];
    if (!three) throw new Error('no table');
    const fits = fitsOf(only(latticesOf(drawn(three, 9, 21), 3)));
    expect(fits.some(({ table, cells }) => table === three && cells.length > 80)).toBe(true);
  });

  it('is none of the form’s once a single line is lost or one too many', () => {
    for (const table of tables) {
      const { across, down } = drawn(table);
      const inner = down.filter(({ at }) => at > 0 && at < 30 * table.width);
      for (const lost of inner.filter((_, i) => i % 7 === 0)) {
        const rest = down.filter(
          ({ at, from, to }) => at !== lost.at || from >= lost.to || to <= lost.from,
        );
        for (const lattice of latticesOf({ across, down: rest }, 3))
          expect(fitsOf(lattice)).toHaveLength(0);
      }
      const extra = { at: 15, from: 0, to: 10 * table.rows.length };
      for (const lattice of latticesOf({ across, down: [...down, extra] }, 3))
        expect(fitsOf(lattice)).toHaveLength(0);
    }
  });
});

function tableThree(): TableForm {
  const [, three] = form2021.tables;
  if (!three) throw new Error('no table');
  return three;
}

describe('a label of a picture', () => {
  const [fit] = fitsOf(only(latticesOf(drawn(tableThree()), 3)));

  function saidOf(own: string, text: string, few: number | null = null): string | null {
    const fitted = fit?.cells.find(({ form }) => form.kind === 'label' && form.text === own);
    if (!fit || !fitted) throw new Error(`no label ${own}`);
    return labelOf(fitted, { fit, labels: new Map([[fitted.cell, { text, few }]]) });
  }

  it.each([
    ['总计', '总总计'],
    ['总计', '总汁'],
    ['科研机构', '科研机杓'],
  ])('is the form’s %s though it reads %s', (own, text) => {
    expect(saidOf(own, text)).toBe(own);
  });

  it.each([
    ['科研机构', '服务机构'],
    ['总计', '合算'],
    ['商业企业', ''],
  ])('stays what it reads where that may be another: for %s, %s', (own, text) => {
    expect(saidOf(own, text)).toBe(text || null);
  });

  it.each([
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（二）部分公'],
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.申请人无正'],
    ['5.要求行政机关确认或重新出具已获取信息', '5.要求行攻机关'],
  ])('is the form’s %s where it begins so: %s', (own, text) => {
    expect(saidOf(own, text, 6)).toBe(own);
  });

  it.each([
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '（三）不予公'],
    ['5.要求行政机关确认或重新出具已获取信息', '3.要求提供公'],
    ['一、本年新收政府信息公开申请数量', '本'],
  ])('is not known by a beginning that may be another’s: for %s, %s', (own, text) => {
    expect(saidOf(own, text, 6)).toBe(text);
  });
});

describe('what the equations say of how a table was read', () => {
  const truth = consistentReport(5, form2021, 400);
  const three = tableThree();
  const piece = { width: 1, height: 1, data: new Uint8Array(1) };

  /** 表三 as it was read, some figures otherwise than they are. */
  function readAs(changes: Readonly<Record<string, Partial<Seen>>>, figures = truth): Report {
    const cells = tableCells(figures, three);
    const seen = new Map<string, Seen>();
    for (const { cell, row, column } of layout(three)) {
      if (cell.kind === 'label') continue;
      const text = String(cells[row]?.[column] ?? '');
      const one = {
        text,
        sure: true,
        guesses: [text],
        piece,
        ...changes[`${cell.item.id}.${cell.column.id}`],
      };
      seen.set(`${row} ${column}`, one);
      const line = cells[row];
      if (line) line[column] = one.text;
    }
    const grid = { sheet: null, top: 0, left: 0, cells, merges: [], columns: 'kept' } as const;
    const merges = layout(three).map(({ cell, row, column }) => ({
      row,
      column,
      rows: cell.down,
      columns: cell.across,
    }));
    const [report] = recognise([{ ...grid, merges }], '');
    if (!report) throw new Error('not recognised');
    return proved(report, seen);
  }

  const sightingOf = (report: Report, id: string) =>
    report.sightings?.[report.form.indexOf.get(id) ?? -1];
  const id = '3.granted.person';
  const right = String(valueOf(truth, id));
  const slip = String(Number(right) + 6);

  it('proves all that is not 0', () => {
    const report = readAs({});
    form2021.figures.forEach((figure, i) => {
      if (figure.table.id !== '3' || truth.values[i] === 0) return;
      expect([figure.id, sightingOf(report, figure.id)?.certainty]).toEqual([figure.id, 'proved']);
    });
    expect(report.unread).toEqual([]);
  });

  it('proves a figure that was not sure by itself', () => {
    const report = readAs({ [id]: { sure: false } });
    expect(sightingOf(report, id)?.certainty).toBe('proved');
  });

  it('takes another reading where it alone mends everything, and says so', () => {
    const report = readAs({ [id]: { text: slip, sure: false, guesses: [slip, right] } });
    expect(valueOf(report, id)).toBe(Number(right));
    expect(sightingOf(report, id)).toMatchObject({
      certainty: 'proved',
      first: slip,
      guess: right,
    });
  });

  it('leaves what was surely read as it is, though the sums break: the report itself may be wrong', () => {
    const report = readAs({ [id]: { text: slip, guesses: [slip, right] } });
    expect(valueOf(report, id)).toBe(Number(slip));
    expect(sightingOf(report, id)?.certainty).toBe('read');
  });

  it('gives no value to what is neither proved nor sure, and lists it', () => {
    const report = readAs({ [id]: { text: slip, sure: false, guesses: [slip] } });
    expect(valueOf(report, id)).toBeNull();
    expect(sightingOf(report, id)?.certainty).toBe('unsure');
    expect(report.unread).toMatchObject([{ text: slip }]);
    expect(foundBy('value.notNumber', report)).toEqual([]);
    const missing = foundBy('value.missing', report).filter(({ cells }) => cells.includes(id));
    expect(missing).toMatchObject([
      { cells: [id], advice: '图片上看不准，所以没有填：请对着原件填写。' },
    ]);
  });

  it('knows the zeros of a table of zeros by reading them alone', () => {
    const zeros = { ...truth, values: truth.values.map(() => 0) };
    const sure = readAs({}, zeros);
    expect(new Set(sure.sightings?.flatMap((one) => one?.certainty ?? []))).toEqual(
      new Set(['read']),
    );
  });

  it('knows a zero that is not sure by two sums of zeros that are, and by no more than itself', () => {
    const zeros = { ...truth, values: truth.values.map(() => 0) };
    const one = readAs({ '3.granted.legal': { sure: false } }, zeros);
    expect(sightingOf(one, '3.granted.legal')?.certainty).toBe('proved');
    const two = readAs(
      { '3.granted.legal': { sure: false }, '3.granted.other': { sure: false } },
      zeros,
    );
    expect(valueOf(two, '3.granted.legal')).toBeNull();
    expect(valueOf(two, '3.granted.other')).toBeNull();
  });
});
