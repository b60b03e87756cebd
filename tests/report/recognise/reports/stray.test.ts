import { tellStray } from '../../../../src/report/recognise/reports/stray';
import { draftOf, readTable } from '../../../support/drafts';

const whyOf = (...drafts: readonly ReturnType<typeof draftOf>[]) => {
  tellStray(readTable('3'), drafts);
  return drafts.map(({ unread }) => unread[0]?.why.split('的，')[0]);
};

describe('a table that may be of several reports', () => {
  it('is told to each of them with all its figures', () => {
    const drafts = [draftOf({ organ: '甲镇' }), draftOf({ organ: '乙镇' })];
    tellStray(readTable('3', '汇总'), drafts);
    for (const { unread, tables } of drafts) {
      expect(tables.size).toBe(0);
      expect(unread.map(({ text, place }) => [place.sheet, text])).toEqual([
        ['汇总', '表三'],
        ['汇总', '7'],
      ]);
    }
  });

  it.each([
    ['哪个机关', { organ: '甲镇', year: 2024 }, { organ: '乙镇', year: 2024 }],
    ['哪一年', { organ: '甲镇', year: 2024 }, { organ: '甲镇', year: 2023 }],
    ['哪个机关、哪一年', { organ: '甲镇', year: 2024 }, { organ: '乙镇', year: 2023 }],
  ])('says what is not known of it: %s', (unknown, one, other) => {
    const why = `不知道这张表是${unknown}`;
    expect(whyOf(draftOf(one), draftOf(other))).toEqual([why, why]);
  });

  it('is told to so many reports and no more', () => {
    const drafts = Array.from({ length: 60 }, (_, i) => draftOf({ organ: `${i}镇` }));
    expect(whyOf(...drafts).filter((why) => why !== undefined)).toHaveLength(50);
  });
});
