import fc from 'fast-check';
import { cutIntoReports } from '../../../../src/report/recognise/reports/cut';
import type { Found } from '../../../../src/report/recognise/reports/foundSheet';
import {
  readTable,
  sheetOf,
  tableFound,
  taken,
  textFound,
  titleFound,
} from '../../../support/drafts';

const cut = (...found: readonly Found[]) => cutIntoReports(sheetOf(...found), 0);
const table = (id: '2' | '3' | '4', ...above: readonly string[]) =>
  tableFound(readTable(id), above);
const all = (): readonly Found[] => [table('2'), table('3'), table('4')];

describe('a sheet', () => {
  it('is one report as long as no table is there twice', () => {
    expect(taken(cut(titleFound('甲镇', 2024), ...all()))).toEqual(['甲镇 2024: 2 3 4']);
  });

  it.each([
    ['organ', titleFound('乙镇', 2024), '乙镇 2024: 3 4'],
    ['year', titleFound('甲镇', 2023), '甲镇 2023: 3 4'],
  ])('is cut by the title of another %s', (_, title, later) => {
    const drafts = cut(titleFound('甲镇', 2024), table('2'), title, table('3'), table('4'));
    expect(taken(drafts)).toEqual(['甲镇 2024: 2', later]);
  });

  it('is not cut by its own title again', () => {
    const again = [titleFound('甲镇', 2024), titleFound(null, null)];
    const drafts = cut(titleFound('甲镇', 2024), table('2'), ...again, table('3'));
    expect(taken(drafts)).toEqual(['甲镇 2024: 2 3']);
  });

  it('is cut where a table is there again, by the year that a caption tells', () => {
    const [title, later] = [titleFound('甲镇', 2024), textFound('附：2023年数据')];
    const drafts = cut(title, ...all(), later, ...all());
    expect(taken(drafts)).toEqual(['甲镇 2024: 2 3 4', '甲镇 2023: 2 3 4']);
    expect(drafts.map(({ narrative }) => narrative.map(({ text }) => text))).toEqual([
      [],
      ['附：2023年数据'],
    ]);
  });

  it('leaves the year open where a caption tells but that it is another', () => {
    const drafts = cut(titleFound('甲镇', 2024), table('2'), table('2', '上年数据'));
    expect(taken(drafts)).toEqual(['甲镇 2024: 2', '甲镇 —: 2']);
    expect(drafts.map(({ open }) => [...open])).toEqual([[], ['year']]);
  });

  it('has its name outruled by a title', () => {
    const named = { ...sheetOf(titleFound('甲镇', 2024), table('2')), organ: '乙镇', year: 2022 };
    expect(taken(cutIntoReports(named, 0))).toEqual(['甲镇 2024: 2']);
    const untitled = { ...named, found: [table('2')] };
    expect(taken(cutIntoReports(untitled, 0))).toEqual(['乙镇 2022: 2']);
    expect(cutIntoReports(untitled, 0)[0]?.sources).toEqual({ organ: 'sheet', year: 'sheet' });
  });

  it('has a table that two reports lack put to neither, and both are told', () => {
    const drafts = cut(titleFound('甲镇', 2024), table('2'), table('2'), table('3'));
    expect(taken(drafts)).toEqual(['甲镇 2024: 2', '甲镇 2024: 2']);
    for (const { unread } of drafts) {
      expect(unread[0]?.text).toBe('表三');
      expect(unread.slice(1).map(({ text }) => text)).toEqual(['7']);
    }
  });

  it('has nothing of another lane', () => {
    const found = [titleFound('甲镇', 2024), table('2'), tableFound(readTable('3'), [], 1)];
    expect(taken(cutIntoReports(sheetOf(...found), 0))).toEqual(['甲镇 2024: 2']);
  });
});

describe('whatever a sheet holds', () => {
  const found = fc.oneof(
    fc.constantFrom<Found>(
      ...[titleFound('甲镇', 2024), titleFound('乙镇', 2024), titleFound(null, 2023)],
      ...[textFound('附：2022年数据'), textFound('上年数据'), textFound('乙镇人民政府')],
    ),
    fc.constantFrom('2' as const, '3' as const, '4' as const),
  );

  it('every table is one report’s or is told of, and none is two reports’', () => {
    fc.assert(
      fc.property(fc.array(found, { maxLength: 12 }), (parts) => {
        const own = parts.map((part, i) =>
          typeof part === 'string' ? tableFound(readTable(part, `第${i}张`)) : part,
        );
        const drafts = cut(...own);
        own.forEach((part, i) => {
          if (part.kind !== 'table') return;
          const owners = drafts.filter(({ tables }) => tables.get(part.table.id) === part.table);
          const told = drafts.filter(({ unread }) =>
            unread.some(({ place }) => place.sheet === `第${i}张`),
          );
          expect(owners.length === 1 ? told.length === 0 : told.length > 1).toBe(true);
          expect(owners.length).toBeLessThan(2);
        });
      }),
    );
  });
});
