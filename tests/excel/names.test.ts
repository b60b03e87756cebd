import { freeNames } from '../../src/excel/names';

const all = ['2', '3', '4'] as const;

describe('the names of the sheets of a year', () => {
  it('are the plain ones where they are free', () => {
    expect([...freeNames(2024, all, ['Sheet1', '年报2023表三'])]).toEqual([
      ['2', '年报2024表二'],
      ['3', '年报2024表三'],
      ['4', '年报2024表四'],
    ]);
  });

  it('all carry the next free mark where one of them is taken', () => {
    const taken = ['年报2024表三', '年报2024表二_2'];
    expect([...freeNames(2024, all, taken).values()]).toEqual([
      '年报2024表二_3',
      '年报2024表三_3',
      '年报2024表四_3',
    ]);
  });

  it('mind only the tables that are asked for', () => {
    expect([...freeNames(2024, ['4'], ['年报2024表三'])]).toEqual([['4', '年报2024表四']]);
  });
});
