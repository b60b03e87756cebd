import fc from 'fast-check';
import {
  applicantKinds,
  applicationsForm,
  caseResults,
  headerWord,
  keptLedgerFrom,
  meaningRows,
  meaningsInRows,
  meaningHeader,
  readLedger,
} from '../../src/ledger';

const names = {
  header: applicationsForm.columns.map(({ header }) => header),
  kind: applicantKinds.map(({ name }) => name),
  result: caseResults.map(({ word }) => word),
};

/** Words that no list has, and nothing that compares as another of them. */
const oldWords = fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 12 });

test('what a workbook keeps of old words is the same when its rows are read again', () => {
  fc.assert(
    fc.property(oldWords, fc.infiniteStream(fc.nat(98)), (numbers, choices) => {
      const words = numbers.map((n) => `旧词${String(n)}号`);
      const choose = <T>(list: readonly T[]) => list[Number(choices.next().value) % list.length];
      const meant = <T>(list: readonly T[]) =>
        Object.fromEntries(words.map((word) => [word, choose(list)]));
      const kept = keptLedgerFrom({
        meanings: { result: meant(names.result), kind: meant(names.kind) },
        headers: meant(applicationsForm.columns.map(({ id }) => id)),
      });
      const again = meaningsInRows([['旧台账的词', meaningHeader], ...meaningRows(kept)]);
      expect(again).toEqual({
        headers: new Map(Object.entries(kept.headers).map(([text, id]) => [headerWord(text), id])),
        meanings: kept.meanings,
      });
    }),
    { numRuns: 50 },
  );
});

test('every answer, kind of applicant and column may be a meaning, and says what it is one of', () => {
  const of = (list: readonly string[]) => meaningsInRows(list.map((name, i) => [`旧${i}`, name]));
  const sizes = (told: ReturnType<typeof of>) =>
    typeof told === 'string'
      ? told
      : [
          told.headers?.size,
          Object.keys(told.meanings?.kind ?? {}).length,
          Object.keys(told.meanings?.result ?? {}).length,
        ];
  expect(sizes(of(names.header))).toEqual([names.header.length, 0, 0]);
  expect(sizes(of(names.kind))).toEqual([0, names.kind.length, 0]);
  expect(sizes(of(names.result))).toEqual([0, 0, names.result.length]);
});

test.each([
  ['a meaning that is in no list', [['同意', '公开了']], '第 1 行的“公开了”不是'],
  [
    'a word with two meanings',
    [
      ['同意', '予以公开'],
      ['同 意', '部分公开'],
    ],
    '第 2 行的“同 意”有两个意思',
  ],
  ['a third column', [['同意', '予以公开', '']], '要两列'],
])('%s is told', (_, rows, why) => {
  expect(meaningsInRows(rows)).toContain(why);
});

test('a word without a meaning has none, and one that is said twice alike has it', () => {
  const told = meaningsInRows([
    ['不清楚', null],
    [null, '部分公开'],
    ['同意', '予以公开'],
    ['同意', '予以公开'],
  ]);
  expect(told).toMatchObject({ meanings: { result: { 同意: '予以公开' }, kind: {} } });
});

test('a day that stands for that of receipt is told no more once the user has said it is the one', () => {
  const cells = [
    ['申请日期', '申请人类型', '办结日期', '办理结果'],
    ['2025-03-04', '自然人', null, null],
  ];
  const grid = { sheet: null, top: 0, left: 0, cells, merges: [], columns: 'typed' } as const;
  const told = meaningsInRows([['申请日期', '收到日期']]);
  const instead = (said: typeof told) =>
    readLedger([grid], typeof said === 'string' ? {} : said)?.sheets[0]?.header.instead.length;
  expect([instead(''), instead(told)]).toEqual([1, 0]);
});
