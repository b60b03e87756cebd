import type { CellValue, Grid } from '../../../../src/report';
import { TableReader } from '../../../../src/report/recognise/tables/reader';
import { figureAt, gridOf } from '../../../support/stages';

const id = '3.granted.person';
const readerOf = (cells: readonly (readonly CellValue[])[], changes: Partial<Grid> = {}) =>
  new TableReader({ ...gridOf(cells), ...changes });

describe('a figure', () => {
  it('is kept with what stands in its cell, and where that is in the sheet', () => {
    const reader = readerOf([['', 5]], { top: 3, left: 2 });
    reader.figure(id, 'count', figureAt(0, 1, 5));
    const place = { sheet: '表', row: 3, column: 3 };
    expect(reader.readings.get(id)).toEqual({
      ...{ place, raw: 5, held: 5, state: 'number', formula: false },
    });
  });

  it('is known for a formula’s where the grid tells', () => {
    const reader = readerOf([[5]], { isFormula: (row, column) => row === 0 && column === 0 });
    reader.figure(id, 'count', figureAt(0, 0, 5));
    expect(reader.readings.get(id)?.formula).toBe(true);
  });

  it('in 元 is not taken for 万元, and that is told', () => {
    const reader = readerOf([['12000元']]);
    reader.figure('2.fees.amount', 'amount', figureAt(0, 0, '12000元'));
    expect(reader.readings.get('2.fees.amount')).toMatchObject({ state: 'text', held: null });
    expect(reader.listed.map(({ text }) => text)).toEqual(['12000元']);
  });
});

describe('a cell without a figure', () => {
  it.each([
    ['typed', '暂无统计', 'text'],
    ['loose', '暂无统计', 'missing'],
    ['typed', null, 'missing'],
  ] as const)('of a %s grid that holds %j is %s', (columns, held, state) => {
    const reader = readerOf([[held]], { columns });
    reader.blank(id, { row: 0, column: 0 });
    expect(reader.readings.get(id)).toMatchObject({ state, held: null });
  });
});

describe('what is not read', () => {
  const any = () => true;

  it('is listed unless it has become a figure or is listed already', () => {
    const reader = readerOf([[1, 2, 3]]);
    const tokens = [1, 2, 3].map((n, column) => figureAt(0, column, n));
    const [first, second] = tokens;
    if (!first || !second) throw new Error('There are three.');
    reader.figure(id, 'count', first);
    reader.cannot([second], '没有名称。');
    reader.account(tokens, '认不出。', any);
    expect(reader.listed.map(({ text, why }) => [text, why])).toEqual([
      ['2', '没有名称。'],
      ['3', '认不出。'],
    ]);
  });

  it('is listed together where it stands side by side, and apart where a figure is between', () => {
    const reader = readerOf([[1, 2, 3, 4]]);
    const tokens = [1, 2, 3, 4].map((n, column) => figureAt(0, column, n));
    const below = figureAt(1, 0, 9);
    const third = tokens[2];
    if (third) reader.figure(id, 'count', third);
    reader.account([...tokens, below], '认不出。', any);
    expect(reader.listed.map(({ text }) => text)).toEqual(['1 2', '4', '9']);
  });

  it('is listed if it may be a figure, together with what is beside it but for words', () => {
    const reader = readerOf([[1, '见', 3, '—', 5]]);
    const tokens = [1, '见', 3, '—', 5].map((n, column) => figureAt(0, column, n));
    const dash = tokens[3];
    if (dash) reader.figure(id, 'count', dash);
    reader.account(tokens, '认不出。', ({ value }) => typeof value === 'number');
    expect(reader.listed.map(({ text }) => text)).toEqual(['1 3 5']);
  });

  it('is listed from top to bottom, in one cell a label before its figures', () => {
    const reader = readerOf([]);
    const label = { ...figureAt(1, 0, '某项'), kind: 'text' as const };
    for (const token of [figureAt(2, 0, 8), figureAt(1, 0, 7), label]) reader.cannot([token], '');
    expect(reader.listed.map(({ text }) => text)).toEqual(['某项', '7', '8']);
  });

  it('has its part told with the whole of which it is taken', () => {
    const whole = figureAt(0, 0, '3003');
    const reader = readerOf([['3003']]);
    reader.figure(id, 'count', { ...figureAt(0, 0, '3'), source: whole });
    reader.account([whole], '认不出。', any);
    expect(reader.listed).toEqual([]);
  });
});
