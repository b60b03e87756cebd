import {
  bookFrom,
  collectionOf,
  countySum,
  judgeUnits,
  notesAcross,
  reviewsOf,
  statusOf,
} from '../../src/county';
import { keptInFile } from '../../src/documents';
import { countyYearXlsx } from '../../src/workbench/samples/countyYear';

describe('the sample of a county’s year', () => {
  it('holds twelve units, and of what reviewers meet one of each kind', async () => {
    const kept = await keptInFile(await countyYearXlsx());
    const book = bookFrom(kept.get('county'));
    if (!book) throw new Error('no county');
    const collection = collectionOf(book);
    const reviews = reviewsOf(book);
    const found = judgeUnits(collection).map((one) => {
      const { name } = one.unit;
      return [name.replace('某县', ''), statusOf(one), reviews.get(name)?.state];
    });
    expect(found).toEqual([
      ['人民政府', 'clean', 'passed'],
      ['教育局', 'clean', 'passed'],
      ['财政局', 'error', 'again'],
      ['自然资源局', 'missing', 'awaited'],
      ['民政局', 'missing', 'awaited'],
      ['水利局', 'double', 'received'],
      ['统计局', 'otherYear', 'awaited'],
      ['青山镇人民政府', 'verify', 'received'],
      ['白水镇人民政府', 'unreadable', 'awaited'],
      ['东风街道办事处', 'clean', 'received'],
      ['招生考试中心', 'clean', 'received'],
      ['气象局', 'exempt', 'exempt'],
    ]);
    expect(book.strangers.map(({ name, candidates }) => [name, candidates])).toEqual([
      ['某县自然资源和规划局', ['某县自然资源局']],
    ]);
    const sum = countySum(collection);
    const out = ['自然资源局', '民政局', '水利局', '统计局', '白水镇人民政府', '招生考试中心'];
    expect(sum.left.map(({ name }) => name)).toEqual(out.map((name) => `某县${name}`));
    expect(notesAcross(collection, sum)).toHaveLength(1);
  });
});
