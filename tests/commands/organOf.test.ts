import { organOf } from '../../src/commands/organOf';
import { gridsFromXlsx, templateXlsx } from '../../src/documents';
import type { Grid } from '../../src/report';

/** A workbook that holds the tables of these organs, a year each. */
async function holding(organs: readonly (string | null)[], kept: string | null = null) {
  const grids: Grid[] = [];
  for (const [index, organ] of organs.entries()) {
    const request = { year: 2022 + index, organ, totals: 'formula' } as const;
    grids.push(...(await gridsFromXlsx(await templateXlsx(request))));
  }
  return {
    loadSetting: () => Promise.resolve(kept),
    read: () => Promise.resolve({ grids, hidden: [], pending: false, leftOut: [] }),
  };
}

const [one, other] = ['某某街道办事处', '某县财政局'];

test('the organ of next year’s tables is the one that the tables of other years name', async () => {
  expect(await organOf(await holding([one]))).toBe(one);
  expect(await organOf(await holding([one, null, one]))).toBe(one);
});

test('where several are named, or none, none is guessed', async () => {
  expect(await organOf(await holding([one, other]))).toBeNull();
  expect(await organOf(await holding([null]))).toBeNull();
  expect(await organOf(await holding([]))).toBeNull();
});

test('the organ that the workbook keeps comes before what its tables name', async () => {
  expect(await organOf(await holding([one], other))).toBe(other);
});
