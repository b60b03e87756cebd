import fc from 'fast-check';
import { shapeOf, form2021, type ItemShape } from '../../../../src/form';
import { alikeAmong } from '../../../../src/report/recognise/columns/neighbours';
import { placeFigures, type RowSurroundings } from '../../../../src/report/recognise/columns/place';
import type { FoundRow } from '../../../../src/report/recognise/rows/rows';
import { figureAt } from '../../../support/stages';

/** Rows of 表三 with their label in the first column, their figures as far from it as in the form. */
const third = form2021.tables.find(({ id }) => id === '3');
const shape: ItemShape | undefined = third && shapeOf(third).items.get('3.granted');
const ids = (shape?.columns ?? []).map(({ id }) => id);
const first = (shape?.figures ?? 0) - (shape?.label ?? 0);
const underHeader = new Map(ids.map((id, i) => [id, first + i]));

type Figures = Readonly<Record<number, number>>;

/** A row with these figures, by column of the grid. */
const rowOf = (figures: Figures, header: FoundRow['header'] = new Map(), row = 5): FoundRow => ({
  item: '3.granted',
  label: { ...figureAt(row, 0, '（一）予以公开'), kind: 'label' },
  ...{ strange: [], header, lost: false, labelled: 1 },
  figures: Object.entries(figures).map(([column, n]) => figureAt(row, Number(column), n)),
});

const inOrder = (from: number, ...numbers: readonly number[]): Figures =>
  Object.fromEntries(numbers.map((n, i) => [from + i, n]));

function placed(row: FoundRow, changes: Partial<RowSurroundings> = {}, others: FoundRow[] = []) {
  const rowLength = changes.rowLength ?? (() => first + ids.length);
  const shapes = new Map(shape ? [[shape.id, shape]] : []);
  const around: RowSurroundings = {
    ...{ worth: 'typed', form: shape, rowLength, isBlankCell: () => false },
    ...{ hasTotal: true, lacksTotals: false, isCrowded: false, comeOut: true },
    ...{ inOrder: true, hasMore: false },
    alike: alikeAmong([row, ...others], shapes, rowLength)('3.granted'),
    ...changes,
  };
  return placeFigures(row, ids, around)?.map((token) => token?.value ?? null) ?? null;
}

const whole = [1, 2, 0, 0, 3, 0, 6];

describe('the figures of a row', () => {
  it('stand under their header, in whatever order a sheet has it', () => {
    const turned = new Map(ids.map((id, i) => [id, first + ids.length - 1 - i]));
    const row = rowOf(inOrder(first, ...whole), turned);
    expect(placed(row, { inOrder: false })).toEqual([...whole].reverse());
  });

  it('stand under it though any of them are blank, each in its own column or nowhere', () => {
    const some = fc.uniqueArray(fc.nat({ max: ids.length - 1 }), { minLength: 1 });
    fc.assert(
      fc.property(some, fc.constantFrom('typed' as const, 'kept' as const), (there, worth) => {
        const figures = Object.fromEntries(there.map((i) => [first + i, i + 10]));
        expect(placed(rowOf(figures, underHeader), { worth })).toEqual(
          ids.map((_, i) => (there.includes(i) ? i + 10 : null)),
        );
      }),
    );
  });

  it('stand under a name that is not read only where the others are in the form’s order', () => {
    const [, ...read] = underHeader;
    const row = rowOf({ [first + 1]: 4 }, new Map(read));
    expect(placed(row)).toEqual([null, 4, null, null, null, null, null]);
    expect(placed(row, { inOrder: false })).toBeNull();
  });

  it('are as many as the columns and go in order where no header is read', () => {
    const row = rowOf(inOrder(1, ...whole));
    expect(placed(row)).toEqual(whole);
    expect(placed(row, { worth: 'loose' })).toEqual(whole);
  });

  it.each<[string, Figures, Partial<RowSurroundings>]>([
    ['the header is in another order', inOrder(1, ...whole), { inOrder: false }],
    ['a blank is between them', { ...inOrder(1, 1, 2, 0), ...inOrder(5, 0, 3, 0, 6) }, {}],
    [
      'a text has kept a blank between them',
      { ...inOrder(1, 1, 2, 0), ...inOrder(5, 0, 3, 0, 6) },
      { worth: 'loose' },
    ],
    ['one is missing', inOrder(1, ...whole.slice(1)), {}],
    ['there is one more', inOrder(1, ...whole, 6), {}],
    [
      'a text has columns beyond the form’s and nothing behind them',
      inOrder(1, ...whole),
      { worth: 'loose', hasMore: true, rowLength: () => 8 },
    ],
  ])('do not go in order where %s', (_, figures, changes) => {
    expect(placed(rowOf(figures), changes)).toBeNull();
  });

  it('do not go in order where a row like theirs has one too many', () => {
    const crowded = rowOf(inOrder(1, ...whole, 9), new Map(), 6);
    const changes = { isCrowded: true, rowLength: (at: number) => (at === 6 ? 9 : 8) };
    for (const worth of ['typed', 'loose'] as const)
      expect(placed(rowOf(inOrder(1, ...whole)), { ...changes, worth }, [crowded])).toBeNull();
  });

  it('go in order in a text only where they come out, if other rows do not either', () => {
    const loose = { worth: 'loose', comeOut: false } as const;
    expect(placed(rowOf(inOrder(1, ...whole)), loose)).toEqual(whole);
    expect(placed(rowOf(inOrder(1, 1, 2, 0, 0, 3, 0, 7)), loose)).toBeNull();
  });

  it('stand where whole rows with their label in the same column have theirs', () => {
    const row = rowOf({ [first + 1]: 2, [first + 6]: 2 });
    expect(placed(row)).toBeNull();
    const other = rowOf(inOrder(first, ...whole), new Map(), 6);
    expect(placed(row, {}, [other])).toEqual([null, 2, null, null, null, null, 2]);
  });

  it('do not stand by rows that are not as long, in a text that lost its blanks', () => {
    const row = rowOf(inOrder(first, 1, 2, 6));
    const other = rowOf(inOrder(first, ...whole), new Map(), 6);
    const rowLength = (at: number) => (at === 6 ? 10 : 6);
    expect(placed(row, { worth: 'loose', rowLength }, [other])).toBeNull();
  });

  it('fill a frame from the first to the total where they come out, and not otherwise', () => {
    const framed = (total: number) => placed(rowOf({ 1: 1, 4: 2, 7: total }), { worth: 'loose' });
    expect(framed(3)).toEqual([1, null, null, 2, null, null, 3]);
    expect(framed(4)).toBeNull();
  });

  it('are all but the total where the whole table lacks totals', () => {
    const row = rowOf(inOrder(1, 1, 2, 0, 0, 3, 0));
    const loose = { worth: 'loose', rowLength: () => 7 } as const;
    expect(placed(row, { ...loose, lacksTotals: true })).toEqual([1, 2, 0, 0, 3, 0, null]);
    expect(placed(row, loose)).toBeNull();
  });
});

describe('a text that may have lost any of its blanks', () => {
  it('never has a figure put into another’s column', () => {
    const parts = fc.array(fc.nat({ max: 9 }), { minLength: 6, maxLength: 6 });
    const lost = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, lost, (own, gone) => {
        const written = [...own, own.reduce((sum, n) => sum + n, 0)];
        const left = written.filter((_, i) => !gone.includes(i));
        const read = placed(rowOf(inOrder(1, ...left)), {
          ...{ worth: 'loose', rowLength: () => 1 + left.length },
        });
        expect(read).toBeNull();
      }),
    );
  });
});
