import {
  arrivalOf,
  boardOf,
  collect,
  filteredBoard,
  judgeUnits,
  secondLook,
  reviewStateOf,
} from '../../../src/county';
import { withFigures } from '../../support/consistentReport';
import { reportOf } from '../../support/county';
import { dossierAlone } from '../../support/dossierAlone';

const wrong = (organ: string, seed: number, by = 1) => {
  const report = reportOf(organ, seed);
  const at = report.form.indexOf.get('3.granted.person') ?? -1;
  return withFigures(report, { '3.granted.person': (report.values[at] ?? 0) + by });
};
const draft = (number: number) => ({
  number,
  source: `${number}.xlsx`,
  dossier: dossierAlone(reportOf('甲', 1)),
});

describe('where a unit stands with its reviewer', () => {
  const listed = { unit: { expected: true } } as const;
  const nothing = { standing: 'missing', drafts: [], ...listed } as const;
  const first = { standing: 'counted', drafts: [draft(1)], ...listed } as const;
  const second = { standing: 'counted', drafts: [draft(1), draft(2)], ...listed } as const;
  const returned = { decision: 'returned', draft: 1, remark: '' } as const;
  const passed = { decision: 'passed', draft: 1, remark: '' } as const;
  test.each([
    ['未报', nothing, null, 'awaited'],
    ['未报 where its file cannot be read', { ...nothing, standing: 'unreadable' }, null, 'awaited'],
    ['不需报送', { ...nothing, unit: { expected: false } }, null, 'exempt'],
    ['已报', first, null, 'received'],
    ['已报 though nobody asked for it', { ...first, unit: { expected: false } }, null, 'received'],
    ['退回', first, returned, 'returned'],
    ['再报', second, returned, 'again'],
    ['通过', first, passed, 'passed'],
    ['a later draft of what has passed waits for a decision', second, passed, 'again'],
  ] as const)('%s', (_what, unit, decision, expected) => {
    expect(reviewStateOf(unit, decision)).toBe(expected);
  });
});

describe('the picture of units and rules', () => {
  const arrivals = [arrivalOf('a', [reportOf('甲局', 1)]), arrivalOf('b', [wrong('青山镇', 2)])];
  const board = boardOf(judgeUnits(collect(arrivals, 2025, null)));

  test('has the worst unit first and the rules that found something alone', () => {
    expect(board.rows.map(({ judged }) => judged.unit.name)).toEqual(['青山镇', '甲局']);
    expect(board.rules.map(({ id }) => id)).toContain('T3.concluded');
    expect(board.rows[0]?.cells.get('T3.concluded')).toMatchObject({ level: 'error' });
    expect(board.rows[1]?.cells.has('T3.concluded')).toBe(false);
  });

  test('can be narrowed to a kind or a rule', () => {
    const names = (narrow: Parameters<typeof filteredBoard>[1]) =>
      filteredBoard(board, narrow).rows.map(({ judged }) => judged.unit.name);
    expect(names({ kind: 'department' })).toEqual(['甲局']);
    expect(names({ rule: 'T3.total' })).toEqual(['青山镇']);
  });
});

test('a second draft shows what stayed, what is new and what was mended', () => {
  const before = wrong('青山镇', 2);
  const after = withFigures(before, { '4.reconsideration.total': 99 });
  const mended = reportOf('青山镇', 2);
  const judgedOf = (report: typeof before) => {
    const [one] = judgeUnits(
      collect(
        [arrivalOf('青山镇.xlsx', [before]), arrivalOf('青山镇第2稿.xlsx', [report])],
        2025,
        null,
      ),
    );
    return one ? secondLook(one.unit) : null;
  };
  expect(judgedOf(after)?.persistent.map(({ rule }) => rule)).toContain('T3.concluded');
  expect(judgedOf(after)?.fresh.map(({ rule }) => rule)).toEqual(['T4.total']);
  expect(judgedOf(mended)?.persistent).toEqual([]);
  expect(judgedOf(mended)?.mended.map(({ rule }) => rule)).toContain('T3.concluded');
});
