import fc from 'fast-check';
import { arrivalOf, collect, countySum, judgeUnits, type CountyWords } from '../../src/county';
import {
  changedUnits,
  countyGrids,
  countyXlsx,
  figureLabel,
  gridsFromXlsx,
  writtenInCounty,
  type CountyResult,
} from '../../src/documents';
import { form2021 } from '../../src/form';
import { withFigures } from '../support/consistentReport';
import { accountIn, reportOf } from '../support/county';

const cells = form2021.figures.map(({ id }) => id);

/** A county of two towns, with figures of its own tables and words of its own. */
function countyWith(standing: ReadonlyMap<string, number>, words: CountyWords): CountyResult {
  const arrivals = ['甲镇', '乙镇'].map((name, i) =>
    arrivalOf(`${name}.xlsx`, [reportOf(name, i + 1)]),
  );
  const collection = collect(arrivals, 2025, null);
  const sum = countySum(collection);
  const account = accountIn(collection, sum, standing, words);
  return {
    ...{ county: '某县', sum, judged: judgeUnits(collection), strangers: [], across: [] },
    ...{ reviews: new Map(), account },
  };
}

const rowsOf = async (result: CountyResult, name: string) => {
  const sheets = await gridsFromXlsx(await countyXlsx(result));
  return sheets.find(({ sheet }) => sheet === name)?.cells ?? [];
};

test('no two figures are called alike where they are named in one cell', () => {
  expect(new Set(cells.map((id) => figureLabel(form2021, id))).size).toBe(cells.length);
});

test('what people wrote into the workbook is read back from it, to the figure and the letter', async () => {
  const figures = fc.dictionary(fc.constantFrom(...cells), fc.integer({ min: 1e6, max: 2e6 }), {
    maxKeys: 8,
  });
  const said = fc
    .string({ unit: fc.constantFrom('因', '漏报', '、', '补录', '1') })
    .map((text) => text.trim());
  await fc.assert(
    fc.asyncProperty(figures, said, fc.array(said), async (own, reason, lines) => {
      const standing = new Map(Object.entries(own));
      const { sum } = countyWith(standing, { policies: '', reasons: [] });
      const reasons = Array.from(standing, ([cell, stands]) => ({
        ...{ cell, sum: sum.sums.get(cell) ?? null, stands, text: reason },
      })).filter(({ text }) => text !== '');
      const policies = lines.filter((line) => line !== '').join('\n');
      const bytes = await countyXlsx(countyWith(standing, { policies, reasons }));
      const written = writtenInCounty((await countyGrids(bytes, '汇总.xlsx')) ?? [], sum);
      expect(written.standing).toEqual(standing);
      expect(written.words.policies).toBe(policies);
      expect(new Set(written.words.reasons)).toEqual(new Set(reasons));
    }),
    { numRuns: 12 },
  );
});

test('figures of another year’s workbook are none of this one’s', async () => {
  const result = countyWith(new Map([['3.received.person', 999]]), { policies: '', reasons: [] });
  const grids = (await countyGrids(await countyXlsx(result), 'a.xlsx')) ?? [];
  const { standing } = writtenInCounty(grids, { ...result.sum, year: 2026 });
  expect(standing.size).toBe(0);
});

test('what 各单位 says otherwise than the files do now is told, unit by unit', async () => {
  const before = countyWith(new Map(), { policies: '', reasons: [] });
  const grids = (await countyGrids(await countyXlsx(before), 'a.xlsx')) ?? [];
  expect(changedUnits(grids, before.sum)).toEqual([]);
  const units = before.sum.units.map((unit) =>
    unit.name === '乙镇'
      ? { ...unit, report: withFigures(unit.report, { '3.received.person': 1e6 }) }
      : unit,
  );
  expect(changedUnits(grids, { ...before.sum, units })).toEqual([
    expect.stringMatching(/“乙镇”的数与这次的文件不同，.*自然人原来是 \d+，文件里是 1000000。/),
  ]);
});

test('a file that is none of ours has nothing of a county', async () => {
  expect(await countyGrids(new Uint8Array([80, 75, 3, 4, 9]), 'a.xlsx')).toBeNull();
});

describe('汇总说明', () => {
  const cell = '3.received.person';
  const standing = new Map([[cell, 999]]);
  const label = `调整：${figureLabel(form2021, cell)}`;
  const sums = countyWith(standing, { policies: '', reasons: [] }).sum.sums;
  const sum = sums.get(cell) ?? NaN;
  const told = `各单位相加 ${sum}，汇总表 999，相差 +${999 - sum}`;

  it('tells each adjustment with both numbers and its reason', async () => {
    const reasons = [{ cell, sum, stands: 999, text: '丙镇并入，补录' }];
    const rows = await rowsOf(countyWith(standing, { policies: '', reasons }), '汇总说明');
    expect(rows).toContainEqual([label, `${told}。理由：丙镇并入，补录`]);
  });

  it('says of one without a reason that it has none, and of one that lapsed the same', async () => {
    const none = [label, `${told}。理由：还没有写理由，请核实。`];
    const silent = countyWith(standing, { policies: '', reasons: [] });
    expect(await rowsOf(silent, '汇总说明')).toContainEqual(none);
    const reasons = [{ cell, sum, stands: 998, text: '补录' }];
    const lapsed = countyWith(standing, { policies: '', reasons });
    expect(await rowsOf(lapsed, '汇总说明')).toContainEqual(none);
    const [row = []] = (await rowsOf(lapsed, '调整事项')).slice(-1);
    expect(row.slice(1)).toEqual([
      ...[sum, 999, 999 - sum],
      `以前写的理由（当时各单位相加 ${sum}，汇总表 998，相差 +${998 - sum}）：补录`,
    ]);
  });

  it('has no row without words, whatever is known', async () => {
    for (const figures of [new Map<string, number>(), standing]) {
      const rows = await rowsOf(countyWith(figures, { policies: '', reasons: [] }), '汇总说明');
      const heads = rows.slice(1);
      expect(heads.filter(([head, text]) => !head || !text)).toEqual([]);
      expect(heads.filter(([head]) => head === '口径和做法').length).toBeGreaterThan(5);
    }
  });

  it('says so where nothing was adjusted, and the workbook has no list of it', async () => {
    const result = countyWith(new Map(), { policies: '', reasons: [] });
    const rows = await rowsOf(result, '汇总说明');
    expect(rows).toContainEqual(['调整事项', '汇总表的数都是各单位相加的数，没有调整。']);
    expect(await rowsOf(result, '调整事项')).toEqual([]);
  });
});
