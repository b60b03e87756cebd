import fc from 'fast-check';
import { Assembly } from '../../../../src/report/recognise/reports/drafts';
import type { FoundSheet } from '../../../../src/report/recognise/reports/foundSheet';
import {
  readTable,
  sheetOf,
  tableFound,
  taken,
  textFound,
  titleFound,
} from '../../../support/drafts';

const assembled = (...sheets: readonly FoundSheet[]) => new Assembly(sheets).drafts;
const table = (id: '2' | '3' | '4', lane = 0) => tableFound(readTable(id), [], lane);
const titled = (organ: string | null, year: number | null, id: '2' | '3' | '4') =>
  sheetOf(titleFound(organ, year), table(id));

describe('sheets', () => {
  it('are one report where organ and year are the same, or are not told', () => {
    const sheets = [titled('甲镇', 2024, '2'), titled('甲镇', 2024, '3'), sheetOf(table('4'))];
    expect(taken(assembled(...sheets))).toEqual(['甲镇 2024: 2 3 4']);
  });

  it('are several reports where organ or year are others', () => {
    const sheets = [
      titled('甲镇', 2024, '2'),
      titled('乙镇', 2024, '3'),
      titled('甲镇', 2023, '4'),
    ];
    expect(taken(assembled(...sheets))).toEqual(['甲镇 2024: 2', '乙镇 2024: 3', '甲镇 2023: 4']);
  });

  it('are several reports where a table is there twice', () => {
    expect(taken(assembled(titled('甲镇', 2024, '2'), titled('甲镇', 2024, '2')))).toEqual([
      '甲镇 2024: 2',
      '甲镇 2024: 2',
    ]);
  });

  it('that may be of two reports are put to neither', () => {
    const drafts = assembled(
      titled('甲镇', 2024, '2'),
      titled('乙镇', 2024, '2'),
      sheetOf(table('3')),
    );
    expect(taken(drafts)).toEqual(['甲镇 2024: 2', '乙镇 2024: 2']);
    expect(drafts.map(({ unread }) => unread[0]?.text)).toEqual(['表三', '表三']);
  });

  it('with tables of nobody do not become one organ’s where another may own them as well', () => {
    const drafts = assembled(
      sheetOf(table('2')),
      titled('甲镇', 2024, '3'),
      titled('乙镇', 2024, '3'),
    );
    expect(taken(drafts)).toEqual(['无机关 —: 2', '甲镇 2024: 3', '乙镇 2024: 3']);
  });

  it('side by side go to the report of their own lane', () => {
    const lanes = (id: '2' | '3') => sheetOf(table(id, 0), table(id, 1));
    const drafts = assembled(lanes('2'), lanes('3'));
    expect(drafts.map(({ lane, tables }) => [lane, [...tables.keys()]])).toEqual([
      [0, ['2', '3']],
      [1, ['2', '3']],
    ]);
  });

  it('of text alone go to the report of their year, and notes without title or heading to none', () => {
    const prose = sheetOf(titleFound(null, 2023), textFound('一年来，工作有序。'));
    const drafts = assembled(
      titled('甲镇', 2024, '2'),
      titled('甲镇', 2023, '2'),
      prose,
      sheetOf(textFound('会议记录')),
    );
    expect(drafts.map(({ narrative }) => narrative.map(({ text }) => text))).toEqual([
      [],
      ['一年来，工作有序。'],
    ]);
  });

  it('whose year is open complete no report', () => {
    const open = sheetOf(titleFound('甲镇', null), tableFound(readTable('3'), ['上年数据']));
    const drafts = assembled(titled('甲镇', 2024, '2'), open, titled('甲镇', 2024, '4'));
    expect(taken(drafts)).toEqual(['甲镇 2024: 2 4', '甲镇 —: 3']);
  });
});

describe('the sheets of some organs', () => {
  it('make the same reports in whatever order they stand, where each names its organ', () => {
    const organs = ['甲镇', '乙镇', '丙镇'];
    const sheets = organs.flatMap((organ) =>
      (['2', '3', '4'] as const).map((id) => ({ organ, id })),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(sheets, { minLength: sheets.length }), (some) => {
        const drafts = assembled(...some.map(({ organ, id }) => titled(organ, 2024, id)));
        expect(drafts.map(({ organ }) => organ).sort()).toEqual([...organs].sort());
        for (const { tables, unread } of drafts) {
          expect([...tables.keys()].sort()).toEqual(['2', '3', '4']);
          expect(unread).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
