import { coursesOf } from '../../../src/taskpane/model/years';
import { zeros } from '../../support/zeros';

test('main figures run over the years at hand, oldest first, one report a year', () => {
  const now = zeros({ '3.received.total': 9 }, 2024);
  const before = zeros({ '3.received.total': 7 }, 2023);
  const again = zeros({ '3.received.total': 1 }, 2023);
  const [received] = coursesOf(now, before, [again, zeros({}, 2022)]);
  expect(received?.years).toEqual([
    { year: 2022, value: 0 },
    { year: 2023, value: 7 },
    { year: 2024, value: 9 },
  ]);
});

test('both kinds of suit are one figure, and missing where one of them is', () => {
  const both = { '4.directSuit.total': 2, '4.suitAfterReconsideration.total': 3 };
  const suits = (values: Readonly<Record<string, number | null>>) =>
    coursesOf(zeros(values), null, []).find(({ name }) => name === '行政诉讼')?.years;
  expect(suits(both)).toEqual([{ year: 2024, value: 5 }]);
  expect(suits({ ...both, '4.directSuit.total': null })).toEqual([{ year: 2024, value: null }]);
});

test('another organ’s report is none of this organ’s years', () => {
  const other = { ...zeros({}, 2023), organ: '某镇人民政府' };
  expect(coursesOf(zeros(), null, [other])[0]?.years).toHaveLength(1);
});

test('a report that names no organ is one of the years only where no other organ is at hand', () => {
  const nameless = { ...zeros({}, 2022), organ: null };
  const other = { ...zeros({}, 2024), organ: '某镇人民政府' };
  expect(coursesOf(zeros(), null, [nameless])[0]?.years).toHaveLength(2);
  expect(coursesOf(zeros(), null, [nameless, other])[0]?.years).toHaveLength(1);
});

test('last year’s report counts under another name of the organ, for it was given', () => {
  const renamed = { ...zeros({}, 2023), organ: '某镇人民政府' };
  expect(coursesOf(zeros(), renamed, [])[0]?.years).toHaveLength(2);
});
