import { formulasOf } from '../../src/documents/ledger/formulas';
import { dayOf, officialCalendar } from '../../src/ledger';
import { excelForAll, until } from '../support/excel';

const excel = excelForAll();

describe('the deadline of a ledger in the grid of the workbench', () => {
  it('is looked for between two sums of working days', () => {
    expect(formulasOf(4, 103, 2025).due).toMatch(/MATCH\([^(]*.*-0\.5,工作日历!/);
  });

  it('so falls on no day without work, which repeats the sum before it', async () => {
    const first = dayOf(2024, 1, 1) ?? NaN;
    let sum = 0;
    const sums = Array.from({ length: 200 }, (_, i) => [
      (sum += officialCalendar.isWorkday(first + i) ? 1 : 0),
    ]);
    excel().type('Sheet1', 'A1:A200', ...sums);
    const wanted = Array.from({ length: 100 }, (_, i) => 10 + i);
    const formulas = wanted.map((one) => [`=MATCH(${one}-0.5,$A$1:$A$200,1)+1`]);
    excel().type('Sheet1', 'C1:C100', ...formulas);
    const found = () => wanted.map((_, i) => excel().valueIn('Sheet1', `C${i + 1}`));
    await until(() => found().every((value) => typeof value === 'number'));
    expect(found()).toEqual(wanted.map((one) => sums.findIndex(([at]) => at === one) + 1));
  });
});
